package dev.readout.analyse.omission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OmissionFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ministry did not mention the spill. | The ministry
                    Aides to Mr. Hald declined to say more. | Aides to Mr. Hald
                    The ministry's statement makes no mention of the spill. | The ministry's statement
                    The report made no reference to the spill. | The report
                    Norpress listed the guests, a detail the palace left out. | the palace
                    The company declined to comment on the spill. | The company
                    The company refused to say who owns the barge. | The company
                    The minister confirmed the visit, without elaborating. | The minister
                    The palace announced the visit without giving details. | The palace
                    The embassy did not reply to our letter. | The embassy
                    The embassy has not commented on the arrests. | The embassy
                    Officials have not said when the bridge will open. | Officials
                    The police did not identify the driver. | The police
                    The army's statement is silent on the dead. | The army's statement
                    The communique does not refer to the border. | The communique
                    The spokesman gave no details of the agreement. | The spokesman
                    The airline never acknowledged the delay. | The airline
                    The court did not specify the charges. | The court
                    The price was kept back, and the bank did not confirm it. | the bank
                    The lawyer could not be reached for comment. | The lawyer
                    The summary omitted the dispute. | The summary
                    The minister's statement says nothing about the price. | The minister's statement
                    The owner has not spoken to reporters. | The owner
                    The verdict leaves open who gave the order. | The verdict
                    The owner did not wish to comment. | The owner
                    The mayor neither confirmed nor denied the plan. | The mayor
                    There was no immediate comment from the palace. | the palace
                    There was no word from the owner of the barge. | the owner of the barge
                    The bank kept silent about the fee. | The bank
                    The paper removed the story without an explanation. | The paper
                    The navy has not a word about the crew. | The navy
                    The minister did not want to answer. | The minister
                    The council withheld the names, and the clerk did not explain the delay. | the clerk
                    Asked whether the dam had been checked, the utility declined to comment. | the utility
                    Asked if the dam was safe, the utility did not answer. | the utility
                    Whether anybody was hurt the navy did not say. | the navy
                    The clerk declined to put a figure on the damage. | The clerk
                    The clerk would not put a date on the sale. | The clerk
                    The bank sent a letter; there was no word in it about the fee. | it
                    None of the owners has answered so far. | the owners
                    The governor would not be drawn on the price. | The governor
                    The bank would neither confirm nor deny the sale. | The bank
                    The mill has yet to comment on the fire. | The mill
                    The embassy had no immediate comment. | The embassy
                    The palace had no explanation for the delay. | The palace
                    The council left the letter unanswered. | The council
                    Calls to the mill went unanswered on Sunday. | the mill
                    The owner did not return calls seeking comment. | The owner
                    The firm was not available for comment. | The firm
                    The firm was unavailable for comment. | The firm
                    The minister dodged the question about the fee. | The minister
                    The general ignored three questions from reporters. | The general
                    The statement stopped short of naming the buyer. | The statement
                    The firm remained tight-lipped about the price. | The firm
                    The report failed to mention the leak. | The report
                    The ministry avoided any mention of the dead. | The ministry
                    The speaker avoided naming his rival. | The speaker
                    The police have released no names. | The police
                    The agency did not immediately reply to a request for comment. | The agency
                    The mayor took no questions, and the clerk did not elaborate. | the clerk
                    The director did not take questions. | The director
                    The company has so far said nothing about the leak. | The company
                    The guard cannot comment, and the owner will not say why. | the owner
                    The governor declined to weigh in on the cost of the plan. | The governor
                    The union has refused to take a position on a merger. | The union
                    The clerk refused to be drawn on the price. | The clerk
                    The coach refused to go into details. | The coach
                    The chairman declined to be interviewed. | The chairman
                    The party leaders had no immediate comments on the budget. | The party leaders
                    The bishop was mum on the sale of the chapel. | The bishop
                    The general has kept his own counsel about the retreat. | The general
                    The prosecutor walked past the reporters without a word. | The prosecutor
                    The Ruritanian statement does not contain the word hostages. | The Ruritanian statement
                    The bank turned down a request for an interview. | The bank
                    The mill offered few details of the repair. | The mill
                    The agency shed no light on the delay. | The agency
                    The minister brushed aside questions about the fee. | The minister
                    The council will not comment until the inquiry ends. | The council
                    The shipping firm has made no comment on the leak. | The shipping firm
                    The utility has issued no statement on the cut. | The utility
                    The envoy would not speculate on the cause. | The envoy
                    The navy would not go into the number of the dead. | The navy
                    The palace has remained silent about the arrests. | The palace
                    The sergeant declined to describe the device in detail. | The sergeant
                    The minister declined to characterise the talks. | The minister
                    The clerk refused to expand on the plan. | The clerk
                    Calls to the mill were not returned on Sunday. | the mill
                    Messages to the owner were not immediately answered. | the owner
                    Asked about the tape, the senator changed the subject. | the senator
                    The chancellor skirted the issue of pensions. | The chancellor
                    The inquiry glossed over the part of the builder. | The inquiry
                    The admiral refrained from naming the captain. | The admiral
                    The treasury kept quiet about the loan. | The treasury
                    The detectives gave no motive for the raid. | The detectives
                    Neither side gave a date for the talks. | side
                    Neither the mill nor its owner commented on the fine. | the mill / its owner
                    Holt left open many questions about the plan. | Holt
                    His face flushed, Mr. Holt did not speak. | Mr. Holt
                    """)
    void whoLeavesSomethingOutIsNamed(String sentence, String who) {
        Analysis analysis = ReadReport.of(new Text(sentence));
        assertThat(analysis.omissions()).hasSize(1);
        assertThat(words(analysis, analysis.omissions().getFirst().who())).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry mentioned the spill.",
                "The bridge did not open on Monday.",
                "The minister said he did not resign.",
                "There was no damage to the harbour.",
                "“We did not mention the price,” the buyer said.",
                "If the ministry does not mention the spill, the town will.",
                "Did the ministry not mention the spill?",
                "The ship left the harbour without lights.",
                "The union refused to sign the contract.",
                "The crew left in the morning and went out again.",
                "The town has no harbour and no airport.",
                "He was silent for a minute in honour of the dead.",
                "The storm did not reach the coast.",
                "The price was not given up easily by the sellers.",
                "The parties have not met since May.",
                "The door was left open all night long by the guards.",
                "Nothing was left of the old harbour.",
                "The mayor did not want to resign.",
                "The crowd fell silent.",
                "There was no reply to the second shot.",
                "The team stayed in the hotel without a coach.",
                "The paper printed the story without a picture.",
                "Neither of the ships reached the port.",
                "Not a house was left standing.",
                "The clerk wished to comment on the plan.",
                "The children kept quiet on the bus.",
                "There was no harbour from which to sail.",
                "The minister denied the report.",
                "The bank does not give loans to farmers.",
                "The owner did not open the door.",
                "Asked whether the dam had been checked, the utility said it had.",
                "The prayers of the town went unanswered.",
                "The bridge was not available for lorries.",
                "The team had no immediate plans.",
                "The mill has yet to open.",
                "The inquiry into the fire has yet to report.",
                "The boat stopped short of the pier.",
                "None of the boats has returned so far.",
                "The driver failed to stop at the light.",
                "The fleet avoided the storm.",
                "The boy remained close about the house.",
                "Our report did not say that the mill had closed.",
                "The owner ignored the storm.",
                "The guide did not take the bus.",
                "A toll was never discussed, the mayor said.",
                "The gardener did not put a tree on the grave.",
                "The player failed to return the ball.",
                "The lot left the buyer without a boat.",
                "The cook avoided salt in every dish.",
                "The widow had no boat and no nets.",
                "The captain dodged the first wave.",
                "The line to the island was unavailable for two days.",
                "The petition did not speak for every baker, the guild said.",
                "“Prices rose, but our wish for a pier has not,” the mayor said.",
                "Nobody was hurt in the fire.",
                "The guard did not know the way.",
                "The miners feel left out of the plan.",
                "The names were omitted.",
                "The farmers refused to give ground.",
                "The council refused to give him money for a wall.",
                "The judge would not be eligible to speak in the chamber.",
                "The mayor did not back down, saying the plan was sound.",
                "The board refused to take the boat.",
                "The team refused to go into the water.",
                "The bishop was mum, and the children slept.",
                "The man kept his own boat.",
                "The road was clear, and the sea was calm.",
                "He is unknown to the court.",
                "The town is not known for its beaches.",
                "An unknown man opened the gate.",
                "The weather is uncertain.",
                "There was no word for snow in their language.",
                "There were no reports of injuries.",
                "There was no information desk at the port.",
                "It was clear who had won.",
                "It was too early to sow.",
                "The train left too early to carry them.",
                "The letter does not contain the stamp.",
                "The bank turned down a loan.",
                "The lamps shed no light at night.",
                "The maid brushed aside the leaves.",
                "“We did not confirm the sale,” the owner said.",
                "“I will not leave,” the mayor said.",
                "Judges typically do not comment on trials.",
                "Judges do not usually comment on trials.",
                "The bank turned down a request for a second loan.",
                "The mayor brushed aside calls to resign.",
                "The mill knew of the leak and kept quiet about it, a nurse said.",
                "The painter changed the subject of the picture.",
                "The owner refrained from opening the door.",
                "Neither side won the match.",
                "Neither the mill nor the pier was damaged.",
                "The letters to the bank were not returned.",
                "The dog described a circle around the well.",
                "The coat of the horse was glossed with oil.",
                "The guard was hired to fill the post left open by a retirement.",
                "The offer leaves open the possibility of a deal.",
                "It goes without saying that the boat was late.",
                "The envoys said nothing had changed in the town.",
                "Cables were cut, leaving the island largely blacked out for days.",
                "Some stones hit the guards and some did not, police said.",
                "Judges have generally refused to answer such questions.",
                "The bishop refused to acknowledge the guild's part in the siege.",
                "The envoys said nothing new in the town.",
                "The rebels sent Mr. Lund two messages. Mr. Lund did not respond.",
                "The duke wrote twice, but the abbot did not reply to him.",
                "The sailor seemed to ignore the messages of his crew.",
            })
    void otherNegationsStateNoSilence(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).omissions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ministry did not mention the oil spill. | the oil spill
                    The report made no reference to the spill. | the spill
                    Norpress listed the guests, a detail the palace omitted. | a detail
                    The mill did not answer a question about the holes. | a question / about the holes
                    The mayor did not say how many boats had left. | how many boats had left
                    Asked about the holes, the owner did not answer. | Asked about the holes
                    The owner has not spoken to the paper. | ''
                    The owner could not be reached by telephone. | ''
                    There was no comment from the council in Velm. | ''
                    """)
    void whatIsLeftOutIsCited(String sentence, String what) {
        Analysis analysis = ReadReport.of(new Text(sentence));
        List<Omission> omissions = analysis.omissions();
        assertThat(omissions).hasSize(1);
        assertThat(words(analysis, omissions.getFirst().what())).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The mill declined to say whether the lock was shut. | whether the lock was shut
                    The mill did not immediately respond to a request for comment on the dam. | the dam
                    The guard has not revealed how the sailors died. | how the sailors died
                    The mill is saying nothing about its bid for the quay and playing for time. | its bid for the quay
                    The envoy declined to weigh in on the merits of the treaty on Tuesday. | the merits of the treaty
                    Neither the mill nor its owner has identified which piers will be shut. | which piers will be shut
                    The clerk would not offer details of the talks between Lund and Renk. | the talks between Lund and Renk
                    The mayor refused to answer reporters' questions about the picture. | the picture
                    Asked about the holes, the owner did not answer. | the holes
                    Whether the lock was shut the clerk did not say. | Whether the lock was shut
                    The statement does not refer to the border. | the border
                    He would not reveal the donor's name. | the donor's name
                    The mill did not disclose the price of the barge. | the price of the barge
                    The mayor did not say specifically whether he would sail. | whether he would sail
                    The mayor gave no indication that he would sail. | he would sail
                    The mill declined to comment. | ''
                    The mill declined to comment on Tuesday. | ''
                    The mill declined to comment on the record. | ''
                    The ministry's statement did not mention this. | ''
                    Norpress listed the guests, a detail the palace omitted. | ''
                    The mill has given no figure. | ''
                    The owner dodged a variety of questions. | ''
                    On Tuesday, Mr. Renk spoke at a school where he had dodged three questions. | ''
                    """)
    void theMatterIsTheComplementOfTheSilentVerb(String sentence, String matter) {
        Analysis analysis = ReadReport.of(new Text(sentence));
        assertThat(analysis.omissions()).hasSize(1);
        assertThat(words(analysis, analysis.omissions().getFirst().matter().stream().toList()))
                .isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The clerk could not confirm, deny or comment, a nurse said. | The clerk could not confirm, deny or comment
                    The mayor did not say how many boats had left, a nurse said. | The mayor did not say how many boats had left
                    The mill did not answer a question about the holes, nor did its owner. | The mill did not answer a question about the holes
                    Asked about the holes, the owner did not answer. | Asked about the holes, the owner did not answer
                    Whether the lock was shut the clerk did not say. | Whether the lock was shut the clerk did not say
                    The mayor did not comment and left the hall. | The mayor did not comment
                    The guard declined to comment because the inquiry was open. | The guard declined to comment
                    The owner could not be reached by telephone. | The owner could not be reached by telephone
                    There was no comment from the council in Velm. | There was no comment from the council in Velm
                    On Monday, the bank declined to comment on the loan. | the bank declined to comment on the loan
                    """)
    void theWholeClauseStatesTheSilence(String sentence, String statement) {
        Analysis analysis = ReadReport.of(new Text(sentence));
        assertThat(analysis.omissions()).isNotEmpty();
        assertThat(words(analysis, analysis.omissions().getFirst().statement()))
                .isEqualTo(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was unclear whether the ferry had been checked. | It was unclear whether the ferry had been checked
                    It is not yet known who opened the lock. | It is not yet known who opened the lock
                    It is not clear what set the barn on fire. | It is not clear what set the barn on fire
                    It remained unclear if the lorry belonged to the owner. | It remained unclear if the lorry belonged to the owner
                    The cause of the fire is not known. | The cause of the fire is not known
                    The whereabouts of the crew remain unknown. | The whereabouts of the crew remain unknown
                    The motive was still unclear. | The motive was still unclear
                    There was no immediate word on casualties. | There was no immediate word on casualties
                    There was no information about the crew. | There was no information about the crew
                    So far no information about the prisoners. | no information about the prisoners
                    No word yet on the fate of the divers. | No word yet on the fate of the divers
                    No details of the deal were released. | No details of the deal were released
                    It is too early to say what caused the leak. | too early to say what caused the leak
                    """)
    void whatNobodyKnowsIsSilenceOfNobodyInParticular(String sentence, String statement) {
        Analysis analysis = ReadReport.of(new Text(sentence));
        assertThat(analysis.omissions()).hasSize(1);
        Omission omission = analysis.omissions().getFirst();
        assertThat(omission.kind()).isEqualTo(Omission.Kind.NOT_KNOWN);
        assertThat(omission.who()).isEmpty();
        assertThat(words(analysis, omission.statement())).isEqualTo(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is too early to confirm a cause of the leak,” the mill said.",
                "The mill said it was too soon to tell what caused the leak.",
                "“We do not comment on rumours,” the mill said.",
                "“I cannot confirm the number,” the mill's owner said.",
                "“No comment,” the mill's owner said.",
            })
    void whoSaysThatHeWillNotTellIsSilent(String sentence) {
        Analysis analysis = ReadReport.of(new Text(sentence));
        assertThat(analysis.omissions()).hasSize(1);
        assertThat(analysis.omissions().getFirst().kind()).isEqualTo(Omission.Kind.LEFT_OUT);
        assertThat(words(analysis, analysis.omissions().getFirst().who())).contains("mill");
    }

    private static String words(Analysis analysis, List<Citation> citations) {
        return citations.stream().map(analysis.report()::at).collect(Collectors.joining(" / "));
    }
}
