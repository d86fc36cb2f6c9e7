package dev.readout.server.archive;

/// Where in the archive one delivery stands, from its first byte to behind its last.
///
/// @param file number of the file, from 1
public record Place(int file, long start, long end) implements Comparable<Place> {
    /// Before everything.
    public static final Place NOWHERE = new Place(0, 0, 0);

    public Place {
        if (file < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "no place: file %d, bytes %d to %d".formatted(file, start, end));
        }
    }

    /// @param words as [#toString] writes them: "3:5120-9000"
    public static Place parse(String words) {
        int colon = words.indexOf(':');
        int dash = words.indexOf('-', colon);
        if (colon < 0 || dash < 0) {
            throw new IllegalArgumentException("no place: " + words);
        }
        return new Place(
                Integer.parseInt(words.substring(0, colon)),
                Long.parseLong(words.substring(colon + 1, dash)),
                Long.parseLong(words.substring(dash + 1)));
    }

    @Override
    public int compareTo(Place other) {
        int byFile = Integer.compare(file, other.file);
        return byFile == 0 ? Long.compare(start, other.start) : byFile;
    }

    @Override
    public String toString() {
        return "%d:%d-%d".formatted(file, start, end);
    }
}
