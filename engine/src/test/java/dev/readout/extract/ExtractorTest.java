package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Extraction.Reason;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExtractorTest {
    private static final String REPORT =
            "The mayor of Tollen said on Monday that the café by the bridge would stay open. “We"
                    + " will rebuild,” she said.";

    @Test
    void whatIsNoReportSaysWhy() {
        assertNone(" \n\t\u00A0\n", Reason.EMPTY, "is empty");
        assertNone("\u0089PNG\r\n\u001A\n\0\0\0", Reason.BINARY, "is not a text");
        assertNone(
                "Log in\nEmail address\nPassword\nForgot your password?",
                Reason.NO_TEXT,
                "has no running text");
    }

    @Test
    void aReportInAnotherLanguageIsNamed() {
        assertNone(
                "Le maire de la ville a annoncé lundi que le pont serait fermé pour les travaux"
                    + " pendant deux semaines. Les habitants sont invités à prendre le bac qui part"
                    + " toutes les heures du port.",
                Reason.LANGUAGE,
                "is in French (fr); only English reports are read");
    }

    @Test
    void tooMuchTextIsRefusedWithItsSize() {
        NoReport none =
                (NoReport)
                        new Extractor(100, Extractor.Languages.ENGLISH)
                                .from(page(REPORT + REPORT, StandardCharsets.UTF_8), id());
        assertThat(none.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(none.detail()).contains("the limit is");
    }

    @Test
    void anyEncodingThatCanBeToldIsRead() {
        for (Charset charset :
                java.util.List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))) {
            Extraction extraction = new Extractor().from(page(REPORT, charset), id());
            assertThat(extraction).as(charset.name()).isInstanceOf(Extraction.Found.class);
            assertThat(((Extraction.Found) extraction).report().text().characters())
                    .isEqualTo(REPORT);
        }
    }

    @Test
    void anEncodingThatCannotBeToldIsRefused() {
        byte[] cyrillic = "Мэр города заявил, что мост закрыт.".getBytes(Charset.forName("KOI8-R"));
        assertThat(new Extractor().from(new Page("a.txt", cyrillic), id()))
                .isEqualTo(
                        new NoReport(
                                Reason.UNREADABLE, "is in an encoding that could not be told"));
    }

    @Test
    void packedPagesAreUnpackedUpToTheLimit() throws IOException {
        assertThat(new Extractor().from(new Page("a.html.gz", gzip("<p>" + REPORT)), id()))
                .isInstanceOf(Extraction.Found.class);
        Extraction bomb =
                new Extractor(1000, Extractor.Languages.ENGLISH)
                        .from(new Page("a.html.gz", gzip(" x".repeat(5_000_000))), id());
        assertThat(((NoReport) bomb).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    @Timeout(60)
    void hostileTextsAreReadInBoundedTime() {
        String line =
                "The mayor said so, and then (she) said: \"no\" by 3 May 2024 — ".repeat(80_000);
        for (String text :
                java.util.List.of(
                        line,
                        "a\n".repeat(2_000_000),
                        "By A B\n".repeat(600_000),
                        "Related\nOne headline here\n".repeat(150_000),
                        "((((((((((".repeat(400_000),
                        "© ".repeat(1_600_000))) {
            long start = cpuTime();
            new Extractor().from(page(text, StandardCharsets.UTF_8), id());
            assertThat(Duration.ofNanos(cpuTime() - start))
                    .as(text.substring(0, 20))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    /// Of this thread, so that a busy machine fails no test.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void assertNone(String text, Reason reason, String detail) {
        assertThat(new Extractor().from(page(text, StandardCharsets.UTF_8), id()))
                .isEqualTo(new NoReport(reason, detail));
    }

    private static Page page(String text, Charset charset) {
        return new Page("page.txt", text.getBytes(charset));
    }

    private static ReportId id() {
        return new ReportId("r1");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
