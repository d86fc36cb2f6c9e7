package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what one report tells in full and another with a word that takes a part of it or its
/// certainty back: "destroyed" and "almost destroyed", "suspicious" and "possibly suspicious".
final class DegreeTensions {
    private static final Set<String> LESS =
            Set.of(
                    "almost",
                    "nearly",
                    "virtually",
                    "practically",
                    "partly",
                    "partially",
                    "largely",
                    "mostly",
                    "potentially",
                    "possibly",
                    "probably",
                    "apparently",
                    "presumably",
                    "seemingly",
                    "perhaps");

    /// Words of what is not told as a fact, which nobody need tell with a hedge.
    private static final Set<String> OPEN =
            NotWords.and(
                    "never", "may", "might", "could", "would", "will", "if", "whether", "no", "nor",
                    "neither");

    /// Tags of what something is or what was done to it.
    private static final Set<String> TOLD = Set.of("VBN", "VBD", "JJ");

    /// How likely both speak of one thing (see [Comparison#pairs]); that the same is told of the
    /// same is the stronger hint.
    private static final double SAME_MATTER = 0.05;

    /// Share of what both tell (see [dev.readout.align.claim.TermWeights#similarity]) where the
    /// grammar does not tell of whom it is told.
    private static final double SAME_WORDS = 0.3;

    private final Comparison comparison;

    DegreeTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per word that tells it.
    List<Finding> find() {
        return PairFindings.told(
                comparison,
                SAME_MATTER,
                pair -> told(pair.one(), pair.other()).or(() -> told(pair.other(), pair.one())));
    }

    /// A word with the adverbs right before it.
    ///
    /// @param less those that take something back, if any do
    private record Degree(String lemma, Citation words, Citation word, Optional<Citation> less) {}

    private Optional<PairFindings.Told> told(StatementProfile full, StatementProfile less) {
        for (Degree limited : degrees(less)) {
            for (Degree plain : degrees(full)) {
                if (limited.less().isPresent()
                        && plain.less().isEmpty()
                        && limited.lemma().equals(plain.lemma())
                        && areOfOne(full, plain, less, limited)) {
                    return Optional.of(told(full, plain, less, limited));
                }
            }
        }
        return Optional.empty();
    }

    private boolean areOfOne(
            StatementProfile full, Degree plain, StatementProfile less, Degree limited) {
        if (comparison.times().areUnlike(full, less) || full.isElsewhere(less)) {
            return false;
        }
        Optional<Predicate> one = predicate(full, plain);
        Optional<Predicate> other = predicate(less, limited);
        boolean both = one.isPresent() && other.isPresent();
        return both
                ? isOne(Matter.of(one.orElseThrow(), other.orElseThrow()))
                : comparison.weights().similarity(full, less) >= SAME_WORDS;
    }

    private static boolean isOne(Matter matter) {
        return matter.isDoneToOne() || matter.isSurelyOne();
    }

    private Optional<Predicate> predicate(StatementProfile profile, Degree degree) {
        return comparison
                .grammar(profile.report())
                .all(profile.words().words(), profile.act().speakers())
                .stream()
                .filter(one -> one.verb().group().contains(degree.word().words()))
                .findFirst();
    }

    private PairFindings.Told told(
            StatementProfile full, Degree plain, StatementProfile less, Degree limited) {
        List<Citation> one = List.of(plain.words());
        List<Citation> other = List.of(limited.words());
        return new PairFindings.Told(
                Difference.tension(
                        plain.lemma(),
                        Aspect.CERTAINTY,
                        comparison
                                .steps()
                                .times(new Comparison.Pair(full, less, 1), Step.Outcome.FITS)
                                .add(Step.Part.CERTAINTY, Step.Outcome.HEDGED, one, other)
                                .because("told in full, and elsewhere with a word that limits it")),
                shown(full, plain),
                shown(less, limited));
    }

    private List<Citation> shown(StatementProfile profile, Degree degree) {
        return List.of(new StatementWords(comparison, profile).shown(degree.words()));
    }

    private List<Degree> degrees(StatementProfile profile) {
        StatementWords words = new StatementWords(comparison, profile);
        List<Degree> degrees = new ArrayList<>();
        if (words.hasAny(OPEN)) {
            return degrees;
        }
        for (int at = 0; at < words.size(); at++) {
            if (TOLD.contains(words.tag(at))) {
                int first = at;
                Optional<Citation> less = Optional.empty();
                while (words.tag(first - 1).equals("RB")) {
                    first--;
                    less =
                            LESS.contains(words.form(first))
                                    ? Optional.of(words.cited(first, first))
                                    : less;
                }
                degrees.add(
                        new Degree(
                                Lemmas.of(words.form(at)),
                                words.cited(first, at),
                                words.cited(at, at),
                                less));
            }
        }
        return degrees;
    }
}
