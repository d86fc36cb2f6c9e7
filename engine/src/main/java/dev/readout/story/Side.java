package dev.readout.story;

import dev.readout.report.Citation;
import java.util.List;

/// One side of a difference.
///
/// @param label a few words, cut from the evidence
/// @param words never empty, sorted
public record Side(String label, List<Citation> words) {
    public Side {
        words = words.stream().sorted().toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("side '%s' has no words".formatted(label));
        }
    }
}
