package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readout.align.Written;
import dev.readout.analyse.Analyser;
import dev.readout.report.Page;
import dev.readout.story.Brief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A brief is made of whatever stands in a report: one that breaks off anywhere, has words twice,
/// in another place or not at all, and marks that nothing closes.
class MutatedReportTest {
    private static final int CHANGES = 40;

    /// Reports that end where a rule looks one word further.
    private static final List<String> BROKEN_OFF =
            List.of(
                    "The ferry was late, the harbour master said, as",
                    "The strike lasted more than a",
                    "They had waited for nearly an",
                    "The mill is shut, Ida Vell said. \"",
                    "According to",
                    "The mill is shut, said Ida Vell to",
                    "Ida Vell, 54, and her",
                    "\"",
                    "He said");

    private static final String[] PIECES = {
        "\n\n",
        "\"",
        ". ",
        " said ",
        "“",
        "”",
        "(",
        ")",
        " 3 ",
        " as ",
        " that ",
        " according to ",
        ", "
    };

    private final List<Path> examples = examples();

    private static List<Path> examples() {
        try (Stream<Path> found = Files.walk(Path.of("../examples"))) {
            return found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the examples cannot be listed", e);
        }
    }

    @Test
    void aReportThatBreaksOffIsRead() {
        for (String text : BROKEN_OFF) {
            assertThatCode(() -> new Analyser().of(Written.report("r1", text).report()))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyReportIsReadOrNamed(long seed) throws IOException {
        Random random = new Random(seed);
        for (int change = 0; change < CHANGES / 4; change++) {
            Path example = examples.get(random.nextInt(examples.size()));
            String text = Files.readString(example);
            List<Page> pages =
                    List.of(
                            page("as-it-is.txt", text),
                            page("changed.txt", changed(text, random)),
                            page("cut.txt", text.substring(0, 1 + random.nextInt(text.length()))));

            Brief brief = new Engine().brief(pages);

            assertThat(brief.reports().size() + brief.skipped().size())
                    .as("seed %d, change %d, of %s", seed, change, example)
                    .isEqualTo(pages.size());
        }
    }

    private static Page page(String file, String text) {
        return new Page(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String changed(String text, Random random) {
        List<String> words = List.of(text.split("(?<=[ ,.\"“”])|(?=[ ,.\"“”])"));
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            switch (random.nextInt(60)) {
                case 0 -> changed.add(words.get(random.nextInt(words.size())));
                case 1 -> changed.addAll(List.of(word, word));
                case 2 -> changed.addAll(List.of(word, PIECES[random.nextInt(PIECES.length)]));
                case 3 -> changed.add("");
                default -> changed.add(word);
            }
        }
        return String.join("", changed);
    }
}
