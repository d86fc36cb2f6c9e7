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
/// The weights are a logistic regression over the pairs of annotated statements of two clusters of
/// the news and nine invented ones, rounded; fitted on ten of them it finds links on the eleventh
/// with an F of .55 on average (from .42 to .78). A meaning counts by how much nearer it lies than
/// the mean of all others of the story, since everything in a story is about one thing. Negation,
/// swapped roles and other figures hardly lower it; [StatementProfile#differsFrom] sees them.
final class Likeness {
    private static final double BIAS = -5.1;

    /// For the share of the shorter statement that the longer one tells, too.
    private static final double SHARED = 1.6;

    /// For each unit of the weight of the rarest term that both have.
    private static final double RAREST = 0.48;

    private static final double MEANING = 5.9;
    private static final double CONTEXT = 5.6;
    private static final double FIGURE = 1.8;
    private static final double VERB = 0.4;

    /// For two statements on the word of one speaker.
    private static final double SPEAKER = 1.0;

    private static final double TIME = 1.1;

    /// What stands in one sentence is rarely said twice.
    private static final double ONE_SENTENCE = -1.8;

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
        double sum =
                BIAS
                        + SHARED * weights.coverage(first, second)
                        + RAREST * weights.rarest(first, second)
                        + MEANING * meanings.between(one, other)
                        + CONTEXT * contexts.between(one, other)
                        + (first.givesSame(second) ? FIGURE : 0)
                        + (first.act().sharesVerb(second.act()) ? VERB : 0)
                        + (first.act().sharesSpeaker(second.act()) ? SPEAKER : 0)
                        + (first.limits().isSameTime(second.limits()) ? TIME : 0)
                        + (first.isBeside(second) ? ONE_SENTENCE : 0);
        return 1 / (1 + Math.exp(-sum));
    }
}
