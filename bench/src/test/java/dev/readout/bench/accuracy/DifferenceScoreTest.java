package dev.readout.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceScoreTest {
    private static final String FIRST =
            "A: The school at Varsk was closed on Monday after a flood.";

    @Test
    void everyPairNamesWordsOfItsReports() {
        assertThat(DifferenceScore.pairs(DifferenceScore.PAIRS)).hasSize(200);
        assertThat(DifferenceScore.pairs(DifferenceScore.KEPT_APART)).hasSize(120);
    }

    @Test
    void wordsThatStandInNoReportAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DifferenceScore.parsed(
                                List.of("x-01 contradiction date", FIRST, FIRST, "- a | b")))
                .withMessageContaining("x-01");
    }

    @Test
    void aConflictThatIsNotToldIsMissedAndNoFalseAlarm() {
        String pair = "x-02 contradiction number";
        String words = "- The school at Varsk | after a flood";

        DifferenceScore.Result result =
                DifferenceScore.of(
                        DifferenceScore.parsed(
                                List.of(pair, FIRST, FIRST.replace("A:", "B:"), words)));

        assertThat(result.missed()).containsExactly("x-02 number");
        assertThat(result.falseAlarms()).isEmpty();
    }

    @Test
    void whatIsToldOfALookAlikeIsAFalseAlarm() {
        List<String> lines =
                List.of(
                        "x-03 compatible number",
                        "A: Five cable cars broke loose above Varsk in the storm.",
                        "B: In the storm four cable cars broke loose above Varsk.",
                        "- Five cable cars | four cable cars");

        DifferenceScore.Result result = DifferenceScore.of(DifferenceScore.parsed(lines));

        assertThat(result.falseAlarms()).hasSize(1);
        assertThat(result.quiet()).isZero();
    }
}
