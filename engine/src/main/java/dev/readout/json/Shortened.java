package dev.readout.json;

/// Words of a page, short enough for a sentence about them.
final class Shortened {
    /// In characters; a line of a terminal holds this with the sentence around it.
    private static final int MOST = 60;

    private Shortened() {}

    /// The beginning of the words on one line, with "…" if there is more.
    static String of(String words) {
        String line = words.replaceAll("\\s", " ");
        if (line.length() <= MOST) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return line.substring(0, cut) + "…";
    }
}
