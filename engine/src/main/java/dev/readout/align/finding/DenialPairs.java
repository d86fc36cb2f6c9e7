package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.text.Span;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whether a statement denies just what another one says.
final class DenialPairs {
    /// Pairs less likely than this to speak of one thing ([Comparison#pairs]) are no such two.
    static final double LEAST = 0.05;

    /// How likely a claim and its denial speak of one thing where nothing else tells. Below, most
    /// pairs of the annotated clusters were of two things.
    private static final double SAME_MATTER = 0.35;

    /// The same where both share [#SHARED] terms.
    private static final double SAME_TERMS = 0.1;

    /// What is denied and one thing more.
    private static final int SHARED = 2;

    /// Sentences between a claim and its denial in one report.
    private static final int NEAR = 3;

    /// "these", "those"; in characters, the mark behind it included.
    private static final int LONGEST_PRONOUN = 7;

    /// What is told, not what it tells of.
    private static final Set<String> TELLING =
            Stream.of(
                            "report",
                            "story",
                            "claim",
                            "allegation",
                            "statement",
                            "rumour",
                            "news",
                            "denial",
                            "say",
                            "deny")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    private final Comparison comparison;
    private final Denying denying;
    private final Negations negations;

    DenialPairs(Comparison comparison, Denying denying) {
        this.comparison = comparison;
        this.denying = denying;
        negations = new Negations(comparison);
    }

    /// @param likely how likely both speak of one thing
    boolean isDenied(StatementProfile claim, StatementProfile denial, double likely) {
        return denying.denies(denial)
                && isOfOneMatter(claim, denial, likely)
                && denying.isSaid(claim)
                && !denying.isOmission(denial)
                && !isOneSentence(claim, denial)
                && !claim.limits().isAnotherTime(denial.limits())
                && (isNamed(claim, denial) || isNegated(claim, denial, likely))
                && comparison.haveOtherSpeakers(claim, denial);
    }

    /// Terms that both have and that say more than that something is told.
    static long shared(StatementProfile one, StatementProfile other) {
        return one.terms().stream()
                .filter(term -> !TELLING.contains(term))
                .filter(other.terms()::contains)
                .count();
    }

    private boolean isOfOneMatter(StatementProfile claim, StatementProfile denial, double likely) {
        return likely >= SAME_MATTER
                || (likely >= SAME_TERMS && shared(claim, denial) >= SHARED)
                || isNear(claim, denial);
    }

    /// Whether the denial names what the claim says.
    private boolean isNamed(StatementProfile claim, StatementProfile denial) {
        return denying.isDenied(denial)
                && !isPronoun(denial)
                && denial.terms().stream()
                        .filter(term -> !term.startsWith("@") && !TELLING.contains(term))
                        .anyMatch(claim.terms()::contains);
    }

    private boolean isNegated(StatementProfile claim, StatementProfile denial, double likely) {
        boolean attributed = !denial.statement().attributions().isEmpty();
        return (attributed || likely >= SAME_MATTER)
                && !denying.isDenied(denial)
                && negations.negate(denial, claim);
    }

    /// Whether the denial follows in the same report.
    private boolean isNear(StatementProfile claim, StatementProfile denial) {
        if (!claim.report().equals(denial.report())) {
            return false;
        }
        int gap = sentence(denial) - sentence(claim);
        return gap > 0 && gap <= NEAR;
    }

    private int sentence(StatementProfile profile) {
        return Span.firstAfter(
                comparison.analysis(profile.report()).reading().sentences(),
                span -> span,
                profile.sentence().start());
    }

    /// What "this" means is told by the sentence before, not by likeness.
    private static boolean isPronoun(StatementProfile denial) {
        return denial.statement().attributions().getFirst().content().stream()
                .allMatch(words -> words.words().length() < LONGEST_PRONOUN);
    }

    private static boolean isOneSentence(StatementProfile one, StatementProfile other) {
        return one.report().equals(other.report()) && one.sentence().equals(other.sentence());
    }
}
