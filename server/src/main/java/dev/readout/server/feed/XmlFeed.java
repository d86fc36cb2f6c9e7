package dev.readout.server.feed;

import dev.readout.app.http.Address;
import dev.readout.server.feed.Listed.Dates;
import dev.readout.server.feed.Listed.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads feeds and site maps that are written in XML: RSS 0.9 to 2.0, Atom, site maps with their
/// part for news.
final class XmlFeed {
    /// Of a list of lists so many are followed.
    private static final int MOST_LISTS = 5;

    /// In minutes; a feed that asks for more is read all the same.
    private static final int LONGEST_PAUSE = 24 * 60;

    /// With which a page names its feeds.
    private static final Set<String> FEED_TYPES =
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/feed+json",
                    "application/rdf+xml");

    private final ListingBuilder listing;
    private final String prefix;

    private XmlFeed(Address at, String prefix) {
        this.listing = new ListingBuilder(at);
        this.prefix = prefix;
    }

    static Listing read(Document document, Address at) throws NoFeedException {
        Optional<Element> root = document.children().stream().findFirst();
        String tag = root.map(Element::tagName).orElse("");
        int colon = tag.indexOf(':');
        XmlFeed feed = new XmlFeed(at, tag.substring(0, colon + 1));
        return switch (tag.substring(colon + 1).toLowerCase(Locale.ROOT)) {
            case "rss" -> feed.rss(root.orElseThrow());
            case "rdf" -> new XmlFeed(at, "").rss(root.orElseThrow());
            case "feed" -> feed.atom(root.orElseThrow());
            case "urlset" -> feed.siteMap(root.orElseThrow());
            case "sitemapindex" -> feed.siteMaps(root.orElseThrow());
            case "html", "!doctype" -> feed.page(document);
            default -> throw new NoFeedException("is no feed that is known");
        };
    }

    /// A page of a site leads to its feed; where it names several, the first is that of its
    /// reports, the others are of comments and sections.
    private Listing page(Document document) throws NoFeedException {
        String link =
                document.getElementsByTag("link").stream()
                        .filter(one ->
                                one.attr("rel").toLowerCase(Locale.ROOT).contains("alternate"))
                        .filter(one ->
                                FEED_TYPES.contains(one.attr("type").toLowerCase(Locale.ROOT)))
                        .map(one -> one.attr("href"))
                        .filter(href -> !href.isBlank())
                        .findFirst()
                        .orElseThrow(() -> new NoFeedException("is a page that names no feed"));
        listing.follow(link);
        return listing.build(Optional.empty(), Optional.empty());
    }

    private Listing rss(Element root) {
        Element channel = child(root, "channel").orElseGet(() -> new Element("channel"));
        List<Element> items = new ArrayList<>(children(channel, "item"));
        items.addAll(children(root, "item"));
        items.forEach(this::item);
        Optional<Duration> pause =
                words(channel, "ttl")
                        .filter(ttl -> ttl.matches("[0-9]{1,6}"))
                        .map(ttl -> Math.min(LONGEST_PAUSE, Integer.parseInt(ttl)))
                        .map(Duration::ofMinutes);
        return listing.build(title(channel), pause);
    }

    private void item(Element item) {
        Optional<Element> guid = child(item, "guid");
        boolean isAddress =
                guid.filter(one -> !one.attr("isPermaLink").equalsIgnoreCase("false")).isPresent();
        Optional<String> name = guid.map(XmlFeed::words).filter(words -> !words.isEmpty());
        String link =
                words(item, "feedburner:origLink")
                        .or(() -> words(item, "link"))
                        .or(() -> child(item, "atom:link").map(one -> one.attr("href")))
                        .or(() -> name.filter(words -> isAddress))
                        .orElse("");
        Optional<Source> source =
                child(item, "source").map(one -> new Source(words(one), one.attr("url")));
        listing.add(link, name, title(item), dates(item), source);
    }

    private Dates dates(Element item) {
        return new Dates(
                words(item, "pubDate").or(() -> words(item, "dc:date")),
                words(item, "atom:updated").or(() -> words(item, "dcterms:modified")));
    }

    private Listing atom(Element feed) {
        for (Element entry : children(feed, "entry")) {
            Optional<Source> source =
                    child(entry, "source").map(one -> new Source(title(one).orElse(""), link(one)));
            Dates dates =
                    new Dates(
                            words(entry, "published").or(() -> words(entry, "issued")),
                            words(entry, "updated"));
            listing.add(link(entry), words(entry, "id"), title(entry), dates, source);
        }
        return listing.build(title(feed), Optional.empty());
    }

    /// The link to the page itself.
    private String link(Element entry) {
        return children(entry, "link").stream()
                .filter(one -> one.attr("rel").isEmpty() || one.attr("rel").equals("alternate"))
                .map(one -> one.attr("href"))
                .findFirst()
                .orElse("");
    }

    /// Only what is dated: the rest is pages that were always there.
    private Listing siteMap(Element root) {
        for (Element url : children(root, "url")) {
            Optional<Element> news = child(url, "news:news");
            Optional<String> changed = words(url, "lastmod");
            if (news.isPresent() || changed.isPresent()) {
                Dates dates =
                        new Dates(
                                news.flatMap(one -> words(one, "news:publication_date")), changed);
                listing.add(
                        words(url, "loc").orElse(""),
                        Optional.empty(),
                        news.flatMap(one -> words(one, "news:title")),
                        dates,
                        Optional.empty());
            }
        }
        return listing.build(publication(root), Optional.empty());
    }

    private Optional<String> publication(Element root) {
        return children(root, "url").stream()
                .flatMap(url -> child(url, "news:news").stream())
                .flatMap(news -> child(news, "news:publication").stream())
                .flatMap(publication -> words(publication, "news:name").stream())
                .findFirst();
    }

    /// Those for news first, then those that changed last.
    private Listing siteMaps(Element root) {
        Comparator<Element> byNews =
                Comparator.comparing(map -> words(map, "loc").orElse("").contains("news"));
        Comparator<Element> byChange =
                Comparator.comparing(map -> words(map, "lastmod").orElse(""));
        children(root, "sitemap").stream()
                .sorted(byNews.thenComparing(byChange).reversed())
                .limit(MOST_LISTS)
                .forEach(map -> words(map, "loc").ifPresent(listing::follow));
        return listing.build(Optional.empty(), Optional.empty());
    }

    private Optional<String> title(Element element) {
        return words(element, "title").flatMap(FeedReader::plain);
    }

    private Optional<String> words(Element element, String name) {
        return child(element, name).map(XmlFeed::words).filter(words -> !words.isEmpty());
    }

    private static String words(Element element) {
        return element.wholeText().strip();
    }

    private Optional<Element> child(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    /// Children of a name; one without a prefix is of the vocabulary of the feed itself.
    private List<Element> children(Element element, String name) {
        String tag = name.indexOf(':') < 0 ? prefix + name : name;
        return element.children().stream()
                .filter(child -> child.tagName().equalsIgnoreCase(tag))
                .toList();
    }
}
