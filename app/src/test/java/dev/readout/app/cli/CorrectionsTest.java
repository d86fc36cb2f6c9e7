package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String COPIED =
            """
            {"kind": "copied", "copy": "one-report.txt", "original": "latin1.txt", \
            "by": "M. Tarn", "when": "2031-05-06T08:00:00Z"}
            """;

    @TempDir Path folder;

    @Test
    void everyFormatOfABriefNamesWhatPersonsCorrected() throws IOException {
        Path file = Files.writeString(folder.resolve("decided.jsonl"), COPIED);

        for (String format : new String[] {"html", "markdown", "text"}) {
            Ran ran = brief(file, "--all", "--format", format);

            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.out().replaceAll("\\s+", " ").replace("\\", ""))
                    .contains("one-report.txt was copied from latin1.txt (M. Tarn, 2031-05-06)");
        }
        assertThat(brief(file, "--format", "json").out()).contains(COPIED.strip());
    }

    @Test
    void aLineThatIsNoCorrectionIsNamedAndTheOthersHold() throws IOException {
        Path file = Files.writeString(folder.resolve("decided.jsonl"), "nonsense\n\n" + COPIED);

        Ran ran = brief(file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("readout: decided.jsonl line 1 is no JSON")
                .hasLineCount(1);
        assertThat(ran.out()).contains("Corrected by hand: 1 decision");
    }

    @Test
    void aFileOfCorrectionsThatIsNotThereIsNamed() {
        assertThat(brief(folder.resolve("none.jsonl")).err())
                .startsWith("readout: none.jsonl does not exist");
    }

    private static Ran brief(Path corrections, String... more) {
        Object[] line = new Object[5 + more.length];
        line[0] = "brief";
        line[1] = Ran.sample("one-report.txt");
        line[2] = Ran.sample("latin1.txt");
        line[3] = "--corrections";
        line[4] = corrections;
        System.arraycopy(more, 0, line, 5, more.length);
        return Ran.of(line);
    }
}
