package dev.readout.server;

import dev.readout.app.http.Guard;
import dev.readout.server.feed.FetchRules;
import dev.readout.server.feed.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads how hosts are asked out of the settings.
final class FetchReader {
    static final String LOCAL = "fetch.local";
    static final String PAUSE = "fetch.pause";
    static final String SHORTEST = "feeds.shortest";
    static final String LONGEST = "feeds.longest";
    static final String AGAIN = "feeds.again";

    /// A year, in milliseconds and in seconds alike.
    private static final long MOST = 31_536_000;

    private final Map<String, String> values;

    FetchReader(Map<String, String> values) {
        this.values = values;
    }

    List<String> mistakes() {
        List<String> all = new ArrayList<>();
        if (!List.of("", "yes", "no").contains(value(LOCAL))) {
            all.add("%s is yes or no, not %s".formatted(LOCAL, value(LOCAL)));
        }
        for (String key : List.of(PAUSE, SHORTEST, LONGEST)) {
            if (!value(key).isEmpty() && number(value(key)).isEmpty()) {
                all.add("%s is a whole number, not %s".formatted(key, value(key)));
            }
        }
        if (all.isEmpty() && !isPace()) {
            all.add(
                    "%s is at least 1, and %s no less (as it is, %d and %d)"
                            .formatted(SHORTEST, LONGEST, seconds(SHORTEST), seconds(LONGEST)));
        }
        if (parts().stream().anyMatch(part -> number(part).isEmpty())) {
            all.add("%s is whole numbers and commas, not %s".formatted(AGAIN, value(AGAIN)));
        }
        return all;
    }

    /// @throws java.util.NoSuchElementException if there are mistakes
    FetchRules rules() {
        Pace usual = Pace.USUAL;
        List<Duration> again =
                values.containsKey(AGAIN)
                        ? parts().stream()
                                .map(part -> Duration.ofSeconds(number(part).orElseThrow()))
                                .toList()
                        : usual.again();
        Pace pace =
                new Pace(
                        Duration.ofSeconds(seconds(SHORTEST)),
                        Duration.ofSeconds(seconds(LONGEST)),
                        again);
        return new FetchRules(
                pace,
                number(value(PAUSE)).map(Duration::ofMillis).orElse(FetchRules.USUAL.pause()),
                value(LOCAL).equals("yes") ? Guard.Reach.LOCAL_TOO : Guard.Reach.WEB);
    }

    private boolean isPace() {
        return seconds(SHORTEST) >= 1 && seconds(LONGEST) >= seconds(SHORTEST);
    }

    private long seconds(String key) {
        Duration usual = key.equals(SHORTEST) ? Pace.USUAL.shortest() : Pace.USUAL.longest();
        return number(value(key)).orElse(usual.toSeconds());
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private List<String> parts() {
        return value(AGAIN).isEmpty()
                ? List.of()
                : List.of(value(AGAIN).split(",", -1)).stream().map(String::strip).toList();
    }

    private static Optional<Long> number(String words) {
        return words.matches("[0-9]{1,9}")
                ? Optional.of(Long.valueOf(words)).filter(number -> number <= MOST)
                : Optional.empty();
    }
}
