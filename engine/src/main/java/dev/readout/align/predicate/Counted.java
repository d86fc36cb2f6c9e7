package dev.readout.align.predicate;

import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// How a figure stands in its clause.
///
/// @param verb the family of the verb that governs it; empty if none does
/// @param part whether what is counted does something or something is done to it
/// @param measured the noun whose measure it is: "profit" in "a profit of 47 million"; empty if the
///   words do not tell
/// @param limits ordinals and other words at the figure that make it a part of more: "the final
///   two", "two more"
/// @param words the figure and the noun that is counted: "at least 40 boats"
/// @param told that verb as written
/// @param agent who does what the figure is told of, also where the verb stands outside the
///   statement
public record Counted(
        String verb,
        boolean part,
        String measured,
        Set<String> limits,
        Span words,
        Optional<Span> told,
        Optional<Role> agent) {
    public Counted {
        limits = Set.copyOf(limits);
    }
}
