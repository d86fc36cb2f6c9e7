package dev.readout.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.terminal.Paragraph.Part;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final Screen NARROW = new Screen(40, false, 40);

    @Test
    void wordsFlowAndLaterLinesHang() {
        Paragraph paragraph =
                Paragraph.of(
                        2, new Part(Style.PLAIN, "The harbour was closed on Monday, she said."));

        assertThat(paragraph.lines(NARROW))
                .containsExactly("  The harbour was closed on Monday, she", "    said.");
    }

    @Test
    void aWordThatNoLineHoldsIsCut() {
        Paragraph paragraph = Paragraph.of(0, new Part(Style.PLAIN, "x".repeat(90)));

        assertThat(paragraph.lines(NARROW))
                .containsExactly("x".repeat(40), "  " + "x".repeat(38), "  " + "x".repeat(12));
    }

    @Test
    void aStyleEndsWithItsLine() {
        Screen colour = new Screen(40, true, 40);
        Paragraph paragraph =
                Paragraph.of(0, new Part(Style.STRONG, "a".repeat(30) + " " + "b".repeat(30)));

        assertThat(paragraph.lines(colour))
                .containsExactly(
                        "\u001B[1m" + "a".repeat(30) + "\u001B[0m",
                        "  \u001B[1m" + "b".repeat(30) + "\u001B[0m");
    }
}
