package dev.readout.align.stand;

import java.util.Collections;
import java.util.Set;

/// What somebody takes a stand on.
///
/// @param judged the person or body that is judged, by its traits or its post, too; mostly none
/// @param head the family of the noun
/// @param groups those of the noun ([dev.readout.knowledge.Matters])
/// @param owners entities that it is of: "the decision of Mayor Hald"
/// @param terms what else tells it apart: "fishing" in "the fishing law"
/// @param marks adjectives that may do so: "same-sex" in "same-sex marriage"
/// @param reasons for what one is judged: "her speech" in "praised her for her speech"
public record Target(
        Set<String> judged,
        String head,
        Set<String> groups,
        Set<String> owners,
        Set<String> terms,
        Set<String> marks,
        Set<String> reasons) {
    private static final String ACCUSED = "accused";
    private static final String CLEARED = "cleared";

    public Target {
        judged = Set.copyOf(judged);
        groups = Set.copyOf(groups);
        owners = Set.copyOf(owners);
        terms = Set.copyOf(terms);
        marks = Set.copyOf(marks);
        reasons = Set.copyOf(reasons);
    }

    /// Somebody who is accused of something.
    Target charged() {
        return new Target(judged, head, Set.of(ACCUSED), owners, terms, marks, reasons);
    }

    /// Somebody who rejects that.
    Target cleared() {
        return new Target(judged, head, Set.of(CLEARED), owners, terms, marks, reasons);
    }

    /// Whether one is rejected and the other is no accusation, but a mere judgment.
    private boolean isUncharged(Target other) {
        return groups.contains(CLEARED)
                && !other.groups.contains(CLEARED)
                && !other.groups.contains(ACCUSED);
    }

    /// The same of these owners.
    Target of(Set<String> whose) {
        return new Target(judged, head, groups, whose, terms, marks, reasons);
    }

    /// Whether both are surely the same, as far as the words tell.
    public boolean isSame(Target other) {
        boolean somebody = !judged.isEmpty() && !other.judged.isEmpty();
        if (isUncharged(other) || other.isUncharged(this)) {
            return false;
        }
        if ((somebody && areApart(reasons, other.reasons)) || isApart(other)) {
            return false;
        }
        boolean sameHead =
                !head.isEmpty()
                        && head.equals(other.head)
                        && (share(terms, other.terms)
                                || share(owners, other.owners)
                                || share(marks, other.marks));
        return share(judged, other.judged) || share(groups, other.groups) || sameHead;
    }

    /// Whether both tell of whom or of what they are, and it is not the same.
    public boolean isApart(Target other) {
        return areApart(judged, other.judged)
                || areApart(owners, other.owners)
                || areApart(terms, other.terms);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static boolean areApart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }
}
