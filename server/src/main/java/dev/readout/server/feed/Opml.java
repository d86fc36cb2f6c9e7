package dev.readout.server.feed;

import dev.readout.server.store.Feed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lists of feeds as other readers write and read them: [OPML 2.0](https://opml.org/spec2.opml).
public final class Opml {
    /// Where a list says that it is one, in bytes.
    private static final int BEGIN = 2_000;

    private Opml() {}

    /// Whether a file is such a list, by its name or its beginning: other readers hand them out as
    /// `.xml`, too.
    public static boolean isList(String name, byte[] bytes) {
        String begin =
                new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).endsWith(".opml")
                || (begin.contains("<opml") && !begin.contains("<html"));
    }

    /// A feed of such a list.
    ///
    /// @param url as it stands there
    public record Outline(String url, Optional<String> title) {}

    /// All feeds, in whatever folder of the list; no entity of it is followed.
    public static List<Outline> read(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).getElementsByTag("outline").stream()
                .filter(outline -> !outline.attr("xmlUrl").isBlank())
                .map(outline -> new Outline(outline.attr("xmlUrl").strip(), title(outline)))
                .toList();
    }

    private static Optional<String> title(Element outline) {
        return Optional.of(outline.attr("title"))
                .filter(title -> !title.isBlank())
                .or(() -> Optional.of(outline.attr("text")))
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    public static String of(List<Feed> feeds) {
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
        Element opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Feeds of Readout");
        Element body = opml.appendElement("body");
        for (Feed feed : feeds) {
            String title = feed.outlet().or(feed::title).orElse(feed.url());
            body.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", title)
                    .attr("title", title)
                    .attr("xmlUrl", feed.url());
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }
}
