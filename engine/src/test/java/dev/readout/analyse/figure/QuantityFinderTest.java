package dev.readout.analyse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.TaggedSentence;
import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.time.TimePhraseFinder;
import dev.readout.report.Quantity;
import dev.readout.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [at least 1,300] {soldiers} marched/VBD | AT_LEAST 1300
                    [around 12,000] {soldiers} marched/VBD | ABOUT 12000
                    [around 12, 000] {soldiers} marched/VBD | ABOUT 12000
                    [some 3, 250, 000] {people/NNS} left/VBD | ABOUT 3250000
                    it costs/VBZ [$3. 5 million] now/RB | EXACT 3500000 USD
                    it costs/VBZ [$3. 5 - million] now/RB | EXACT 3500000 USD
                    [some 230,000] {local/JJ workers/NNS} left/VBD | ABOUT 230000
                    [1.2 million] {people/NNS} left/VBD | EXACT 1200000
                    [twenty-four] {boats/NNS} sank/VBD | EXACT 24
                    they found/VBD [six] {PK 12 pistols/NNS} there/RB | EXACT 6
                    they found/VBD [six] {PK - 12 pistols/NNS} there/RB | EXACT 6
                    [a dozen] {boats/NNS} sank/VBD | EXACT 12
                    [dozens] of/IN {boats/NNS} sank/VBD | AT_LEAST 24
                    [more than 200] {injured/VBN} and/CC more say/VBP | MORE_THAN 200
                    [100 or more] {boats/NNS} sank/VBD | AT_LEAST 100
                    it took/VBD [17 years] to/TO build/VB | EXACT 17 year
                    it took/VBD [eight and a half years] to/TO build/VB | EXACT 8.5 year
                    it took/VBD [8½ years] to/TO build/VB | EXACT 8.5 year
                    [two and a half million] {people/NNS} left/VBD | EXACT 2500000
                    a [4.8-magnitude] {quake} hit/VBD | EXACT 4.8 magnitude
                    a [magnitude 4.8] {quake} hit/VBD | EXACT 4.8 magnitude
                    it costs/VBZ [$3.5 million] now/RB | EXACT 3500000 USD
                    it grew/VBD [7 percent] then/RB | EXACT 7 %
                    it lasted/VBD [almost an hour] then/RB | LESS_THAN 1 hour
                    it took/VBD [three years and six months] then/RB | EXACT 3.5 year
                    it took/VBD [two hours 30 minutes] then/RB | EXACT 2.5 hour
                    """)
    void aFigureHasABoundAUnitAndWhatItCounts(String marked, String expected) {
        List<Quantity> found = found(plain(marked));
        assertThat(found).hasSize(1);
        assertThat(shown(found.getFirst())).isEqualTo(expected);
        assertThat(marked(marked, found.getFirst())).isEqualTo(marked);
    }

    @Test
    void figuresOfAListAreNotOneFigure() {
        assertThat(found("they sank/VBD 12, 340 and/CC 500 boats/NNS").stream().map(this::shown))
                .doesNotContain("EXACT 12340");
        assertThat(found("in/IN May/NNP 30, 500 people/NNS came/VBD").stream().map(this::shown))
                .contains("EXACT 500");
    }

    @Test
    void aRangeGivesItsLeastAndItsMost() {
        assertThat(found("some 2,000-3,000 people/NNS left/VBD").stream().map(this::shown))
                .containsExactly("AT_LEAST 2000", "AT_MOST 3000");
        assertThat(found("between 5 and 7 km of road").stream().map(this::shown))
                .containsExactly("AT_LEAST 5 km", "AT_MOST 7 km");
    }

    @Test
    void aMeasureInAnotherUnitStandsBesideTheFirst() {
        assertThat(found("it is/VBZ 10 kilometres ( six days ) away/RB").stream().map(this::shown))
                .containsExactly("EXACT 10 km", "EXACT 6 day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met/VBD them on May 3, 2024 at 4:52 AM",
                "a 22-year-old/JJ fisher",
                "Rima Sol, 54, said/VBD so/RB",
                "the 22nd storm",
                "Flight 370/CD was/VBD late/JJ",
                "No. 5 won/VBD",
                "no one came/VBD",
                "they won/VBD 3-1",
                "a 1981/CD blouse from the 1940s",
                "few/JJ people/NNS came/VBD",
                "call/VB 555-0134 now/RB"
            })
    void numbersThatCountNothingAreLeftOut(String tagged) {
        assertThat(found(tagged)).isEmpty();
    }

    private String shown(Quantity quantity) {
        return "%s %s %s"
                .formatted(quantity.bound(), quantity.value().toPlainString(), quantity.unit())
                .strip();
    }

    private static List<Quantity> found(String tagged) {
        Grammar grammar = TaggedSentence.of(tagged);
        return QuantityFinder.in(grammar, TimePhraseFinder.in(grammar));
    }

    private static String plain(String marked) {
        return marked.replaceAll("[\\[\\]{}]", "");
    }

    /// The sentence with the marks where the finder puts them.
    private static String marked(String expected, Quantity quantity) {
        String text = TaggedSentence.of(plain(expected)).text().characters();
        String shown = put(text, quantity.counted().orElse(new Span(0, 0)), "{", "}");
        shown = put(shown, quantity.words(), "[", "]");
        String tagless = expected.replaceAll("/[A-Z$]{2,4}", "");
        return shown.equals(tagless) ? expected : shown;
    }

    private static String put(String text, Span span, String open, String close) {
        return span.isEmpty()
                ? text
                : text.substring(0, span.start())
                        + open
                        + text.substring(span.start(), span.end())
                        + close
                        + text.substring(span.end());
    }
}
