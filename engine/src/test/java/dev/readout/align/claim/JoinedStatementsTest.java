package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.story.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two reports of one flood, with one sentence each that is tried, and two of their own.
class JoinedStatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nobody could sleep because of the noise, a baker said. | Inspectors had not measured the noise of the pumps for years.
                    She ran back to look for her children. | Some of the injured are children, a nurse said.
                    The mill promised the families of the victims a first payment. | Four members of one family lost their home.
                    Mayor Ada Renk told the radio on Tuesday that the cellars were full. | Engineer Olav Marr told the radio on Tuesday that trains were late.
                    Fishermen brought boats from the lake. | The lake is the largest in the country.
                    The town wants money for new pumps. | The pumps were bought in 1998.
                    The bridge was blown up to save the mill. | The minister crossed the bridge on foot.
                    The dam was built by prisoners. | The prisoners were taken to another town.
                    The bakery gave bread to the helpers. | The helpers slept in a school.
                    Greta Moll leads the water board. | The water board left its own office dry.
                    Mayor Ada Renk has resigned. | Ada Renk remains mayor.
                    The water board denied that it paid bribes for the pumps. | The water board paid bribes for the pumps, a court found.
                    Two of the nine pumps were broken. | All nine pumps were broken.
                    The water reached the church at 4 a.m. | The water reached the church at 9 a.m.
                    Greta Moll said she had doubts about whether the dam was inspected in March. | Officials said that the dam was inspected in March.
                    Greta Moll has real doubts about whether Mayor Ada Renk was born in the town of Velm. | Officials have said again and again that Ada Renk was born in the town of Velm.
                    The repair will cost 34 million euros, the town said. | The repair will cost 37 million, the town said.
                    "I grew up on a farm below the dam," Mayor Ada Renk said. | "My parents both grew up on farms below the dam," engineer Olav Marr said.
                    Wrestler Ada Renk lifted the trophy on Sunday. | Boxer Olav Marr lifted the trophy on Sunday.
                    Engineer Olav Marr opened the sluices at noon. | Mayor Ada Renk opened the sluices at noon.
                    "We need money for a new dam," Ada Renk said. | "The old dam cost us too much money," Olav Marr said.
                    The mayor's parents opened the sluices at noon. | Engineer Olav Marr opened the sluices at noon.
                    Her parents opened the sluices at noon. | Engineer Olav Marr opened the sluices at noon.
                    """)
    void statementsThatShareAWordStayApart(String one, String other) {
        assertThat(shared(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The water stood two metres high in the market. | In the market the water was two metres deep.
                    Three hundred residents were brought to safety. | 300 residents were taken to safety in boats.
                    Mayor Ada Renk blamed the water board. | Ada Renk, the mayor, accused the water board.
                    The water board denied that it had been warned. | The water board has rejected claims of a warning.
                    The dam was built in 1911. | The dam dates from 1911.
                    A farmer drowned in his cellar. | One farmer died in a cellar.
                    Mayor Ada Renk has not resigned. | Mayor Ada Renk remains in office.
                    Greta Moll doubts that the dam was built of stone. | Greta Moll has doubts whether the dam was built of stone.
                    Engineer Olav Marr opened the sluices at noon. | The engineer opened the sluices at noon.
                    Engineer Olav Marr opened the sluices at noon. | Workers opened the sluices at noon.
                    Engineer Olav Marr opened the sluices at noon. | Parents opened the sluices at noon.
                    "My brothers opened the sluices at noon," Ada Renk said. | "My siblings opened the sluices at noon," Ada Renk said.
                    Ada Renk was arrested by Olav Marr on Tuesday. | Olav Marr arrested the mayor, Ada Renk, on Tuesday.
                    Ada Renk met Olav Marr in the town hall. | Olav Marr met Mayor Renk in the town hall.
                    "Nobody could sleep because of the noise," Ada Renk said. | "Nobody could sleep because of the noise," Olav Marr said.
                    "The board must open the sluices now," Ada Renk said. | "The board should open the sluices at once," Olav Marr said.
                    "The dam was safe," Ada Renk, a spokeswoman for the water board, said. | The water board said that the dam was safe.
                    Officials said the dam was safe. | Police said the dam was safe.
                    "We need money for a new dam," Ada Renk said. | "The old dam cost us too much money," Ada Renk said.
                    """)
    void whatSaysTheSameInOtherWordsIsOneClaim(String one, String other) {
        assertThat(shared(one, other)).isNotEmpty();
    }

    /// The claims in which words of both sentences that are tried stand.
    private static List<Claim> shared(String one, String other) {
        String first =
                "The river Sarn broke its dam above the town of Velm on Monday night. "
                        + one
                        + " Soldiers filled sandbags at the tannery.";
        String second =
                "A dam on the river Sarn gave way above Velm. "
                        + other
                        + " The railway to the coast is closed until Thursday.";
        List<Analysis> reports = List.of(read("r1", first), read("r2", second));
        return new Aligner()
                .of(reports).claims().stream()
                        .filter(claim -> holds(claim, reports.get(0), one))
                        .filter(claim -> holds(claim, reports.get(1), other))
                        .toList();
    }

    private static Analysis read(String id, String text) {
        return new Analyser().of(Written.report(id, text).report());
    }

    private static boolean holds(Claim claim, Analysis analysis, String sentence) {
        return claim.places().stream()
                .filter(words -> words.report().equals(analysis.report().id()))
                .anyMatch(words -> sentence.contains(analysis.report().at(words)));
    }
}
