package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.Value;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How sure a report is of something.
enum Certainty {
    FACT,
    HEDGED;

    /// Both of one thing do not fit.
    Value value() {
        return new Value.Choice(name());
    }

    /// @param key equal for what is the same thing
    /// @param why what the two are, for the reason
    Fill of(String key, String why, Citation words) {
        return fill(key, why, value(), words);
    }

    /// @param matter what is told of it; only where two reports tell more of the same is it one
    Fill of(String key, String why, Set<String> matter, Citation words) {
        return fill(key, why, new Value.About(value(), matter), words);
    }

    private static Fill fill(String key, String why, Value value, Citation words) {
        return new Fill(
                new Slot(key, Aspect.CERTAINTY, Step.Part.CERTAINTY, false, why), value, words);
    }

    /// Without the facts that the same report hedges elsewhere.
    static List<Fill> settled(List<Fill> fills) {
        Set<String> hedged =
                fills.stream()
                        .filter(fill -> fill.value().equals(HEDGED.value()))
                        .map(fill -> fill.slot().key())
                        .collect(Collectors.toSet());
        return fills.stream()
                .filter(fill ->
                        !fill.value().equals(FACT.value()) || !hedged.contains(fill.slot().key()))
                .toList();
    }
}
