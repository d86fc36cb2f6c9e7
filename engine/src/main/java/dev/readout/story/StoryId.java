package dev.readout.story;

/// Names a story in one stream: `s` and the number of the report that it began with.
///
/// @param value never blank
public record StoryId(String value) implements Comparable<StoryId> {
    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a story id is never blank");
        }
    }

    /// By length, then by characters, so that `s2` comes before `s10`.
    @Override
    public int compareTo(StoryId other) {
        return value.length() != other.value.length()
                ? Integer.compare(value.length(), other.value.length())
                : value.compareTo(other.value);
    }
}
