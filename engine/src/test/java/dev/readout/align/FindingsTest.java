package dev.readout.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.story.Alignment;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void figuresOfYearsSinceTheLastVisitContradictEachOther() {
        assertThat(
                        findings(
                                "It was Lund's first visit to Tavenna in 12 years.",
                                "Reporters called it her first trip to Tavenna in 14 years."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void boundsThatOneNumberFitsDoNotContradict() {
        assertThat(
                        findings(
                                "At least 40 people were injured in the blast at the silo.",
                                "More than 60 people were injured in the blast at the silo."))
                .noneMatch(Finding.Contradiction.class::isInstance)
                .noneMatch(Finding.Tension.class::isInstance)
                .anyMatch(Finding.Compatible.class::isInstance);
    }

    @Test
    void aTollThatGrowsIsATensionAndNoContradiction() {
        assertThat(
                        findings(
                                "The fire killed seven people in the old town.",
                                "The fire killed eleven people in the old town."))
                .noneMatch(Finding.Contradiction.class::isInstance)
                .anyMatch(Finding.Tension.class::isInstance);
    }

    @Test
    void aPossibilityThatAnotherDismissesIsATension() {
        assertThat(
                        findings(
                                "The talks of the two mayors raised the possibility of a bridge"
                                        + " toll for lorries.",
                                "Mayor Ada Hald dismissed the possibility of a bridge toll for"
                                        + " lorries on Monday."))
                .noneMatch(Finding.Contradiction.class::isInstance)
                .anyMatch(Finding.Tension.class::isInstance);
    }

    @Test
    void oneTimeOfDayInTwoZonesIsAContradiction() {
        assertThat(
                        findings(
                                "The blast shook the port at 04:52 UTC.",
                                "The blast shook the port at 4:52 a.m. local time."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void twoOutcomesOfOneVoteContradictEachOther() {
        assertThat(
                        findings(
                                "The council rejected the bridge by 31 votes to 24 on Monday.",
                                "The council rejected the bridge by 31 votes to 22 on Monday."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void oneSumInTwoCurrenciesIsAContradiction() {
        assertThat(
                        findings(
                                "The brewery earned 27 million euros in the spring.",
                                "The brewery earned $27 million in the spring."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void aConvertedSumContradictsNothing() {
        assertThat(
                        findings(
                                "The brewery earned 27 million euros in the spring.",
                                "The brewery earned 27 million euros ($31 million) in the spring."))
                .noneMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void whoTurnsDownAnActDeniesNoClaim() {
        assertThat(
                        findings(
                                "The union called for talks with the owner, its chairman said.",
                                "The owner ruled out any talks with the union."))
                .noneMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void theStatementOfACountryThatNoFileKnowsIsThatOfItsOnlyBodyThatSpeaks() {
        assertThat(
                        findings(
                                "The Orsish foreign ministry said that the envoys had signed the"
                                        + " fishing treaty in Tavenna on Monday.",
                                "The envoys signed the fishing treaty in Tavenna on Monday and"
                                        + " shook hands. The Orsish statement does not mention the"
                                        + " fishing treaty."))
                .filteredOn(Finding.Silence.class::isInstance)
                .extracting(finding -> ((Finding.Silence) finding).who())
                .singleElement()
                .asString()
                .contains("ministry");
    }

    @Test
    void whatAReportCallsUnknownIsItsSilenceWhereAnotherTellsIt() {
        String asks =
                "A barge sank off Velm on Monday. It was unclear if the drowned were dockers or"
                        + " guests of the harbour club.";
        String tells = "The drowned were dockers of the harbour club, a fisher said.";
        assertThat(silences(asks, tells, "The quay is shut. " + tells))
                .singleElement()
                .isInstanceOf(Finding.Silent.OneReport.class);
        String mourns = "A barge sank off Velm. The harbour club mourns.";
        assertThat(silences(asks, mourns, "The quay is shut. " + mourns)).isEmpty();
        String guesses = "The drowned may have been dockers of the harbour club, a fisher said.";
        assertThat(silences(asks, guesses, "The quay is shut. " + guesses)).isEmpty();
    }

    @Test
    void whatTellsNoDeedIsNoMatterOfAReportsSilence() {
        String age =
                "The harbour office said the pilot Ilan Hald, 27, of Orr had left the barge Alda.";
        String other = "The harbour office said the barge Alda had sunk with its salt.";

        assertThat(findings(age, age, age, other))
                .filteredOn(Finding.Silence.class::isInstance)
                .map(Finding.Silence.class::cast)
                .singleElement()
                .satisfies(silence ->
                        assertThat(silence.words())
                                .allSatisfy(words ->
                                        assertThat(
                                                        age.substring(
                                                                words.words().start(),
                                                                words.words().end()))
                                                .contains("had left")));
    }

    private static List<Finding.Silent> silences(String... reports) {
        return findings(reports).stream()
                .filter(Finding.Silence.class::isInstance)
                .map(finding -> ((Finding.Silence) finding).who())
                .toList();
    }

    @Test
    void aDenialInOtherWordsIsHeldAgainstTheClaim() {
        assertThat(
                        findings(
                                "The brewery hid a leak of ammonia for weeks, residents say."
                                        + " A school stays closed. The council meets on Monday.",
                                "\"We have never concealed a leak of ammonia,\" a manager said."
                                        + " Buses run again. Rain is expected in the hills."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void aNotThatBelongsToAPlaceDeniesNothing() {
        assertThat(
                        findings(
                                "Divers searched the wreck of the ferry in the harbour.",
                                "The coast guard said divers searched off Marrin, not in the"
                                        + " harbour of the ferry."))
                .noneMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void twoCountsOfOneSortOfThingsContradictEachOther() {
        assertThat(
                        findings(
                                "Four tram cars left the track in Marrin on Monday.",
                                "In Marrin five tram cars jumped the track."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void aDepthIsNoDistance() {
        assertThat(
                        findings(
                                "The wreck of the ferry lies 40 metres below the surface.",
                                "The wreck of the ferry lies 900 metres off the surface of the"
                                        + " pier."))
                .noneMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void oneWordingFromTwoSpeakersIsATension() {
        assertThat(
                        findings(
                                "The ferry Anna left the pier of Marrin at noon with 90 passengers,"
                                        + " the coast guard said.",
                                "The ferry Anna left the pier of Marrin at noon with 90 passengers,"
                                        + " Radio Tavenna reported."))
                .anyMatch(Finding.Tension.class::isInstance);
    }

    @Test
    void aStoryThatIsCalledAFairyTaleIsDenied() {
        assertThat(
                        findings(
                                "The mayor paid for the bridge with bribes, the Marrin Post wrote."
                                        + " The mayor calls the story \"a fairy tale\".",
                                "Buses run again in the hills."))
                .anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void theDeadAndTheInjuredAreTwoClaims() {
        assertThat(
                        new Aligner()
                                .of(
                                        analyses(
                                                "Five people died in the fire at the mill.",
                                                "Five people were injured in the fire at the"
                                                        + " mill."))
                                .claims())
                .allMatch(claim -> claim.supports().size() == 1);
    }

    @Test
    void claimsAreTheSameInAnyOrderOfReports() {
        List<Analysis> reports =
                new ArrayList<>(
                        analyses(
                                "The ferry Anna sank off Marrin on Monday, the coast guard said.",
                                "The ferry Anna sank near Marrin, officials said.",
                                "Divers searched the wreck of the ferry Anna."));
        Alignment first = new Aligner().of(reports);
        Collections.reverse(reports);

        assertThat(new Aligner().of(reports).claims())
                .containsExactlyInAnyOrderElementsOf(first.claims());
    }

    static List<Finding> findings(String... texts) {
        return new Aligner().of(analyses(texts)).findings();
    }

    private static List<Analysis> analyses(String... texts) {
        List<Analysis> analyses = new ArrayList<>();
        for (String text : texts) {
            analyses.add(
                    new Analyser().of(Written.report("r" + (analyses.size() + 1), text).report()));
        }
        return analyses;
    }
}
