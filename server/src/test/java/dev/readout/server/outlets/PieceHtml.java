package dev.readout.server.outlets;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the page of a report as sites do: a menu, the report, counters, pointers to others.
final class PieceHtml {
    private PieceHtml() {}

    /// @param visit how often the page was asked for: counters and advertisements change with it
    static String of(Outlet outlet, Piece piece, List<Piece> others, int visit) {
        String paragraphs =
                piece.paragraphs().stream()
                        .map(words -> "<p>" + escaped(words) + "</p>")
                        .collect(Collectors.joining("\n"));
        String links =
                others.stream()
                        .filter(other -> !other.slug().equals(piece.slug()))
                        .map(other ->
                                "<li><a href=\"/%s\">%s</a> <span>%d comments</span></li>"
                                        .formatted(
                                                other.slug(),
                                                escaped(other.title()),
                                                visit * 3 + other.slug().length()))
                        .collect(Collectors.joining("\n"));
        return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s - %2$s</title>
        <meta property="og:site_name" content="%2$s">
        <meta property="article:published_time" content="%3$s">
        <link rel="canonical" href="%4$s"></head>
        <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
        <li><a href="/sport">Sport</a></li></ul><span class="clock">Read %5$d times</span></nav></header>
        <main><article><h1>%1$s</h1>
        <div class="meta"><time datetime="%3$s">%3$s</time></div>
        <div class="share"><a href="#">Share</a> %6$d shares</div>
        %7$s
        </article></main>
        <aside class="related"><h2>Most read</h2><ul>%8$s</ul></aside>
        <footer><p>&copy; %2$s. Advertisement %9$d. Sign up for our newsletter.</p></footer></body></html>
        """
                .formatted(
                        escaped(piece.title()),
                        escaped(outlet.name()),
                        piece.published(),
                        outlet.at("/" + piece.slug()),
                        visit,
                        visit * 17,
                        paragraphs,
                        links,
                        visit % 7);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
