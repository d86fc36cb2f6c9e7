package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of input that cannot be read gets one clear sentence; the others are still read.
class BadInputTest {
    private static final Path GOOD = Ran.sample("one-report.txt");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "empty.txt, empty",
        "binary.bin, binary",
        "page-without-report.html, no running text",
        "broken-utf8.txt, encoding",
        "french.txt, French"
    })
    void anUnreadableFileIsNamedWithItsReasonAndTheOthersAreRead(String name, String reason) {
        Ran ran = Ran.of("brief", Ran.sample(name), GOOD, "--format", "json");

        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains(Ran.sample(name).toString()).containsIgnoringCase(reason);
        assertThat(ran.out()).contains("one-report.txt").contains("{\"file\": \"" + name + "\"");
    }

    @Test
    void aReportInLatin1IsRead() {
        Ran ran = Ran.of("brief", Ran.sample("latin1.txt"));

        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void oneReportAloneIsStillRead() {
        Ran ran = Ran.of("brief", GOOD);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("1 report ");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aPathThatDoesNotExistIsNamed() {
        Ran ran = Ran.of("brief", folder.resolve("none.txt"), GOOD);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("readout: " + folder.resolve("none.txt") + " does not exist\n");
        assertThat(ran.out()).contains("none.txt does not exist");
    }

    @Test
    void aCommandThatDoesNotExistIsNamedWithThoseThatDo() {
        Ran ran = Ran.of("summarise", "x.txt");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no command summarise, but brief, verify");
    }

    @Test
    void anEmptyFolderIsNamedAndNothingIsRead() {
        Ran ran = Ran.of("brief", folder);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(folder + " is a folder without a report").hasLineCount(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aFileThatIsNoArchiveThoughItsNameSaysSoIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html.gz"), "no archive");

        Ran ran = Ran.of("brief", file, GOOD);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("a.html.gz could not be read").hasLineCount(1);
    }

    @Test
    void moreTextThanTheLimitIsNamedWithTheLimit() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(
                    "The harbour was closed to ship %d on Monday, the mayor said. ".formatted(i));
            text.append(i % 5 == 4 ? "\n\n" : "");
        }
        Path file = Files.writeString(folder.resolve("long.txt"), text);

        Ran ran = Ran.of("brief", file, GOOD, "--max-text", "1");

        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err()).contains("long.txt has 1.", "the limit is 1.0 MB").hasLineCount(1);
    }

    @Test
    void aFileBeyondAllLimitsIsNotReadToItsEnd() throws IOException {
        Path file = folder.resolve("longer.txt");
        Files.write(file, new byte[4_000_001]);

        Ran ran = Ran.of("brief", file, GOOD, "--max-text", "1");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("holds more than 4 million bytes").hasLineCount(1);
    }

    @Test
    void theSameReportTwiceIsReadOnce() throws IOException {
        Path twin = Files.copy(GOOD, folder.resolve("twin.txt"));

        Ran ran = Ran.of("brief", GOOD, twin);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(
                        "readout: " + twin + " is the same report as one-report.txt, read once\n");
        assertThat(ran.out()).contains("1 report ");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void oneEndlessLineIsNamedWithItsLengthAndTheOthersAreRead() throws IOException {
        Path file = folder.resolve("line.txt");
        Files.writeString(
                file, "The harbour was closed on Monday, the mayor said. ".repeat(80_000));

        Ran ran = Ran.of("brief", file, GOOD, "--format", "json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("line.txt has a line of 4000000 characters");
        assertThat(ran.out()).contains("one-report.txt");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aHundredThousandNestedTagsAreReadInSeconds() throws IOException {
        Path file = folder.resolve("nested.html");
        Files.writeString(
                file, "<div>".repeat(100_000) + "The harbour was closed, the mayor said.");

        Ran ran = Ran.of("brief", file, GOOD, "--format", "json");

        assertThat(ran.code()).as(ran.err()).isBetween(0, 1);
        assertThat(ran.out()).contains("one-report.txt");
    }

    @Test
    void aLineThatIsNoRowIsNamedWithItsNumber() {
        String lines =
                """
                {"id": "1", "text": "The port is closed, she said."}

                {"id": 2}
                [
                """;

        Ran ran = Ran.with(Map.of(), lines, "attributions", "-");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("{\"id\": \"1\", \"attributions\": [").hasLineCount(1);
        assertThat(ran.err()).contains("line 3 has no text", "line 4 is no JSON").hasLineCount(2);
    }
}
