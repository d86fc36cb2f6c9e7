package dev.readout.align.predicate;

/// How a figure stands in its clause.
///
/// @param verb the family of the verb that governs it; empty if none does
/// @param part whether what is counted does something or something is done to it
/// @param measured the noun whose measure it is: "profit" in "a profit of 47 million"; empty if the
///   words do not tell
/// @param limits ordinals and other words at the figure that make it a part of more: "the final
///   two", "two more"
public record Counted(String verb, boolean part, String measured, java.util.Set<String> limits) {
    public Counted {
        limits = java.util.Set.copyOf(limits);
    }
}
