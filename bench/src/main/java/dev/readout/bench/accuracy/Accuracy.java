package dev.readout.bench.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How well one brief meets its gold.
///
/// @param figures all figures, as `section.name`, in a fixed order
/// @param main the figures that a cluster is summed up in, 0 to 1; what gold has nothing of is
///   absent
public record Accuracy(SequencedMap<String, Figure> figures, SequencedMap<String, Double> main) {
    public Accuracy {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
        main = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(main));
    }

    /// @param name as `section.name`
    /// @throws IllegalArgumentException if there is no such figure
    public Figure figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return figure;
    }

    /// The mean of the main figures, 0 to 1.
    public double mean() {
        return main.values().stream().mapToDouble(Double::doubleValue).sum() / main.size();
    }
}
