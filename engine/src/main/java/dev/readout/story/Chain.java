package dev.readout.story;

import java.util.List;

/// The road of words from who spoke them to the page a reader sees.
///
/// @param hops the speaker first, then every relay, then the publishers of the report; never empty
public record Chain(List<EntityId> hops) {
    public Chain {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a chain has hops");
        }
    }

    public EntityId speaker() {
        return hops.getFirst();
    }
}
