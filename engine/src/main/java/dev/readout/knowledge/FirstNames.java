package dev.readout.knowledge;

import dev.readout.text.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Short forms of English first names: "Liz" of "Elizabeth".
public final class FirstNames {
    private static final Map<String, Set<String>> SHORT_FORMS = shortForms();

    private FirstNames() {}

    /// Whether one of two first names, written as [Plain#of] has it, is a short form of the other.
    public static boolean isShortForm(String one, String other) {
        return SHORT_FORMS.getOrDefault(one, Set.of()).contains(other)
                || SHORT_FORMS.getOrDefault(other, Set.of()).contains(one);
    }

    private static Map<String, Set<String>> shortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (Row row :
                Table.read("first-names", 2, cells -> new Row(cells.text(0), cells.list(1)))) {
            Set<String> shorts = forms.computeIfAbsent(Plain.of(row.full), key -> new HashSet<>());
            row.shorts.forEach(form -> shorts.add(Plain.of(form)));
        }
        return Map.copyOf(forms);
    }

    private record Row(String full, List<String> shorts) {}
}
