package dev.readout.align.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Written;
import dev.readout.report.Analysis;
import dev.readout.story.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageFinderTest {

    @Test
    void aQuotationOfThreeWordsIsShared() {
        assertThat(
                        shared(
                                "The harbour master spoke of a \"slow creeping leak\" on Monday.",
                                "It was, he wrote, a \"slow creeping leak\"."))
                .containsExactly("SHARED_QUOTE: slow creeping leak = slow creeping leak");
    }

    @Test
    void aShortPhraseOutsideQuotationMarksIsNoCopy() {
        assertThat(
                        shared(
                                "Divers found a slow creeping leak under the pier.",
                                "Engineers blamed a slow creeping leak."))
                .isEmpty();
    }

    @Test
    void aNameWithItsTitlesIsNoCopy() {
        assertThat(
                        shared(
                                "Deputy Prime Minister and Minister of Transport Ada Lund of"
                                        + " Norrmark left.",
                                "They met Deputy Prime Minister and Minister of Transport Ada Lund"
                                        + " of Norrmark."))
                .isEmpty();
    }

    @Test
    void aSentenceWithOneWordChangedIsANearCopy() {
        assertThat(
                        shared(
                                "The ferry ran aground on a sandbank soon after it had left the"
                                        + " eastern harbour.",
                                "The ferry ran aground on a sandbank shortly after it had left the"
                                        + " eastern harbour."))
                .singleElement()
                .asString()
                .startsWith("NEAR_COPY: The ferry ran aground");
    }

    @Test
    void oneUtteranceInTwoTranslationsIsAVariant() {
        assertThat(
                        shared(
                                "\"We remain committed to further building ties of friendship and"
                                        + " trust,\" she wrote.",
                                "\"We remain committed to further building friendly ties and"
                                        + " trust,\" the minister wrote."))
                .containsExactly(
                        "TRANSLATION_VARIANT: We remain committed to further building ties of"
                                + " friendship and trust = We remain committed to further building"
                                + " friendly ties and trust");
    }

    private static List<String> shared(String one, String other) {
        Analysis first = Written.report("r1", one);
        Analysis second = Written.report("r2", other);
        return new PassageFinder()
                .in(List.of(first, second)).stream()
                        .map(passage -> line(passage, first, second))
                        .toList();
    }

    private static String line(Passage passage, Analysis first, Analysis second) {
        return passage.kind()
                + ": "
                + first.report().at(passage.places().getFirst())
                + " = "
                + second.report().at(passage.places().getLast());
    }
}
