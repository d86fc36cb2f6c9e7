package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a server says of a page, and what stands before a report.
class ServedPageTest {
    private static final String PROSE =
            "<p>The ferry to Port Arrel was late on Monday because the café on board was on fire,"
                + " the harbour master said.</p><p>Nobody was hurt, and the boat goes again.</p>";

    @Test
    void theServersWordOnTheCharactersCounts() {
        byte[] bytes = PROSE.getBytes(Charset.forName("windows-1252"));

        String text = report(served("text/html; charset=ISO-8859-1", bytes)).text().characters();

        assertThat(text).contains("the café on board");
    }

    @Test
    void aPageWithoutAHeadIsMarkupIfTheServerSaysSo() {
        Report report = report(served("text/html", PROSE.getBytes(StandardCharsets.UTF_8)));

        assertThat(report.text().characters()).doesNotContain("<p>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.gazette.example/2025/ferry, gazette.example",
        "http://edition.cnn.com/ferry?page=1, CNN"
    })
    void thePageThatNamesNoOutletIsToldByItsHost(String address, String outlet) {
        Page page = Page.served(address, PROSE.getBytes(StandardCharsets.UTF_8), "text/html");

        assertThat(report(page).head().outlet().orElseThrow().value()).isEqualTo(outlet);
    }

    @Test
    void theCanonicalAddressOutweighsTheOneThatWasAsked() {
        String html =
                "<html><head><link rel=canonical href='https://cnn.com/ferry'></head><body>"
                        + PROSE;
        Page page =
                Page.served(
                        "https://mirror.example/f",
                        html.getBytes(StandardCharsets.UTF_8),
                        "text/html");

        assertThat(report(page).head().outlet().orElseThrow().value()).isEqualTo("CNN");
    }

    @Test
    void aLoginIsNoReport() {
        assertThat(
                        refusal(
                                "<title>Log in | Harbour Gazette</title><p>Please enter your name"
                                    + " and your password to read on. Subscribers read everything"
                                    + " for a pound a week.</p><form><input name=u><input"
                                    + " type=password name=p></form>"))
                .isEqualTo("is a login page, not a report");
    }

    @Test
    void aRequestForConsentIsNoReport() {
        assertThat(
                        refusal(
                                "<title>Harbour Gazette</title><h1>Before you read on</h1><p>We and"
                                    + " our 812 partners store information on your device, such as"
                                    + " cookies, and process personal data for personalised"
                                    + " advertising, measurement and tracking. You may change your"
                                    + " preferences in the settings at any time.</p><button>Reject"
                                    + " all</button><button>Accept all</button>"))
                .isEqualTo("asks for consent to cookies first, and has no report");
    }

    @Test
    void aTestForHumansIsNoReport() {
        assertThat(
                        refusal(
                                "<title>Just a moment...</title><p>We are checking that the"
                                        + " connection is secure before we go on.</p>"))
                .isEqualTo("asks for proof that the reader is human, and has no report");
    }

    @Test
    void aReportWithALoginAndACookieNoticeBesideItIsRead() {
        String html =
                "<html><head><title>Ferry late</title><meta property='og:type'"
                        + " content='article'></head><body><h1>Ferry late</h1>"
                        + PROSE
                        + "<form><input type=password></form><div>We use cookies."
                        + " <button>Accept all</button></div>";

        assertThat(report(served("text/html", html.getBytes(StandardCharsets.UTF_8)))).isNotNull();
    }

    private static Page served(String type, byte[] content) {
        return Page.served("https://gazette.example/ferry", content, type);
    }

    private static Report report(Page page) {
        return ((Extraction.Found) new Extractor().from(page, new ReportId("r1"))).report();
    }

    private static String refusal(String html) {
        Page page = served("text/html", html.getBytes(StandardCharsets.UTF_8));
        return ((Extraction.NoReport) new Extractor().from(page, new ReportId("r1"))).detail();
    }
}
