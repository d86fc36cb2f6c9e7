package dev.readout.align.who;

import static dev.readout.align.who.EntityResolverTest.meant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Told;
import dev.readout.story.Entities;
import dev.readout.story.EntityId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Speakers that are bodies, called by a noun, through a release or through a spokesperson.
class BodiesWhoSpeakTest {

    @ParameterizedTest
    @ValueSource(strings = {"Police", "the police", "The police", "Detectives"})
    void thePoliceAreTheOnlyPoliceThatTheStoryNames(String police) {
        Told one = new Told("r1", "Marrin Police closed the quay.").body("Marrin Police");
        Told two = new Told("r2", police + " said it rains.").said(police, "said", "it rains");

        assertThat(meant(two, police, one, two)).containsExactly("marrin-police");
    }

    @Test
    void thePoliceOfATownAreABody() {
        Told one =
                new Told("r1", "Tavenna police said it rains.")
                        .place("Tavenna")
                        .said("Tavenna police", "said", "it rains");
        Told two = new Told("r2", "Police said it pours.").said("Police", "said", "it pours");

        assertThat(meant(one, "Tavenna police", one, two)).containsExactly("tavenna-police");
        assertThat(meant(two, "Police", one, two)).containsExactly("tavenna-police");
    }

    @Test
    void ofTwoPoliceForcesNobodyKnowsWhichIsMeant() {
        Told one =
                new Told("r1", "Marrin Police called Norda Police.")
                        .body("Marrin Police")
                        .body("Norda Police");
        Told two = new Told("r2", "Police said it rains.").said("Police", "said", "it rains");

        assertThat(meant(two, "Police", one, two)).containsExactly("police");
    }

    @Test
    void riotPoliceAndPoliceOfficersAreOthers() {
        Told told =
                new Told(
                                "r1",
                                "Marrin Police left.",
                                "A police officer said it rains.",
                                "Two police officials said it pours.")
                        .body("Marrin Police")
                        .said("A police officer", "said", "it rains")
                        .said("Two police officials", "said", "it pours");

        assertThat(meant(told, "A police officer", told)).containsExactly("police-officer");
        assertThat(meant(told, "Two police officials", told))
                .containsExactly("two-police-officials");
    }

    @ParameterizedTest
    @CsvSource({
        "A Marrin Police spokeswoman, marrin-police",
        "A spokeswoman for Marrin Police, marrin-police",
        "A police spokeswoman, marrin-police",
    })
    void aSpokeswomanWithoutANameSpeaksForHerBody(String words, String body) {
        Told told =
                new Told(
                                "r1",
                                "Marrin Police came.",
                                words + " said it rains.",
                                "It pours, she said.")
                        .body("Marrin Police")
                        .said(words, "said", "it rains")
                        .said("she", "said", "It pours");

        assertThat(party(told, words)).contains(body);
        assertThat(meant(told, "she", told)).isEqualTo(meant(told, words, told));
    }

    @ParameterizedTest
    @CsvSource({
        "Its spokeswoman, tess-quill",
        "The spokeswoman of Orlow Ferries, tess-quill",
        "A spokeswoman of Orlow Ferries, spokeswoman-of-orlow-ferries",
        "Its spokesman, its-spokesman",
    })
    void itsSpokeswomanIsTheOneWhomTheReportsName(String words, String speaker) {
        Told one =
                new Told("r1", "Orlow Ferries spokeswoman Tess Quill left.")
                        .body("Orlow Ferries")
                        .person("Tess Quill");
        Told two =
                new Told("r2", "Orlow Ferries left.", words + " said it rains.")
                        .body("Orlow Ferries")
                        .said(words, "said", "it rains");

        assertThat(meant(two, words, one, two)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a filing", "the filing", "a letter", "a tweet", "the lawsuit"})
    void whatMayBeAnybodysIsNotThatOfTheBodyBesideIt(String words) {
        Told told =
                new Told("r1", "It rains, Orlow Ferries said.", "It pours, " + words + " said.")
                        .body("Orlow Ferries")
                        .said("Orlow Ferries", "said", "It rains")
                        .said(words, "said", "It pours");

        assertThat(party(told, words)).isNotEqualTo(Optional.of("orlow-ferries"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a statement",
                "the statement",
                "a spokesman",
                "a spokeswoman",
                "the company"
            })
    void whatStatesNoOwnerIsThatOfTheBodyThatSpeaksBesideIt(String words) {
        Told told =
                new Told("r1", "It rains, Orlow Ferries said.", "It pours, " + words + " said.")
                        .body("Orlow Ferries")
                        .said("Orlow Ferries", "said", "It rains")
                        .said(words, "said", "It pours");

        assertThat(party(told, words)).contains("orlow-ferries");
    }

    @Test
    void theCompanyIsTheOneThatActsAndNoneOfItsGoods() {
        Told told =
                new Told(
                                "r1",
                                "Harl Ferries said it mended a hole in Velm Reader.",
                                "It pours, the company said.")
                        .body("Harl Ferries")
                        .body("Velm Reader")
                        .said("Harl Ferries", "said", "it mended a hole in Velm Reader")
                        .said("the company", "said", "It pours");

        assertThat(meant(told, "the company", told)).containsExactly("harl-ferries");
    }

    @Test
    void aStatementFarFromAnybodyIsNobodys() {
        Told told =
                new Told(
                                "r1",
                                "It rains, Orlow Ferries said.",
                                "The quay is wet.",
                                "Boats wait.",
                                "It pours, a statement said.")
                        .body("Orlow Ferries")
                        .said("Orlow Ferries", "said", "It rains")
                        .said("a statement", "said", "It pours");

        assertThat(meant(told, "a statement", told)).containsExactly("statement");
    }

    @Test
    void aStatementBesideAPersonIsNobodys() {
        Told told =
                new Told("r1", "It rains, Mara Vell said.", "It pours, a statement said.")
                        .person("Mara Vell")
                        .said("Mara Vell", "said", "It rains")
                        .said("a statement", "said", "It pours");

        assertThat(meant(told, "a statement", told)).containsExactly("statement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ferry company",
                "the shipping firm",
                "the family-owned airline",
                "the carrier",
            })
    void aCompanyIsTheOnlyOneThatTheReportHasNamed(String words) {
        Told told =
                new Told("r1", "It rains, Orlow Lines said.", "It pours, " + words + " said.")
                        .body("Orlow Lines")
                        .said("Orlow Lines", "said", "It rains")
                        .said(words, "said", "It pours");

        assertThat(meant(told, words, told)).containsExactly("orlow-lines");
    }

    @Test
    void theFrenchFirmIsTheOneWithFranceInItsName() {
        Told told =
                new Told(
                                "r1",
                                "It rains, France Voiles said, after Orlow Ltd left.",
                                "It pours, the French firm said.")
                        .body("France Voiles")
                        .body("Orlow Ltd")
                        .said("France Voiles", "said", "It rains")
                        .said("the French firm", "said", "It pours");

        assertThat(meant(told, "the French firm", told)).containsExactly("france-voiles");
    }

    @Test
    void aCompanyThatOnlyTheContentNamesIsNotTheOneThatSpeaks() {
        Told told =
                new Told(
                                "r1",
                                "Sarn Ltd is old.",
                                "It rains, according to Orlow Ltd.",
                                "The boats of Brim Ltd are late, the ferry company said.")
                        .body("Sarn Ltd")
                        .body("Orlow Ltd")
                        .body("Brim Ltd")
                        .said("Orlow Ltd", "according to", "It rains")
                        .said("the ferry company", "said", "The boats of Brim Ltd are late");

        assertThat(meant(told, "the ferry company", told)).containsExactly("orlow-ltd");
    }

    @Test
    void theMinistryOfACountryIsTheOnlyOneThatTheReportsName() {
        Told one =
                new Told("r1", "It rains, the French fisheries ministry said.")
                        .said("the French fisheries ministry", "said", "It rains");
        Told two =
                new Told("r2", "It pours, the French ministry said.")
                        .said("the French ministry", "said", "It pours");
        Told three =
                new Told("r3", "It snows, the Danish ministry said.")
                        .said("the Danish ministry", "said", "It snows");

        assertThat(meant(two, "the French ministry", one, two, three))
                .containsExactly("french-fisheries-ministry");
        assertThat(meant(three, "the Danish ministry", one, two, three))
                .containsExactly("danish-ministry");
    }

    @Test
    void ofTwoCompaniesBesideEachOtherNobodyKnowsWhichIsMeant() {
        Told told =
                new Told("r1", "Orlow Ltd sued Sarn Ltd.", "It pours, the ferry company said.")
                        .body("Orlow Ltd")
                        .body("Sarn Ltd")
                        .said("the ferry company", "said", "It pours");

        assertThat(meant(told, "the ferry company", told)).containsExactly("ferry-company");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A toll released by Orlow Ferries",
                "A list of names published by Orlow Ferries",
                "Figures issued on Monday by Orlow Ferries",
            })
    void whatABodyReleasedIsItsOwn(String words) {
        Told told =
                new Told("r1", words + " said it rains.")
                        .body("Orlow Ferries")
                        .said(words, "said", "it rains");

        assertThat(meant(told, words, told)).containsExactly("orlow-ferries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A hostage released by Orlow Ferries",
                "A doctor released by Orlow Ferries",
                "A video obtained by Orlow Ferries",
            })
    void whomABodyReleasedSpeaksForItself(String words) {
        Told told =
                new Told("r1", words + " said it rains.")
                        .body("Orlow Ferries")
                        .said(words, "said", "it rains");

        assertThat(meant(told, words, told)).doesNotContain("orlow-ferries").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" - ", " – ", " — "})
    void whatStandsBehindADashIsNoPartOfTheName(String dash) {
        String words = "Mara Vell" + dash + "head of boats at Orlow which runs the quay";
        Told told =
                new Told("r1", words + " - said it rains.")
                        .person("Mara Vell")
                        .body("Orlow")
                        .said(words, "said", "it rains");

        assertThat(meant(told, words, told)).containsExactly("mara-vell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vell himself",
                "Mara Vell's",
                "Mara Vell and",
                "Mara Vell (X-Tarn),",
                "Mara Vell she",
                "Mara Vell this week",
                "Mara Vell's apology",
            })
    void whatHangsOnANameIsNoPartOfIt(String words) {
        Told told =
                new Told("r1", "Mara Vell came.", words + " said it rains.")
                        .person("Mara Vell")
                        .person("Vell")
                        .said(words, "said", "it rains");

        assertThat(meant(told, words, told)).containsExactly("mara-vell");
    }

    @Test
    void itIsTheBodyThatSpokeAndNoPlaceOfWhichItSpeaks() {
        Told told =
                new Told(
                                "r1",
                                "Orlow Ferries said it will pay.",
                                "Boats to France and Tunisia are late, it said.")
                        .body("Orlow Ferries")
                        .place("France")
                        .place("Tunisia")
                        .said("Orlow Ferries", "said", "it will pay")
                        .said(", it", "said", "Boats to France and Tunisia are late");

        assertThat(meant(told, ", it", told)).containsExactly("orlow-ferries");
    }

    @Test
    void officialsOfTwoPlacesAreNotAPlace() {
        String words = "Officials in Tavenna and Tarn";
        Told told =
                new Told("r1", words + " said it rains.")
                        .place("Tavenna")
                        .place("Tarn")
                        .said(words, "said", "it rains");

        assertThat(meant(told, words, told)).containsExactly("officials-in-tavenna-and-tarn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orlow Ferries Inc.", "Orlow Ferries Inc., owner of the quay,"})
    void aSpokesmanOfACompanyWithADotSpeaksForIt(String company) {
        String words = "A spokesman for " + company;
        Told told =
                new Told("r1", words + " said it rains.")
                        .body("Orlow Ferries Inc")
                        .said(words, "said", "it rains");

        assertThat(party(told, words)).contains("orlow-ferries-inc");
    }

    @Test
    void whoeverIsMisterInOneReportIsNoSheInAnother() {
        Told one =
                new Told("r1", "Tess Quill met Ilan Sor.", "Ilan Sor left.", "Too late, she said.")
                        .person("Tess Quill")
                        .person("Ilan Sor")
                        .said("she", "said", "Too late");
        Told two =
                new Told("r2", "It rains, Mr. Sor said.")
                        .person("Sor")
                        .said("Mr. Sor", "said", "It rains");

        assertThat(meant(one, "she", one, two)).containsExactly("tess-quill");
        assertThat(meant(two, "Mr. Sor", one, two)).containsExactly("ilan-sor");
    }

    @Test
    void anAdministrationIsABodyOfItsOwn() {
        Told told =
                new Told("r1", "Mara Vell left.", "It rains, the Vell administration said.")
                        .person("Mara Vell")
                        .person("Vell")
                        .said("the Vell administration", "said", "It rains");

        assertThat(meant(told, "the Vell administration", told))
                .containsExactly("vell-administration");
        assertThat(party(told, "Mara Vell")).contains("vell-administration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "George Washington University Hospital",
                "University of Japan",
                "Washington Boys and Girls Club",
                "Italian Opera",
            })
    void aBodyOfLearningHealthOrSportIsNoSideOfACountry(String body) {
        Told told =
                new Told("r1", body + " said it rains.").body(body).said(body, "said", "it rains");

        assertThat(EntityResolverTest.of(told).all()).allMatch(one -> one.party().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Japanese Foreign Ministry", "Embassy of Japan", "Japanese Navy"})
    void aBodyOfAStateIs(String body) {
        Told told =
                new Told("r1", body + " said it rains.").body(body).said(body, "said", "it rains");

        assertThat(party(told, body)).contains("japan");
    }

    /// The body whose word it is: it speaks itself, or somebody without a name speaks for it.
    private static Optional<String> party(Told told, String words) {
        Entities entities = EntityResolverTest.of(told);
        return entities.mentions().entrySet().stream()
                .filter(mention -> mention.getKey().equals(told.words(words)))
                .flatMap(mention -> entities.find(mention.getValue()).stream())
                .map(entity -> entity.party().orElse(entity.id()))
                .map(EntityId::value)
                .findFirst();
    }
}
