package dev.readout.align.who;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.analyse.ReadReport;
import dev.readout.text.Text;
import dev.readout.trace.Tracer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two persons whom one word means. A line is a paragraph; the speakers are those of the last
/// attribution.
class CouplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"they", "the two men", "the two", "the pair", "both ministers"})
    void twoWhoActTogetherSpeakTogether(String words) {
        assertThat(
                        speakers(
                                """
                                The transport minister, Marek Vell, and the trade minister, Ilan \
                                Sor, met on Monday.
                                The old pier is safe, %s said.\
                                """
                                        .formatted(words)))
                .containsExactly("marek-vell", "ilan-sor");
    }

    @Test
    void theyStayTwoInTheNextSentence() {
        assertThat(
                        speakers(
                                """
                                Marek Vell and Ilan Sor met on Monday.
                                They said the old pier is safe.
                                The quay will stay shut, the two men said.\
                                """))
                .containsExactly("marek-vell", "ilan-sor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marek Vell, Ilan Sor and Tess Quill met on Monday.",
                "Marek Vell met Ilan Sor on Monday.",
                "Divers found Marek Vell and Ilan Sor on Monday.",
                "Marek Vell and Ilan Sor met on Monday. Tess Quill left.",
                "Marek Vell and Ilan Sor met on Monday. It rained. It rained. It rained.",
            })
    void nobodyIsGuessedWhereTheReportDoesNotNameTwoWhoAct(String before) {
        assertThat(speakers(before + "\nThe old pier is safe, the two said."))
                .doesNotContain("marek-vell")
                .doesNotContain("ilan-sor");
    }

    @Test
    void theyMayBeOthersWhoStandNearer() {
        assertThat(
                        speakers(
                                """
                                Marek Vell and Ilan Sor met on Monday.
                                Residents told the police that they believe the old pier is safe.\
                                """))
                .doesNotContain("marek-vell");
    }

    @Test
    void theTwoAreOfTheKindThatTheWordsTell() {
        assertThat(
                        speakers(
                                """
                                Mrs. Mara Vell and Mr. Ilan Sor met on Monday.
                                The old pier is safe, the two men said.\
                                """))
                .doesNotContain("mara-vell");
    }

    private static List<String> speakers(String text) {
        var analyses = List.of(ReadReport.of(new Text(text)));
        var lineages = new Tracer().of(analyses, new Aligner().of(analyses)).lineages();
        return lineages.getLast().chains().stream()
                .map(chain -> chain.hops().getFirst().value())
                .toList();
    }
}
