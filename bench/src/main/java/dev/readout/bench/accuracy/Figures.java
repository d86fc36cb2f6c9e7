package dev.readout.bench.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The figures of one section or of all, under the names that the schema's scorer gives them, in a
/// fixed order.
final class Figures {
    private final SequencedMap<String, Figure> figures = new LinkedHashMap<>();

    Figures with(String name, Figure figure) {
        figures.put(name, figure);
        return this;
    }

    /// Takes over the figures of a section, each as `section.name`.
    Figures with(String section, Figures others) {
        others.figures.forEach((name, figure) -> figures.put(section + "." + name, figure));
        return this;
    }

    double headline(String name) {
        return get(name).headline();
    }

    Figure.Retrieval retrieval(String name) {
        if (get(name) instanceof Figure.Retrieval retrieval) {
            return retrieval;
        }
        throw new IllegalArgumentException(name + " has no precision and recall");
    }

    SequencedMap<String, Figure> all() {
        return Collections.unmodifiableSequencedMap(figures);
    }

    private Figure get(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return figure;
    }
}
