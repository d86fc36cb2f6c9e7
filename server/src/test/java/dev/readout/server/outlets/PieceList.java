package dev.readout.server.outlets;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// The ways in which outlets list their reports.
public enum PieceList {
    /// RSS 2.0, with `<source>` for what was taken from another outlet.
    RSS("/feed.xml", "application/rss+xml") {
        @Override
        String of(Outlet outlet, List<Piece> pieces) {
            return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>%s</title><link>%s</link><ttl>0</ttl>
            %s
            </channel></rss>
            """
                    .formatted(
                            PieceHtml.escaped(outlet.name()),
                            outlet.at("/"),
                            pieces.stream()
                                    .map(piece -> item(outlet, piece))
                                    .collect(Collectors.joining("\n")));
        }

        private String item(Outlet outlet, Piece piece) {
            String source =
                    piece.source()
                            .map(from ->
                                    "<source url=\"%s\">%s</source>"
                                            .formatted(from.feed(), from.name()))
                            .orElse("");
            return """
            <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid><pubDate>%s</pubDate>%s</item>\
            """
                    .formatted(
                            PieceHtml.escaped(piece.title()),
                            outlet.at("/" + piece.slug()),
                            piece.name(),
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                    piece.published().atOffset(ZoneOffset.UTC)),
                            source);
        }
    },

    ATOM("/atom.xml", "application/atom+xml") {
        @Override
        String of(Outlet outlet, List<Piece> pieces) {
            String entries =
                    pieces.stream()
                            .map(piece ->
                                    """
                                    <entry><title type="html">%s</title><id>tag:%s</id><link rel="alternate" href="%s"/>
                                    <published>%s</published><updated>%s</updated></entry>
                                    """
                                            .formatted(
                                                    PieceHtml.escaped(piece.title()),
                                                    piece.name(),
                                                    "/" + piece.slug(),
                                                    piece.published(),
                                                    piece.changed()))
                            .collect(Collectors.joining());
            return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>%s</title>%s</feed>"
                    .formatted(outlet.name(), entries);
        }
    },

    JSON("/feed.json", "application/feed+json") {
        @Override
        String of(Outlet outlet, List<Piece> pieces) {
            ObjectNode feed = JsonNodeFactory.instance.objectNode();
            feed.put("version", "https://jsonfeed.org/version/1.1").put("title", outlet.name());
            ArrayNode items = feed.putArray("items");
            for (Piece piece : pieces) {
                items.addObject()
                        .put("id", piece.name())
                        .put("url", outlet.at("/" + piece.slug()))
                        .put("title", piece.title())
                        .put("date_published", piece.published().toString())
                        .put("date_modified", piece.changed().toString());
            }
            return feed.toString();
        }
    },

    /// A site map with its part for news, which has no names and no changes.
    SITE_MAP("/news-sitemap.xml", "application/xml") {
        @Override
        String of(Outlet outlet, List<Piece> pieces) {
            String urls =
                    pieces.stream()
                            .map(piece ->
                                    """
                                    <url><loc>%s</loc><news:news><news:publication><news:name>%s</news:name></news:publication>
                                    <news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>
                                    """
                                            .formatted(
                                                    outlet.at("/" + piece.slug()),
                                                    outlet.name(),
                                                    piece.published(),
                                                    PieceHtml.escaped(piece.title())))
                            .collect(Collectors.joining());
            return "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">%s</urlset>"
                    .formatted(urls);
        }
    };

    private final String path;
    private final String type;

    PieceList(String path, String type) {
        this.path = path;
        this.type = type;
    }

    String path() {
        return path;
    }

    String type() {
        return type;
    }

    abstract String of(Outlet outlet, List<Piece> pieces);
}
