package dev.readout.knowledge;

import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /// In characters; the longest phrase that is a whole line has fewer.
    private static final int MAX_LINE_PHRASE = 100;

    /// Places for the first letters of words; two letters may share one.
    private static final int LETTERS = 64;

    private static final List<Entry> ALL =
            Table.read("furniture", 2, row -> new Entry(row.choice(0, Kind.class), row.text(1)));
    private static final Group LINE = Group.of(Kind.LINE);
    private static final Group START = Group.of(Kind.START);
    private static final Group LEAD = Group.of(Kind.LEAD);
    private static final Group HAS = Group.of(Kind.HAS);
    private static final Group END = Group.of(Kind.END);
    private static final Group END_START = Group.of(Kind.ENDSTART);

    private Furniture() {}

    /// What a line is there for.
    public enum Role {
        /// It belongs to the page, not to the report: "Sign up now", "Read more: …".
        FURNITURE,
        /// It heads a list of other reports or of readers' words: "Related stories", "More in
        /// Business".
        END_MATTER,
        /// Anything else.
        NONE
    }

    public static Role of(String line) {
        if (line.length() > MAX_LINE) {
            return Role.NONE;
        }
        String plain = plain(line);
        int words = count(plain);
        if (END.has(plain)
                || (words <= MAX_HEADING_WORDS && !endsSentence(line) && END_START.opens(plain))) {
            return Role.END_MATTER;
        }
        boolean mayOpen = words <= MAX_START_WORDS && !opensQuotation(line);
        boolean isFurniture =
                LINE.has(plain)
                        || (mayOpen && START.opens(plain))
                        || (mayOpen && LEAD.opens(plain) && !endsSentence(line))
                        || (words <= MAX_HAS_WORDS && HAS.standsIn(plain));
        return isFurniture ? Role.FURNITURE : Role.NONE;
    }

    /// Whether a line is there for anything but the report.
    public static boolean is(String line) {
        return of(line) != Role.NONE;
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

    private static String firstWord(String plain) {
        int end = 0;
        while (end < plain.length() && isOfWord(plain.charAt(end))) {
            end++;
        }
        return plain.substring(0, end);
    }

    private static boolean isOfWord(char c) {
        return Text.isLetterOrDigit(c) || c == '\'';
    }

    private static boolean endsSentence(String line) {
        String bare = line.strip();
        return !bare.isEmpty() && ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /// Somebody's words: `"Stay tuned," the mayor said.`
    private static boolean opensQuotation(String line) {
        String bare = line.strip();
        return !bare.isEmpty() && "\"“‘".indexOf(bare.charAt(0)) >= 0;
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
        char[] plain = new char[line.length()];
        int length = 0;
        int end = 0;
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Text.isSpace(c)) {
                gap = length > 0;
                continue;
            }
            boolean isWord = Text.isLetterOrDigit(c);
            if (length == 0 && !isWord) {
                continue;
            }
            if (gap) {
                plain[length++] = ' ';
                gap = false;
            }
            plain[length++] = c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
            end = isWord ? length : end;
        }
        return new String(plain, 0, end);
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
    private static final class Group {
        private final Set<String> phrases = new HashSet<>();
        private final Map<String, List<String>> byFirstWord = new HashMap<>();

        /// For each first letter of a first word, a bit for each length that one has.
        private final long[] lengths = new long[LETTERS];

        static Group of(Kind kind) {
            Group group = new Group();
            for (Entry entry : ALL) {
                if (entry.kind() == kind) {
                    group.add(entry.phrase());
                }
            }
            return group;
        }

        private void add(String phrase) {
            String first = firstWord(phrase);
            phrases.add(phrase);
            byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
            lengths[letter(first.charAt(0))] |= 1L << first.length();
        }

        boolean has(String plain) {
            return plain.length() <= MAX_LINE_PHRASE && phrases.contains(plain);
        }

        /// The phrases that begin with the word between two places.
        private List<String> from(String plain, int from, int end) {
            boolean mayBe =
                    end > from
                            && end - from < Long.SIZE
                            && (lengths[letter(plain.charAt(from))] & (1L << (end - from))) != 0;
            return mayBe
                    ? byFirstWord.getOrDefault(plain.substring(from, end), List.of())
                    : List.of();
        }

        private static int letter(char c) {
            return c % LETTERS;
        }

        /// Whether one of the phrases stands at the start of the line and ends with a word there.
        boolean opens(String plain) {
            for (String phrase : from(plain, 0, firstWord(plain).length())) {
                if (plain.startsWith(phrase) && endsWord(plain, phrase.length())) {
                    return true;
                }
            }
            return false;
        }

        /// Whether one of the phrases stands somewhere in the line.
        boolean standsIn(String plain) {
            for (int from = 0; from < plain.length(); ) {
                int end = from;
                while (end < plain.length() && isOfWord(plain.charAt(end))) {
                    end++;
                }
                for (String phrase : from(plain, from, end)) {
                    if (plain.startsWith(phrase, from)) {
                        return true;
                    }
                }
                from = end + 1;
            }
            return false;
        }

        private static boolean endsWord(String plain, int at) {
            return at == plain.length()
                    || !Text.isLetterOrDigit(plain.charAt(at - 1))
                    || !Text.isLetterOrDigit(plain.charAt(at));
        }
    }
}
