package dev.readout.align.who;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Told;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a bare family name means that several persons of the reports bear.
class FamilyNamesTest {

    @Test
    void whomAReportNamesInFullBearsTheNameInIt() {
        Told one =
                new Told("r1", "Peter Lund built boats.", "It was late, Mr. Lund said.")
                        .person("Peter Lund")
                        .person("Lund")
                        .said("Mr. Lund", "said", "It was late");
        Told other =
                new Told("r2", "Mr. Hugo Lund sold them.", "Mr. Hugo Lund sank one.")
                        .person("Hugo Lund");

        assertThat(EntityResolverTest.meant(one, "Mr. Lund", one, other))
                .containsExactly("peter-lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Lund built boats. His father, Hugo Lund, sold them. “It is late,” Lund said."
                        + " | Peter Lund",
                "Peter Lund built boats. His father, Hugo Lund, sold them. “It is late,” Mr. Lund"
                        + " said. | Peter Lund",
                "Peter Lund built boats. Ilan Lund, his younger brother, sold them. “It is late,”"
                        + " Lund said. | Peter Lund",
                "His nephew, Ilan Lund, came. “It is late,” Lund said. | Ilan Lund",
                "Peter Lund and his wife, Susan Lund, built boats. “It is late,” Mrs. Lund said. |"
                        + " Susan Lund",
            })
    void kinDoesNotTakeTheNameFromWhoseKinItIs(String text, String speaker) {
        Analysis analysis = ReadReport.of(new Text(text));
        Citation source = analysis.attributions().getLast().source().getFirst();
        Entities entities = new EntityResolver().of(List.of(analysis));
        assertThat(entities.all())
                .filteredOn(one -> one.id().equals(entities.mentions().get(source)))
                .extracting(Entity::canonical)
                .containsExactly(speaker);
    }
}
