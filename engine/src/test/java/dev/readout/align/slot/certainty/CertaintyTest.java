package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Filled;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    @Test
    void aReportThatTellsItBothWaysHedgesIt() {
        assertThat(
                        Filled.by(
                                new ReservedReader(),
                                "A provisional wedding date was set for the heir of Orsia.",
                                "The wedding date is in May."))
                .extracting(Fill::value)
                .containsOnly(Certainty.HEDGED.value());
    }
}
