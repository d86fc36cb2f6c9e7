package dev.readout.align.claim;

import dev.readout.knowledge.CalendarNames;
import dev.readout.language.Embedder;
import dev.readout.language.Embedding;
import dev.readout.report.ReportId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How likely two statements say the same: from the terms they share ([TermWeights]), from their
/// own meaning and from that of the sentences around them ([Embedder]).
///
/// The weights are a logistic regression over the 34,888 pairs of annotated statements of different
/// reports, of five clusters of the news and twelve invented ones, rounded; fitted on sixteen of
/// them it finds links on the seventeenth with an F of .53 on average (from .27 to .76) and a
/// precision of .60 ([Matches#JOINED]); without what is said of names and of [#MUCH] it is .52. Of
/// the wrong pairs six in ten are no fault of it: one statement holds what an annotator marks as
/// two. A meaning counts by how much nearer it lies than the mean of all others of the story, since
/// everything in a story is about one thing. Negation, swapped roles and other figures hardly lower
/// it; [StatementProfile#differsFrom] sees them. Who does it, to whom, by the same verb, how long
/// both are and the words of both one by one were tried beside it and gain nothing.
final class Likeness {
    private static final double BIAS = -5.4;

    /// For the share of the shorter statement that the longer one tells, too.
    private static final double SHARED = 1.7;

    /// For the logarithm of how much both tell, whatever else they tell.
    private static final double MUCH = 1.0;

    /// More in common than this tells no more: two rare terms.
    private static final double ENOUGH = 6;

    private static final double MEANING = 9.5;
    private static final double CONTEXT = 5.8;

    /// For the nearer one of own meaning and context.
    private static final double NEARER = 1.1;

    private static final double FIGURE = 1.5;

    /// For two statements on the word of one speaker.
    private static final double SPEAKER = 0.8;

    private static final double TIME = 1.3;

    /// What stands in one sentence is rarely said twice. Not fitted: no group is made of such
    /// pairs.
    private static final double ONE_SENTENCE = -1.8;

    /// For two statements of one report that no speaker shares: a report seldom tells a thing
    /// twice. Not fitted, since no group was made of such pairs: on two clusters of the news and
    /// nine invented ones 112 instead of 146 wrong pairs are joined, and 633 instead of 637 right
    /// ones; with −1.0 it is 86 and 625.
    private static final double ONE_REPORT = -0.7;

    /// Cosine of two wordings from which one word is enough, where the shorter statement has no
    /// other: "a power cut" and "the quake led to a power cut". Of 14 annotated pairs below this 8
    /// were of two things, of 6 above none.
    private static final double SAME_WORDING = 0.8;

    /// The same where a name is all that both share. Links gain .001 of F.
    private static final double LIKE_WORDING = 0.7;

    private final List<StatementProfile> profiles;
    private final List<Set<String>> matters;
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
        matters = profiles.stream().map(Likeness::matter).toList();
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

    /// What a statement speaks of, without the names of days and months: much happens on a Tuesday.
    private static Set<String> matter(StatementProfile profile) {
        return profile.terms().stream().filter(term -> !isDate(term)).collect(Collectors.toSet());
    }

    private static boolean isDate(String term) {
        String name = term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
        return CalendarNames.weekday(name).isPresent() || CalendarNames.month(name).isPresent();
    }

    /// Whether anything but the sentences around them speaks for one claim: words that tell
    /// something, a figure or a time. One word alone is a chance where it is all that one of them
    /// has ("some of them are children", "to look for her children"), and so is a name: one party
    /// does many things.
    boolean isBound(int one, int other) {
        Set<String> shared = new HashSet<>(matters.get(one));
        shared.retainAll(matters.get(other));
        int less = Math.min(matters.get(one).size(), matters.get(other).size());
        if (shared.size() <= 1 && less <= 1) {
            return meanings.cosine(one, other) >= SAME_WORDING;
        }
        StatementProfile first = profiles.get(one);
        StatementProfile second = profiles.get(other);
        boolean named = !shared.isEmpty() && meanings.cosine(one, other) >= LIKE_WORDING;
        return named
                || shared.stream().anyMatch(term -> !term.startsWith("@"))
                || first.givesSame(second)
                || first.limits().isSameTime(second.limits());
    }

    /// 0 = surely of different things, 1 = surely of the same; whether both can be true is not
    /// asked.
    double between(int one, int other) {
        StatementProfile first = profiles.get(one);
        StatementProfile second = profiles.get(other);
        double meaning = meanings.between(one, other);
        double context = contexts.between(one, other);
        TermWeights.Common common = weights.common(first, second);
        double sum =
                BIAS
                        + SHARED * common.share()
                        + MUCH * Math.log1p(Math.min(ENOUGH, common.weight()))
                        + MEANING * meaning
                        + CONTEXT * context
                        + NEARER * Math.max(meaning, context)
                        + (first.givesSame(second) ? FIGURE : 0)
                        + (first.act().voice().sharesSpeaker(second.act().voice()) ? SPEAKER : 0)
                        + (first.limits().isSameTime(second.limits()) ? TIME : 0)
                        + (first.isBeside(second) ? ONE_SENTENCE : 0)
                        + (isToldTwice(first, second) ? ONE_REPORT : 0);
        return 1 / (1 + Math.exp(-sum));
    }

    private static boolean isToldTwice(StatementProfile first, StatementProfile second) {
        return first.report().equals(second.report())
                && !first.act().voice().sharesSpeaker(second.act().voice());
    }
}
