package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words that stand on news pages around the report: menus, sharing bars, newsletter boxes, cookie
/// notices, log-in forms, headings of lists of other reports. Safe for many threads.
public final class Furniture {
    /// A line of more words is no invitation that begins with a set phrase.
    private static final int MAX_START_WORDS = 35;

    private static final int MAX_HAS_WORDS = 45;
    private static final int MAX_HEADING_WORDS = 8;

    /// In characters; longer lines are never furniture and are not looked at.
    private static final int MAX_LINE = 400;

    private static final Map<Kind, Set<String>> WHOLE = new EnumMap<>(Kind.class);
    private static final Map<Kind, Map<String, List<String>>> STARTS = new EnumMap<>(Kind.class);
    private static final List<String> INSIDE = new ArrayList<>();

    static {
        for (Kind kind : Kind.values()) {
            WHOLE.put(kind, new HashSet<>());
            STARTS.put(kind, new HashMap<>());
        }
        for (Entry entry :
                Table.read(
                        "furniture", 2, row -> new Entry(row.choice(0, Kind.class), row.text(1)))) {
            WHOLE.get(entry.kind()).add(entry.phrase());
            STARTS.get(entry.kind())
                    .computeIfAbsent(firstWord(entry.phrase()), word -> new ArrayList<>())
                    .add(entry.phrase());
            if (entry.kind() == Kind.HAS) {
                INSIDE.add(entry.phrase());
            }
        }
    }

    private Furniture() {}

    /// Whether a line belongs to the page, not to the report: "Sign up now", "Read more: …".
    public static boolean is(String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        String plain = plain(line);
        int words = count(plain);
        return WHOLE.get(Kind.LINE).contains(plain)
                || WHOLE.get(Kind.END).contains(plain)
                || (words <= MAX_START_WORDS && startsWith(Kind.START, plain))
                || (words <= MAX_START_WORDS && !endsSentence(line) && startsWith(Kind.LEAD, plain))
                || (words <= MAX_HAS_WORDS && INSIDE.stream().anyMatch(plain::contains));
    }

    /// Whether a line heads a list of other reports or of readers' words: "Related stories", "More
    /// in Business".
    public static boolean opensEndMatter(String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        String plain = plain(line);
        return WHOLE.get(Kind.END).contains(plain)
                || (count(plain) <= MAX_HEADING_WORDS
                        && !endsSentence(line)
                        && startsWith(Kind.ENDSTART, plain));
    }

    private static boolean startsWith(Kind kind, String plain) {
        for (String phrase : STARTS.get(kind).getOrDefault(firstWord(plain), List.<String>of())) {
            if (plain.startsWith(phrase)
                    && (plain.length() == phrase.length()
                            || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                            || !Character.isLetterOrDigit(plain.charAt(phrase.length())))) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String plain) {
        int end = 0;
        while (end < plain.length()
                && (Character.isLetterOrDigit(plain.charAt(end)) || plain.charAt(end) == '\'')) {
            end++;
        }
        return plain.substring(0, end);
    }

    private static boolean endsSentence(String line) {
        String bare = line.strip();
        return !bare.isEmpty() && ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static int count(String plain) {
        int words = plain.isEmpty() ? 0 : 1;
        for (int i = 0; i < plain.length(); i++) {
            words += plain.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /// Lower case, straight quotes, single spaces, nothing but letters and digits at the two ends.
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !plain.isEmpty();
                continue;
            }
            if (plain.isEmpty() && !Character.isLetterOrDigit(c)) {
                continue;
            }
            if (gap) {
                plain.append(' ');
            }
            gap = false;
            plain.append(c == '’' || c == '‘' ? '\'' : c);
        }
        int end = plain.length();
        while (end > 0 && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private enum Kind {
        /// The whole line is the phrase.
        LINE,
        /// The line starts with it.
        START,
        /// The line starts with it and does not end as a sentence does.
        LEAD,
        /// It stands somewhere in the line.
        HAS,
        /// The whole line is the phrase, and what follows is not of the report.
        END,
        /// The line starts with it, is short, and what follows is not of the report.
        ENDSTART
    }

    private record Entry(Kind kind, String phrase) {}
}
