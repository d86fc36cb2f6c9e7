package dev.readout.extract.line;

import dev.readout.text.Text;
import java.util.Locale;
import java.util.Optional;

/// Compares headlines as readers do: case, punctuation and white space do not count.
public final class Titles {
    private static final String[] MARKS = {" - ", " | ", " – ", " — ", " :: ", " » ", " • ", " · "};

    private Titles() {}

    /// Lower case, words of letters and digits between single spaces.
    public static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Text.isLetterOrDigit(c)) {
                if (gap && !bare.isEmpty()) {
                    bare.append(' ');
                }
                gap = false;
                bare.append(c);
            } else if (c != '\'' && c != '’' && c != '‘') {
                gap = true;
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether `other` is the title, or the title with the outlet's name behind it: "Ferry sinks -
    /// The Example Post".
    public static boolean isSame(String title, String other) {
        String bare = bare(title);
        if (bare.equals(bare(other))) {
            return true;
        }
        for (String mark : MARKS) {
            int at = other.lastIndexOf(mark);
            if (at > 0 && bare(other.substring(0, at)).equals(bare)) {
                return true;
            }
        }
        return false;
    }

    /// Without what stands before a bar and names a part of the paper: "BREAKING | Ferry sinks".
    public static String withoutLabel(String title) {
        int bar = title.indexOf(" | ");
        return bar > 0 && Masthead.isSection(title.substring(0, bar))
                ? title.substring(bar + 3).strip()
                : title;
    }

    /// What stands behind the last mark of a headline, if it may name an outlet.
    public static Optional<String> outletBehind(String title) {
        int from = -1;
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            from = at > 0 ? Math.max(from, at + mark.length()) : from;
        }
        return from < 0
                ? Optional.empty()
                : Optional.of(title.substring(from).strip()).filter(Masthead::mayName);
    }

    /// What stands behind the last mark of a window title, which may be a section: "Ferry sinks |
    /// The Example Post".
    public static Optional<String> outlet(String title) {
        int at = -1;
        int width = 0;
        for (String mark : MARKS) {
            int last = title.lastIndexOf(mark);
            if (last > at) {
                at = last;
                width = mark.length();
            }
        }
        return at <= 0 ? Optional.empty() : Optional.of(title.substring(at + width).strip());
    }

    /// The longest part of a window title between its marks: "Ferry sinks | The Example Post".
    public static String withoutOutlet(String title) {
        String rest = title;
        for (String mark : MARKS) {
            int at = rest.lastIndexOf(mark);
            while (at > 0) {
                String before = rest.substring(0, at).strip();
                String after = rest.substring(at + mark.length()).strip();
                boolean isBefore = Line.wordCount(before) >= Line.wordCount(after);
                rest = isBefore ? before : after;
                at = rest.lastIndexOf(mark);
            }
        }
        return rest;
    }
}
