package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Attribution;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Praise, blame, apology and thanks, written `source | cue | content`, found by the rule alone:
/// the tagger is not asked.
class SpokenActRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The mayor condemned the strike on Monday.; The mayor | condemned | the strike",
                "Other senators quickly criticized Mara Lindqvist.;"
                        + " Other senators | criticized | Mara Lindqvist",
                "Mara Lindqvist apologised to the pilots after the hearing.;"
                        + " Mara Lindqvist | apologised to | the pilots",
                "The minister has repeatedly praised the crews of the ferry in a short statement.;"
                        + " The minister | has repeatedly praised | the crews of the ferry",
                "The spokesman also touted the “clean record” of the board.;"
                        + " The spokesman | touted | the “clean record” of the board",
                "Mara Lindqvist wrote the letter and denounced the sale of the dock.;"
                        + " Mara Lindqvist | denounced | the sale of the dock",
                "The union accused the board of hiding the leak, and work went on.;"
                        + " The union | accused | the board of hiding the leak",
                "The union called the new plan “a gift to the owners” on Monday.;"
                        + " The union | called | the new plan “a gift to the owners”",
                "The mayor described the strike as “pure folly” in a letter.;"
                        + " The mayor | described | the strike as “pure folly”",
            })
    void whatNobodyDoesWithoutWordsIsSaid(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor was condemned by the union.",
                "The mayor never criticized the union.",
                "The storm blasted the quay on Monday.",
                "The mayor, who praised the crews, left.",
                "“The mayor praised the crews,” a pilot wrote.",
                "The mayor praised her.",
                "The mayor called the pilots on Monday.",
                "The mayor described the strike as the crews left.",
                "The members of the board of the port to criticise the plan left.",
            })
    void whatIsNoSuchActIsLeftAlone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void whatIsReadAlreadyIsNotReadAgain() {
        Text text = new Text("The mayor condemned the strike.");
        Draft known = new Draft();
        known.source.add(new Span(0, 9));
        known.cue.add(new Span(10, 19));
        known.content.add(new Span(20, 30));
        List<Draft> drafts = new ArrayList<>(List.of(known));
        new SpokenActRule(new Grammar(text, ReadReport.of(text).reading())).apply(drafts);
        assertThat(drafts).containsExactly(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senator defended the harbour master over the delay.",
                "The senator contrasted her record with that of the mayor.",
                "The senator portrayed the mayor as a friend of the ferry line.",
            })
    void whatTheTaggerMarksStays(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).attributions())
                .hasSize(1)
                .allMatch(one -> one.polarity() == Attribution.Polarity.AFFIRMED);
    }

    private static List<String> read(String sentence) {
        Text text = new Text(sentence);
        List<Draft> drafts = new ArrayList<>();
        new SpokenActRule(new Grammar(text, ReadReport.of(text).reading())).apply(drafts);
        return drafts.stream()
                .map(draft ->
                        words(text, draft.source)
                                + " | "
                                + words(text, draft.cue)
                                + " | "
                                + words(text, draft.content))
                .toList();
    }

    private static String words(Text text, List<Span> spans) {
        return spans.stream().map(text::at).collect(Collectors.joining(" / "));
    }
}
