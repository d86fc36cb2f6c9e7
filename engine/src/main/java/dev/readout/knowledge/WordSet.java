package dev.readout.knowledge;

import java.util.List;
import java.util.Set;

/// Words of a file with one column, as written.
record WordSet(Set<String> words) {

    /// @throws IllegalArgumentException if a word is given twice
    static WordSet of(String file) {
        List<String> words = Table.read(file, 1, row -> row.text(0));
        return new WordSet(Set.of(words.toArray(new String[0])));
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
