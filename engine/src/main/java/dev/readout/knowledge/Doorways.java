package dev.readout.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Words of pages that stand before a report: a login, a request for consent, a test for humans.
/// Safe for many threads.
public final class Doorways {
    /// In characters; a longer title is one of a report.
    private static final int LONGEST = 80;

    private static final Map<Kind, Set<String>> PHRASES = new EnumMap<>(Kind.class);

    static {
        List<Entry> entries =
                Table.read("doorways", 2, row -> new Entry(row.choice(0, Kind.class), row.text(1)));
        for (Entry entry : entries) {
            PHRASES.computeIfAbsent(entry.kind(), kind -> new TreeSet<>()).add(entry.phrase());
        }
    }

    private Doorways() {}

    private record Entry(Kind kind, String phrase) {}

    /// Where the words stand.
    public enum Kind {
        LOGIN_TITLE,
        HUMAN_TITLE,
        CONSENT_TITLE,
        CONSENT_BUTTON,
        CONSENT_WORD,
        ERROR_TITLE,
        BROWSER_WORDS,
        PAYWALL_WORDS,
        LIVE_TITLE,
        LIST_TITLE
    }

    /// Whether `words` are a phrase of that kind. Case and punctuation at the ends do not count.
    public static boolean is(String words, Kind kind) {
        return words.length() <= LONGEST && phrases(kind).contains(bare(words));
    }

    /// Whether a title is a phrase of that kind, alone or before a mark or "to": "Log in | The
    /// Harbour Gazette", "Before you continue to the Gazette", not "Log in the river sinks a
    /// ferry".
    public static boolean begins(String title, Kind kind) {
        if (title.length() > LONGEST) {
            return false;
        }
        String bare = bare(title);
        return phrases(kind).stream().anyMatch(phrase -> isAlone(bare, phrase));
    }

    /// As [#begins], also for a phrase that ends the title behind a mark: "Storm over the fjord -
    /// live updates".
    public static boolean heads(String title, Kind kind) {
        if (title.length() > LONGEST) {
            return false;
        }
        String bare = bare(title);
        return begins(title, kind)
                || phrases(kind).stream().anyMatch(phrase -> isLast(bare, phrase));
    }

    private static boolean isLast(String title, String phrase) {
        if (!title.endsWith(phrase)) {
            return false;
        }
        String before = title.substring(0, title.length() - phrase.length()).strip();
        return !before.isEmpty() && !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    /// Whether a phrase of that kind stands somewhere in the words.
    public static boolean standsIn(String words, Kind kind) {
        String lower = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return phrases(kind).stream().anyMatch(lower::contains);
    }

    private static boolean isAlone(String title, String phrase) {
        if (!title.startsWith(phrase)) {
            return false;
        }
        String rest = title.substring(phrase.length());
        String after = rest.strip();
        return rest.isEmpty()
                || after.startsWith("to ")
                || !(Character.isLetterOrDigit(after.charAt(0)) || after.charAt(0) == '\'');
    }

    private static Set<String> phrases(Kind kind) {
        return PHRASES.getOrDefault(kind, Set.of());
    }

    private static String bare(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        int from = 0;
        int end = lower.length();
        while (from < end && !Character.isLetterOrDigit(lower.charAt(from))) {
            from++;
        }
        while (end > from && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(from, end);
    }
}
