package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Words for parts of the day and the hours that they may mean: "late Friday", "over breakfast".
public final class DayParts {
    private static final String DAY =
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|the same day|that day";

    private static final List<Part> ALL = read();

    private DayParts() {}

    /// @param words small letters, whole words
    /// @param from minutes from midnight
    /// @param to minutes from the same midnight, behind `from`
    public record Part(Pattern words, int from, int to) {}

    /// All, the longer forms first.
    public static List<Part> all() {
        return ALL;
    }

    private static List<Part> read() {
        record Form(String form, int from, int to) {}
        List<Form> forms = new ArrayList<>();
        Table.read("day-parts", 3, row -> row)
                .forEach(row ->
                        row.list(0)
                                .forEach(form ->
                                        forms.add(
                                                new Form(
                                                        form,
                                                        minutes(row.text(1)),
                                                        minutes(row.text(2))))));
        return forms.stream()
                .sorted(Comparator.comparingInt(form -> -form.form().length()))
                .map(form -> new Part(pattern(form.form()), form.from(), form.to()))
                .toList();
    }

    private static int minutes(String clock) {
        String[] parts = clock.split(":", 2);
        return 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    private static Pattern pattern(String form) {
        String words =
                form.replace(" * ", "(?: on)?(?: (?:" + DAY + "))? ")
                        .replace("#", "(?:on )?(?:" + DAY + ")");
        return Pattern.compile("\\b" + words + "\\b");
    }
}
