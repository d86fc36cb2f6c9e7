package dev.readout.story;

import java.util.List;

/// Why statements are held to differ, or why both can be true.
///
/// @param words a fixed phrase and the words of each side that decide: "different figures for the
///   same thing: four wagons / five wagons"
/// @param steps what was held against what until it was decided, in that order
public record Reason(String words, List<Step> steps) {
    public Reason {
        steps = List.copyOf(steps);
    }
}
