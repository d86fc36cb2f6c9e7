package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Extraction.Reason;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OtherPageTest {
    private static final String PARAGRAPH =
            "<p>The ferry service between the two islands was stopped at noon, the harbour office"
                    + " said on Monday.</p>";

    @Test
    void anErrorPageIsNoReport() {
        assertOther(
                "<title>Page not found | Harbour Gazette</title><h1>Page not found</h1><p>The page"
                        + " that you are looking for is not here; try the search.</p>",
                Reason.ERROR);
    }

    @Test
    void aReportOnAnErrorIsAReport() {
        assertFound("<h1>Error in timetable strands hundreds</h1>" + PARAGRAPH.repeat(1));
    }

    @Test
    void aStubBehindAPaywallIsNoReport() {
        assertOther(
                "<h1>Ferry stops</h1>" + PARAGRAPH + "<p>Subscribe to continue reading.</p>",
                Reason.PAYWALL);
    }

    @Test
    void aLivePageIsNoReport() {
        assertOther(
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                        + "\"headline\":\"Storm\"}</script><h1>Storm</h1>"
                        + PARAGRAPH,
                Reason.LIVE);
    }

    @Test
    void aGalleryIsNoReport() {
        assertOther(
                "<h1>The regatta in pictures</h1><article>"
                        + PARAGRAPH
                        + ("<figure><img src=a><figcaption>Boats of the third class before the"
                                        + " start.</figcaption></figure>")
                                .repeat(8)
                        + "</article>",
                Reason.GALLERY);
    }

    @Test
    void aListOfHeadlinesIsNoReport() {
        assertOther(
                "<h1>World</h1>"
                        + PARAGRAPH
                        + "<div><a href=/a>Mill to close its doors in autumn</a></div>".repeat(25),
                Reason.INDEX);
    }

    private static void assertOther(String html, Reason reason) {
        assertThat(read(html))
                .isInstanceOfSatisfying(
                        NoReport.class, none -> assertThat(none.reason()).isEqualTo(reason));
    }

    private static void assertFound(String html) {
        assertThat(read(html)).isInstanceOf(Extraction.Found.class);
    }

    private static Extraction read(String html) {
        return new Extractor()
                .from(
                        new Page("page.html", html.getBytes(StandardCharsets.UTF_8)),
                        new ReportId("r1"));
    }
}
