package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds a claim and its denial: somebody says that something is so, somebody else that it is not.
///
/// Who will not do something ("ruled out talks", "rejected the offer") denies nothing that is said
/// to be so. Nor does who denies to have denied.
final class DenialConflicts {
    /// How likely a claim and its denial speak of one thing (see [Comparison#pairs]). Below, most
    /// pairs of the annotated clusters were of two things.
    private static final double SAME_MATTER = 0.45;

    /// "these", "those"; in characters, the mark behind it included.
    private static final int LONGEST_PRONOUN = 7;

    /// Words of what is still to come or asked, which nobody denies.
    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:will|would|whether|may|might|could|if|did|does|why|how|should|must)\\b"
                            + "|\\?");

    /// Cues that turn down an act as often as a claim.
    private static final Pattern TURNS_DOWN =
            Pattern.compile(
                    "\\b(?:rul(?:e|es|ed|ing) out|reject|rejects|rejected|rejecting|dismiss"
                            + "|dismisses|dismissed|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)"
                            + "|oppos(?:e|es|ed|ing))\\b");

    /// What is said to be so.
    private static final Pattern SAID_TO_BE_SO =
            Pattern.compile(
                    "\\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?"
                            + "|rumou?rs?|assertions?|notion|idea that|that)\\b");

    /// Words of denying itself.
    private static final Pattern DENYING = Pattern.compile("\\bden(?:y|ies|ied|ying|ial|ials)\\b");

    private final Comparison comparison;

    private final Negations negations;

    DenialConflicts(Comparison comparison) {
        this.comparison = comparison;
        negations = new Negations(comparison);
    }

    /// One finding per denial, with all that it denies on the other side.
    List<Finding> find() {
        Map<Citation, Set<Citation>> denied = new TreeMap<>();
        comparison
                .pairs(SAME_MATTER)
                .forEach(pair -> {
                    add(pair.one(), pair.other(), denied);
                    add(pair.other(), pair.one(), denied);
                });
        List<Finding> findings = new ArrayList<>();
        Set<Citation> seen = new TreeSet<>();
        denied.forEach((denial, claims) -> {
            if (seen.addAll(claims)) {
                findings.add(finding(List.copyOf(claims), List.of(denial)));
            }
        });
        findings.addAll(new DeniedThis(comparison, seen).find());
        return findings;
    }

    private Finding finding(List<Citation> claims, List<Citation> denial) {
        return new Finding.Contradiction(
                List.of(comparison.side(claims), comparison.side(denial)),
                Aspect.STANCE,
                "one says so, the other denies it");
    }

    private void add(
            StatementProfile claim, StatementProfile denial, Map<Citation, Set<Citation>> denied) {
        if (isDenied(claim, denial)) {
            denied.computeIfAbsent(denial.words(), key -> new TreeSet<>()).add(claim.words());
        }
    }

    private boolean isDenied(StatementProfile claim, StatementProfile denial) {
        if (!denies(denial)
                || denies(claim)
                || matches(OPEN, claim)
                || matches(DENYING, claim)
                || isOmission(denial)
                || isOneSentence(claim, denial)
                || claim.limits().isAnotherTime(denial.limits())) {
            return false;
        }
        boolean named = isDenied(denial) && !isPronoun(denial);
        boolean attributed = !denial.statement().attributions().isEmpty();
        return (named || (attributed && negations.negate(denial, claim)))
                && comparison.haveOtherSpeakers(claim, denial);
    }

    /// What "this" means is told by the sentence before, not by likeness.
    private boolean isPronoun(StatementProfile denial) {
        return denial.statement().attributions().getFirst().content().stream()
                .allMatch(words -> words.words().length() < LONGEST_PRONOUN);
    }

    private static boolean isOneSentence(StatementProfile one, StatementProfile other) {
        return one.report().equals(other.report()) && one.sentence().equals(other.sentence());
    }

    private static boolean matches(Pattern pattern, StatementProfile profile) {
        return pattern.matcher(profile.text().toLowerCase(Locale.ROOT)).find();
    }

    /// Who leaves something out denies nothing.
    private boolean isOmission(StatementProfile denial) {
        return comparison.analysis(denial.report()).omissions().stream()
                .flatMap(omission -> omission.statement().stream())
                .anyMatch(denial.words()::overlaps);
    }

    private boolean denies(StatementProfile profile) {
        return profile.negated() != isDenied(profile);
    }

    private boolean isDenied(StatementProfile profile) {
        return profile.statement().attributions().stream()
                .limit(1)
                .anyMatch(one -> isDenial(comparison, one));
    }

    /// Whether somebody denies that something is so.
    static boolean isDenial(Comparison comparison, Attribution attribution) {
        if (attribution.polarity() != Attribution.Polarity.DENIED) {
            return false;
        }
        String cue = text(comparison, attribution.cue());
        String content = text(comparison, attribution.content());
        return !TURNS_DOWN.matcher(cue).find() || SAID_TO_BE_SO.matcher(cue + " " + content).find();
    }

    private static String text(Comparison comparison, List<Citation> words) {
        return String.join(" ", words.stream().map(comparison::text).toList())
                .toLowerCase(Locale.ROOT);
    }
}
