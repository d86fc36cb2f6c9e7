package dev.readout.group;

import dev.readout.report.Mention;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import dev.readout.text.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The persons that a report speaks of, as a direction: each by the last word of the name, heavier
/// the more the report speaks of the person and the rarer the word is.
final class Persons {
    private Persons() {}

    /// Nothing for a report that names none.
    static Terms of(Sketch sketch) {
        Map<String, Double> weights = new HashMap<>();
        List<Sketch.Named> names = sketch.names();
        for (int place = 0; place < names.size(); place++) {
            List<String> words = Plain.words(Plain.name(names.get(place).words()));
            if (names.get(place).kind() == Mention.Kind.PERSON && !words.isEmpty()) {
                double weight = (names.size() - place) * Rarity.of(words.getLast());
                weights.merge(words.getLast(), weight, Math::max);
            }
        }
        return Terms.of(weights);
    }
}
