package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each attribution is written `source | cue | content`, with ` | via relay`, ` | denied` and ` |
/// inner` where they hold.
class AttributionRulesTest {

    @Test
    void theSpeakerMayFollowTheQuotation() {
        assertRead(
                "“We saw smoke over the quay,” the harbour master said.",
                "the harbour master | said | “We saw smoke over the quay,”");
    }

    @Test
    void aQuotationThatGoesOnBelongsToTheSameSpeaker() {
        assertRead(
                "“We saw smoke,” the harbour master said. “Then the lights went out.”",
                "the harbour master | said | “We saw smoke,” / “Then the lights went out.”");
    }

    @Test
    void aQuestionInsideAQuotationIsOfWhoIsQuoted() {
        assertRead(
                "Mara Lindqvist said the plan “was late, so why would we wait?”",
                "Mara Lindqvist | said | the plan “was late, so why would we wait?”");
        assertThat(
                        ReadReport.of(new Text("What did the minister say about the plan?"))
                                .attributions())
                .isEmpty();
    }

    @Test
    void whoIsIdentifiedAsSomebodyIsTold() {
        assertRead(
                "Police identified the driver as Ilan Sor, 40.",
                "Police | identified | the driver as Ilan Sor, 40");
        assertThat(
                        ReadReport.of(new Text("Police identified two faults on Monday."))
                                .attributions())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The long outage highlighted the weakness of the northern grid.",
                "The empty shelves exposed the failings of the harbour stores.",
            })
    void aThingThatShowsSomethingSaysNothing(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).attributions()).isEmpty();
    }

    @Test
    void whoHighlightsSomethingSpeaks() {
        assertRead(
                "The minister highlighted the weakness of the northern grid.",
                "The minister | highlighted | the weakness of the northern grid");
    }

    @Test
    void asManyAsBeginsAnAmountAndNoAfterthought() {
        assertRead(
                "Police said as many as 400 people had been on the quay.",
                "Police | said | as many as 400 people had been on the quay");
    }

    @Test
    void aQuotationThatIsNotClosedGoesOnBehindAParagraphWithoutMarks() {
        assertRead(
                """
                She added: “Our thoughts are with the people of the quay.”
                A statement from Orlow Ferries said: “The damage to the boat is great.
                Nobody was hurt on board.
                “The boat will sail again before the summer ends.
                “We have opened a desk for travellers at the town hall.”
                The quay stays shut.\
                """,
                "She | added | “Our thoughts are with the people of the quay.”",
                "A statement from Orlow Ferries | said: | “The damage to the boat is great. /"
                        + " Nobody was hurt on board. / “The boat will sail again before the summer"
                        + " ends. / “We have opened a desk for travellers at the town hall.”");
    }

    @Test
    void aQuotationWithASpeakerOfItsOwnGoesOnWithNobody() {
        assertRead(
                """
                Orlow Ferries said: “The damage to the boat is great.
                “It was my first trip and my last,” Mara Lindqvist said.\
                """,
                "Orlow Ferries | said | “The damage to the boat is great",
                "Mara Lindqvist | said | “It was my first trip and my last,”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "–", "―", "-", "--"})
    void aSignedQuotationIsThatOfTheNameBehindIt(String dash) {
        assertRead(
                """
                “I will walk to work from now on. Nobody asked us.” — Mara Lindqvist

                “The fares were too low for years, and the trams show it.” — Jonas Okeke

                “My daughter takes two trams to school.”
                — Petra Sallow, nurse\
                """
                        .replace("—", dash),
                "Mara Lindqvist | "
                        + dash
                        + " | “I will walk to work from now on. Nobody asked us.”",
                "Jonas Okeke | "
                        + dash
                        + " | “The fares were too low for years, and the trams show it.”",
                "Petra Sallow, nurse | " + dash + " | “My daughter takes two trams to school.”");
    }

    @Test
    void aDashBehindAQuotationThatTheSentenceGoesOnWithSignsNothing() {
        assertRead(
                "“We were told nothing” — Lindqvist said so twice, and left.",
                "Lindqvist | said | “We were told nothing”");
    }

    @Test
    void whoPutsAFigureAtSoMuchSaysSo() {
        assertRead(
                "The harbour police put the number of the injured at 40, most of them dockers.",
                "The harbour police | put | the number of the injured at 40");
        assertRead(
                "The Red Cross puts the damage at more than 4 million euros.",
                "The Red Cross | puts | the damage at more than 4 million euros");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour police put a guard at the gate.",
                "The ministry put its officers at the disposal of 40 towns.",
                "The Red Cross put up tents at the quay.",
                "Lund put the cup on the table at 40 Quay Street.",
            })
    void whoPutsThingsSomewhereSaysNothing(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).attributions()).isEmpty();
    }

    @Test
    void whoeverWasQuotedByAnAgencySpeaksAndTheAgencyRelays() {
        assertRead(
                "“The bridge is safe,” the governor was quoted by Reuters as saying.",
                "the governor | was quoted by Reuters as saying | “The bridge is safe,” | via"
                        + " Reuters");
    }

    @Test
    void whomAnAgencyCitesSpeaks() {
        assertRead(
                "The ferry was overloaded, according to the Reuters news agency, citing the coast"
                        + " guard.",
                "the coast guard | according to / citing | The ferry was overloaded | via the"
                        + " Reuters news agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reuters, citing the coast guard, reported that the ferry was overloaded.",
                "Citing the coast guard, Reuters reported that the ferry was overloaded.",
                "According to Reuters, which cited the coast guard, the ferry was overloaded.",
                "The coast guard was quoted late on Friday by Reuters as saying the ferry was"
                        + " overloaded.",
                "In a statement carried by Reuters, the coast guard said the ferry was overloaded.",
                "As Reuters reported, the coast guard said the ferry was overloaded.",
                "Asked by Reuters, the coast guard said the ferry was overloaded.",
                "The coast guard said on state television that the ferry was overloaded.",
            })
    void whoCarriesCitesOrAsksPassesOnWhatAnotherSays(String sentence) {
        Analysis analysis = ReadReport.of(new Text(sentence));

        assertThat(analysis.attributions()).hasSize(1);
        Attribution only = analysis.attributions().getFirst();
        assertThat(words(analysis.report(), only.source()))
                .isEqualToIgnoringCase("the coast guard");
        assertThat(words(analysis.report(), only.relay())).isIn("Reuters", "state television");
        assertThat(words(analysis.report(), only.content())).isEqualTo("the ferry was overloaded");
    }

    @Test
    void whoPublishesAStatementPassesItOn() {
        assertRead(
                "A statement by the coast guard, published by Reuters, said the ferry was"
                        + " overloaded.",
                "A statement by the coast guard | said | the ferry was overloaded | via Reuters");
    }

    @Test
    void anAgencyBehindSomebodyElsesWordsRelays() {
        assertRead(
                "The ministry said the ferry was overloaded, according to Reuters.",
                "The ministry | said / according to | the ferry was overloaded | via Reuters");
    }

    @Test
    void whatIsToldToABroadcasterCameThroughIt() {
        assertRead(
                "Two officials told the BBC that the ferry was overloaded.",
                "Two officials | told | the ferry was overloaded | via the BBC");
    }

    @Test
    void theDayIsNoPartOfTheNameOfANetwork() {
        assertRead(
                "“The ferry was overloaded,” Mara Vell wrote on Twitter Sunday.",
                "Mara Vell | wrote | “The ferry was overloaded,” | via Twitter");
    }

    @Test
    void anAgencyThatSaysSomethingSpeaksForItselfAndHoldsWhatItReports() {
        assertRead(
                "President Ilva Marrin thanked the crews for their courage, the state news agency"
                        + " Norpress said.",
                "the state news agency Norpress | said | President Ilva Marrin thanked the crews"
                        + " for their courage",
                "President Ilva Marrin | thanked | the crews for their courage | inner");
    }

    @Test
    void aNounBeforeAccordingToTakesItsVerbAlong() {
        assertRead(
                "The tasting was held behind closed doors, according to the brewery.",
                "the brewery | according to | The tasting was held behind closed doors");
    }

    @Test
    void whoLeavesComplainingComplains() {
        assertRead(
                "The brewery spoke first. Councillor Ada Lund left the hall, complaining that the"
                        + " beer was too warm.",
                "Councillor Ada Lund | complaining | the beer was too warm");
    }

    @Test
    void aColonBehindAnEventAttributesNothing() {
        assertRead("Lake ferry fire: two dead and nine injured in the engine room.");
    }

    @Test
    void aNounBehindAPrepositionDoesNotSpeak() {
        assertRead(
                "The ministry's account of the talk with Ada Lund claimed that the ferry was safe.",
                "The ministry's account of the talk with Ada Lund | claimed | the ferry was safe");
    }

    @Test
    void aDenialIsToldApart() {
        assertRead(
                "The ministry denied that the ferry was overloaded.",
                "The ministry | denied | the ferry was overloaded | denied");
    }

    @Test
    void hearsayNamesNobody() {
        assertRead(
                "Mayor Jon Perrick reportedly thanked the divers for their help.",
                " | reportedly | Mayor Jon Perrick / thanked the divers for their help",
                "Mayor Jon Perrick | thanked | the divers for their help | inner");
    }

    @Test
    void aClauseBehindTheCueIsTheReportersOwn() {
        assertRead(
                "The ferry was overloaded, the coast guard said on Monday, as divers searched the"
                        + " wreck.",
                "the coast guard | said | The ferry was overloaded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks are expected to last until Friday.",
                "The ministry did not mention the ferry.",
                "The remarks appeared to refer to the ferry.",
                "Residents hope that the ferry will sail again.",
                "What did the minister say about the ferry?",
            })
    void expectationsSilencesHopesAndQuestionsAttributeNothing(String sentence) {
        assertRead(sentence);
    }

    @Test
    void whoTakesToTheStreetsHasSaidNothing() {
        assertRead(
                "Some 2,000 people demonstrated against the toll, police said.",
                "police | said | Some 2,000 people demonstrated against the toll");
    }

    @Test
    void aCourtesyInsideAQuotationIsNobodyElsesWord() {
        assertRead(
                "“If you ask me, they should have closed the pier,” said a docker, Tom Hale.",
                "a docker, Tom Hale | said | “If you ask me, they should have closed the pier,”");
    }

    @Test
    void whatSomebodyDoesInsideAQuotationIsNotSaid() {
        assertRead(
                "“The mayor decided the pier will close and he does something about it,” Ada Lund"
                        + " said.",
                "Ada Lund | said | “The mayor decided the pier will close and he does something"
                        + " about it,”",
                "The mayor | decided | the pier will close and he does something about it"
                        + " | inner");
    }

    @Test
    void whoIsPraisedBeforeAndDoesNotSpeakBehindIt() {
        assertRead(
                "He said the port respects Mara Lindqvist and proclaimed his love of the sea.",
                "He | said | the port respects Mara Lindqvist",
                "He | proclaimed | his love of the sea");
    }

    @Test
    void aStraightMarkBehindTheVerbOpensAQuotationOfSeveralParagraphs() {
        assertRead(
                """
                Mayor Lund said, "The old pier belongs to the whole town.
                Our children learn to swim there.
                It stays open. "
                The council meets on Monday.\
                """,
                "Mayor Lund | said | \"The old pier belongs to the whole town. / Our children learn"
                        + " to swim there. / It stays open. \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board sold a plank of 12\" width.\nThe council meets on Monday.",
                "The pier is, \"as it were, old.\nThe council meets on Monday.",
            })
    void aStraightMarkElsewhereOpensNothing(String text) {
        assertThat(ReadReport.of(new Text(text)).reading().quotations()).isEmpty();
    }

    @Test
    void anAgencyRelaysWhatSomebodyDenied() {
        assertRead(
                "Mara Lindqvist, head of the dike board, dismissed fears that the dike would break,"
                        + " Reuters reported.",
                "Mara Lindqvist, head of the dike board, | dismissed / reported | fears that the"
                        + " dike would break | via Reuters | denied");
    }

    @Test
    void whatIsVowedStandsBehindTheVerb() {
        assertRead("Ferry firm fined over fuel, owner vows to appeal.", "owner | vows | to appeal");
    }

    @Test
    void theColonOfAHeadlineNamesTheSpeakerOnce() {
        String title = "Ferry was overloaded: report";
        Text text = new Text(title + "\n" + title + "\nDivers searched the wreck.");
        int length = title.length();
        Analysis analysis =
                ReadReport.of(
                        text,
                        List.of(
                                new Zone(Zone.Kind.TITLE, new Span(0, length)),
                                new Zone(Zone.Kind.TITLE, new Span(length + 1, 2 * length + 1)),
                                new Zone(Zone.Kind.BODY, new Span(2 * length + 2, text.length()))));
        assertThat(lines(analysis)).containsExactly("report | : | Ferry was overloaded");
    }

    @Test
    void whomAHeadlineIsAboutDoesNotSpeakBehindItsColon() {
        String title = "Nine years for Tom Hale: “The harbour was his purse”";
        Text text = new Text(title + "\nThe ferry sank in the night.");
        int length = title.length();
        Analysis analysis =
                ReadReport.of(
                        text,
                        List.of(
                                new Zone(Zone.Kind.TITLE, new Span(0, length)),
                                new Zone(Zone.Kind.BODY, new Span(length + 1, text.length()))));
        assertThat(lines(analysis)).isEmpty();
    }

    private static void assertRead(String sentence, String... expected) {
        Text text = new Text(sentence);
        Analysis analysis = ReadReport.of(text);
        assertThat(lines(analysis)).containsExactlyInAnyOrder(expected);
    }

    private static List<String> lines(Analysis analysis) {
        return analysis.attributions().stream().map(each -> line(analysis.report(), each)).toList();
    }

    private static String line(Report report, Attribution each) {
        return words(report, each.source())
                + " | "
                + words(report, each.cue())
                + " | "
                + words(report, each.content())
                + (each.relay().isEmpty() ? "" : " | via " + words(report, each.relay()))
                + (each.polarity() == Attribution.Polarity.DENIED ? " | denied" : "")
                + (each.within().isPresent() ? " | inner" : "");
    }

    private static String words(Report report, List<Citation> citations) {
        return citations.stream().map(report::at).collect(Collectors.joining(" / "));
    }
}
