package dev.readout.align.claim;

import dev.readout.language.Embedder;
import dev.readout.language.Embedding;
import dev.readout.report.ReportId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// How likely two statements say the same: from the terms they share ([TermWeights]), from their
/// own meaning and from that of the sentences around them ([Embedder]).
///
/// The weights are a logistic regression over the pairs of statements of two annotated clusters and
/// five invented ones, rounded; fitted on six of them it finds links on the seventh with an F of
/// .62 (from .41 to .77), half and half of terms and meaning with one of .56. A meaning counts by
/// how much nearer it lies than the mean of all others of the story, since everything in a story is
/// about one thing. It does not see negation, swapped roles and other figures;
/// [StatementProfile#differsFrom] does.
final class Likeness {
    private static final double BIAS = -5.0;
    private static final double SHARED_BY_BOTH = 1.2;
    private static final double SHARED_BY_SHORTER = 1.3;
    private static final double MEANING = 8.0;
    private static final double CONTEXT = 9.2;
    private static final double FIGURE = 1.0;

    /// For each word that both have and that names nobody, up to [#MOST_WORDS].
    private static final double WORD = 0.4;

    private static final int MOST_WORDS = 3;

    /// Cosine that wordings of the same reach, and unrelated ones of one story do not: measured for
    /// this network, true matches lie at .76 and above, others at .73 and below.
    private static final double UNLIKE = 0.76;

    /// Shared words that can make up for meanings that are not alike.
    private static final int ENOUGH_WORDS = 2;

    private final List<StatementProfile> profiles;
    private final TermWeights weights;
    private final Meanings meanings;
    private final Meanings contexts;

    /// @param sentence the sentence around a statement
    Likeness(
            List<StatementProfile> profiles,
            TermWeights weights,
            Function<StatementProfile, String> sentence) {
        this.profiles = profiles;
        this.weights = weights;
        List<String> own = profiles.stream().map(StatementProfile::text).toList();
        List<String> around = profiles.stream().map(sentence).toList();
        Set<String> all = new HashSet<>(own);
        all.addAll(around);
        Map<String, Embedding> found = embedded(List.copyOf(all));
        List<ReportId> reports = profiles.stream().map(StatementProfile::report).toList();
        meanings = Meanings.of(own, reports, found);
        contexts = Meanings.of(around, reports, found);
    }

    private static Map<String, Embedding> embedded(List<String> wordings) {
        List<Embedding> embeddings = Embedder.shared().of(wordings);
        Map<String, Embedding> found = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            found.put(wordings.get(i), embeddings.get(i));
        }
        return found;
    }

    /// 0 = surely of different things, 1 = surely of the same; whether both can be true is not
    /// asked.
    double between(int one, int other) {
        StatementProfile first = profiles.get(one);
        StatementProfile second = profiles.get(other);
        int words = sharedWords(first, second);
        if (words < ENOUGH_WORDS && !first.givesSame(second) && isUnlike(one, other)) {
            return 0;
        }
        double sum =
                BIAS
                        + SHARED_BY_BOTH * weights.similarity(first, second)
                        + SHARED_BY_SHORTER * weights.coverage(first, second)
                        + MEANING * meanings.between(one, other)
                        + CONTEXT * contexts.between(one, other)
                        + WORD * words
                        + (first.givesSame(second) ? FIGURE : 0);
        return 1 / (1 + Math.exp(-sum));
    }

    private boolean isUnlike(int one, int other) {
        return meanings.alone(one, other) < UNLIKE && contexts.alone(one, other) < UNLIKE;
    }

    private static int sharedWords(StatementProfile first, StatementProfile second) {
        int shared = 0;
        for (String term : first.terms()) {
            boolean word = !term.startsWith("@") && !term.startsWith("#");
            if (word && shared < MOST_WORDS && second.terms().contains(term)) {
                shared++;
            }
        }
        return shared;
    }
}
