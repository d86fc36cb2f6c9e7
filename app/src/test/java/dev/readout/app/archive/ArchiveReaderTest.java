package dev.readout.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// WARC files as others write them.
class ArchiveReaderTest {
    private static final String FERRY = "http://gazette.example/ferry";
    private static final String PAGE = "<p>The ferry was late.</p>";
    private static final int LIMIT = 10_000;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private int records;

    @Test
    void responsesAreReadAndWhatTellsOfThemIsPassedBy() {
        record("warcinfo", "", "Content-Type: application/warc-fields", "software: Other/1\r\n");
        record("request", FERRY, "Content-Type: application/http", "GET /ferry HTTP/1.1\r\n\r\n");
        response(FERRY, "Content-Type: text/html; charset=utf-8", PAGE);
        record("metadata", FERRY, "Content-Type: application/warc-fields", "via: other\r\n");
        response("http://gazette.example/robots.txt", "Content-Type: text/plain", "User-agent: *");
        record("response", "dns:gazette.example", "Content-Type: text/dns", "20260101 1.2.3.4");
        record(
                "response",
                "http://gazette.example/old",
                HTTP,
                "HTTP/1.1 301 Moved\r\nLocation: /ferry\r\n\r\n");

        ArchivedPages read = read();

        assertThat(read.skipped()).isEmpty();
        assertThat(read.pages()).extracting(Page::name).containsExactly(FERRY);
        assertThat(read.pages().getFirst().content()).asString().isEqualTo(PAGE);
        assertThat(read.pages().getFirst().type()).contains("text/html; charset=utf-8");
    }

    @Test
    void chunksAndGzipAreUndoneAlsoWhereTheArchiveUndidThemAlready() throws IOException {
        String chunked = "Transfer-Encoding: chunked\r\nContent-Type: text/html";
        String packed = "Content-Encoding: gzip\r\nContent-Type: text/html";
        response(FERRY + 1, chunked, "6\r\n<p>The\r\n14\r\n ferry was late.</p>\r\n0\r\n\r\n");
        response(FERRY + 2, chunked, PAGE);
        response(FERRY + 3, packed, gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
        response(FERRY + 4, packed, PAGE);
        response(FERRY + 5, "Content-Encoding: br\r\nContent-Type: text/html", PAGE);

        ArchivedPages read = read();

        assertThat(read.skipped()).isEmpty();
        assertThat(read.pages())
                .hasSize(5)
                .allSatisfy(page -> assertThat(page.content()).asString().startsWith("<p>The"));
        assertThat(read.pages().getFirst().content()).asString().isEqualTo(PAGE);
    }

    @Test
    void aRevisitGivesThePageThatItFoundUnchanged() {
        response(FERRY, "Content-Type: text/html", PAGE);
        String profile =
                "WARC-Profile:"
                        + " http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n";
        record(
                "revisit",
                "http://mirror.example/ferry",
                profile + "WARC-Refers-To-Target-URI: " + FERRY + "\r\n" + HTTP,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        record(
                "revisit",
                "http://lost.example/ferry",
                profile + "WARC-Refers-To-Target-URI: http://lost.example/ferry\r\n" + HTTP,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");

        ArchivedPages read = read();

        assertThat(read.pages())
                .extracting(Page::name)
                .containsExactly(FERRY, "http://mirror.example/ferry");
        assertThat(read.pages().getLast().content()).asString().isEqualTo(PAGE);
        assertThat(sentences(read))
                .containsExactly(
                        "http://lost.example/ferry was found unchanged since an earlier visit,"
                                + " which other.warc does not hold");
    }

    @Test
    void ofSeveralVisitsTheLatestIsRead() {
        response(FERRY, "Content-Type: text/html", PAGE);
        response(FERRY, "Content-Type: text/html", "<p>The ferry was on time after all.</p>");
        response(FERRY + 2, "Content-Type: text/html", PAGE);
        response(FERRY + 2, "Content-Type: text/html", PAGE);

        ArchivedPages read = read();

        assertThat(read.pages().getFirst().content()).asString().contains("on time");
        assertThat(sentences(read))
                .containsExactly(
                        FERRY
                                + " is there 2 times and not always the same; the latest, of"
                                + " 2026-01-01T00:00:02Z, is read");
    }

    @Test
    void resourcesAndConversionsOfTextAreReadWhereThereIsNoResponse() {
        record("resource", FERRY + 1, "Content-Type: text/html", PAGE);
        record("conversion", FERRY + 2, "Content-Type: text/plain", "The ferry was late.");
        response(FERRY + 3, "Content-Type: text/html", PAGE);
        record("conversion", FERRY + 3, "Content-Type: text/plain", "Ferry, late.");

        ArchivedPages read = read();

        assertThat(read.skipped()).isEmpty();
        assertThat(read.pages())
                .extracting(page -> page.type().orElse(""))
                .containsExactly("text/html", "text/plain", "text/html");
    }

    @Test
    void whatIsNoPageOfTextIsToldInOneSentence() {
        for (int i = 0; i < 3; i++) {
            response("http://gazette.example/" + i, "Content-Type: image/png", "png");
        }
        response("http://gazette.example/style", "Content-Type: text/css", "p {}");
        response(FERRY, "Content-Type: text/html", PAGE);

        assertThat(sentences(read()))
                .containsExactly(
                        "other.warc holds 4 records that are no pages of text: image/png (3),"
                                + " text/css (1)");
    }

    @Test
    void errorsAreNamedAndManyAreCounted() {
        record("response", FERRY, HTTP, "HTTP/1.1 404 Not Found\r\n\r\n");
        assertThat(sentences(read())).containsExactly(FERRY + " answered 404 Not Found");

        for (int i = 0; i < 20; i++) {
            record("response", FERRY + i, HTTP, "HTTP/1.1 500 Oh\r\n\r\n");
        }
        assertThat(sentences(read()))
                .containsExactly(
                        "other.warc holds 21 answers that are no pages, such as %s answered 404 Not"
                                        .formatted(FERRY)
                                + " Found");
    }

    @Test
    void aPageThatIsThereOnlyInPartIsLeftOut() throws IOException {
        record("response", FERRY, "WARC-Truncated: length\r\n" + HTTP, http(PAGE));
        byte[] half = gzip(PAGE.repeat(50).getBytes(StandardCharsets.UTF_8));
        response(
                FERRY + 2,
                "Content-Encoding: gzip\r\nContent-Type: text/html",
                Arrays.copyOf(half, half.length - 20));
        response(FERRY + 3, "Content-Type: text/html", PAGE.repeat(1_000));

        ArchivedPages read = read();

        assertThat(read.pages()).isEmpty();
        assertThat(sentences(read))
                .containsExactly(
                        FERRY + " is there only in part, and left out",
                        FERRY + "2 is there only in part, and left out",
                        FERRY + "3 has more than 10,000 bytes, the limit");
    }

    @Test
    void aFileThatIsCutOffIsReadUpToThere() throws IOException {
        response(FERRY + 1, "Content-Type: text/html", PAGE);
        byte[] first = file.toByteArray();
        file.reset();
        response(FERRY + 2, "Content-Type: text/html", PAGE.repeat(100));
        byte[] second = file.toByteArray();

        ArchivedPages plain = read(join(first, Arrays.copyOf(second, second.length / 2)));
        byte[] packed = gzip(second);
        ArchivedPages zipped = read(join(gzip(first), Arrays.copyOf(packed, packed.length / 2)));

        assertThat(plain.pages()).extracting(Page::name).containsExactly(FERRY + 1);
        assertThat(sentences(plain))
                .containsExactly(
                        FERRY + "2 is there only in part, and left out",
                        "other.warc is damaged or cut off behind record 1; the rest is not read");
        assertThat(zipped.pages()).extracting(Page::name).containsExactly(FERRY + 1);
        assertThat(sentences(zipped))
                .contains("other.warc is damaged or cut off behind record 1; the rest is not read");
    }

    @Test
    void whatIsNoArchiveSaysSo() {
        assertThat(sentences(read("hello".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("other.warc is no WARC file, or cut off in its first record");
        assertThat(sentences(read(new byte[0])))
                .containsExactly("other.warc holds no page of text");
    }

    @Test
    void aBombInARecordIsUnpackedUpToTheLimit() throws IOException {
        String head = "Content-Encoding: gzip\r\nContent-Type: text/html";
        response(FERRY, head, gzip(new byte[5_000_000]));

        assertThat(sentences(read()))
                .containsExactly(FERRY + " unpacks to more than 10,000 bytes, the limit");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whateverIsBrokenIsASentence() throws IOException {
        for (int i = 0; i < 5; i++) {
            response(FERRY + i, "Content-Type: text/html", PAGE.repeat(20));
            record("revisit", FERRY + 9, "WARC-Profile: x\r\n" + HTTP, "HTTP/1.1 200 OK\r\n\r\n");
        }
        byte[] plain = file.toByteArray();
        byte[] packed = gzip(plain);
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] broken = (seed % 2 == 0 ? plain : packed).clone();
            for (int i = 0; i <= seed % 7; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }

            ArchivedPages read = read(broken);

            assertThat(read.pages().size() + read.skipped().size()).as("seed " + seed).isPositive();
        }
    }

    private static final String HTTP = "Content-Type: application/http; msgtype=response";

    private ArchivedPages read() {
        return read(file.toByteArray());
    }

    private static ArchivedPages read(byte[] bytes) {
        try {
            return new ArchiveReader(LIMIT).read("other.warc", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> sentences(ArchivedPages read) {
        return read.skipped().stream().map(ArchiveReaderTest::sentence).sorted().toList();
    }

    private static String sentence(Skipped one) {
        return one.file() + " " + one.reason();
    }

    private void response(String address, String fields, String body) {
        response(address, fields, body.getBytes(StandardCharsets.UTF_8));
    }

    private void response(String address, String fields, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n").getBytes(latin());
        record("response", address, HTTP, join(head, body));
    }

    private static String http(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
    }

    private void record(String type, String address, String fields, String block) {
        record(type, address, fields, block.getBytes(StandardCharsets.UTF_8));
    }

    private void record(String type, String address, String fields, byte[] block) {
        records++;
        String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        file.writeBytes(
                """
                WARC/1.0\r
                WARC-Type: %s\r
                WARC-Record-ID: <urn:uuid:%d>\r
                WARC-Date: 2026-01-01T00:00:%02dZ\r
                %s%s\r
                Content-Length: %d\r
                \r
                """
                        .formatted(type, records, records, target, fields, block.length)
                        .getBytes(latin()));
        file.writeBytes(block);
        file.writeBytes("\r\n\r\n".getBytes(latin()));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static java.nio.charset.Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }
}
