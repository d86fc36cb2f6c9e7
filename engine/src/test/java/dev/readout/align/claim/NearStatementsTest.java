package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.ReportId;
import dev.readout.story.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearStatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Police closed the road along the lake on Sunday. | On Sunday police closed the lake road.
                    Mayor Ada Renk blamed the water board for the flood. | The water board was to blame for the flood, Mayor Ada Renk said.
                    Three hundred residents were brought to safety. | 300 residents were brought to safety in boats.
                    """)
    void whatSurelySaysTheSameSupportsTheClaim(String one, String other) {
        assertThat(claims(one, other)).anySatisfy(claim -> assertThat(claim.reports()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The water board denied that it had been warned. | The water board has rejected claims of a warning.
                    Engineer Olav Marr opened the sluices at noon. | Workers opened the sluices at noon.
                    """)
    void whatMayTellTheSameIsNearIt(String one, String other) {
        assertThat(claims(one, other))
                .anySatisfy(claim -> {
                    assertThat(claim.reports()).hasSize(1);
                    assertThat(claim.nearReports()).hasSize(1);
                    assertThat(claim.places()).hasSize(2);
                });
    }

    @Test
    void aReportThatMayTellItIsNotSilent() {
        List<Claim> claims =
                claims(
                        "Engineer Olav Marr opened the sluices at noon.",
                        "Workers opened the sluices at noon.");

        assertThat(claims)
                .filteredOn(claim -> !claim.near().isEmpty())
                .isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.mayBeToldIn(new ReportId("r1"))).isTrue();
                    assertThat(claim.mayBeToldIn(new ReportId("r2"))).isTrue();
                });
    }

    private static List<Claim> claims(String one, String other) {
        return new Aligner()
                .of(
                        List.of(
                                read("r1", one + " Soldiers filled sandbags at the tannery."),
                                read("r2", other + " The railway to the coast is closed.")))
                .claims();
    }

    private static Analysis read(String id, String text) {
        return new Analyser().of(Written.report(id, text).report());
    }
}
