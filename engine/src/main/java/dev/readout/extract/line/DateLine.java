package dev.readout.extract.line;

import dev.readout.extract.line.DateReader.Dated;
import dev.readout.knowledge.WordGroup;
import java.util.List;
import java.util.Locale;

/// A line that gives a date and hardly anything else.
public final class DateLine {
    /// Words after which a date is that of a later change.
    private static final List<String> CHANGES = List.of("updat", "modifi", "edited");

    private DateLine() {}

    /// Whether the words are a date with its time and its label.
    public static boolean is(String words) {
        if (words.length() > 160) {
            return false;
        }
        List<Dated> dates = DateReader.in(words);
        return !dates.isEmpty() && other(words, dates) == 0 && Line.wordCount(words) <= 24;
    }

    /// Whether every word may stand beside the date of a report: "Published on", "GMT", a day.
    public static boolean isLabel(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
            if (!word.isEmpty() && !WordGroup.DATE_LABEL.has(word)) {
                return false;
            }
        }
        return true;
    }

    /// Number of words that belong neither to a date nor to its label; "Ruritania Time" is a zone.
    private static int other(String words, List<Dated> dates) {
        StringBuilder rest = new StringBuilder(words);
        for (Dated dated : dates) {
            for (int i = dated.words().start(); i < dated.words().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        String[] beside = rest.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0);
        int other = 0;
        for (int i = 0; i < beside.length; i++) {
            boolean isZone = i + 1 < beside.length && beside[i + 1].equals("time");
            other += beside[i].isEmpty() || isZone || WordGroup.DATE_LABEL.has(beside[i]) ? 0 : 1;
        }
        return other;
    }

    /// Whether the words name a later change.
    public static boolean namesChange(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return CHANGES.stream().anyMatch(lower::contains);
    }

    /// Whether the words right before position `at` say that the report was changed then.
    public static boolean isChange(String words, int at) {
        String before = words.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
        return CHANGES.stream().anyMatch(before::contains);
    }
}
