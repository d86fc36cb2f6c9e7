package dev.readout.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words by which a report tells something as possible, believed, claimed or charged, as written in
/// small letters.
public enum Hedges {
    /// "Allegedly", beside a verb.
    ADVERB,
    /// "May", before "have".
    MODAL,
    /// "Believed" and "appears", before "to".
    RAISING,
    /// Verbs of those who only claim or believe what a clause tells.
    CLAIMING,
    /// "Accused", before "of" and the deed.
    ACCUSING,
    /// "On suspicion", before "of" and the deed.
    CHARGE;

    private static final Map<Hedges, Set<String>> WORDS = new EnumMap<>(Hedges.class);

    static {
        for (Entry entry :
                Table.read(
                        "hedges", 2, row -> new Entry(row.choice(0, Hedges.class), row.list(1)))) {
            WORDS.put(entry.kind(), Set.copyOf(entry.words()));
        }
    }

    private record Entry(Hedges kind, List<String> words) {}

    /// Whether `word`, given in lower case, hedges in this way.
    public boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
