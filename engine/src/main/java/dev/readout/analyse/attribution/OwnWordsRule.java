package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;

/// Marks words in quotation marks with "I" or "we" that nobody was found to say: they are
/// somebody's words, never the reporter's, and the mark is all that tells so.
final class OwnWordsRule {
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me");

    private final Grammar grammar;

    OwnWordsRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        for (Span quotation : grammar.reading().quotations()) {
            boolean free =
                    drafts.stream()
                            .noneMatch(
                                    draft -> draft.content.stream().anyMatch(quotation::overlaps));
            if (free && isSpoken(quotation)) {
                Span inside = new Span(quotation.start() + 1, quotation.end());
                Draft draft = new Draft();
                draft.cue.add(new Span(quotation.start(), quotation.start() + 1));
                draft.content.add(inside);
                drafts.add(draft);
            }
        }
    }

    private boolean isSpoken(Span quotation) {
        List<Integer> words = grammar.wordsIn(quotation).boxed().toList();
        return words.size() > 2
                && words.stream().map(grammar::lower).anyMatch(FIRST::contains)
                && words.stream().map(grammar::word).anyMatch(Word::isFinite);
    }
}
