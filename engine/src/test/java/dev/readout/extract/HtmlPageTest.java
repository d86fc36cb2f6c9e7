package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Silo leans after storm | The Marlow Ledger</title>
            <meta property="og:title" content="Silo leans after storm">
            <link rel="canonical" href="https://ledger.example/silo">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
            "headline":"Silo leans after storm","datePublished":"2024-05-03T07:44:00+02:00",
            "author":[{"@type":"Person","name":"Ina Toll"}]}]}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <form id="page"><div class="sidebar-left-none wrapper"><h1>Silo leans after storm</h1>
            <p class="byline">By Ina Toll</p><time>May 3, 2024</time>
            <figure><img alt="x"><figcaption>The silo on Friday. Photo: Nils Kaper</figcaption></figure>
            <div class="article-body">
            <p>MARLOW (AP) — A grain silo in the village of Marlow began to lean on Friday after a storm,
            the fire service said, and forty people left their homes.</p>
            <p>Nobody was hurt, said fire chief Oda&nbsp;Brandt. &amp;amp; the road stays shut.</p>
            <p><a href="/x">Read more: Storm shuts harbour for second day</a></p>
            <h2>What happens next</h2>
            <p>Engineers will pump out the grain before they try to set the tower upright again.</p>
            <ul><li>Trains stop at the mill.</li><li>Buses run every hour.</li></ul>
            <div class="newsletter-signup"><p>Our morning letter brings the news of the valley to you.</p></div>
            <p>Engineers will pump out the grain before they try to set the tower upright again.</p>
            </div></div></form>
            <div class="related"><h3>Related stories</h3><p><a href="/y">Mill to close in autumn</a></p></div>
            <footer>© 2024 The Marlow Ledger</footer></body></html>
            """;

    @Test
    void theRunningTextIsCutOutOfThePage() {
        Report report = read(PAGE);
        assertThat(words(report, Zone.Kind.BODY))
                .containsExactly(
                        "A grain silo in the village of Marlow began to lean on Friday after a"
                            + " storm, the fire service said, and forty people left their homes.",
                        "Nobody was hurt, said fire chief Oda Brandt. & the road stays shut.",
                        "Engineers will pump out the grain before they try to set the tower upright"
                                + " again.",
                        "Trains stop at the mill.",
                        "Buses run every hour.");
        assertThat(words(report, Zone.Kind.SUBHEAD)).containsExactly("What happens next");
        assertThat(words(report, Zone.Kind.TITLE)).containsExactly("Silo leans after storm");
        assertThat(words(report, Zone.Kind.CAPTION)).hasSize(1);
    }

    @Test
    void theHeadIsReadFromMarkupAndWords() {
        Report report = read(PAGE);
        assertThat(report.head().title())
                .get()
                .extracting("value")
                .isEqualTo("Silo leans after storm");
        assertThat(report.head().authors()).extracting("value").containsExactly("Ina Toll");
        assertThat(report.head().published().published().iso()).isEqualTo("2024-05-03T07:44+02:00");
        assertThat(report.head().dateline().map(report.text()::at)).contains("MARLOW (AP) —");
        assertThat(report.head().credits()).extracting("name").contains("AP");
    }

    @Test
    void whatAReaderSeesIsEnoughForTheHead() {
        Report report = read(PAGE.replaceAll("(?s)<(script|meta|title).*?>", "<i>"));
        assertThat(report.head().title())
                .get()
                .extracting("value")
                .isEqualTo("Silo leans after storm");
        assertThat(report.head().authors()).extracting("value").containsExactly("Ina Toll");
        assertThat(report.head().published().published().iso()).isEqualTo("2024-05-03");
    }

    private static List<String> words(Report report, Zone.Kind kind) {
        return report.zones(kind).stream().map(report.text()::at).toList();
    }

    private static Report read(String page) {
        Extraction extraction =
                new Extractor()
                        .from(
                                new Page("page.html", page.getBytes(StandardCharsets.UTF_8)),
                                new ReportId("r1"));
        assertThat(extraction).isInstanceOf(Extraction.Found.class);
        return ((Extraction.Found) extraction).report();
    }
}
