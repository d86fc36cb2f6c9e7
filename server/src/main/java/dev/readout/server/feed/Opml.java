package dev.readout.server.feed;

import dev.readout.server.store.Feed;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lists of feeds as other readers write and read them: [OPML 2.0](https://opml.org/spec2.opml).
public final class Opml {
    private Opml() {}

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
