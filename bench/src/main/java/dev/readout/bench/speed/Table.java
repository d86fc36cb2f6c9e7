package dev.readout.bench.speed;

import java.time.Duration;
import java.util.Locale;

/// A table in Markdown.
final class Table {
    private final StringBuilder text = new StringBuilder();

    Table(String... columns) {
        row(columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    /// What was measured, and what is wanted of it.
    static Table ofMeasured() {
        return new Table("what", "measured", "wanted");
    }

    /// @param cells one for each column; empty ones at the end may be left out
    Table row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(cell.isEmpty() ? "|" : " " + cell + " |");
        }
        text.append('\n');
        return this;
    }

    static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    static String seconds(Duration time) {
        return number("%.2f s", time.toMillis() / 1000.0);
    }

    static String megabytes(long bytes) {
        return number("%.0f MB", bytes / 1e6);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
