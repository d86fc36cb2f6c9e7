package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A brief is the same, byte for byte, on every machine and in any order of its reports.
class SameEverywhereTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir Path folder;

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /// Locales whose small letters, digits, calendar or decimal sign are others; zones at both ends
    /// of the day and with a half hour.
    @ParameterizedTest
    @CsvSource({
        "silo-blast, json, tr-TR, Pacific/Kiritimati, 1",
        "dershan-strike, json, ar-EG-u-nu-arab, America/St_Johns, 2",
        "two-derailments, json, th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago, 3",
        "quarter-figures, html, de-CH, Asia/Kathmandu, 4",
        "withdrawn-report, markdown, hi-IN-u-nu-deva, Pacific/Kiritimati, 5",
        "talks-denied, text, lt-LT, Pacific/Pago_Pago, 6"
    })
    void anyOrderAnyFolderAnyLocaleAnyTimeZone(
            String cluster, String format, String language, String place, long seed)
            throws IOException {
        Path reports = Ran.repository("examples/" + cluster);
        String expected = Ran.of("brief", reports, "--format", format).out();
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        Ran ran = Ran.of(shuffled(reports, format, seed).toArray());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).as("seed " + seed).isEqualTo(expected).isNotBlank();
    }

    /// The command line with the reports in some order, one of them in a folder of its own.
    private List<Object> shuffled(Path reports, String format, long seed) throws IOException {
        List<Path> files = files(reports);
        Collections.shuffle(files, new Random(seed));
        Path below = Files.createDirectories(folder.resolve("Zürich 2, today/.. not up"));
        List<Object> arguments = new ArrayList<>(List.of("brief", "--format", format));
        for (Path file : files) {
            Path there = arguments.size() == 3 ? below : folder;
            arguments.add(Files.copy(file, there.resolve(file.getFileName())));
        }
        return arguments;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
        }
    }
}
