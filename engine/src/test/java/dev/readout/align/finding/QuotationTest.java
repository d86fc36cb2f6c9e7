package dev.readout.align.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Written;
import dev.readout.report.Analysis;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void shortFormsAreReadInFull() {
        assertThat(quoted("\"We’ve rowed, we can't land and won’t wait.\"").words())
                .containsExactly(
                        "we", "have", "rowed", "we", "can", "not", "land", "and", "will", "not",
                        "wait");
    }

    @Test
    void theMarkOfAPossessorIsPartOfItsWord() {
        assertThat(quoted("\"The skipper's rope.\"").words())
                .containsExactly("the", "skipper's", "rope");
    }

    @Test
    void sharedWordsAreCountedFromAPlaceInBothDirections() {
        Quotation one = quoted("\"The pier will not open today.\"");
        Quotation other = quoted("\"So the pier will never open today.\"");
        assertThat(one.sharedBefore(3, other, 4)).isEqualTo(3);
        assertThat(one.sharedFrom(4, other, 5)).isEqualTo(2);
    }

    @Test
    void wordsOfOneShortFormAreCitedAsItStands() {
        Analysis analysis = Written.report("r1", "\"They won't row.\"");
        assertThat(analysis.report().at(quotation(analysis).cited(1, 3))).isEqualTo("won't");
    }

    private static Quotation quoted(String sentence) {
        return quotation(Written.report("r1", sentence));
    }

    private static Quotation quotation(Analysis analysis) {
        return Quotation.of(analysis, analysis.reading().quotations().getFirst());
    }
}
