package dev.readout.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.text.Span;
import org.junit.jupiter.api.Test;

class ReadingRunTest {

    @Test
    void marksAreTakenOutOfTheText() {
        Marked marked = Marked.parse("[p Ada Lund] of the [o Harbour Board] spoke.");

        assertThat(marked.text().characters()).isEqualTo("Ada Lund of the Harbour Board spoke.");
        assertThat(marked.spans('o')).containsExactly(new Span(16, 29));
    }

    @Test
    void aMarkThatIsNotClosedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marked.parse("said [p Ada Lund"))
                .withMessageContaining("[p Ada Lund");
    }

    @Test
    void threeHundredSentencesAreMarked() {
        assertThat(Texts.lines(RelayScore.SENTENCES))
                .hasSize(300)
                .allSatisfy(line -> {
                    Marked marked = Marked.parse(line);
                    assertThat(marked.spans('=')).as(line).hasSize(1);
                    assertThat(marked.spans('1')).as(line).hasSize(1);
                });
    }
}
