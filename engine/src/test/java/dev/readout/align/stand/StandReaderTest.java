package dev.readout.align.stand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anglers praised the decision of the council. | FOR Anglers praised the decision of the council
                    Anglers were quick to applaud the decision. | FOR Anglers were quick to applaud the decision
                    The decision was criticised by skippers. | AGAINST The decision was criticised by skippers
                    The miners objected to the plan. | AGAINST The miners objected to the plan
                    The union does not support the plan. | AGAINST The union does not support the plan
                    The union refused to endorse the plan. | AGAINST The union refused to endorse the plan
                    "We cannot support the plan," said the bishop of Varsk. | AGAINST We cannot support the plan
                    The bishop warned that the plan would cost too much. | RESERVED The bishop warned that the plan would cost too much
                    The bishop is critical of the plan. | AGAINST The bishop is critical of the plan
                    The bishop voiced concern about the plan. | RESERVED The bishop voiced concern about the plan
                    The plan drew praise from miners. | FOR The plan drew praise from miners
                    Critics say the law is a sham. | AGAINST Critics say the law is a sham
                    Skippers called the ruling unfair. | AGAINST Skippers called the ruling unfair
                    The law does not go far enough, miners said. | RESERVED The law does not go far enough
                    The bishop is in favour of the plan. | FOR The bishop is in favour of the plan
                    Skippers rejected criticism of Mayor Ada Hald. | FOR Skippers rejected criticism of Mayor Ada Hald
                    """)
    void whoIsForOrAgainstAMatterIsRead(String text, String stand) {
        assertThat(stands(text)).contains(stand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anglers praised a decision of the council. | which one is not told
                    Anglers praised the earlier decision of the council. | another one
                    Anglers may criticise the decision. | what may be
                    The bishop asked anglers to support the plan. | a request
                    If anglers oppose the plan, it falls. | a condition
                    Anglers had praised the plan. | before
                    The storm challenged the plan. | nobody
                    Anglers did not criticise the plan. | no judgment
                    The voters of Varsk support Ada Hald. | an election
                    """)
    void whatIsNoStandIsLeft(String text, String why) {
        assertThat(stands(text)).as(why).isEmpty();
    }

    private static List<String> stands(String text) {
        Analysis analysis = new Analyser().of(Written.report("r1", text).report());
        List<SentenceWords> sentences =
                analysis.reading().sentences().stream()
                        .map(sentence -> new SentenceWords(analysis, sentence))
                        .toList();
        return new StandReader(
                        new ReportWords(
                                analysis,
                                sentences,
                                new Aligner().of(List.of(analysis)).entities()))
                .all().stream().map(one -> one.side() + " " + words(one.words(), text)).toList();
    }

    private static String words(Citation words, String text) {
        return text.substring(words.words().start(), words.words().end());
    }
}
