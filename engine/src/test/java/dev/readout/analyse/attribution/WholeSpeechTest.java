package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Statement;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far the words of a speaker reach.
class WholeSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The owner must answer by July 26, and a board will hold a hearing before it"
                        + " decides whether fines are due, harbour spokesman Ilan Sor said.; a"
                        + " board will hold; harbour spokesman Ilan Sor",
                "Lund, 59, had just parked her car and was walking beside two vans toward the pier"
                    + " when she was struck by a truck about 7 p.m., police said on Friday.; was"
                    + " walking; police",
                "Vell said when he started to think of the post of mayor, he thought the plan was"
                        + " sound, but now he's not so sure.; the plan was sound; Vell",
                "\"I am not everybody's friend, but I am not here to be liked. My job is to mend"
                    + " the pier, and that is what I do,\" Vell said in 2014, according to Norda"
                    + " News.; everybody's friend; Vell",
            })
    void whoSpeaksAtTheEndSpeaksAllOfIt(String text, String part, String speaker) {
        assertThat(speakers(text, part)).contains(speaker);
    }

    @Test
    void aVerbOfSpeakingWithoutSubjectIsThatOfTheMainClause() {
        assertThat(
                        speakers(
                                "Despite saying they have been outbid for the ferry, the Tarn"
                                        + " Rovers do not believe they are out of the race.",
                                "they have been outbid"))
                .contains("the Tarn Rovers");
    }

    @Test
    void aQuotationOverTwoParagraphsIsOfOneSpeaker() {
        assertThat(
                        speakers(
                                "In a letter Thursday night, Renk said, \"We met with Mr. Sor and"
                                    + " liked him very much.\n"
                                    + "After hearing about his other plans, however, it seems clear"
                                    + " that we will not take part.\"",
                                "we will not take part"))
                .contains("Renk");
    }

    @Test
    void ofTwoSpeakersInASentenceEachKeepsHisOwn() {
        assertThat(speakers("The mayor fled, Vell said, and two boats sank, Sor said.", "sank"))
                .contains("Sor")
                .doesNotContain("Vell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jury shown the moment when the ferry hit the pier.; the moment; Jury",
                "The recovery he promised has turned into a cascade of debts.; has turned; he",
            })
    void whoIsShownOrOncePromisedDoesNotSpeak(String text, String part, String nobody) {
        assertThat(speakers(text, part)).doesNotContain(nobody);
    }

    private static List<String> speakers(String text, String part) {
        Analysis analysis = ReadReport.of(new Text(text));
        List<Statement> statements =
                analysis.statements().stream()
                        .filter(one -> analysis.report().at(one.words()).contains(part))
                        .toList();
        assertThat(statements).isNotEmpty();
        return statements.stream()
                .flatMap(one -> one.attributions().stream())
                .map(Attribution::source)
                .map(source -> words(analysis, source))
                .toList();
    }

    private static String words(Analysis analysis, List<Citation> source) {
        return source.stream().map(analysis.report()::at).collect(Collectors.joining(" "));
    }
}
