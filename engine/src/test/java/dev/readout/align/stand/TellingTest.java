package dev.readout.align.stand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {

    @Test
    void fiveWordsInARowAreOfOneSpeech() {
        Telling all = quoting("a", "fisher", "who", "never", "saw", "the", "sea");
        assertThat(all.isSame(quoting("fisher", "who", "never", "saw", "the"))).isTrue();
        assertThat(all.isSame(quoting("never", "saw", "the", "sea"))).isFalse();
    }

    @Test
    void twoSpeakersHoldTwoSpeeches() {
        assertThat(of("@hald", "@lund").isSame(of("@hald", "@lund"))).isTrue();
        assertThat(of("@hald", "@lund").isSame(of("@brandt", "@lund"))).isFalse();
        assertThat(of("@hald", "@lund").isSame(of("@hald", "@brandt"))).isFalse();
    }

    private static Telling quoting(String... words) {
        return new Telling("mock", "", Set.of(), List.of(words), words());
    }

    private static Telling of(String speaker, String whom) {
        return new Telling("mock", speaker, Set.of(whom), List.of(), words());
    }

    private static Citation words() {
        return new Citation(new ReportId("r1"), new Span(0, 1));
    }
}
