package dev.readout.story;

/// Names an entity inside one brief.
///
/// @param value never blank; lower-case words joined by hyphens, e.g. `korean-central-news-agency`
public record EntityId(String value) implements Comparable<EntityId> {
    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an entity id is never blank");
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }
}
