package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A written brief is held against its reports, citation by citation.
class VerifyCommandTest {
    private static final Path REPORT = Ran.sample("one-report.txt");

    @TempDir Path folder;
    private Path brief = Path.of("");
    private String written = "";

    @BeforeEach
    void write() throws IOException {
        brief = folder.resolve("brief.json");
        Ran.of("brief", REPORT, "--format", "json", "-o", brief);
        written = Files.readString(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dershan-strike", "web-pages"})
    void everyCitationOfABriefStandsInItsReports(String cluster) {
        Path reports = Ran.repository("examples/" + cluster);
        Ran.of("brief", reports, "--format", "json", "-o", brief);

        Ran ran = Ran.of("verify", brief, reports);

        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(ran.out()).matches("All \\d{3} citations stand in the reports.\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void withoutPathsTheReportsBesideTheBriefAreRead() throws IOException {
        Files.copy(REPORT, folder.resolve("one-report.txt"));

        Ran ran = Ran.of("verify", brief);

        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void aReportThatWasEditedSinceFailsWhereItsWordsMoved() throws IOException {
        String edited = Files.readString(REPORT).replaceFirst("\n\n", "\n\nUpdated. ");
        Files.writeString(folder.resolve("one-report.txt"), edited);

        Ran ran = Ran.of("verify", brief);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(", which stands at ").contains("do not stand");
        assertThat(ran.err()).isEqualTo("readout: r1 reads otherwise now than the brief has it\n");
    }

    @Test
    void aClaimInOtherWordsThanItCitesIsNamed() throws IOException {
        rewrite("\"id\": \"c1\",\\s+\"text\": \"", "$0Nobody knows: ");

        Ran ran = Ran.of("verify", brief, REPORT);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("c1: shows “Nobody knows: ")
                .contains("which stands in none of the words that it cites.\n1 of ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "-1", "99999999999999999999", "null", "2147483647", "\"7\""})
    void aPlaceThatIsNoneInTheReportIsNamed(String end) throws IOException {
        rewrite("(\"wording\": \\{[^}]*\"end\": )\\d+", "$1" + end);

        Ran ran = Ran.of("verify", brief, REPORT, "--format", "json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("\"failed\": 1,").contains("\"place\": \"c1 wording\"");
    }

    @Test
    void aBriefThatNamesAPathIsNotFollowed() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("secret.txt"), "Nobody is to see this.");
        Path other = below.resolve("brief.json");
        Files.writeString(other, written.replace("\"one-report.txt\"", "\"../secret.txt\""));

        Ran ran = Ran.of("verify", other);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out() + ran.err()).doesNotContain("Nobody").contains("was not found");
    }

    @Test
    void wordsOfABriefDoNotReachTheTerminalAsCommands() throws IOException {
        rewrite("(\"wording\": \\{[^}]*\"text\": \")", "$1\\\\u001b[2J");

        Ran ran = Ran.of("verify", brief, REPORT);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"reports\": [{\"id\": \"r1\"",
                "{\"a\": 1, \"a\": 2}",
                "{\"reports\": [{\"id\": \"r1\"}]} {}"
            })
    void whatIsNoBriefIsToldInOneSentence(String content) throws IOException {
        Files.writeString(brief, content);

        Ran ran = Ran.of("verify", brief, REPORT);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("readout: " + brief).hasLineCount(1);
    }

    @Test
    void aHundredThousandLevelsAreToldInOneSentence() throws IOException {
        Files.writeString(brief, "{\"a\":".repeat(100_000));

        Ran ran = Ran.of("verify", brief, REPORT);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("is no JSON").hasLineCount(1);
    }

    private void rewrite(String pattern, String by) throws IOException {
        String changed = written.replaceFirst(pattern, by);
        assertThat(changed).isNotEqualTo(written);
        Files.writeString(brief, changed);
    }
}
