package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.archive.ArchivedPages;
import dev.readout.report.Page;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of which nobody says what they are, and reports that a program hands in: what the archive
/// has of them is read again as it was read when they came.
class UploadsTest {
    private static final String FERRY = "https://bay.example/ferry";

    private static final String PAGE =
            """
            <!doctype html><title>Ferry aground - Bay Herald</title><article><h1>Ferry aground</h1>
            <p>A ferry ran aground off Sorrel Point before dawn, and all of the people aboard were brought ashore \
            by noon, the coast guard said in a statement.</p>
            <p>The captain had reported a failure of the engine to the harbour office an hour before.</p></article>
            """;

    private static final String WORDS =
            """
            Bakers vote to strike

            The bakers of Kell voted on Wednesday to stop work over the price of flour – “for good”, their union said.
            """;

    @TempDir Path folder;

    @Test
    void whatCameAsAFileIsReadFromTheArchiveByAnotherServerAsItWasHere() throws Exception {
        List<List<String>> here;
        try (Served served = Served.in(folder.resolve("here"))) {
            served.upload("ferry", PAGE.getBytes(StandardCharsets.UTF_8), FERRY);
            served.upload("bakers", WORDS.getBytes(StandardCharsets.UTF_8), "");
            served.upload("bakers", WORDS.replace("Kell", "Varn").getBytes(western()), "");
            served.post("application/json", "{\"title\": \"Kiln\", \"text\": \"A kiln cooled.\"}");
            here = reports(served);
        }
        byte[] archive = Files.readAllBytes(archive("here"));
        try (Served other = Served.in(folder.resolve("other"))) {
            HttpResponse<String> posted = other.upload("all.warc.gz", archive, "");

            assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
            assertThat(reports(other)).containsExactlyInAnyOrderElementsOf(here).hasSize(4);
        }
        Settings settings = settings("here");
        try (Holdings holdings = Holdings.open(settings, Clock.systemUTC())) {
            holdings.intake().rebuild();
        }
        try (Served again = Served.in(folder.resolve("here"))) {
            assertThat(reports(again)).isEqualTo(here);
        }
    }

    @Test
    void theArchiveSaysWhatAFileIs() throws Exception {
        try (Served served = Served.in(folder.resolve("here"))) {
            served.upload("ferry", PAGE.getBytes(StandardCharsets.UTF_8), FERRY);
            served.upload("bakers", WORDS.getBytes(StandardCharsets.UTF_8), "");
        }

        ArchivedPages read =
                new ArchiveReader(100_000)
                        .read("a", new ByteArrayInputStream(Files.readAllBytes(archive("here"))));

        assertThat(read.skipped()).isEmpty();
        assertThat(read.pages()).extracting(Page::name).containsExactly("bakers", FERRY);
        assertThat(read.pages())
                .extracting(page -> page.type().orElse(""))
                .containsExactly("text/plain", "text/html");
    }

    @Test
    void aFileThatIsNoTextIsRefusedInOneSentence() throws Exception {
        try (Served served = Served.in(folder.resolve("here"))) {
            HttpResponse<String> refused =
                    served.upload("map.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Served.json(refused).path("detail").asText())
                    .isEqualTo("the file map.png is not a text");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInOneSentence() throws Exception {
        try (Served served = Served.in(folder.resolve("here"))) {
            HttpResponse<String> refused = served.upload("a.txt", new byte[20_000_001], "");

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(Served.json(refused).path("detail").asText())
                    .startsWith("more than 20 million bytes came at once, the limit;");
        }
    }

    private static Charset western() {
        return Charset.forName("windows-1252");
    }

    private Path archive(String name) {
        return folder.resolve(name).resolve("archive/readout-000001.warc.gz");
    }

    /// All that is known of each report but its number and when it came.
    private static List<List<String>> reports(Served served) throws Exception {
        List<List<String>> reports = new ArrayList<>();
        for (JsonNode head : served.json("/api/reports").path("reports")) {
            JsonNode report = served.json("/api/reports/" + head.path("id").asText());
            List<String> words = new ArrayList<>();
            for (String key : List.of("title", "text", "url", "outlet", "published")) {
                words.add(report.path(key).asText(""));
            }
            reports.add(words);
        }
        return reports;
    }

    private Settings settings(String name) {
        Path data = folder.resolve(name);
        return new Settings(
                Settings.LOOPBACK, 0, data, dev.readout.server.store.StoreAddress.in(data));
    }
}
