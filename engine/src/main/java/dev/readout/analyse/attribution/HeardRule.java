package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;

/// Tells that nobody is named who speaks in "the court heard that …": a court, a jury, an inquiry
/// listens, and somebody else spoke before it.
final class HeardRule {
    private static final Set<String> LISTENERS =
            Set.of(
                    "court",
                    "courtroom",
                    "jury",
                    "jurors",
                    "inquest",
                    "inquiry",
                    "enquiry",
                    "tribunal",
                    "hearing",
                    "trial",
                    "panel",
                    "committee",
                    "commission");

    private final Grammar grammar;

    HeardRule(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Who listens stays in the cue.
    void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.source.size() == 1
                    && grammar.lower(draft.cue.getFirst()).endsWith("heard")
                    && listens(draft.source.getFirst())) {
                Span cue = draft.source.getFirst().cover(draft.cue.getFirst());
                draft.source.clear();
                draft.cue.set(0, cue);
            }
        }
    }

    private boolean listens(Span source) {
        return grammar.wordsIn(source).anyMatch(word -> LISTENERS.contains(grammar.lower(word)));
    }
}
