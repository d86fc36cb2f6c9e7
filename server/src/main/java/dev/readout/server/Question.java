package dev.readout.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// What a request asks for after the `?`.
final class Question {
    private static final int USUAL_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    private final Context request;

    Question(Context request) {
        this.request = request;
    }

    /// The words under a name, empty if they are blank or missing.
    Optional<String> words(String name) {
        return Optional.ofNullable(request.queryParam(name))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    /// How many entries are wanted.
    int limit() {
        return (int) number("limit", USUAL_LIMIT, 1, MAX_LIMIT);
    }

    /// @throws Problem if it is no whole number from `least` to `most`
    long number(String name, long usual, long least, long most) {
        Optional<String> words = words(name);
        if (words.isEmpty()) {
            return usual;
        }
        try {
            long number = Long.parseLong(words.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Problem(400, name + " is no whole number: " + words.get());
        }
        throw new Problem(400, "%s lies outside its limits: %s".formatted(name, words.get()));
    }

    Optional<LocalDate> day(String name) {
        return time(name, "day like 2031-04-02", LocalDate::parse);
    }

    Optional<Instant> instant(String name) {
        return time(name, "time like 2031-04-02T09:15:00Z", Instant::parse);
    }

    boolean is(String name) {
        String words = words(name).orElse("false");
        if (words.equals("true") || words.equals("false")) {
            return words.equals("true");
        }
        throw new Problem(400, "%s is true or false, not %s".formatted(name, words));
    }

    /// One of some words.
    String choice(String name, String usual, List<String> choices) {
        String words = words(name).orElse(usual);
        if (!choices.contains(words)) {
            throw new Problem(
                    400,
                    "%s is one of %s, not %s".formatted(name, String.join(", ", choices), words));
        }
        return words;
    }

    private <T> Optional<T> time(String name, String form, Function<String, T> parser) {
        Optional<String> words = words(name);
        try {
            return words.map(parser);
        } catch (DateTimeException e) {
            throw new Problem(400, "%s is no %s: %s".formatted(name, form, words.orElse("")));
        }
    }

    /// Tells where a list goes on: the same question with another cursor, or null at its end.
    void next(ObjectNode answer, String name, Optional<String> cursor) {
        if (cursor.isEmpty()) {
            answer.putNull("next");
            return;
        }
        Map<String, List<String>> asked = new TreeMap<>(request.queryParamMap());
        asked.put(name, List.of(cursor.get()));
        List<String> parts = new ArrayList<>();
        asked.forEach((key, values) ->
                values.forEach(value -> parts.add(encoded(key) + "=" + encoded(value))));
        answer.put("next", request.path() + "?" + String.join("&", parts));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
