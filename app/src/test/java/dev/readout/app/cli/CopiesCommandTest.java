package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesCommandTest {
    private static final String TEXT =
            "The ferry ran aground off Sorrel Point before dawn with 214 people aboard";

    @Test
    void aLineTellsWhichReportsShareWhichWords() {
        Ran ran = copies(row("1", "Bay Herald", TEXT), row("2", "Quay Tribune", "So: " + TEXT));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .isEqualTo(
                        "{\"a\": \"1\", \"b\": \"2\", \"containment\": 1.0000,"
                                + " \"passages\": [[0, 73, 4, 77]], \"direction\":"
                                + " {\"earlier\": \"unknown\", \"by\": \"none\", \"credits\": []},"
                                + " \"kind\": \"syndicated\"}\n");
    }

    @Test
    void hostileRowsAreToldWithTheirLineAndTheRestGoesOn() {
        Ran ran =
                copies(
                        row("1", "Bay Herald", TEXT),
                        "{\"id\": \"x\", \"text\": \"broken",
                        "[".repeat(5000),
                        "{\"id\": \"\", \"text\": \"nameless\"}",
                        "{\"id\": \"y\", \"text\": null}",
                        "17",
                        "",
                        "{\"id\": 2, \"text\": \"" + TEXT + "\", \"date\": \"soon\", \"x\": [{}]}");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).hasLineCount(1);
        assertThat(ran.err().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("readout: -, line "));
        assertThat(ran.err())
                .contains(
                        "line 2 is no JSON",
                        "line 5 has no text, or it is no string: {\"id\": \"y\", \"text\": null}",
                        "line 8 has the date soon, which cannot be read, and counts as undated");
    }

    @Test
    void theLeastContainmentIsAChoice() {
        String[] rows = {
            row("1", "Bay Herald", TEXT), row("2", "Quay Tribune", TEXT + " and nobody was hurt.")
        };

        assertThat(with("--at-least 1", rows).out()).hasLineCount(1);
        assertThat(with("--at-least 0", rows).code()).isEqualTo(2);
        assertThat(with("--forget-after 0", rows).code()).isEqualTo(2);
    }

    @Test
    void candidatesForAReportAreTold() {
        Ran ran =
                with("--statistics", row("1", "A", TEXT), row("2", "B", TEXT), row("3", "C", "x"));

        assertThat(ran.err())
                .contains("1 pairs of 3 reports were compared: 0.33 candidates for a report");
    }

    @Test
    void whatIsNoFileIsTold() {
        assertThat(Ran.with(Map.of(), "", "copies", "missing.jsonl").err())
                .isEqualTo("readout: missing.jsonl could not be read (there is no such file)\n");
        assertThat(Ran.with(Map.of(), "", "copies", ".").err()).contains("it is a folder");
    }

    private static Ran copies(String... rows) {
        return Ran.with(Map.of(), String.join("\n", rows), "copies", "-");
    }

    private static Ran with(String options, String... rows) {
        return Ran.with(
                Map.of(),
                String.join("\n", rows),
                (Object[]) ("copies - " + options).split(" ", -1));
    }

    private static String row(String id, String outlet, String text) {
        return "{\"id\": \"%s\", \"outlet\": \"%s\", \"text\": \"%s\"}".formatted(id, outlet, text);
    }
}
