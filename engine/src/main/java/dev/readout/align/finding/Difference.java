package dev.readout.align.finding;

import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import java.util.List;

/// How statements differ.
///
/// @param key equal for differences of which a reader needs to see only one: the two dates, the two
///   sums
record Difference(String key, Relation relation, Aspect aspect, Reason reason) {

    /// Whether both can be true.
    enum Relation {
        CONTRADICTION,
        TENSION,
        COMPATIBLE
    }

    static Difference contradiction(String key, Aspect aspect, Reason reason) {
        return new Difference(key, Relation.CONTRADICTION, aspect, reason);
    }

    static Difference tension(String key, Aspect aspect, Reason reason) {
        return new Difference(key, Relation.TENSION, aspect, reason);
    }

    static Difference compatible(String key, Aspect aspect, Reason reason) {
        return new Difference(key, Relation.COMPATIBLE, aspect, reason);
    }

    Finding between(List<Side> sides) {
        return switch (relation) {
            case CONTRADICTION -> new Finding.Contradiction(sides, aspect, reason);
            case TENSION -> new Finding.Tension(sides, aspect, reason);
            case COMPATIBLE -> new Finding.Compatible(sides, aspect, reason);
        };
    }
}
