package dev.readout.analyse.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words stand in quotation marks, in paragraphs that lack one mark and in whole ones.
class QuotationFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"The dock is old, Vell said. \"Nobody drains it.\" | \"The dock is old, /"
                        + " \"Nobody drains it.\"",
                "“The dock is old, said Mara Vell. “Nobody drains it.” | “The dock is old, /"
                        + " “Nobody drains it.”",
                "\"Is the dock old? she asked on Monday. \"Nobody drains it.\" | \"Is the dock old?"
                        + " / \"Nobody drains it.\"",
                "He called it \"an old dock and left. \"It leaks,\" she said. | \"It leaks,\"",
                "She said, \"It is an old dock. \"It leaks,\" she added. | \"It is an old dock. /"
                        + " \"It leaks,\"",
            })
    void anOpeningMarkBehindASentenceEndsTheQuotationThatNothingClosed(
            String paragraph, String quotations) {
        assertThat(quoted(paragraph)).containsExactly(quotations.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"It leaks,\" he said in the film. \"I saw it. We all did. | \"It leaks,\" /"
                        + " \"I saw it. We all did.",
                "\"It leaks,\" Mara Vell told the board. \"I saw it | \"It leaks,\" / \"I saw it",
            })
    void whatItsSpeakerGoesOnToSayRunsToTheEndOfTheParagraph(String paragraph, String quotations) {
        assertThat(quoted(paragraph)).containsExactly(quotations.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It leaks,\" the pilot said. The pipe is 5\" wide.",
                "\"It leaks,\" read the sign. The next one is 5\" wide",
                "The pipe of the dock is 5\" wide.",
            })
    void aMarkOfInchesOpensNothing(String paragraph) {
        assertThat(quoted(paragraph)).doesNotContain("\" wide.", "\" wide");
    }

    @Test
    void aClosingMarkThatStandsAtTheNextWordCloses() {
        assertThat(quoted("\"Is the dock old? \"she asked. \"It leaks.\""))
                .containsExactly("\"Is the dock old? \"", "\"It leaks.\"");
    }

    @Test
    void wholeMarksArePairedAsTheyStand() {
        assertThat(quoted("\"It leaks.\" \"It does not.\" He said \"no\" twice. \"Why?\""))
                .containsExactly("\"It leaks.\"", "\"It does not.\"", "\"no\"", "\"Why?\"");
    }

    private static List<String> quoted(String paragraph) {
        Text text = new Text(paragraph);
        return QuotationFinder.in(text, List.of(new Span(0, paragraph.length()))).stream()
                .map(text::at)
                .toList();
    }
}
