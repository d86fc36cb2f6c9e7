package dev.readout.analyse.grammar;

import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// Finds noun phrases by their parts of speech alone, where the dependencies may be wrong.
///
/// "the ministry's press office", "two officials in the capital" (up to "in"), "Ada Lund and Per
/// Holm".
public final class Phrases {
    private static final Set<String> INSIDE =
            Set.of(
                    "DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "CD",
                    "PRP", "FW", "WP", "PDT");
    private static final Set<String> JOINTS = Set.of("of", "and", "&", "-", "–");

    private final Grammar grammar;

    public Phrases(Grammar grammar) {
        this.grammar = grammar;
    }

    /// The noun phrase whose last word is the one before `index`, in the same sentence.
    public Optional<Span> before(int index) {
        int first = index;
        while (first > 0 && belongs(first - 1) && sameSentence(first - 1, index)) {
            first--;
        }
        while (first < index && isJoint(first)) {
            first++;
        }
        return span(first, index - 1);
    }

    /// The noun phrase whose first word is the one at `index`.
    public Optional<Span> from(int index) {
        int last = index - 1;
        while (last + 1 < grammar.size() && belongs(last + 1) && sameSentence(last + 1, index)) {
            last++;
        }
        while (last >= index && isJoint(last)) {
            last--;
        }
        return span(index, last);
    }

    private boolean belongs(int index) {
        return INSIDE.contains(grammar.word(index).tag()) || isJoint(index);
    }

    private boolean isJoint(int index) {
        return JOINTS.contains(grammar.lower(index));
    }

    private boolean sameSentence(int one, int other) {
        if (other >= grammar.size()) {
            return one == grammar.size() - 1;
        }
        int start = Math.min(grammar.word(one).span().start(), grammar.word(other).span().start());
        int end = Math.max(grammar.word(one).span().end(), grammar.word(other).span().end());
        return grammar.sentenceAt(start).filter(sentence -> sentence.end() >= end).isPresent();
    }

    private Optional<Span> span(int first, int last) {
        if (first > last || first < 0) {
            return Optional.empty();
        }
        Word one = grammar.word(first);
        return Optional.of(one.span().cover(grammar.word(last).span()));
    }
}
