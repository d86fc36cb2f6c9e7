package dev.readout.knowledge;

import java.util.List;
import java.util.Locale;

/// How outlets tell their readers that they have corrected a report. Case does not count.
public final class CorrectionNotices {
    private static final List<String> PHRASES =
            Table.read("correction-notices", 1, row -> row.text(0));

    private CorrectionNotices() {}

    /// Whether words hold such a notice: one that ends with a colon at their beginning, the others
    /// anywhere.
    public static boolean isIn(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return PHRASES.stream()
                .anyMatch(phrase ->
                        phrase.endsWith(":") ? plain.startsWith(phrase) : plain.contains(phrase));
    }
}
