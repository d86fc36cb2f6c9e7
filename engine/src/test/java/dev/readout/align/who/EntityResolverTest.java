package dev.readout.align.who;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Told;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityResolverTest {

    @Test
    void aTitleThatOneReportWritesOutNamesThePersonInAnother() {
        Told one = new Told("r1", "French President Mara Vell left.").person("Mara Vell");
        Told two =
                new Told("r2", "It was late, the French president said.")
                        .said("the French president", "said", "It was late");

        assertThat(meant(two, "the French president", one, two)).containsExactly("mara-vell");
    }

    @Test
    void aNameThatBeginsWithANounOfMediaIsABody() {
        Told one =
                new Told("r1", "It rains, according to Radio Marrin.")
                        .person("Radio Marrin")
                        .said("Radio Marrin", "according to", "It rains");

        assertThat(of(one).all())
                .extracting(entity -> entity.kind())
                .containsExactly(dev.readout.story.Entity.Kind.ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "House Mara Vell",
                "Representative-elect Mara Vell",
                "Republican Mara Vell",
                "QB Mara Vell"
            })
    void whatIsLeftOfATitleIsNoPartOfAName(String name) {
        Told one = new Told("r1", name + " spoke.").person(name);
        Told two = new Told("r2", "Mara Vell spoke.").person("Mara Vell");

        assertThat(of(one, two).all()).extracting(Entity::canonical).containsExactly("Mara Vell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DJ Mara Vell", "Anna Mara Vell", "Court Vell"})
    void initialsAndGivenNamesAre(String name) {
        Told told = new Told("r1", name + " spoke.").person(name);

        assertThat(of(told).all()).extracting(Entity::canonical).containsExactly(name);
    }

    @Test
    void juniorAloneIsNobody() {
        Told told = new Told("r1", "Robert Quill Jr. spoke. Jr. left.").person("Robert Quill");
        Told two = new Told("r2", "Jr spoke.").person("Jr");

        assertThat(of(told, two).all()).hasSize(1);
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        Told one = new Told("r1", "Omar Al-Ruwi spoke.").person("Omar Al-Ruwi");
        Told two = new Told("r2", "Omar al Ruwi spoke.").person("Omar al Ruwi");

        assertThat(of(one, two).all()).hasSize(1);
    }

    @Test
    void aShortFirstNameASecondInitialAndASuffixAreTheSamePerson() {
        Told one = new Told("r1", "Robert T. Quill III spoke.").person("Robert T. Quill III");
        Told two = new Told("r2", "Bob Quill spoke.").person("Bob Quill");

        assertThat(of(one, two).all()).hasSize(1);
    }

    @Test
    void aSecondNameAndItsInitialAreTheSamePersonAndAnotherInitialIsNot() {
        Told one = new Told("r1", "Robert Thomas Quill spoke.").person("Robert Thomas Quill");
        Told two = new Told("r2", "Robert T. Quill spoke.").person("Robert T. Quill");
        Told other = new Told("r3", "Robert B. Quill spoke.").person("Robert B. Quill");

        assertThat(of(one, two).all()).hasSize(1);
        assertThat(of(one, other).all()).hasSize(2);
    }

    @Test
    void fatherAndSonOfOneReportAreTwo() {
        Told one =
                new Told("r1", "Robert Quill wrote to Robert Quill Jr. about it.")
                        .person("Robert Quill")
                        .person("Robert Quill Jr");

        assertThat(of(one).all()).hasSize(2);
    }

    @Test
    void aFamilyNameIsNotTheSonsWhereOthersNameTheFather() {
        Told one =
                new Told("r1", "Robert Quill Jr. waved.", "It rains, Mr. Quill said.")
                        .person("Robert Quill Jr")
                        .person("Quill")
                        .said("Mr. Quill", "said", "It rains");
        Told two = new Told("r2", "Robert Quill spoke.").person("Robert Quill");
        Told three = new Told("r3", "Robert Quill spoke.").person("Robert Quill");

        assertThat(meant(one, "Mr. Quill", one, two, three)).containsExactly("robert-quill");
    }

    @Test
    void wordsOfRespectTellWhichOfTwoIsMeant() {
        Told told =
                new Told(
                                "r1",
                                "Ilan Sor and Mara Sor are married.",
                                "Mr. Ilan Sor and Mr. Sor left.",
                                "Too late, Mrs. Sor said.")
                        .person("Ilan Sor")
                        .person("Mara Sor")
                        .person("Sor")
                        .said("Mrs. Sor", "said", "Too late");

        assertThat(meant(told, "Mrs. Sor", told)).containsExactly("mara-sor");
    }

    @Test
    void afterAWordOfRespectOnlyWhoIsCalledSoIsMeant() {
        Told told =
                new Told("r1", "Mrs. Mara Sor left.", "Ilan Sor waved.", "Too late, Mrs. Sor said.")
                        .person("Mara Sor")
                        .person("Ilan Sor")
                        .person("Sor")
                        .said("Mrs. Sor", "said", "Too late");

        assertThat(meant(told, "Mrs. Sor", told)).containsExactly("mara-sor");
    }

    @Test
    void aTitleBeforeAFamilyNameTellsWhichOfTwoIsMeant() {
        Told told =
                new Told(
                                "r1",
                                "Mara Sor, a daughter of former Prime Minister Ilan Sor, waved.",
                                "Mara Sor left.",
                                "Too late, Prime Minister Sor said.")
                        .person("Ilan Sor")
                        .person("Mara Sor")
                        .person("Sor")
                        .said("Prime Minister Sor", "said", "Too late");

        assertThat(meant(told, "Prime Minister Sor", told)).containsExactly("ilan-sor");
    }

    @Test
    void whoIsWhoeverStandsBeforeIt() {
        Told told =
                new Told(
                                "r1",
                                "Ilan Sor spoke to Mara Vell, who said it rains.",
                                "Fishermen, who believe it pours, left.")
                        .person("Ilan Sor")
                        .person("Mara Vell")
                        .said("who", "said", "it rains");

        assertThat(meant(told, "who", told)).containsExactly("mara-vell");
    }

    @Test
    void aSonIsNamedByHisSuffixAndItsFullStop() {
        Told told =
                new Told(
                                "r1",
                                "Robert Quill Jr., the former mayor, said it rains.",
                                "It pours, Quill Jr. said.")
                        .person("Robert Quill Jr")
                        .person("Quill Jr")
                        .said("Robert Quill Jr., the former mayor,", "said", "it rains")
                        .said("Quill Jr.", "said", "It pours");

        assertThat(meant(told, "Robert Quill Jr., the former mayor,", told))
                .containsExactly("robert-quill-jr");
        assertThat(meant(told, "Quill Jr.", told)).containsExactly("robert-quill-jr");
    }

    @Test
    void theyAreNotOneOfficial() {
        Told told =
                new Told(
                                "r1",
                                "Two engineers left.",
                                "It rains, a local official said.",
                                "They said it pours.")
                        .said("Two engineers", "left", "left")
                        .said("a local official", "said", "It rains")
                        .said("They", "said", "it pours");

        assertThat(meant(told, "They", told)).containsExactly("two-engineers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A lawyer for Ilan Sor",
                "A spokeswoman for Mr. Ilan Sor",
                "Aides to Ilan Sor",
                "Spokesmen for the office of the mayor, Ilan Sor,"
            })
    void whoSpeaksForAPersonIsNotThatPerson(String speaker) {
        Told told =
                new Told("r1", "Ilan Sor left.", speaker + " said it rains.")
                        .person("Ilan Sor")
                        .said(speaker, "said", "it rains");

        assertThat(meant(told, speaker, told)).doesNotContain("ilan-sor").isNotEmpty();
    }

    @Test
    void theLawyerIsTheOneWhoseNameFollows() {
        String speaker = "A lawyer for Ilan Sor, Tess Quill of Bay Partners,";
        Told told =
                new Told("r1", "Ilan Sor left.", speaker + " said it rains.")
                        .person("Ilan Sor")
                        .person("Tess Quill")
                        .said(speaker, "said", "it rains");

        assertThat(meant(told, speaker, told)).containsExactly("tess-quill");
    }

    @Test
    void aPartyInBracketsIsNoPartOfTheSpeaker() {
        Told told =
                new Told("r1", "Ilan Sor left.", "It rains, Sen. Sor (D-Tavenna) said.")
                        .person("Ilan Sor")
                        .person("Sor")
                        .said("Sen. Sor (D-Tavenna)", "said", "It rains");

        assertThat(meant(told, "Sen. Sor (D-Tavenna)", told)).containsExactly("ilan-sor");
    }

    @Test
    void aFamilyNameGoesToTheOneWhoSpeaksThere() {
        Told told =
                new Told(
                                "r1",
                                "Ilan Sor signed the paper.",
                                "Ilan Sor then left.",
                                "Too late, said his sister Mara Sor.",
                                "She was angry, she said.")
                        .person("Ilan Sor")
                        .person("Mara Sor")
                        .said("Mara Sor", "said", "Too late")
                        .said("she", "said", "She was angry");

        assertThat(meant(told, "she", told)).containsExactly("mara-sor");
    }

    @Test
    void whatASeatOfGovernmentGivesOutIsItsOwn() {
        Told told =
                new Told("r1", "It rains, a Downing Street statement said.")
                        .said("a Downing Street statement", "said", "It rains");

        assertThat(meant(told, "a Downing Street statement", told))
                .containsExactly("downing-street");
    }

    @Test
    void aCourtThatAReportBringsInIsNotTheOneThatAnotherNames() {
        Told told =
                new Told("r1", "A court fined the firm.", "It owes more, the court said.")
                        .said("the court", "said", "It owes more");
        Told other =
                new Told("r2", "We will go to the Supreme Court, Mara Vell said.")
                        .person("Mara Vell")
                        .body("Supreme Court")
                        .said("Mara Vell", "said", "We will go to the Supreme Court");

        assertThat(meant(told, "the court", told, other)).containsExactly("court");
    }

    @Test
    void twoAdjectivesShareTheNounBehindThem() {
        Told told =
                new Told("r1", "It rains, French and Danish officials said.")
                        .said("French and Danish officials", "said", "It rains");

        assertThat(of(told).inside(told.words("French and Danish officials")))
                .extracting(EntityId::value)
                .contains("french-officials", "danish-officials");
    }

    @Test
    void aDoctorAndARescueGroupAreTwo() {
        Told told =
                new Told("r1", "It rains, a doctor and a rescue group said.")
                        .said("a doctor and a rescue group", "said", "It rains");

        assertThat(of(told).inside(told.words("a doctor and a rescue group")))
                .extracting(EntityId::value)
                .contains("doctor", "rescue-group");
    }

    @Test
    void anUnnamedSpeakerIsNobodyElse() {
        Told told =
                new Told("r1", "Mara Vell left.", "It rains, two officials said.")
                        .person("Mara Vell")
                        .said("two officials", "said", "It rains");

        assertThat(meant(told, "two officials", told)).containsExactly("two-officials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlow, which builds boats, is late.",
                "The boat maker Orlow is late.",
                "Shares in Orlow fell.",
                "Boats of Orlow AG are late.",
                "Orlow's revenue fell.",
            })
    void itMayBeANameThatStandsBesideWordsForEnterprises(String sentence) {
        Told told =
                new Told("r1", sentence, "Orlow left.", "Too late, it said.")
                        .person(sentence.contains("Orlow AG") ? "Orlow AG" : "Orlow")
                        .said("it", "said", "Too late");

        assertThat(meant(told, "it", told)).singleElement().asString().startsWith("orlow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Orlow, who builds boats, is late.", "Orlow, 41, is late.", "Orlow left."})
    void itIsNoPerson(String sentence) {
        Told told =
                new Told("r1", sentence, "Too late, it said.")
                        .person("Orlow")
                        .said("it", "said", "Too late");

        assertThat(meant(told, "it", told)).isEmpty();
    }

    @Test
    void anAbbreviationThatOneReportWritesOutIsThatBodyInAllOfThem() {
        Told one =
                new Told("r1", "Too late, the LFB said.").body("LFB").said("LFB", "said", "late");
        Told two =
                new Told("r2", "The Lake Fisheries Board (LFB) met.")
                        .body("Lake Fisheries Board")
                        .body("LFB");

        assertThat(meant(one, "LFB", one, two)).containsExactly("lake-fisheries-board");
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        Told one = new Told("r1", "French President Mara Vell left.").person("Mara Vell");
        Told two = new Told("r2", "Vell and Ilan Sor met.").person("Vell").person("Ilan Sor");

        assertThat(of(two, one)).isEqualTo(of(one, two));
    }

    static List<String> meant(Told told, String words, Told... all) {
        return of(all).mentions().entrySet().stream()
                .filter(mention -> mention.getKey().equals(told.words(words)))
                .map(mention -> mention.getValue().value())
                .toList();
    }

    static Entities of(Told... all) {
        return new EntityResolver().of(Stream.of(all).map(Told::analysis).toList());
    }
}
