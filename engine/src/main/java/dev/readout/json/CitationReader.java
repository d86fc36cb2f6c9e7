package dev.readout.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.json.CitedBrief.Cited;
import dev.readout.json.CitedBrief.CitedReport;
import dev.readout.json.CitedBrief.Shown;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks over a written brief once, from its first token to its last, and keeps what is cited.
final class CitationReader {
    /// A part of an entry that only holds citations says nothing about where they stand.
    private static final List<String> SILENT_NAMES = List.of("spans", "evidence");

    private final JsonParser parser;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<CitedReport> reports = new ArrayList<>();
    private final List<Cited> citations = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    CitationReader(JsonParser parser) {
        this.parser = parser;
    }

    CitedBrief read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return new CitedBrief.Malformed("is no JSON object");
        }
        String name = "";
        open.push(new Frame("", false));
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return new CitedBrief.Malformed("ends too early");
            }
            switch (token) {
                case FIELD_NAME -> name = parser.currentName();
                case START_OBJECT -> open.push(new Frame(nameOf(name), false));
                case START_ARRAY -> open.push(new Frame(nameOf(name), true));
                case END_OBJECT -> close(open.pop());
                case END_ARRAY -> open.pop();
                default -> value(name, token);
            }
        }
        if (parser.nextToken() != null) {
            return new CitedBrief.Malformed("goes on after its end");
        }
        return reports.isEmpty()
                ? new CitedBrief.Malformed("names no report")
                : new CitedBrief.Parsed(reports, citations, shown);
    }

    /// An element of a list bears the name of the list.
    private String nameOf(String lastName) {
        Frame around = open.getFirst();
        return around.isList() ? around.name : lastName;
    }

    private void value(String name, JsonToken token) throws IOException {
        Frame frame = open.getFirst();
        if (frame.isList()) {
            return;
        }
        if (token != JsonToken.VALUE_NULL) {
            frame.strings.put(name, parser.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            frame.numbers.put(name, parser.getIntValue());
        }
        frame.isCitation |= name.equals("start") || name.equals("end");
    }

    private void close(Frame frame) {
        boolean hasWords = frame.strings.containsKey("report") || frame.strings.containsKey("text");
        if (frame.isCitation && hasWords) {
            cite(frame);
        } else if (isEntryOf("reports", frame)) {
            reports.add(
                    new CitedReport(
                            frame.string("id").orElse(""),
                            frame.string("file").orElse(""),
                            frame.string("text")));
        } else if (isEntryOf("claims", frame)) {
            show(frame, "text");
        } else if (frame.name.equals("sides") || isEntryOf("timeline", frame)) {
            show(frame, "label");
        }
    }

    private void cite(Frame frame) {
        Optional<String> words = frame.string("text");
        open.stream()
                .filter(around -> !around.isList())
                .findFirst()
                .ifPresent(around -> words.ifPresent(around.cited::add));
        citations.add(
                new Cited(
                        place(frame),
                        frame.string("report").orElse(""),
                        frame.number("start"),
                        frame.number("end"),
                        words));
    }

    private void show(Frame frame, String key) {
        frame.string(key)
                .ifPresent(words -> shown.add(new Shown(place(frame), words, frame.cited)));
    }

    /// Whether a frame that was just closed is an element of a section.
    private boolean isEntryOf(String section, Frame frame) {
        return frame.name.equals(section) && open.size() == 2;
    }

    /// The id of the entry, then the names of the parts down to this one.
    private String place(Frame frame) {
        StringBuilder place = new StringBuilder();
        String last = "";
        for (Iterator<Frame> outer = open.descendingIterator(); outer.hasNext(); ) {
            last = step(outer.next(), last, place);
        }
        step(frame, last, place);
        return place.isEmpty() ? "the brief" : place.toString();
    }

    private static String step(Frame frame, String last, StringBuilder place) {
        Optional<String> id = frame.string("id");
        boolean named = !frame.name.isEmpty() && !frame.isList();
        String step =
                id.orElse(
                        named && !SILENT_NAMES.contains(frame.name) && !frame.name.equals(last)
                                ? frame.name
                                : "");
        if (!step.isEmpty()) {
            place.append(place.isEmpty() ? "" : " ").append(step);
        }
        return frame.isList() ? last : frame.name;
    }

    /// A value that is open while its members are read.
    private static final class Frame {
        final String name;
        final Map<String, String> strings = new HashMap<>();
        final Map<String, Integer> numbers = new HashMap<>();
        final List<String> cited = new ArrayList<>();
        private final boolean list;
        boolean isCitation;

        Frame(String name, boolean list) {
            this.name = name;
            this.list = list;
        }

        boolean isList() {
            return list;
        }

        Optional<String> string(String key) {
            return Optional.ofNullable(strings.get(key));
        }

        Optional<Integer> number(String key) {
            return Optional.ofNullable(numbers.get(key));
        }
    }
}
