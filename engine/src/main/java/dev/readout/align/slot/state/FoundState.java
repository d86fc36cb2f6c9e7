package dev.readout.align.slot.state;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words of a sentence that tell a state, from one to another.
///
/// @param gap words of the noun phrase inside: "took the driver into custody"
record FoundState(States.State state, int first, int last, int gap) {
    /// Words between a verb and the rest of its phrase, at most.
    private static final int GAP = 5;

    /// Words before a state that may belong to it, at most.
    private static final int HELPERS = 6;

    /// The longest phrases that begin at a word.
    static List<FoundState> at(SentenceWords words, int at) {
        List<FoundState> found = new ArrayList<>();
        for (States.State state : States.from(words.lemma(at))) {
            Optional<FoundState> one = match(words, at, state);
            int longest = found.isEmpty() ? 0 : found.getFirst().state().words().size();
            one.filter(each -> each.state().words().size() >= longest).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<FoundState> match(SentenceWords words, int at, States.State state) {
        List<String> rest = state.words().subList(1, state.words().size());
        int gaps = state.of() == States.Of.OBJECT && !rest.isEmpty() ? GAP : 0;
        for (int gap = 0; gap <= gaps; gap++) {
            if (gap > 0 && !isNounPhrase(words, at + gap)) {
                return Optional.empty();
            }
            int from = at + 1 + gap;
            boolean same =
                    IntStream.range(0, rest.size())
                            .allMatch(next -> isAt(words, from + next, rest.get(next)));
            if (same) {
                return Optional.of(new FoundState(state, at, from + rest.size() - 1, gap));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(SentenceWords words, int at, String lemma) {
        return at < words.size() && words.lemma(at).equals(lemma);
    }

    static boolean isNounPhrase(SentenceWords words, int at) {
        String tag = words.tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("DT")
                || tag.equals("CD");
    }

    /// The last word of the noun phrase behind the words; their own last if none follows.
    int object(SentenceWords words) {
        int at = last;
        while (at - last < GAP && isNounPhrase(words, at + 1)) {
            at++;
        }
        return words.isNoun(at) || words.tag(at).equals("PRP") ? at : last;
    }

    /// The first of the words right before the state that belong to it.
    int firstHelper(SentenceWords words) {
        int at = first;
        while (first - at < HELPERS
                && !words.isEnd(at - 1)
                && !words.isNoun(at - 1)
                && !words.tag(at - 1).startsWith("PRP")
                && !words.tag(at - 1).startsWith("W")) {
            at--;
        }
        return at;
    }
}
