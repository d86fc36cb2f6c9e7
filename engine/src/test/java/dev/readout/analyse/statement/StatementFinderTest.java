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

    @Test
    void anAbbreviationInBracketsCutsNoClause() {
        assertThat(statements("The dam stood 40 metres (131 feet) high in the valley."))
                .containsExactly("The dam stood 40 metres (131 feet) high in the valley");
    }

    @Test
    void behindSuchABracketAClauseMayBegin() {
        assertThat(
                        statements(
                                "The gale broke trees over 40 metres (131 feet) and its rain"
                                        + " flooded the mill."))
                .contains("its rain flooded the mill");
    }

    @Test
    void whatIsStillToComeBelongsToItsNoun() {
        assertThat(statements("Lund also shared information about his upcoming talks with Renk."))
                .contains("his upcoming talks with Renk");
    }

    @Test
    void whichOneItIsStaysWithTheNoun() {
        assertThat(statements("Lund is the first mayor of Marrin to win a third term."))
                .containsExactly("Lund is the first mayor of Marrin to win a third term");
    }

    @Test
    void stepsToBeTakenAreOneThing() {
        assertThat(statements("The council backed all steps to be taken by the harbour office."))
                .containsExactly("The council backed all steps to be taken by the harbour office");
    }

    @Test
    void whoSpeaksWhenAndToWhomIsNoStatement() {
        assertThat(
                        statements(
                                "Mayor Ada Renk told reporters on Friday that the ferry was"
                                    + " overloaded. On Monday, she said, the captain had left."))
                .containsExactly("the ferry was overloaded", "the captain had left");
    }

    @Test
    void aVerbBehindATimeBelongsToTheClauseBefore() {
        assertThat(statements("The port has hired 40 pilots since March and also bought two tugs."))
                .contains("The port has hired 40 pilots since March", "bought two tugs");
    }

    @Test
    void aTimeBehindBeforeOrAfterBelongsToItsClause() {
        assertThat(
                        statements(
                                "Divers were called to the weir shortly before dawn on Monday after"
                                        + " a guard noticed a smell of oil."))
                .containsExactly(
                        "Divers were called to the weir shortly before dawn on Monday",
                        "a guard noticed a smell of oil");
    }

    @Test
    void whatIsAskedStaysWithTheWordsThatAsk() {
        assertThat(
                        statements(
                                "The board isn't sure what cut the pipe. Lund wanted to learn how"
                                        + " long that would take."))
                .containsExactly(
                        "The board isn't sure what cut the pipe",
                        "Lund wanted to learn how long that would take");
    }

    @Test
    void aRowOfNamesCutsNoClause() {
        assertThat(
                        statements(
                                "Traffic to Velm fell, while services to Tarsk, Marrin and Ande"
                                        + " were also lost. Phones went dead after damage to cables"
                                        + " between Velm, Tarsk and Marrin cut a line."))
                .contains(
                        "Traffic to Velm fell",
                        "services to Tarsk, Marrin and Ande were also lost",
                        "Phones went dead after damage to cables between Velm, Tarsk and Marrin cut"
                                + " a line")
                .noneMatch(words -> words.startsWith("Marrin"));
    }

    @Test
    void anAsideLeavesTheVerbWithItsSubject() {
        assertThat(
                        statements(
                                "The weir, including both of its gates, was closed on Monday. The"
                                        + " lorry, carrying forty pigs, overturned."))
                .containsExactly(
                        "The weir, including both of its gates, was closed on Monday",
                        "The lorry, carrying forty pigs, overturned");
    }

    @Test
    void aPronounThatCanOnlyBeASubjectBeginsAClause() {
        assertThat(statements("Steel costs a third more than a year ago and we feel it."))
                .containsExactly("Steel costs a third more than a year ago", "we feel it");
    }

    @Test
    void twoCountsThatShareNoVerbAreTwoStatements() {
        assertThat(statements("Two nurses died and 17 were hurt."))
                .containsExactly("Two nurses died", "17 were hurt");
    }

    @Test
    void whatThereWasBesidesIsAStatementOfItsOwn() {
        assertThat(statements("The dam broke at night and there was a second wave at dawn."))
                .containsExactly("The dam broke at night", "there was a second wave at dawn");
        assertThat(statements("There is no offer on the table and there has been none."))
                .containsExactly("There is no offer on the table and there has been none");
    }

    @Test
    void whileOpensAClauseAlsoWhereARowStandsBeforeItsVerb() {
        assertThat(
                        statements(
                                "The line to Ostrel was closed, while trains to Velm, Kell and"
                                        + " Tavenna were badly delayed."))
                .containsExactly(
                        "The line to Ostrel was closed",
                        "trains to Velm, Kell and Tavenna were badly delayed");
    }

    @Test
    void whatGoesWithItIsAStatementBehindACommaToo() {
        assertThat(
                        statements(
                                "The two ports have grown together, with Kell sending Marrin grain"
                                        + " and timber."))
                .contains("Kell sending Marrin grain and timber");
    }

    @Test
    void aHeadlineMayCountTwoFates() {
        assertThat(statements("Five dead, three missing after the flood in the Orlin valley."))
                .containsExactly("Five dead", "three missing after the flood in the Orlin valley");
    }

    @Test
    void whoIsIncludedIsAStatementOfItsOwn() {
        assertThat(
                        statements(
                                "The clinic raised the number of injured to 38, including 11 nurses"
                                        + " and a porter."))
                .contains("including 11 nurses and a porter");
    }

    @Test
    void aShareOfThoseBeforeIsAStatementOfItsOwn() {
        assertThat(statements("The landslide killed 14 villagers, six of them nurses."))
                .containsExactly("The landslide killed 14 villagers", "six of them nurses");
    }

    @Test
    void theOutcomeOfAVoteIsAStatementOfItsOwn() {
        assertThat(statements("The council turned the bridge down by 31 votes to 24."))
                .containsExactly("The council turned the bridge down", "by 31 votes to 24");
    }

    @Test
    void whatIsNotToldAsTrueStaysWithTheWordsThatSaySo() {
        assertThat(
                        statements(
                                "The inquiry did not find that guards had sold keys. There is no"
                                    + " proof that the weir is unsafe. Divers examined whether the"
                                    + " gate had moved."))
                .containsExactly(
                        "The inquiry did not find that guards had sold keys",
                        "There is no proof that the weir is unsafe",
                        "Divers examined whether the gate had moved");
    }

    @Test
    void whoKnewItStaysWithWhatWasKnown() {
        assertThat(statements("The town knew for a year that the weir leaked."))
                .containsExactly("The town knew for a year that the weir leaked");
        assertThat(statements("The dust was so thick that nobody saw the gate."))
                .containsExactly("The dust was so thick that nobody saw the gate");
    }

    @Test
    void whatIsDeniedStandsWithoutTheWordsThatDenyIt() {
        assertThat(statements("Ada Renk denied that she had sold the mill."))
                .contains("she had sold the mill");
    }

    @Test
    void aRelativeClauseKeepsHowManyAreMeant() {
        assertThat(
                        statements(
                                "None of the players who matter in Tarn threw the coach under the"
                                        + " bus."))
                .noneMatch(one -> one.startsWith("the players"));
        assertThat(statements("Renk left and only two of the men who built the dam signed it."))
                .noneMatch(one -> one.startsWith("the men"));
        assertThat(statements("Renk left and not all pilots who signed the letter were there."))
                .noneMatch(one -> one.startsWith("all pilots"));
    }

    @Test
    void whatIsOnlySupposedKeepsTheWordsThatSaySo() {
        assertThat(statements("You might think the pilots lied about the storm."))
                .noneMatch(one -> one.startsWith("the pilots"));
    }

    @Test
    void aTimeDoesNotJoinTheClauseBehindIt() {
        assertThat(statements("\"The basin leaked since May and nobody acted,\" Ada Renk said."))
                .first()
                .asString()
                .startsWith("The basin leaked since May");
    }

    @Test
    void aConditionStaysWithWhatItLimits() {
        assertThat(statements("The mill will close if the river rises again."))
                .containsExactly("The mill will close if the river rises again");
        assertThat(statements("The mill will open only after the wall has been mended."))
                .containsExactly("The mill will open only after the wall has been mended");
    }

    @Test
    void whatTwoVerbsShareIsCutFromNeither() {
        assertThat(statements("The yard helped all owners to test and install the new part."))
                .containsExactly("The yard helped all owners to test and install the new part");
        assertThat(statements("The pilot was arrested and charged with theft."))
                .containsExactly("The pilot was arrested", "charged with theft");
    }

    @Test
    void whichSortOfPeopleIsNoStatement() {
        assertThat(statements("The nurse spoke of patients who live alone on the islands."))
                .containsExactly("The nurse spoke of patients who live alone on the islands");
    }

    @Test
    void anAgeStandsWithTheNameBeforeIt() {
        assertThat(statements("The board heard Greta Moll, 61, who had run the mill since 2009."))
                .contains("Greta Moll, 61, who had run the mill since 2009");
    }

    @Test
    void anAsideDoesNotPartAVerb() {
        assertThat(statements("The yard has, over the years, built forty ferries."))
                .containsExactly("The yard has, over the years, built forty ferries");
    }

    @Test
    void theSignOfACurrencyAndTheEndOfAQuotationStay() {
        assertThat(statements("The board said that $4.5 million was a fair price."))
                .containsExactly("$4.5 million was a fair price");
        assertThat(statements("Olav Marr said that the owners \"went too far.\""))
                .containsExactly("the owners \"went too far.\"");
    }

    @Test
    void howOldSomebodyIsMayBeToldInPassing() {
        assertThat(statements("Greta Moll, 61, chaired the board of the mill for a decade."))
                .contains("Greta Moll, 61");
        assertThat(statements("Greta Moll sold 61 boats to the harbour office of Velm."))
                .containsExactly("Greta Moll sold 61 boats to the harbour office of Velm");
        assertThat(statements("Of the boats of Greta Moll, 61 boats burned down on Friday."))
                .doesNotContain("Greta Moll, 61");
    }

    @Test
    void aTailWithAnAdverbBeforeItsParticipleIsAStatement() {
        assertThat(statements("The crew cut the anchor chain, thereby saving the ferry."))
                .containsExactly("The crew cut the anchor chain", "thereby saving the ferry");
    }

    @Test
    void whatGoesWithAHappeningIsAStatementBehindAComma() {
        assertThat(statements("The owners met twice in Velm, with a retired judge as umpire."))
                .containsExactly("The owners met twice in Velm", "a retired judge as umpire");
        assertThat(statements("The owners met twice with a retired judge in Velm."))
                .containsExactly("The owners met twice with a retired judge in Velm");
    }

    @Test
    void aLongCircumstanceBehindACommaIsAStatement() {
        assertThat(
                        statements(
                                "The guards freed two pilots, in the third such raid since last"
                                        + " spring."))
                .contains(
                        "The guards freed two pilots", "in the third such raid since last spring");
        assertThat(statements("The guards freed two pilots in Velm, near the old quay of Tarsk."))
                .containsExactly("The guards freed two pilots in Velm, near the old quay of Tarsk");
        assertThat(statements("The mayor, Ada Renk, in her grey winter coat opened the bridge."))
                .hasSize(1);
    }

    @Test
    void howLongBeforeAnotherThingIsAStatementBehindAComma() {
        assertThat(statements("The board closed the mill on Tuesday, days before a planned sale."))
                .containsExactly(
                        "The board closed the mill on Tuesday", "days before a planned sale");
    }

    @Test
    void aRowOfThingsWithTheirFiguresIsAStatement() {
        assertThat(statements("Guards held five smugglers with two rifles and 300 rounds."))
                .containsExactly("Guards held five smugglers", "two rifles and 300 rounds");
        assertThat(statements("Guards held five smugglers with two rifles."))
                .containsExactly("Guards held five smugglers with two rifles");
    }

    @Test
    void twoThingsWithAnOfEachAreTwoStatements() {
        assertThat(
                        statements(
                                "Renk regretted the sinking of the barge and the death of two"
                                        + " boatmen."))
                .containsExactly(
                        "Renk regretted the sinking of the barge", "the death of two boatmen");
        assertThat(statements("Renk regretted the sinking of the barge and the two boatmen."))
                .containsExactly("Renk regretted the sinking of the barge and the two boatmen");
    }

    @Test
    void whatADeedLedToIsAStatementWithoutAComma() {
        assertThat(statements("A bomb went off at a bank in Velm on Friday killing two clerks."))
                .containsExactly(
                        "A bomb went off at a bank in Velm on Friday", "killing two clerks");
        assertThat(statements("A clerk was seen on Friday leaving the bank by a window."))
                .containsExactly("A clerk was seen on Friday leaving the bank by a window");
        assertThat(statements("Guards arrested a man carrying two rifles on Friday."))
                .containsExactly("Guards arrested a man carrying two rifles on Friday");
    }

    @Test
    void aHappeningThatDoesSomethingIsAStatementBesideWhatItDid() {
        assertThat(statements("A bomb explosion at a bank killed two clerks."))
                .containsExactly(
                        "A bomb explosion at a bank",
                        "A bomb explosion at a bank killed two clerks");
        assertThat(statements("The explosion killed two clerks."))
                .containsExactly("The explosion killed two clerks");
        assertThat(statements("A tall clerk from the bank killed two wasps."))
                .containsExactly("A tall clerk from the bank killed two wasps");
    }

    @Test
    void anAsideBehindItsSubjectDoesNotHideASecondClause() {
        assertThat(statements("The driver died, and Olav Marr, 23, was charged with murder."))
                .contains("The driver died", "Olav Marr, 23, was charged with murder");
        assertThat(statements("The council met on Friday and the mayor, Ada Renk, left early."))
                .contains("The council met on Friday", "the mayor, Ada Renk, left early");
        assertThat(
                        statements(
                                "The mill burned down, and the owners, who live in Tarn, want to"
                                        + " sell."))
                .contains("The mill burned down", "the owners, who live in Tarn");
    }

    @Test
    void aNounThatIsASubjectIsGovernedByNoPreposition() {
        assertThat(
                        statements(
                                "Lund faced tough coverage on Tuesday after critical comments he"
                                        + " made about Renk were made public."))
                .containsExactly(
                        "Lund faced tough coverage on Tuesday",
                        "critical comments he made about Renk were made public");
    }

    @Test
    void anInfinitiveThatCompletesAVerbOrANounIsNoStatement() {
        assertThat(statements("The vote makes it difficult for the mayor to stay in office."))
                .containsExactly("The vote makes it difficult for the mayor to stay in office");
        assertThat(statements("The threat increases pressure on the council to mend the dam."))
                .containsExactly("The threat increases pressure on the council to mend the dam");
        assertThat(statements("Lund seemed on Saturday to soften his tone."))
                .containsExactly("Lund seemed on Saturday to soften his tone");
        assertThat(statements("Renk could not win over any farmers to back the plan."))
                .containsExactly("Renk could not win over any farmers to back the plan");
    }

    @Test
    void whomOneTellsIsNoSubjectOfWhatIsTold() {
        assertThat(statements("Ada Renk told the mayor he could not open the bridge."))
                .containsExactly("he could not open the bridge");
        assertThat(statements("Ada Renk opened the bridge they built in Velm."))
                .contains("the bridge they built in Velm");
    }

    @Test
    void aHappeningInsideAClauseDoesNotCutIt() {
        assertThat(statements("It is a shame because her actions during the strike were lawful."))
                .containsExactly("It is a shame", "her actions during the strike were lawful");
        assertThat(statements("Renk spoke by phone following the vote and will meet the crew."))
                .containsExactly("Renk spoke by phone following the vote", "will meet the crew");
        assertThat(statements("Renk spoke to the owners during a long dinner that Lund had given."))
                .contains("Renk spoke to the owners");
    }

    @Test
    void howLongBeforeOrAfterStaysWithTheClauseThatItMeasures() {
        assertThat(statements("Renk spoke to the Tarn Gazette two days after Lund resigned."))
                .containsExactly("Renk spoke to the Tarn Gazette", "two days after Lund resigned");
        assertThat(statements("The vote came days after Lund resigned."))
                .containsExactly("The vote came days after Lund resigned");
    }

    @Test
    void wordsThatBelongToTheNextClauseEndNone() {
        assertThat(statements("Renk rejected the plan even before Lund spoke."))
                .containsExactly("Renk rejected the plan", "Lund spoke");
        assertThat(statements("Renk defended the plan by saying the dam was old."))
                .containsExactly("Renk defended the plan", "the dam was old");
        assertThat(statements("One reason the farmers are so wary is that they lost land."))
                .containsExactly("One reason the farmers are so wary is that they lost land");
        assertThat(statements("They want to act before a new, more costly dam is built in Velm."))
                .noneMatch(words -> words.startsWith("more costly"));
    }

    @Test
    void aClauseInQuotationMarksMayNameAThing() {
        assertThat(statements("The “don't ask, don't tell” rule ends in May."))
                .containsExactly("The “don't ask, don't tell” rule ends in May");
    }

    @Test
    void whoIsMeantMayStandBeforeAPlace() {
        assertThat(statements("The board heard a farmer from Tarn who never went to school."))
                .contains("a farmer from Tarn who never went to school");
        assertThat(statements("Guards met Olav Marr (D-Velm), who is running to succeed Lund."))
                .contains("Olav Marr (D-Velm), who is running to succeed Lund");
        assertThat(statements("It was a swift and costly trial that could stall the plan."))
                .contains("a swift and costly trial that could stall the plan");
    }

    @Test
    void aWordLeftBehindByItsNounStaysWithTheVerb() {
        assertThat(statements("I do not understand what my neighbour is talking about."))
                .containsExactly("I do not understand what my neighbour is talking about");
        assertThat(statements("It was very difficult to deal with, and the miller left."))
                .contains("It was very difficult to deal with");
        assertThat(statements("Renk knew the bridge the town had paid for."))
                .anyMatch(one -> one.endsWith("the town had paid for"));
        assertThat(statements("\"This is a matter that we must deal with,\" Renk said."))
                .contains("This is a matter that we must deal with");
    }

    @Test
    void aParticleStaysWithItsVerb() {
        assertThat(statements("The time for empty talk is over."))
                .containsExactly("The time for empty talk is over");
        assertThat(statements("The council's own work on the dam would go on."))
                .contains("The council's own work on the dam would go on");
        assertThat(statements("The ferry turned around and the crew looked on."))
                .containsExactly("The ferry turned around", "the crew looked on");
    }

    @Test
    void aWordThatOnlyLeadsOnIsNoPartOfTheClauseBefore() {
        assertThat(statements("The mayor spoke of and voted for the new mill."))
                .contains("The mayor spoke");
        assertThat(statements("The crew looked into it because, as Renk said, it was old."))
                .contains("The crew looked into it");
        assertThat(statements("The mayor warned of \"a long and bitter winter for Tarn\"."))
                .noneMatch(one -> one.endsWith(" of"));
    }

    @Test
    void whatOnlyLeadsToWhatIsSaidIsNoPartOfAStatement() {
        assertThat(statements("The miller lives near the dam and said he heard a blast."))
                .containsExactly("The miller lives near the dam", "he heard a blast");
        assertThat(statements("One guard looked at the crew and said: \"Leave the ship.\""))
                .containsExactly("One guard looked at the crew", "Leave the ship");
        assertThat(statements("The council knew the dam was old."))
                .containsExactly("the dam was old");
        assertThat(
                        statements(
                                "\"I said yesterday, and I say today: the mill will close,\" Renk"
                                        + " said."))
                .containsExactly("the mill will close");
    }

    @Test
    void whoSpeaksIsToldWithWhatElseHeDoes() {
        assertThat(statements("None of them has answered so far."))
                .containsExactly("None of them has answered so far");
        assertThat(statements("The miller did not know what the council wanted."))
                .containsExactly("The miller did not know what the council wanted");
        assertThat(statements("The guards heard the blast and knew it."))
                .contains("The guards heard the blast");
    }

    @Test
    void whatIsAskedIsNotToldAsSo() {
        assertThat(statements("The council would not say when the mill would open."))
                .containsExactly("The council would not say when the mill would open");
        assertThat(statements("The crew sang when the mill opened.")).contains("the mill opened");
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
