package dev.readout.knowledge;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of weekdays, months and days of the year. They need their capital letter.
public final class CalendarNames {
    private static final Map<String, Entry> ENTRIES = entries();

    private CalendarNames() {}

    /// "Tuesday", "Tue", "Tues."
    public static Optional<DayOfWeek> weekday(String name) {
        return find(name, Kind.WEEKDAY).map(entry -> DayOfWeek.valueOf(entry.meaning()));
    }

    /// "September", "Sept.", "SEP"
    public static Optional<Month> month(String name) {
        return find(name, Kind.MONTH).map(entry -> Month.valueOf(entry.meaning()));
    }

    /// A day that bears the same date every year wherever it is kept: "Christmas Eve".
    public static Optional<MonthDay> day(String name) {
        return find(name, Kind.DAY).map(entry -> MonthDay.parse("--" + entry.meaning()));
    }

    /// Names of days that [#day(String)] knows, in the order of the year.
    public static List<String> days() {
        return ENTRIES.values().stream()
                .filter(entry -> entry.kind() == Kind.DAY)
                .sorted(
                        java.util.Comparator.comparing(Entry::meaning)
                                .thenComparing(entry -> entry.forms().getFirst()))
                .flatMap(entry -> entry.forms().stream())
                .distinct()
                .toList();
    }

    private static Optional<Entry> find(String name, Kind kind) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (plain.isEmpty() || !Character.isUpperCase(plain.charAt(0))) {
            return Optional.empty();
        }
        return Optional.ofNullable(ENTRIES.get(key(plain))).filter(entry -> entry.kind() == kind);
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        for (Entry entry :
                Table.read(
                        "calendar",
                        3,
                        row -> new Entry(row.list(0), row.choice(1, Kind.class), row.text(2)))) {
            for (String form : entry.forms()) {
                if (entries.put(key(form), entry) != null) {
                    throw new IllegalStateException("\"%s\" is given twice".formatted(form));
                }
            }
        }
        return entries;
    }

    private static String key(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private enum Kind {
        WEEKDAY,
        MONTH,
        DAY
    }

    private record Entry(List<String> forms, Kind kind, String meaning) {}
}
