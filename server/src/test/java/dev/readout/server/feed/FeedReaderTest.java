package dev.readout.server.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.app.http.Address;
import dev.readout.report.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class FeedReaderTest {
    private static final Address AT = new Address("https", "bay.example", 443, "/news/feed.xml");

    @Test
    void anItemOfRssIsReadWithItsSource() throws Exception {
        Listing feed =
                read(
                        """
                        <?xml version="1.0"?>
                        <rss version="2.0"><channel><title>Bay &amp; Lake</title><ttl>30</ttl>
                        <item><title><![CDATA[<b>Ferry</b> &amp; storm]]></title><link> ../ferry?id=7 </link>
                        <guid isPermaLink="false">n-7</guid><pubDate>Mon, 07 Apr 2031 06:15:00 GMT</pubDate>
                        <source url="https://norda.example/rss">Norda News</source></item>
                        <item><guid>https://bay.example/storm</guid></item>
                        <item><title>No way there</title></item>
                        </channel></rss>
                        """);

        assertThat(feed.title()).contains("Bay & Lake");
        assertThat(feed.pause()).contains(java.time.Duration.ofMinutes(30));
        assertThat(addresses(feed))
                .containsExactly("https://bay.example/ferry?id=7", "https://bay.example/storm");
        assertThat(feed.entries().getFirst())
                .isEqualTo(
                        new Listed(
                                feed.entries().getFirst().address(),
                                Optional.of("n-7"),
                                Optional.of("Ferry & storm"),
                                new Listed.Dates(
                                        Optional.of("Mon, 07 Apr 2031 06:15:00 GMT"),
                                        Optional.empty()),
                                Optional.of(
                                        new Listed.Source(
                                                "Norda News", "https://norda.example/rss"))));
        assertThat(feed.skipped()).hasSize(1);
    }

    @Test
    void aPageLeadsToTheFirstFeedThatItNames() throws Exception {
        Listing page =
                read(
                        """
                        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Bay Herald</title>
                        <link rel="stylesheet" type="text/css" href="/a.css">
                        <link rel="alternate" type="application/rss+xml" href="../herald.rss">
                        <link rel="alternate" type="application/rss+xml" href="/comments.rss">
                        </head><body><p>News</p></body></html>
                        """);

        assertThat(page.entries()).isEmpty();
        assertThat(page.further()).hasToString("[https://bay.example/herald.rss]");
    }

    @Test
    void namesThatEntriesShareAreNone() throws Exception {
        Listing feed =
                read(
                        """
                        <rss><channel><item><link>/a</link><guid isPermaLink="false">0</guid></item>
                        <item><link>/b</link><guid isPermaLink="false">0</guid></item></channel></rss>
                        """);

        assertThat(feed.entries()).extracting(Listed::name).containsOnly(Optional.empty());
    }

    @Test
    void otherVocabulariesAndPrefixesAreRead() throws Exception {
        assertThat(
                        addresses(
                                read(
                                        """
                                        <rdf:RDF><channel><title>Old</title></channel>
                                        <item><link>https://bay.example/old</link></item></rdf:RDF>
                                        """)))
                .containsExactly("https://bay.example/old");
        assertThat(
                        addresses(
                                read(
                                        """
                                        <a:feed><a:title>A</a:title><a:entry><a:link rel="self" href="/self"/>
                                        <a:link href="/entry"/></a:entry></a:feed>
                                        """)))
                .containsExactly("https://bay.example/entry");
        Listing lists =
                read(
                        """
                        <sitemapindex><sitemap><loc>https://bay.example/pages.xml</loc></sitemap>
                        <sitemap><loc>https://bay.example/news.xml</loc></sitemap></sitemapindex>
                        """);
        assertThat(lists.further().getFirst()).hasToString("https://bay.example/news.xml");
    }

    @Test
    void aFeedMayBePackedAndWrittenInOtherCharacters() throws Exception {
        String xml =
                "<?xml version=\"1.0\""
                    + " encoding=\"ISO-8859-1\"?><rss><channel><title>Fähre</title></channel></rss>";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(xml.getBytes(StandardCharsets.ISO_8859_1));
        }

        Page page = Page.served(AT.toString(), packed.toByteArray(), "application/gzip");

        assertThat(FeedReader.read(page, AT).title()).contains("Fähre");
    }

    @Test
    void noEntityOfAFeedIsFollowedOrExpanded() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("<!ENTITY file SYSTEM \"file:///etc/hostname\">]>");
        Listing feed =
                read(
                        bomb
                                + "<rss><channel><title>&a29;&file;</title><item><title>T</title>"
                                + "<link>/a</link></item></channel></rss>");

        assertThat(feed.title().orElse("")).doesNotContain("haha").hasSizeLessThan(30);
        assertThat(addresses(feed)).containsExactly("https://bay.example/a");
    }

    @Test
    void hostileFeedsAreReadInReasonableTime() throws Exception {
        assertThat(read("<rss><channel>" + "<x>".repeat(200_000)).entries()).isEmpty();
        assertThat(read("<rss><channel>" + "<item><link>/a".repeat(50_000)).entries())
                .hasSizeLessThanOrEqualTo(ListingBuilder.MOST_ENTRIES);
        assertThatThrownBy(() -> read("{\"version\":" + "[".repeat(200_000)))
                .isInstanceOf(NoFeedException.class);
        assertThat(read("<rss>" + "<item><link>/x</link></item>".repeat(20_000)).skipped())
                .isNotEmpty();
    }

    @Test
    void whatIsNoFeedIsTold() {
        assertThatThrownBy(() -> read("<!DOCTYPE html><html><body>Hello</body></html>"))
                .isInstanceOf(NoFeedException.class)
                .hasMessage("is a page that names no feed");
        assertThatThrownBy(() -> read("")).isInstanceOf(NoFeedException.class);
        assertThatThrownBy(() -> read("{\"items\": []}"))
                .isInstanceOf(NoFeedException.class)
                .hasMessage("is JSON and no feed");
    }

    private static Listing read(String words) throws NoFeedException, IOException {
        Charset utf8 = StandardCharsets.UTF_8;
        return FeedReader.read(
                Page.served(AT.toString(), words.getBytes(utf8), "text/xml; charset=utf-8"), AT);
    }

    private static List<String> addresses(Listing feed) {
        return feed.entries().stream().map(entry -> entry.address().toString()).toList();
    }
}
