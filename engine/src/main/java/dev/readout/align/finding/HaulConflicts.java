package dev.readout.align.finding;

import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds what was found and taken at one blow against what other reports count ([Haul]).
///
/// Two lists of the same things with other counts contradict each other, unless one counts what
/// several blows brought in; who gives such a sum as the haul of one blow tells of another scope.
final class HaulConflicts {
    private final Comparison comparison;
    private final List<Haul> single = new ArrayList<>();
    private final List<Haul> gathered = new ArrayList<>();

    HaulConflicts(Comparison comparison) {
        this.comparison = comparison;
        comparison
                .sentences()
                .forEach(sentence ->
                        Haul.in(sentence)
                                .ifPresent(
                                        haul -> (haul.gathered() ? gathered : single).add(haul)));
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        contradiction().ifPresent(findings::add);
        scope().ifPresent(findings::add);
        compatible().ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> contradiction() {
        return differing(single, single)
                .map(pair ->
                        finding(
                                Difference.Relation.CONTRADICTION,
                                Aspect.NUMBER,
                                sides(pair, single, single),
                                "other counts of the same things"));
    }

    /// A sum of several hauls that another report gives as one, of which others give less.
    private Optional<Finding> scope() {
        for (Haul sum : gathered) {
            for (Haul one : single) {
                if (areOfTwo(sum, one)
                        && sum.isSameAs(one)
                        && single.stream().anyMatch(other -> other.differsFrom(one))) {
                    return Optional.of(
                            finding(
                                    Difference.Relation.CONTRADICTION,
                                    Aspect.SCOPE,
                                    sides(new Pair(sum, one), gathered, single),
                                    "counted over several times, and given for one"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> compatible() {
        return differing(single, gathered)
                .map(pair ->
                        finding(
                                Difference.Relation.COMPATIBLE,
                                Aspect.NUMBER,
                                sides(pair, single, gathered),
                                "counted at one time, and over several"));
    }

    private record Pair(Haul one, Haul other) {}

    private static Optional<Pair> differing(List<Haul> some, List<Haul> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> new Pair(one, other)))
                .filter(pair -> areOfTwo(pair.one(), pair.other()))
                .filter(pair -> pair.one().differsFrom(pair.other()))
                .findFirst();
    }

    private static boolean areOfTwo(Haul one, Haul other) {
        return !one.words().report().equals(other.words().report());
    }

    /// The words of all that give the same as one of the two.
    private static List<List<Citation>> sides(Pair pair, List<Haul> some, List<Haul> others) {
        return List.of(same(pair.one(), some), same(pair.other(), others));
    }

    private static List<Citation> same(Haul haul, List<Haul> all) {
        return all.stream().filter(haul::isSameAs).map(Haul::words).toList();
    }

    private Finding finding(
            Difference.Relation relation, Aspect aspect, List<List<Citation>> sides, String why) {
        return new Difference(
                        why,
                        relation,
                        aspect,
                        comparison
                                .steps()
                                .otherFigures(
                                        sides.stream().map(side -> side.subList(0, 1)).toList())
                                .because(why))
                .between(sides.stream().map(comparison::side).toList());
    }
}
