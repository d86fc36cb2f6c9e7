package dev.readout.align.who;

import dev.readout.align.name.Named;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts what a headline seems to name in full, but sets side by side: "Vell Renk Harbour Talks",
/// where the reports tell of Mara Vell and of Ilan Renk.
final class HeadlineNames {
    /// For each family name the full names that end in it, in plain words.
    private final Map<String, Set<String>> byFamily = new HashMap<>();

    private final Set<String> full = new HashSet<>();

    /// @param running the names of all reports that stand in no headline
    HeadlineNames(List<Named> running) {
        for (Named name : running) {
            List<String> words = Descendants.withoutSuffix(Plain.words(name.text()));
            if (name.isPerson() && words.size() > 1) {
                full.add(name.plain());
                byFamily.computeIfAbsent(words.getLast(), key -> new HashSet<>()).add(name.plain());
            }
        }
    }

    /// The name itself, or a name for each of its words if each is the family name of another
    /// person and no text names anybody so.
    List<Named> parted(Named name) {
        if (!name.isPerson() || name.length() < 2 || full.contains(name.plain())) {
            return List.of(name);
        }
        List<Named> parts = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (int at = name.at().from(); at < name.at().to(); at++) {
            Named part = name.part(at);
            Set<String> bearers = byFamily.getOrDefault(part.plain(), Set.of());
            if (bearers.isEmpty() || bearers.stream().anyMatch(persons::contains)) {
                return List.of(name);
            }
            persons.addAll(bearers);
            parts.add(part);
        }
        return parts;
    }
}
