package dev.readout.align.who;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Entities;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a pronoun, "who" or a title means, in reports as the tagger reads them; of each text the
/// last attribution that is no part of another one is asked.
class WhoIsMeantTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilan Sor said Peter Lund had offered him the post on Monday. He said the work"
                        + " would begin in May. | Ilan Sor",
                "Peter Lund praised the pilot. “I know Ilan Sor has promised to stay,” he said. |"
                        + " Peter Lund",
                "Mara Vell of the ferry board pointed to the old vote. “The quay stays shut,” she"
                        + " said. | Mara Vell",
                "Too much, Ilan Sor said. It came as a surprise to Peter Lund, who built the boat."
                        + " “It was sound,” he told reporters. | Peter Lund",
                "An officer stopped Peter Lund on the quay, said patrol officer Ilan Sor. Lund was"
                        + " on probation for theft, he said. | Ilan Sor",
                "Peter Lund took a swipe at rivals like Hugo Sor and Ilan Vell, who have never"
                        + " built a boat. “It is sound,” he said. | Peter Lund",
            })
    void theOneWhoHasTheFloorGoesOn(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Lund, however, was not worried that Ilan Sor would win. “It is sound,” he"
                        + " said. | Peter Lund",
                "Peter Lund doubted whether Captain Ilan Sor would sail. “It is sound,” he said. |"
                        + " Peter Lund",
                "Peter Lund left and Ilan Sor stayed. “It is sound,” he said. | Ilan Sor",
            })
    void whoActsInTheMainClauseGoesBeforeWhomItTellsOf(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hugo Lund and Peter Lund sailed. The crew cheered. The wind rose. The sea fell."
                        + " Ilan Sor fired on the boat. Lund spoke on Monday. “It is sound,” he"
                        + " said. | nobody for he",
                "Hugo Lund met the crew. Ilan Sor fired on the boat. Lund spoke on Monday. “It is"
                        + " sound,” he said. | Hugo Lund",
            })
    void nobodyBeforeANameThatSeveralBearIsMeant(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Lund met the crew. Margaret Sor asked who owned the boat. “It is mine,”"
                        + " he said. | Peter Lund",
                "Susan Lund met the crew. Robert Sor asked who owned the boat. “It is mine,”"
                        + " she said. | Susan Lund",
                "Peter Lund and Margaret Lund met the crew. Margaret Lund owns the boat. “Will it"
                        + " sail?” Mr. Lund asked. | Peter Lund",
                "Peter Lund met Stacy Sor and the crew. Stacy Sor asked who owned the boat. “It is"
                        + " mine,” he said. | Stacy Sor",
                "The crew met Thomas on Monday. Thomas spoke of the boat. “It is mine,” she said. |"
                        + " Thomas",
                "Mara Vell praised the pilots. “This review found two cracks,” she said. | Mara"
                        + " Vell",
                "An official said the boat was sold to Margaret Sor. “It is mine,” she said. |"
                        + " Margaret Sor",
                "Robert Sor met the crew. A spokeswoman for the port said the boat was late. “It is"
                        + " mine,” he said. | Robert Sor",
            })
    void aGivenNameTellsHimFromHer(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew met Mara Vell of Tarn, who said that the quay was unsafe. | Mara Vell",
                "The crew met Ilan Sor, a former senator, who said that the quay was unsafe. |"
                        + " Ilan Sor",
                "The plan was praised by the Marsh Front, a small party in the north, which said"
                        + " it would save the reefs. | Marsh Front",
            })
    void whoMeansTheNameBeforeWhatIsToldOfIt(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The New York Times has sent Mara Vell to the port. The pier is shut, the Times"
                        + " reported. | The New York Times",
                "The Washington Post has sent Mara Vell to the port. The Post reported that the"
                        + " pier is shut. | The Washington Post",
            })
    void theLastWordOfAPaperIsThatPaper(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Top harbour leaders including Harbour Board Leader Mara Vell said the pier was"
                        + " unsafe. | top harbour leaders",
                "Senior pilots, including the former port director Mara Vell, said the pier was"
                        + " unsafe. | senior pilots",
                "Several pilots, such as Mara Vell, said the pier was unsafe. | several pilots",
                "A source within the Marsh Survey said the pier was unsafe. | source within the"
                        + " Marsh Survey",
                "The Marsh Survey, including its branch in Tarn, said the pier was unsafe. | Marsh"
                        + " Survey",
                "A harbour official, Mara Vell, said the pier was unsafe. | Mara Vell",
                "Mara Vell, who likes boats including ferries, said the pier was unsafe. | Mara"
                        + " Vell",
            })
    void aGroupIsNotItsExampleAndASourceNotItsBody(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Governor Mara Vell met Lieutenant Governor Ilan Sor. Sor spoke first. “We are"
                        + " late,” the governor said. | Mara Vell",
                "President Mara Vell met Vice President Ilan Sor. Sor spoke first. “We are late,”"
                        + " the vice president said. | Ilan Sor",
            })
    void theDeputyIsNotTheOneAbove(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Vell, Ilan Sor’s lawyer, came to the court. He is ill, Sor’s lawyer said. |"
                        + " Mara Vell",
                "The court heard Ilan Sor’s lawyer, Mara Vell, on Monday. “He is ill,” Ilan Sor’s"
                        + " lawyer said. | Mara Vell",
                "Mara Vell, Ilan Sor’s lawyer, came to the court. Peter Lund came, too. “He is"
                        + " ill,” Lund’s lawyer said. | Lund’s lawyer",
                "According to Ilan Sor’s lawyer, Peter Lund stole the boat. “He is ill,” Sor’s"
                        + " lawyer said. | Sor’s lawyer",
                "Ilan Sor came to the court. Through his lawyer, Mara Vell denied it. “He is ill,”"
                        + " Sor’s lawyer said. | Sor’s lawyer",
                "Peter Lund, according to Ilan Sor’s lawyer, stole the boat. “He is ill,” Sor’s"
                        + " lawyer said. | Sor’s lawyer",
                "The harbour inspector, Mara Vell, came to the pier. “It is unsafe,” the inspector"
                        + " said. | Mara Vell",
                "Former Trade and Harbour Secretary Mara Vell praised the plan. | Mara Vell",
            })
    void whoWorksForSomebodyIsKnownByIt(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Marsh Survey said the lake was rising. The water stands high. It will rise,"
                        + " the agency said. | Marsh Survey",
                "The Marsh Survey said the lake was rising. The Harbour Bureau said it was not."
                        + " It will rise, the agency said. | agency",
                "The Fisheries Ministry said the lake was rising. It will rise, the agency said. |"
                        + " agency",
                "The IAEA said the lake was rising. It will rise, the agency said. | IAEA",
                "NATO said the lake was rising. It will rise, the agency said. | agency",
                "The Marsh Club said the lake was rising. It will rise, the group said. | Marsh"
                        + " Club",
                "The Norda Embassy said the lake was rising. It will rise, the group said. | group",
                "The lake is rising, the New York Times reported. The news organisation said it"
                        + " would rise on. | The New York Times",
                "The lake is rising, Reuters reported. The newspaper said it would rise on. |"
                        + " newspaper",
                "The lake is rising, Reuters reported. The news agency said it would rise on. |"
                        + " Reuters",
                "The lake is rising, the New York Times reported. The newspaper said it would rise"
                        + " on. | The New York Times",
                "The lake is rising, the New York Times reported. The news agency said it would"
                        + " rise on. | news agency",
            })
    void aGeneralNounIsTheOnlyBodyThatSpokeOfThatSort(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gov. Mara Vell met the crew. “We are late,” the governor said. | Mara Vell",
                "Rep. Ilan Sor met the crew. “We are late,” the four-term congressman said. |"
                        + " Ilan Sor",
                "Sen. Ilan Sor met the crew. “We are late,” the embattled lawmaker said. | Ilan"
                        + " Sor",
                "Supt. Ilan Sor met the crew. “We are late,” the superintendent said. | Ilan Sor",
                "Ilan Sor, R-Texas, met the crew. “We are late,” the Texas Republican said. | Ilan"
                        + " Sor",
                "Ilan Sor, 54, met the crew. “We are late,” the 54-year-old said. | Ilan Sor",
                "Gov. Mara Vell spoke on Monday. She met the crew of a former ferry of Gov. Ilan"
                        + " Sor. “We are late,” the governor said. | Mara Vell",
                "Sen. Mara Vell of Ohio met Sen. Ilan Sor of Texas. “We are late,” the Ohio"
                        + " senator said. | Mara Vell",
            })
    void whatIsToldOfOnePersonAloneCallsItAgain(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The case is closed, the U.S. attorney’s office said. | U.S. attorney’s office",
                "The case is closed, the French embassy’s office said. | France",
            })
    void theOfficeOfAProsecutorIsNotItsGovernment(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rep. Ilan Sor met Sen. Mara Vell. “We are late,” the lawmaker said. | lawmaker",
                "Ilan Sor, R-Texas, met Peter Lund, R-Texas. “We are late,” the Texas Republican"
                        + " said. | Texas Republican",
                "Ilan Sor, D-Ohio, met the crew. “We are late,” the Texas Democrat said. | Texas"
                        + " Democrat",
                "Ilan Sor, 54, met the crew. “We are late,” the 45-year-old said. | 45-year-old",
                "Ilan Sor met 54 sailors. “We are late,” the 54-year-old said. | 54-year-old",
                "Rep. Ilan Sor met the crew. “We are late,” the congresswoman’s aide said. |"
                        + " congresswoman’s aide",
                "Rep. Peter Sor met the crew. “We are late,” the congresswoman said. |"
                        + " congresswoman",
                "Rep. Ilan Sor met the crew. “We are late,” a congressman said. | congressman",
                "Rep. Ilan Sor met the crew. “We are late,” the former congressman said. | former"
                        + " congressman",
            })
    void whatMayBeToldOfAnotherCallsNobodyAgain(String text, String speaker) {
        assertThat(lastSpeaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Robert Sor met the crew. “He promised to stay,” said Peter Lund. | He | Robert"
                        + " Sor",
                "Peter Lund met Robert Sor. Lund said: “He promised to stay.” | He | Robert Sor",
            })
    void whoeverIsQuotedIsNoHeInTheQuotation(String text, String words, String speaker) {
        Analysis analysis = ReadReport.of(new Text(text));
        Attribution inner =
                analysis.attributions().stream()
                        .filter(one -> one.within().isPresent())
                        .findFirst()
                        .orElseThrow();
        Citation source = inner.source().getFirst();
        assertThat(analysis.report().at(source)).isEqualTo(words);
        assertThat(nameOf(source, analysis)).isEqualTo(speaker);
    }

    private static String lastSpeaker(String text) {
        Analysis analysis = ReadReport.of(new Text(text));
        Attribution last =
                analysis.attributions().stream()
                        .filter(one -> one.within().isEmpty())
                        .reduce((one, other) -> other)
                        .orElseThrow();
        return nameOf(last.source().getFirst(), analysis);
    }

    private static String nameOf(Citation source, Analysis analysis) {
        Entities entities = new EntityResolver().of(List.of(analysis));
        return entities.all().stream()
                .filter(one -> one.id().equals(entities.mentions().get(source)))
                .map(one -> one.canonical())
                .findFirst()
                .orElse("nobody for " + analysis.report().at(source));
    }
}
