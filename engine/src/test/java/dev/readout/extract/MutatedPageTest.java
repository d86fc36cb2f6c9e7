package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.PageMap;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of extract that hold for every page, however broken.
class MutatedPageTest {
    private static final int CHANGES = 60;
    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Weir gives way | Upper Vale News</title></head><body>
            <nav><a href="/">Start</a></nav><article><h1>Weir gives way</h1>
            <p class="byline">By Tam Orrin</p><time datetime="2031-04-02T08:00Z">April 2, 2031</time>
            <p>UPPER VALE (AP) &mdash; A weir above the old mill gave way on Wednesday, and water stood
            knee-deep in caf&eacute;s of the lower town, the mayor&#8217;s office said.</p>
            <p>Nobody was hurt, &amp;quot;as far as we know&amp;quot;, said Ina Wold of the fire
            brig&shy;ade.<br><br>The road to the station stays shut &nbsp; until Friday.</p>
            <ul><li>Buses run every hour.</li><li>The school is closed.</li></ul>
            <p>\u05E9\u05DC\u05D5\u05DD and \u0645\u0631\u062D\u0628\u0627, read the signs at the\u200B bridge.</p>
            </article><footer>&copy; 2031 Upper Vale News</footer></body></html>
            """;

    /// A page that shows nothing of its text.
    private static final String STATED =
            """
            <html><head><title>Weir gives way</title><script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Weir gives way","articleBody":"UPPER VALE (AP) \\u2014 A weir
            above the old mill gave way on Wednesday, and water stood knee-deep in caf\\u00e9s of the lower
            town, the mayor's office said.\\n\\n<p>Nobody was hurt &amp; the <b>road</b> to the station
            stays shut until Friday, said Ina Wold of the fire brigade.</p>\\nThe school is closed, and buses
            run every hour from the market to the upper town. \\"We have seen worse\\", the teacher said,
            and went home to dry her books in the oven. The mill itself stands dry since its owner opened the
            old gate with a hammer.","datePublished":"2031-04-02"}
            </script></head><body><div id="root"></div><h1>Weir gives way</h1></body></html>
            """;

    private static final String[] PIECES = {
        "<",
        ">",
        "</p>",
        "<p>",
        "<div>",
        "</div>",
        "&",
        "&amp;",
        "&#x1F600;",
        "&#0;",
        "\u0000",
        "\"",
        "'",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<table><tr>",
        "</article>",
        "\uFEFF",
        "\u00AD",
        "\uD800",
        "<svg>",
        "<b><i>",
        "<time datetime='2031-13-45'>",
        "<blockquote>",
        "&notit;",
        "<h1>",
        "]]>",
        "\r\n"
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noChangeOfAPageBreaksTheLaws(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            StringBuilder page = new StringBuilder(i % 3 == 0 ? STATED : PAGE);
            for (int change = random.nextInt(8); change >= 0; change--) {
                int at = random.nextInt(page.length());
                int end = Math.min(page.length(), at + random.nextInt(12));
                page.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
            assertLaws(page.toString(), "seed %d, page %d".formatted(seed, i));
        }
    }

    @Test
    void theMapLeadsBackToTheWordsInThePage() {
        Page page = page(PAGE);
        Report report = report(page);
        PageMap map = new Extractor().map(page).orElseThrow();
        String text = report.text().characters();
        int start = text.indexOf("water stood");
        int end = text.indexOf("lower town");
        assertThat(map.at(new Span(start, end)).replace("\n", " "))
                .startsWith("water stood knee-deep")
                .contains("caf&eacute;s of the");
    }

    @Test
    void theMapLeadsBackToWordsThatAreStatedForMachines() {
        Page page = page(STATED);
        String text = report(page).text().characters();
        PageMap map = new Extractor().map(page).orElseThrow();
        int start = text.indexOf("water stood");
        int end = text.indexOf(" of the lower");

        assertThat(map.at(new Span(start, end)).replace("\n", " "))
                .isEqualTo("water stood knee-deep in caf\\u00e9s");
    }

    private static void assertLaws(String html, String where) {
        Page page = page(html);
        Extraction extraction =
                new Extractor(Extractor.DEFAULT_LIMIT, Extractor.Languages.ANY)
                        .from(page, new ReportId("r1"));
        if (!(extraction instanceof Extraction.Found(Report report))) {
            return;
        }
        PageMap map = new Extractor().map(page).orElseThrow();
        assertThat(map.length()).as(where).isEqualTo(report.text().length());
        int covered = 0;
        for (Zone zone : report.zones()) {
            assertThat(report.text().at(zone.span())).as(where).isNotBlank();
            covered += bare(report.text().at(zone.span())).length();
            for (int i = zone.span().start(); i < zone.span().end(); i++) {
                assertSame(report.text(), map, i, where);
            }
        }
        assertThat(covered).as(where).isEqualTo(bare(report.text().characters()).length());
    }

    /// The character of the page is the same, or an entity that stands for it.
    private static void assertSame(Text text, PageMap map, int i, String where) {
        char c = text.characters().charAt(i);
        String raw = map.at(new Span(i, i + 1)).replaceAll("<[^>]*>", "");
        if (Text.isSpace(c) || raw.isEmpty()) {
            return;
        }
        String once = Parser.unescapeEntities(withoutEscapes(raw), false);
        assertThat(once + Parser.unescapeEntities(once, false) + "\uFFFD")
                .as("%s, character %d", where, i)
                .contains(String.valueOf(c));
    }

    /// `\\u2014` of a text that is stated for machines is one character.
    private static String withoutEscapes(String raw) {
        return raw.matches("\\\\u[0-9a-fA-F]{4}")
                ? String.valueOf((char) Integer.parseInt(raw.substring(2), 16))
                : raw;
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (!Text.isSpace(words.charAt(i))) {
                bare.append(words.charAt(i));
            }
        }
        return bare.toString();
    }

    private static Report report(Page page) {
        return ((Extraction.Found) new Extractor().from(page, new ReportId("r1"))).report();
    }

    private static Page page(String html) {
        return new Page("page.html", html.getBytes(StandardCharsets.UTF_8));
    }
}
