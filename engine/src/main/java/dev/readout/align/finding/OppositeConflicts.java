package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Opposites;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds opposite deeds told of one party and one thing: "the council accepted the offer" and "the
/// council rejected the offer".
///
/// What may change ("open", "closed") is held against each other only where both tell of one time
/// or one occasion.
final class OppositeConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same parties are in
    /// both is the stronger hint.
    private static final double SAME_MATTER = 0.05;

    private static final Set<String> LEAVE =
            Lemmas.setOf("allow", "permit", "let", "enable", "prohibit", "ban", "bar", "forbid");

    private final Comparison comparison;
    private final Said said;
    private final Hindsight hindsight;

    OppositeConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
        hindsight = new Hindsight(comparison);
    }

    /// One finding per two deeds.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        if (comparison.times().areUnlike(pair.one(), pair.other())
                || pair.one().isElsewhere(pair.other())) {
            return Optional.empty();
        }
        return main(pair.one())
                .flatMap(one ->
                        main(pair.other())
                                .map(other -> Matter.of(one, other))
                                .filter(matter -> areOpposites(pair, matter))
                                .filter(matter -> !hindsight.isOfOne(pair.one(), pair.other()))
                                .map(matter -> difference(pair, matter)));
    }

    private Optional<Predicate> main(StatementProfile profile) {
        return said.asserted(profile).stream()
                .findFirst()
                .filter(clause -> !said.isOfSomebody(profile, clause));
    }

    private static boolean areOpposites(Comparison.Pair pair, Matter matter) {
        Predicate one = matter.one();
        Predicate other = matter.other();
        return Opposites.of(one.verb().lemma(), other.verb().lemma())
                .filter(kind -> kind == Opposites.Kind.OUTCOME || areOfOneTime(pair, one, other))
                .filter(kind -> matter.isSurelyOne())
                .filter(kind -> !isOfLeave(one, other) || shareMore(one, other))
                .isPresent();
    }

    /// Whether one tells what somebody is allowed or forbidden to do: a rule does both.
    private static boolean isOfLeave(Predicate one, Predicate other) {
        return LEAVE.contains(one.verb().lemma()) || LEAVE.contains(other.verb().lemma());
    }

    /// Whether neither tells more, or both tell something in common besides names.
    private static boolean shareMore(Predicate one, Predicate other) {
        Set<String> more = matters(one);
        Set<String> others = matters(other);
        return more.equals(others) || !Collections.disjoint(more, others);
    }

    private static Set<String> matters(Predicate one) {
        return one.others().stream()
                .filter(term -> !term.startsWith("@"))
                .collect(Collectors.toSet());
    }

    private static boolean areOfOneTime(Comparison.Pair pair, Predicate one, Predicate other) {
        return pair.one().limits().isSameTime(pair.other().limits())
                || !Collections.disjoint(one.others(), other.others());
    }

    private Difference difference(Comparison.Pair pair, Matter matter) {
        Set<String> verbs =
                new TreeSet<>(List.of(matter.one().verb().lemma(), matter.other().verb().lemma()));
        return Difference.contradiction(
                verbs.toString(),
                Aspect.STATUS,
                comparison
                        .steps()
                        .roles(pair, matter)
                        .times(pair, Step.Outcome.FITS)
                        .places(pair, Step.Outcome.FITS)
                        .verbs(pair, matter, Step.Outcome.OPPOSITE)
                        .because("opposite deeds of the same party"));
    }
}
