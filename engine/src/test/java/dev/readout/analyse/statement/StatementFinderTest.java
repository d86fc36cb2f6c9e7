package dev.readout.analyse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.Analyser;
import dev.readout.report.Dating;
import dev.readout.report.Head;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

    @Test
    void whatIsSaidStandsWithoutWhoSaysIt() {
        assertThat(statements("The ferry was overloaded, the coast guard said."))
                .containsExactly("The ferry was overloaded");
    }

    @Test
    void twoThingsInOneSentenceAreTwoStatements() {
        assertThat(statements("The storm injured 40 people and damaged two hundred houses."))
                .contains("The storm injured 40 people", "damaged two hundred houses");
    }

    @Test
    void aRelativeClauseKeepsTheNounItSpeaksOf() {
        assertThat(statements("Heavy rain set off a landslide that killed two farmers."))
                .contains("a landslide that killed two farmers");
    }

    @Test
    void aPurposeIsAStatementOfItsOwn() {
        assertThat(statements("The ministers held a meeting to discuss the price of grain."))
                .contains("to discuss the price of grain");
    }

    @Test
    void aVisitToldByANounIsAStatement() {
        assertThat(statements("Crowds cheered during Lund's first visit to Marrin in 12 years."))
                .contains("Lund's first visit to Marrin in 12 years");
    }

    private static List<String> statements(String characters) {
        Text text = new Text(characters);
        Report report =
                new Report(
                        new ReportId("r1"),
                        "r1.txt",
                        text,
                        List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))),
                        new Head(
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Dating.unknown(),
                                Optional.empty(),
                                List.of(),
                                "en"));
        return new Analyser()
                .of(report).statements().stream()
                        .map(statement -> report.at(statement.words()))
                        .toList();
    }
}
