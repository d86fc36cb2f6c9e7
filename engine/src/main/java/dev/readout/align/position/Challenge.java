package dev.readout.align.position;

import dev.readout.report.Citation;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// Of what somebody accuses somebody else, or what somebody asks of somebody else.
///
/// @param by entities; empty if it is not told who
/// @param whom entities; one at least
/// @param place the number of its sentence in its report
public record Challenge(
        Set<String> by, Set<String> whom, Matter matter, int place, Citation words) {
    public Challenge {
        by = Set.copyOf(by);
        whom = Set.copyOf(whom);
    }

    /// Empty if it is not told whom, or if one challenges himself.
    static Optional<Challenge> between(
            Set<String> by, Set<String> whom, Matter matter, int place, Citation words) {
        return !whom.isEmpty() && Collections.disjoint(by, whom)
                ? Optional.of(new Challenge(by, whom, matter, place, words))
                : Optional.empty();
    }

    /// Whether both are surely of one matter, as far as the words tell.
    boolean isSame(Challenge other) {
        return !Collections.disjoint(whom, other.whom)
                && matter.isSame(other.matter, !Collections.disjoint(by, other.by));
    }
}
