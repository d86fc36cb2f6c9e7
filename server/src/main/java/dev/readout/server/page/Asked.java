package dev.readout.server.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a reader asked a page for. A wish that cannot be read is told and passed over.
final class Asked {
    private final Context request;
    private final List<String> unread = new ArrayList<>();

    Asked(Context request) {
        this.request = request;
    }

    /// The words under a name, empty if they are blank or missing.
    Optional<String> words(String name) {
        return Optional.ofNullable(request.queryParam(name))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    Optional<LocalDate> day(String name) {
        Optional<String> words = words(name);
        try {
            return words.map(LocalDate::parse);
        } catch (DateTimeException e) {
            unread.add("“%s” is no day like 2031-04-02".formatted(words.orElse("")));
            return Optional.empty();
        }
    }

    int number(String name, int usual) {
        Optional<String> words = words(name);
        try {
            return words.map(Integer::parseInt).filter(number -> number >= 0).orElse(usual);
        } catch (NumberFormatException e) {
            unread.add("“%s” is no number".formatted(words.orElse("")));
            return usual;
        }
    }

    /// Whether the reader asked for anything.
    boolean isAny() {
        return request.queryParamMap().keySet().stream().anyMatch(this::is);
    }

    boolean is(String name) {
        return words(name).isPresent();
    }

    /// What could not be read, as sentences without an end.
    List<String> unread() {
        return List.copyOf(unread);
    }

    /// The address of this page with all wishes.
    String address() {
        String wishes = request.queryString();
        return request.path() + (wishes == null ? "" : "?" + wishes);
    }

    /// The address of this page with one wish changed.
    String with(String name, String value) {
        return without(List.of(), name, value);
    }

    /// As [#with], and without some other wishes.
    String without(List<String> others, String name, String value) {
        Map<String, List<String>> wishes = new TreeMap<>(request.queryParamMap());
        others.forEach(wishes::remove);
        wishes.put(name, List.of(value));
        List<String> parts = new ArrayList<>();
        wishes.forEach((key, values) ->
                values.stream()
                        .filter(one -> !one.isBlank())
                        .forEach(one -> parts.add(encoded(key) + "=" + encoded(one))));
        return request.path() + "?" + String.join("&", parts);
    }

    /// As a part of an address.
    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
