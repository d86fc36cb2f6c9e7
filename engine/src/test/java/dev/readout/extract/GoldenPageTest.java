package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A pair of page and expectation for every class of errors that extractors make.
class GoldenPageTest {
    private static final String PAGE = ".html";
    private static final String EXPECTED = ".expected.txt";

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAsExpected(Path page) throws IOException {
        Path expected = page.resolveSibling(name(page).replace(PAGE, EXPECTED));

        assertThat(zones(page)).isEqualTo(Files.readString(expected));
    }

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                                Objects.requireNonNull(
                                                GoldenPageTest.class.getResource(
                                                        "body-stands-twice.html"))
                                        .toURI())
                        .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(PAGE)).sorted().toList();
        }
    }

    /// A line for each zone of running text: "BODY The ferry …".
    private static String zones(Path page) throws IOException {
        Extraction extraction =
                new Extractor()
                        .from(new Page(name(page), Files.readAllBytes(page)), new ReportId("r1"));
        assertThat(extraction).isInstanceOf(Extraction.Found.class);
        Report report = ((Extraction.Found) extraction).report();
        return report.zones().stream()
                .filter(zone -> zone.kind() != Zone.Kind.CLUTTER)
                .map(zone -> zone.kind() + " " + report.text().at(zone.span()) + "\n")
                .collect(Collectors.joining());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
