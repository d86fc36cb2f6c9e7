package dev.readout.report;

import java.util.List;

/// When a report was published, how that is known, and the words that prove it.
///
/// @param evidence may lie in another report of the story if `how` is [How#BORROWED]; empty if only
///   markup says it
public record Dating(Published published, How how, List<Citation> evidence) {
    public Dating {
        evidence = List.copyOf(evidence);
    }

    public static Dating unknown() {
        return new Dating(new Published.NotStated(), How.UNKNOWN, List.of());
    }
}
