package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A brief is the same, byte for byte, on every machine and in any order of its reports.
class SameEverywhereTest {
    private static final Path CLUSTER = Ran.repository("examples/silo-blast");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir Path folder;

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void anyOrderAnyFolderAnyLocaleAnyTimeZone() throws IOException {
        String expected = Ran.of("brief", CLUSTER, "--format", "json").out();
        List<Path> files = reports();
        long seed = 20260101;
        Collections.shuffle(files, new Random(seed));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        List<Object> arguments = new ArrayList<>(List.of("brief", "--format", "json"));
        for (Path file : files) {
            arguments.add(Files.copy(file, folder.resolve(file.getFileName())));
        }

        Ran ran = Ran.of(arguments.toArray());

        assertThat(ran.out()).as("seed " + seed).isEqualTo(expected).contains("\"schema\"");
    }

    private static List<Path> reports() {
        try (Stream<Path> files = Files.list(CLUSTER)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
