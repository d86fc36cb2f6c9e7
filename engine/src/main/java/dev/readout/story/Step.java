package dev.readout.story;

import dev.readout.report.Citation;
import java.util.List;

/// One thing by which the sides of a difference were held against each other, and what that gave.
///
/// @param sides the words of each side, in fragments; no words of a side that does not tell it
public record Step(Part part, List<List<Citation>> sides, Outcome outcome) {
    public Step {
        sides = sides.stream().map(List::copyOf).toList();
    }

    /// What was compared.
    public enum Part {
        /// The predicate: "has not resigned"
        DEED,
        DOER,
        /// To whom or what it is done.
        OBJECT,
        /// With its bound, its unit and the noun that is counted.
        FIGURE,
        TIME,
        PLACE,
        SPEAKER,
        /// Who is named together with others.
        PERSON,
        /// The time from which both count: "since 1994", "in 27 years".
        LAST_TIME,
        /// How surely it is told: "may have".
        CERTAINTY,
        /// A piece of an account.
        POINT
    }

    /// What a comparison gave.
    public enum Outcome {
        SAME,
        /// Not the same, and at most one can be true of one thing.
        OTHER,
        OPPOSITE,
        /// One side denies it.
        DENIED,
        /// One truth fits both sides: "40", "at least 30".
        FITS,
        /// The newer count is higher, as a toll is that grows.
        GROWN,
        /// One side hedges it.
        HEDGED,
        /// One side is said to leave it out.
        LEFT_OUT,
        /// A side does not tell it; nothing tells the sides apart by it.
        NOT_TOLD
    }
}
