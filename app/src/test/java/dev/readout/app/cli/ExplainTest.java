package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Why a claim is what it is can be asked, and the answer shows words of the reports.
class ExplainTest {
    private static final Path CLUSTER = Ran.repository("examples/dershan-strike");
    private static final Pattern QUOTED = Pattern.compile("“([^“”]*?)(…)?”");

    @ParameterizedTest
    @ValueSource(strings = {"c1", "2"})
    void everyWordInQuotationMarksStandsInAReport(String claim) throws IOException {
        Ran ran = Ran.of("brief", CLUSTER, "--explain", claim, "--width", "110");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Why these words are one claim", "How the words came here", "Origins · ");
        String reports = plain(reports());
        Matcher quoted = QUOTED.matcher(ran.out().replaceAll("\\s+", " "));
        int found = 0;
        while (quoted.find()) {
            assertThat(reports).contains(plain(quoted.group(1)));
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void theStepsOfADifferenceAreShown(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.txt");
        Path other = folder.resolve("other.txt");
        Files.writeString(one, "Silent bells\n\nFive tank cars left the rails near Marrin.\n");
        Files.writeString(
                other,
                "Loud bells\n\nSeven tank cars of a goods train jumped the rails near Marrin.\n");

        List<String> claims =
                Stream.of("1", "2", "3", "4")
                        .map(claim -> Ran.of("brief", one, other, "--explain", claim))
                        .map(ran -> ran.out().replaceAll("\\s+", " "))
                        .filter(out -> out.contains("Held against others"))
                        .toList();

        assertThat(claims)
                .isNotEmpty()
                .allMatch(out ->
                        out.contains("what is done: “left” (r1), “jumped” (r2) — may be the same"))
                .allMatch(out ->
                        out.contains(
                                "the figure: “Five tank cars” (r1), “Seven tank cars” (r2) — not"
                                        + " the same"));
    }

    @Test
    void whatIsNearAClaimAndNotTakenInIsShownWithWhatDecided(@TempDir Path folder)
            throws IOException {
        Path one = folder.resolve("one.txt");
        Path other = folder.resolve("other.txt");
        Files.writeString(one, "Silent bells\n\nFive tank cars left the rails near Marrin.\n");
        Files.writeString(
                other,
                "Loud bells\n\nSeven tank cars of a goods train jumped the rails near Marrin.\n");

        Ran ran = Ran.of("brief", one, other, "--explain", "1", "--width", "110");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(
                        "Near these words, and another claim r1 “Five tank cars left the rails near"
                            + " Marrin” — the figure: “Seven” (r2), “Five” (r1) — not the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c99999", "0", "x"})
    void aClaimThatIsNotThereIsWrongUsage(String claim) {
        Ran ran = Ran.of("brief", Ran.sample("one-report.txt"), "--explain", claim);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no claim " + claim);
    }

    @Test
    void anExplanationIsText() {
        assertThat(Ran.of("brief", CLUSTER, "--explain", "1", "--format", "json").code())
                .isEqualTo(2);
    }

    private static String plain(String words) {
        return words.replaceAll("[“”\"‘’']", "'").replaceAll("\\s+", " ");
    }

    private static String reports() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(CLUSTER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
