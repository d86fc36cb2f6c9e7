package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds a claim and its denial: somebody says that something is so, somebody else that it is not.
final class DenialConflicts {
    /// Share of terms that a claim and its denial have in common (see [TermWeights#similarity]).
    private static final double SAME_MATTER = 0.45;

    /// The same where the denial shows only in a "not" or "never".
    private static final double SAME_NEGATED = 0.6;

    /// Words of what is still to come or asked, which nobody denies.
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:will|would|whether|may|might|could|if|did|does)\\b|\\?");

    private final Comparison comparison;

    DenialConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per denial, with all that it denies on the other side.
    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Set<Citation> seen = new TreeSet<>();
        List<StatementProfile> deniable =
                comparison.profiles().stream().filter(one -> !denies(one) && !isOpen(one)).toList();
        List<StatementProfile> denials =
                comparison.profiles().stream()
                        .filter(one -> denies(one) && !isOmission(one))
                        .toList();
        for (StatementProfile denial : denials) {
            List<Citation> denied =
                    deniable.stream()
                            .filter(one -> isDenied(one, denial))
                            .map(StatementProfile::words)
                            .toList();
            if (!denied.isEmpty() && seen.addAll(denied)) {
                findings.add(
                        new Finding.Contradiction(
                                List.of(
                                        comparison.side(denied),
                                        comparison.side(List.of(denial.words()))),
                                Aspect.STANCE,
                                "one says so, the other denies it"));
            }
        }
        return findings;
    }

    private boolean isDenied(StatementProfile claim, StatementProfile denial) {
        boolean named = isDenied(denial);
        boolean attributed = !denial.statement().attributions().isEmpty();
        return (named || attributed)
                && comparison.weights().similarity(claim, denial)
                        >= (named ? SAME_MATTER : SAME_NEGATED)
                && comparison.haveOtherSpeakers(claim, denial);
    }

    private static boolean isOpen(StatementProfile claim) {
        return OPEN.matcher(claim.text().toLowerCase(Locale.ROOT)).find();
    }

    /// Who leaves something out denies nothing.
    private boolean isOmission(StatementProfile denial) {
        return comparison.analysis(denial.report()).omissions().stream()
                .flatMap(omission -> omission.statement().stream())
                .anyMatch(denial.words()::overlaps);
    }

    private static boolean denies(StatementProfile profile) {
        return profile.negated() != isDenied(profile);
    }

    private static boolean isDenied(StatementProfile profile) {
        return profile.statement().attributions().stream()
                .limit(1)
                .anyMatch(one -> one.polarity() == Attribution.Polarity.DENIED);
    }
}
