package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds one wording that two reports put into the mouths of two speakers: "the ferry left at 4:52,
/// according to the port" and "the ferry left at 4:52, according to the navy".
///
/// Only what stands in nearly the same words, as copies do, is held against each other: two
/// speakers may well say the same thing.
final class SpeakerTensions {
    /// Share of what both tell (see [dev.readout.align.claim.TermWeights#similarity]).
    private static final double SAME_WORDS = 0.8;

    /// How likely both speak of one thing (see [Comparison#pairs]).
    private static final double SAME_MATTER = 0.7;

    /// Fewer terms are a set phrase.
    private static final int MIN_TERMS = 5;

    private final Comparison comparison;

    SpeakerTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two speakers.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        return areCopies(pair.one(), pair.other()) && haveOther(pair.one(), pair.other())
                ? Optional.of(
                        Difference.tension(
                                pair.one().act().speakers() + " " + pair.other().act().speakers(),
                                Aspect.WHO,
                                "the same words, said by two speakers"))
                : Optional.empty();
    }

    private boolean areCopies(StatementProfile one, StatementProfile other) {
        return Math.min(one.terms().size(), other.terms().size()) >= MIN_TERMS
                && comparison.weights().similarity(one, other) >= SAME_WORDS;
    }

    /// Whether both name their speaker, and with no word in common.
    private boolean haveOther(StatementProfile one, StatementProfile other) {
        Set<String> first = named(one);
        Set<String> second = named(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && Collections.disjoint(first, second)
                && comparison.haveOtherSpeakers(one, other);
    }

    /// The words that tell who speaks; none of a pronoun.
    private Set<String> named(StatementProfile profile) {
        Set<String> named = new TreeSet<>();
        if (profile.act().speakers().isEmpty()) {
            return named;
        }
        for (Citation source : profile.statement().attributions().getFirst().source()) {
            for (String word : comparison.text(source).split("[^\\p{L}\\p{N}]+", -1)) {
                String small = word.toLowerCase(Locale.ROOT);
                if (!small.isEmpty() && !StopWords.is(small)) {
                    named.add(small);
                }
            }
        }
        return named;
    }
}
