package dev.readout.knowledge;

import java.util.ArrayList;
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

    private static final List<Entry> ALL =
            Table.read("furniture", 2, row -> new Entry(row.choice(0, Kind.class), row.text(1)));
    private static final Group LINE = Group.of(Kind.LINE);
    private static final Group START = Group.of(Kind.START);
    private static final Group LEAD = Group.of(Kind.LEAD);
    private static final Group HAS = Group.of(Kind.HAS);
    private static final Group END = Group.of(Kind.END);
    private static final Group END_START = Group.of(Kind.ENDSTART);

    private Furniture() {}

    /// Whether a line belongs to the page, not to the report: "Sign up now", "Read more: …".
    public static boolean is(String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        String plain = plain(line);
        int words = count(plain);
        return LINE.phrases().contains(plain)
                || END.phrases().contains(plain)
                || (words <= MAX_START_WORDS && START.opens(plain))
                || (words <= MAX_START_WORDS && !endsSentence(line) && LEAD.opens(plain))
                || (words <= MAX_HAS_WORDS && HAS.standsIn(plain));
    }

    /// Whether a line that is mostly a link begins as pointers to other reports do, also where the
    /// title behind it is a sentence: "Read more: Will the mill close?"
    public static boolean points(String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        String plain = plain(line);
        return LEAD.opens(plain) || START.opens(plain);
    }

    /// Whether a line heads a list of other reports or of readers' words: "Related stories", "More
    /// in Business".
    public static boolean opensEndMatter(String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        String plain = plain(line);
        return END.phrases().contains(plain)
                || (count(plain) <= MAX_HEADING_WORDS
                        && !endsSentence(line)
                        && END_START.opens(plain));
    }

    private static String firstWord(String plain) {
        int end = 0;
        while (end < plain.length() && isOfWord(plain.charAt(end))) {
            end++;
        }
        return plain.substring(0, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'';
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

    /// The phrases of one kind.
    private record Group(Set<String> phrases, Map<String, List<String>> byFirstWord) {

        static Group of(Kind kind) {
            Set<String> phrases = new HashSet<>();
            Map<String, List<String>> byFirstWord = new HashMap<>();
            for (Entry entry : ALL) {
                if (entry.kind() == kind) {
                    phrases.add(entry.phrase());
                    byFirstWord
                            .computeIfAbsent(firstWord(entry.phrase()), word -> new ArrayList<>())
                            .add(entry.phrase());
                }
            }
            return new Group(phrases, byFirstWord);
        }

        /// Whether one of the phrases stands at the start of the line and ends with a word there.
        boolean opens(String plain) {
            return byFirstWord.getOrDefault(firstWord(plain), List.of()).stream()
                    .anyMatch(
                            phrase -> plain.startsWith(phrase) && endsWord(plain, phrase.length()));
        }

        /// Whether one of the phrases stands somewhere in the line.
        boolean standsIn(String plain) {
            for (int from = 0; from < plain.length(); ) {
                int end = from;
                while (end < plain.length() && isOfWord(plain.charAt(end))) {
                    end++;
                }
                if (end > from) {
                    for (String phrase :
                            byFirstWord.getOrDefault(plain.substring(from, end), List.of())) {
                        if (plain.startsWith(phrase, from)) {
                            return true;
                        }
                    }
                }
                from = end + 1;
            }
            return false;
        }

        private static boolean endsWord(String plain, int at) {
            return at == plain.length()
                    || !Character.isLetterOrDigit(plain.charAt(at - 1))
                    || !Character.isLetterOrDigit(plain.charAt(at));
        }
    }
}
