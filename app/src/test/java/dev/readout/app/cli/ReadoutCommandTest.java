package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutCommandTest {
    private static final Path CLUSTER = Ran.repository("examples/harbour-call");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief",
                "brief --format xml a.txt",
                "brief --max-text 0 a.txt",
                "brief --width 7 a.txt",
                "brief --colour a.txt",
                "verify",
                "attributions",
                "summarise a.txt"
            })
    void wrongUsageIsToldAndGivesCode2(String line) {
        Ran ran = Ran.of((Object[]) line.split(" ", -1));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("readout: ");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "verify", "extract", "attributions", "copies", "group"})
    void everyCommandExplainsItself(String command) {
        Ran ran = Ran.of(command, "--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: readout " + command);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void theProgramTellsItsVersionAndItsCommands() {
        assertThat(Ran.of("--version").out()).startsWith("readout ");
        assertThat(Ran.of("--help").out()).contains("brief", "extract", "attributions");
        assertThat(Ran.of().out()).isEqualTo(Ran.of("--help").out());
    }

    @Test
    void aFolderIsReadWithTheFoldersBelowItWithoutWhatIsHidden() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.copy(Ran.sample("one-report.txt"), below.resolve("report.txt"));
        Files.copy(Ran.sample("empty.txt"), folder.resolve(".hidden.txt"));
        Files.writeString(folder.resolve("notes.md"), "no report");
        Files.createDirectories(folder.resolve(".git"));
        Files.copy(Ran.sample("empty.txt"), folder.resolve(".git/empty.txt"));

        Ran ran = Ran.of("extract", folder);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("{\"id\": \"report\", \"text\": \"").hasLineCount(1);
    }

    @Test
    void aBriefIsWrittenToAFileInUtf8() throws IOException {
        Path file = folder.resolve("brief.json");

        Ran ran = Ran.of("brief", Ran.sample("one-report.txt"), "--format", "json", "-o", file);

        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Ran ran = Ran.of("brief", Ran.sample("one-report.txt"), "-o", folder.resolve("no/brief"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(folder.resolve("no/brief") + " could not be written");
    }

    @Test
    void theTerminalBriefHasAtMost40LinesAndKeepsTheWidth() {
        Ran ran = Ran.of("brief", CLUSTER, "--width", "60");

        assertThat(ran.out().lines().count()).isBetween(3L, 40L);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 60);
        assertThat(ran.out()).doesNotContain("\u001B");
    }

    @Test
    void colourIsForTerminalsUnlessSomebodyObjects() {
        Map<String, String> terminal = Map.of("READOUT_TERMINAL", "100");
        Map<String, String> objecting = Map.of("READOUT_TERMINAL", "100", "NO_COLOR", "1");

        assertThat(Ran.with(terminal, "", "brief", CLUSTER).out()).contains("\u001B[");
        assertThat(Ran.with(objecting, "", "brief", CLUSTER).out()).doesNotContain("\u001B");
        assertThat(Ran.of("brief", CLUSTER, "--color", "always").out()).contains("\u001B[");
    }
}
