package dev.readout.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.server.store.Packed;
import dev.readout.server.story.BriefPieces;
import dev.readout.story.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A written brief, as far as a reader can correct it.
final class BriefData {
    /// Longer words are shortened where one of many is chosen.
    private static final int SHOWN = 90;

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Choice> names = new ArrayList<>();
    private final List<Choice> sayings = new ArrayList<>();
    private final List<Choice> conflicts = new ArrayList<>();

    /// @param brief as `./readout brief --format json` writes it
    BriefData(Packed brief) {
        BriefPieces.read(
                brief,
                Map.of(
                        "reports", this::report,
                        "entities", this::name,
                        "attributions", this::saying,
                        "conflicts", this::conflict));
    }

    private void report(JsonNode report) {
        String id = report.path("id").asText();
        reports.put(
                id,
                new Report(
                        id,
                        report.path("file").asText(),
                        report.path("title").path("value").asText(""),
                        report.path("text").asText()));
    }

    /// @param id as the brief names it: `r12`
    record Report(String id, String file, String title, String text) {
        long number() {
            return Long.parseLong(id.substring(1));
        }

        String label() {
            return shortened(id + " " + (title.isEmpty() ? "“" + text.strip() + "”" : title));
        }
    }

    /// Something to choose.
    ///
    /// @param value what a form sends
    /// @param label what a reader sees
    record Choice(String value, String label) {}

    List<Report> reports() {
        return List.copyOf(reports.values());
    }

    /// Everybody who is named or described, with a place that does so.
    List<Choice> names() {
        return List.copyOf(names);
    }

    private void name(JsonNode entity) {
        for (JsonNode surface : entity.path("surfaces")) {
            Optional<Choice> choice = named(entity, surface.asText());
            if (choice.isPresent()) {
                names.add(choice.get());
                return;
            }
        }
    }

    private static String type(JsonNode entity) {
        String type = entity.path("type").asText();
        return type.equals("org") ? "body" : type;
    }

    private Optional<Choice> named(JsonNode entity, String surface) {
        for (Report report : reports.values()) {
            int start = report.text.indexOf(surface);
            if (start >= 0) {
                return Optional.of(
                        new Choice(
                                place(report.id, start, start + surface.length()),
                                shortened(
                                        "%s (%s, “%s” in %s)"
                                                .formatted(
                                                        entity.path("canonical").asText(),
                                                        type(entity),
                                                        surface,
                                                        report.id))));
            }
        }
        return Optional.empty();
    }

    /// What is attributed, with who is said to have said it.
    List<Choice> sayings() {
        return List.copyOf(sayings);
    }

    private void saying(JsonNode one) {
        JsonNode content = one.path("content").path(0);
        String speakers = joined(one.path("speakers"));
        sayings.add(
                new Choice(
                        place(content),
                        "%s: “%s” – %s"
                                .formatted(
                                        content.path("report").asText(),
                                        shortened(content.path("text").asText()),
                                        speakers.isEmpty() ? "nobody" : speakers)));
    }

    /// What counts as a contradiction or a tension, by the first words of two sides.
    List<Choice> conflicts() {
        return List.copyOf(conflicts);
    }

    private void conflict(JsonNode conflict) {
        JsonNode sides = conflict.path("sides");
        if (sides.size() > 1 && !conflict.path("relation").asText().equals("compatible")) {
            JsonNode one = sides.path(0).path("spans").path(0);
            JsonNode other = sides.path(1).path("spans").path(0);
            conflicts.add(
                    new Choice(
                            place(one) + "|" + place(other),
                            "“%s” (%s) and “%s” (%s)"
                                    .formatted(
                                            shortened(one.path("text").asText()),
                                            one.path("report").asText(),
                                            shortened(other.path("text").asText()),
                                            other.path("report").asText())));
        }
    }

    /// The words that a choice points at.
    ///
    /// @param place as [Choice#value()] has it
    Optional<Quoted> quoted(String place) {
        String[] parts = place.split(":", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,9}") || !parts[2].matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int start = Integer.parseInt(parts[1]);
        int end = Integer.parseInt(parts[2]);
        return Optional.ofNullable(reports.get(parts[0]))
                .filter(report -> start < end && end <= report.text.length())
                .map(report -> new Quoted(report.file, report.text.substring(start, end), start));
    }

    /// Words that a reader typed, in the report of a place and as near to it as they stand.
    Optional<Quoted> typed(String words, Quoted near) {
        return reports.values().stream()
                .filter(report -> report.file.equals(near.file()))
                .filter(report -> report.text.contains(words))
                .map(report -> new Quoted(report.file, words, nearest(report, words, near.start())))
                .findFirst();
    }

    private static int nearest(Report report, String words, int start) {
        int before = report.text.lastIndexOf(words, start);
        return before >= 0 ? before : report.text.indexOf(words, start);
    }

    private static String place(JsonNode span) {
        return place(
                span.path("report").asText(), span.path("start").asInt(), span.path("end").asInt());
    }

    private static String place(String report, int start, int end) {
        return report + ":" + start + ":" + end;
    }

    private static String joined(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.asText()));
        return String.join(", ", all);
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
    }
}
