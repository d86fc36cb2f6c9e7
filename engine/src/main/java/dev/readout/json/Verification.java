package dev.readout.json;

import dev.readout.json.CitedBrief.Cited;
import dev.readout.json.CitedBrief.CitedReport;
import dev.readout.json.CitedBrief.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which citations of a brief stand in the reports, word for word and at their place.
///
/// @param citations how many the brief has, with the words that it shows for cited ones
/// @param failed how many do not stand
/// @param failures one for each that does not stand, in the order of the brief; for a report that
///   was not found one for all its citations
/// @param changed reports whose text is another one now than the brief carries, by id, though
///   citations of it may still stand
public record Verification(
        int citations, int failed, List<Failure> failures, List<String> changed) {
    public Verification {
        failures = List.copyOf(failures);
        changed = List.copyOf(changed);
    }

    /// Something that could not be found again.
    ///
    /// @param place where it stands in the brief: "c3 supports"
    /// @param reason says what is wrong, without the place
    public record Failure(String place, String reason) {}

    /// @param texts the reports as they read now, by the id that they have in the brief; a report
    ///   that was not found is absent
    public static Verification of(CitedBrief.Parsed brief, Map<String, String> texts) {
        List<Failure> failures = new ArrayList<>();
        Map<String, CitedReport> reports = new TreeMap<>();
        for (CitedReport report : brief.reports()) {
            if (report.id().isEmpty() || reports.putIfAbsent(report.id(), report) != null) {
                failures.add(
                        new Failure(
                                "the brief",
                                "has two reports under the id “%s”".formatted(report.id())));
            }
        }
        Map<String, Integer> lost = new TreeMap<>();
        for (Cited cited : brief.citations()) {
            if (reports.containsKey(cited.report()) && !texts.containsKey(cited.report())) {
                lost.merge(cited.report(), 1, Integer::sum);
            } else {
                failure(cited, texts)
                        .ifPresent(reason -> failures.add(new Failure(cited.place(), reason)));
            }
        }
        for (Shown shown : brief.shown()) {
            failure(shown).ifPresent(reason -> failures.add(new Failure(shown.place(), reason)));
        }
        int failed = failures.size() + lost.values().stream().mapToInt(count -> count).sum();
        lost.forEach((report, count) ->
                failures.add(
                        new Failure(
                                report,
                                "none of its %s citations could be looked up".formatted(count))));
        List<String> changed =
                brief.reports().stream()
                        .filter(report -> isChanged(report, texts))
                        .map(CitedReport::id)
                        .distinct()
                        .toList();
        return new Verification(
                brief.citations().size() + brief.shown().size(), failed, failures, changed);
    }

    private static boolean isChanged(CitedReport report, Map<String, String> texts) {
        String now = texts.get(report.id());
        return now != null && report.text().filter(text -> !text.equals(now)).isPresent();
    }

    private static Optional<String> failure(Cited cited, Map<String, String> texts) {
        String text = texts.get(cited.report());
        if (text == null) {
            return Optional.of(
                    cited.report().isEmpty()
                            ? "names no report"
                            : "%s is no report of the brief".formatted(cited.report()));
        }
        if (cited.start().isEmpty() || cited.end().isEmpty()) {
            return Optional.of("has no place in %s".formatted(cited.report()));
        }
        return cited.words().isEmpty()
                ? Optional.of("gives no words of %s".formatted(cited.report()))
                : failure(cited, text);
    }

    private static Optional<String> failure(Cited cited, String text) {
        int start = cited.start().orElseThrow();
        int end = cited.end().orElseThrow();
        if (start < 0 || end < start || end > text.length()) {
            return Optional.of(
                    "[%s, %s) does not lie in %s, which has %s characters"
                            .formatted(start, end, cited.report(), text.length()));
        }
        String words = cited.words().orElseThrow();
        if (words.isBlank()) {
            return Optional.of("cites no words of %s".formatted(cited.report()));
        }
        String there = text.substring(start, end);
        return there.equals(words)
                ? Optional.empty()
                : Optional.of(
                        "%s has “%s” at [%s, %s), not “%s”%s"
                                .formatted(
                                        cited.report(),
                                        Shortened.of(there),
                                        start,
                                        end,
                                        Shortened.of(words),
                                        elsewhere(words, text)));
    }

    private static String elsewhere(String words, String text) {
        int at = text.indexOf(words);
        return at < 0 ? ", which it has nowhere" : ", which stands at %s".formatted(at);
    }

    private static Optional<String> failure(Shown shown) {
        String words = squeezed(shown.words());
        boolean taken =
                !words.isBlank()
                        && shown.cited().stream()
                                .anyMatch(cited -> squeezed(cited).contains(words));
        return taken
                ? Optional.empty()
                : Optional.of(
                        "shows “%s”, which stands in none of the words that it cites"
                                .formatted(Shortened.of(shown.words())));
    }

    private static String squeezed(String words) {
        return String.join(" ", words.strip().split("\\s+", -1));
    }
}
