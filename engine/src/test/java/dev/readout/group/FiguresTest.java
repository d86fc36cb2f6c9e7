package dev.readout.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Reading;
import dev.readout.report.Terms;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void figuresAreReadAsTheyAreWrittenWithoutTheMarksAroundThem() {
        Terms figures = figures("Lorries hit a toll gate on Route 52 (at 2:30) and cost $1,900.");

        assertThat(keys(figures))
                .containsExactlyInAnyOrder(Terms.key("52"), Terms.key("2:30"), Terms.key("1,900"));
    }

    @Test
    void aYearTellsNothing() {
        assertThat(figures("It was the third since 1987, and the first of 2031.").size()).isZero();
    }

    @Test
    void aTableOfFiguresIsCutShort() {
        String table = String.join(" ", IntStream.range(0, 5000).mapToObj(i -> "7." + i).toList());

        assertThat(figures(table).size()).isEqualTo(40);
    }

    private static List<Long> keys(Terms terms) {
        return IntStream.range(0, terms.size()).mapToObj(terms::key).toList();
    }

    /// Of a text of one sentence whose words stand between spaces.
    private static Terms figures(String text) {
        List<Word> words =
                Pattern.compile("\\S+")
                        .matcher(text)
                        .results()
                        .map(found -> new Span(found.start(), found.end()))
                        .map(span -> new Word(span, "CD", Word.ROOT, "root"))
                        .toList();
        List<Span> sentences = List.of(new Span(0, text.length()));
        return Figures.of(new Text(text), new Reading(words, sentences, List.of(), List.of()));
    }
}
