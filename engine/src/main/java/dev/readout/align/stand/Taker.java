package dev.readout.align.stand;

import java.util.Collections;
import java.util.Set;

/// Who takes a stand.
///
/// @param key the entity, or the words, or the report whose newsroom it is
/// @param names entities in the words, and the parties whose word theirs is
public record Taker(String key, Set<String> names) {
    public Taker {
        names = Set.copyOf(names);
    }

    /// Whether it may be the same as another one, or of the same house.
    public boolean mayBe(Taker other) {
        return key.equals(other.key) || !Collections.disjoint(names, other.names);
    }
}
