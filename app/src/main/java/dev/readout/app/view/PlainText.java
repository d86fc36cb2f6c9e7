package dev.readout.app.view;

/// Makes words of a report harmless on one line of a screen, and measures them.
///
/// A report may carry escape sequences that rewrite the screen, characters that turn the direction
/// of a line, and line ends. All white space becomes one space; what has no shape of its own is
/// left out or shown as U+FFFD.
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /// One line without control characters, without space at its ends.
    public static String of(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(point -> append(point, out));
        return out.toString().strip();
    }

    private static void append(int point, StringBuilder out) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            return;
        }
        switch (Character.getType(point)) {
            case Character.FORMAT -> {
                // Joiners, marks of direction, soft hyphens: no shape, and some turn a line around.
            }
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    out.appendCodePoint(REPLACEMENT);
            default -> out.appendCodePoint(point);
        }
    }

    /// Columns that the text takes: 2 for a wide character of East Asia or an emoji, 0 for a mark
    /// that stands on the letter before it, 1 for the rest.
    public static int columns(String text) {
        return text.codePoints().map(PlainText::columns).sum();
    }

    public static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /// The blocks that Unicode Standard Annex 11 gives as wide, without its single exceptions.
    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0x303E)
                        || (point >= 0x3041 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0xFFE0 && point <= 0xFFE6)
                        || (point >= 0x1F300 && point <= 0x1F64F)
                        || (point >= 0x1F680 && point <= 0x1F6FF)
                        || (point >= 0x1F900 && point <= 0x1F9FF)
                        || (point >= 0x20000 && point <= 0x3FFFD));
    }

    /// The beginning of `text`, at most so many columns, cut at a word where one ends in the second
    /// half, with an ellipsis for what is missing.
    public static String shortened(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 0;
        while (used + columns(text.codePointAt(end)) <= columns - 1) {
            used += columns(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }
}
