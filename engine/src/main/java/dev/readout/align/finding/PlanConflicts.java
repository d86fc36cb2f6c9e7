package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.knowledge.Acts;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds what is still to come and is told to be planned and not to be planned: "the bishop will
/// attend the wedding", "the bishop has no plans to attend the wedding".
///
/// What somebody wants, demands or threatens is no plan.
final class PlanConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same one will do it to
    /// the same is the stronger hint.
    private static final double SAME_MATTER = 0.05;

    /// Words that take a part of a plan back, or tie it to something.
    private static final Pattern LIMITED =
            Pattern.compile(
                    "\\b(?:if|unless|until|till|before|after|without|once|when|while|only|yet|now"
                            + "|again|longer|alone|also|first|more|any further)\\b|\\?");

    private final Comparison comparison;

    /// By sentence; a sentence stands in many pairs.
    private final Map<Citation, Boolean> limited = new HashMap<>();

    PlanConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per plan.
    List<Finding> find() {
        Set<Citation> seen = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        comparison
                .pairs(SAME_MATTER)
                .forEach(pair ->
                        difference(pair)
                                .filter(one -> seen.add(pair.one().words()))
                                .filter(one -> seen.add(pair.other().words()))
                                .ifPresent(
                                        one -> findings.add(one.between(comparison.sides(pair)))));
        return findings;
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        boolean may =
                comparison.haveOtherSpeakers(pair.one(), pair.other())
                        && !comparison.times().areUnlike(pair.one(), pair.other())
                        && !pair.one().isElsewhere(pair.other())
                        && !isLimited(pair.one())
                        && !isLimited(pair.other());
        return Optional.of(pair)
                .filter(each -> may)
                .flatMap(each -> plan(each.one()))
                .flatMap(one -> plan(pair.other()).map(other -> Matter.of(one, other)))
                .filter(PlanConflicts::areOpposed)
                .map(matter ->
                        Difference.contradiction(
                                pair.one().text(),
                                Aspect.STATUS,
                                comparison
                                        .steps()
                                        .roles(pair, matter)
                                        .times(pair, Step.Outcome.FITS)
                                        .speakers(pair, Step.Outcome.OTHER)
                                        .verbs(pair, matter, Step.Outcome.DENIED)
                                        .because("planned, and said not to be planned")));
    }

    private static boolean areOpposed(Matter matter) {
        String one = matter.one().verb().family();
        String other = matter.other().verb().family();
        return matter.one().negated() != matter.other().negated()
                && matter.isSurelyOne()
                && (one.equals(other) || (matter.isDoneToOne() && Acts.mayBeOne(one, other)));
    }

    private boolean isLimited(StatementProfile profile) {
        return limited.computeIfAbsent(
                new Citation(profile.report(), profile.sentence()),
                sentence ->
                        LIMITED.matcher(comparison.text(sentence).toLowerCase(Locale.ROOT)).find());
    }

    private Optional<Predicate> plan(StatementProfile profile) {
        return comparison
                .grammar(profile.report())
                .planned(profile.words().words(), profile.act().speakers());
    }
}
