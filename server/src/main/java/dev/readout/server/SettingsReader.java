package dev.readout.server;

import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the settings out of a file of lines `key = value` and of the command line, which wins.
///
/// | key | what |
/// |---|---|
/// | `host` | address to listen at |
/// | `port` | 0 to 65535; 0 takes any that is free |
/// | `data` | folder for everything |
/// | `store.url` | `jdbc:sqlite:…` or `jdbc:postgresql:…`; without it a SQLite file in the folder |
/// | `store.user`, `store.password` | where the store asks for them |
/// | `fetch.local`, `fetch.pause` | may hosts of this machine be asked; milliseconds between pages |
/// | `feeds.shortest`, `feeds.longest`, `feeds.again` | seconds: [dev.readout.server.feed.Pace] |
final class SettingsReader {
    private static final List<String> KEYS =
            List.of(
                    "host",
                    "port",
                    "data",
                    "store.url",
                    "store.user",
                    "store.password",
                    FetchReader.LOCAL,
                    FetchReader.PAUSE,
                    FetchReader.SHORTEST,
                    FetchReader.LONGEST,
                    FetchReader.AGAIN);
    private static final int MAX_PORT = 65_535;

    private final Map<String, String> values = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /// @param said what the command line says, by key
    SettingsReader(Optional<Path> file, Map<String, String> said) {
        file.ifPresent(this::read);
        values.putAll(said);
    }

    /// What is wrong with them, a sentence for each mistake; ask before [#settings].
    List<String> mistakes() {
        List<String> all = new ArrayList<>(mistakes);
        TreeSet<String> unknown = new TreeSet<>(values.keySet());
        KEYS.forEach(unknown::remove);
        for (String key : unknown) {
            all.add("there is no setting %s; there are %s".formatted(key, String.join(", ", KEYS)));
        }
        if (port().isEmpty()) {
            all.add("port is a number from 0 to %d, not %s".formatted(MAX_PORT, value("port")));
        }
        if (data().isEmpty()) {
            all.add("data is a folder, not " + value("data"));
        }
        String url = value("store.url");
        if (!url.isEmpty() && !StoreAddress.isKnown(url)) {
            all.add("store.url begins with jdbc:sqlite: or jdbc:postgresql:");
        }
        all.addAll(new FetchReader(values).mistakes());
        if (values.containsKey("host") && value("host").isEmpty()) {
            all.add("host is empty");
        }
        return all;
    }

    /// @throws java.util.NoSuchElementException if there are mistakes
    Settings settings() {
        Path data = data().orElseThrow();
        String url = value("store.url");
        return new Settings(
                values.getOrDefault("host", Settings.LOOPBACK),
                port().orElseThrow(),
                data,
                url.isEmpty()
                        ? StoreAddress.in(data)
                        : new StoreAddress(url, value("store.user"), value("store.password")),
                new FetchReader(values).rules());
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private Optional<Integer> port() {
        String port = values.getOrDefault("port", String.valueOf(Settings.USUAL_PORT));
        boolean isNumber =
                !port.isEmpty()
                        && port.length() <= 5
                        && port.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber
                ? Optional.of(Integer.valueOf(port)).filter(number -> number <= MAX_PORT)
                : Optional.empty();
    }

    private Optional<Path> data() {
        try {
            Path data = Path.of(values.getOrDefault("data", Settings.USUAL_DATA));
            return Files.exists(data) && !Files.isDirectory(data)
                    ? Optional.empty()
                    : Optional.of(data);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            mistakes.add("the settings file %s could not be read (%s)".formatted(file, e));
        }
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key, "").strip());
        }
    }
}
