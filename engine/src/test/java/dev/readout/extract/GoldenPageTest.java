package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Credit;
import dev.readout.report.Dating;
import dev.readout.report.Extraction;
import dev.readout.report.Head;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
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

/// A pair of page and expectation for every class of errors that extractors make, for what is no
/// report, and for what a page says about itself. `-Dgolden=write` writes the expectations anew.
class GoldenPageTest {
    private static final String PAGE = ".html";
    private static final String EXPECTED = ".expected.txt";

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAsExpected(Path page) throws IOException {
        Path expected = page.resolveSibling(name(page).replace(PAGE, EXPECTED));
        String read = read(page);
        if ("write".equals(System.getProperty("golden"))) {
            Path written = Path.of("src/test/resources/dev/readout/extract/pages");
            Files.writeString(written.resolve(name(expected)), read);
            return;
        }

        assertThat(read).isEqualTo(Files.readString(expected));
    }

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(GoldenPageTest.class.getResource("pages")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(PAGE)).sorted().toList();
        }
    }

    private static String read(Path page) throws IOException {
        Extractor extractor = new Extractor(Extractor.DEFAULT_LIMIT, Extractor.Languages.ANY);
        Page bytes = new Page(name(page), Files.readAllBytes(page));
        return switch (extractor.from(bytes, new ReportId("r1"))) {
            case Extraction.NoReport none -> "no report: " + none.reason() + "\n";
            case Extraction.Stub stub ->
                    "no report: " + stub.why().reason() + "\n" + lines(stub.start());
            case Extraction.Found found -> lines(found.report());
        };
    }

    /// What the page says about its report, then each zone but clutter: "BODY The ferry …".
    private static String lines(Report report) {
        Head head = report.head();
        StringBuilder lines = new StringBuilder();
        add("outlet", head.outlet().map(Stated::value).orElse(""), lines);
        head.authors().forEach(author -> add("author", author.value(), lines));
        add("published", dating(head.published()), lines);
        add("modified", dating(head.modified()), lines);
        add("dateline", head.dateline().map(report.text()::at).orElse(""), lines);
        for (Credit credit : head.credits()) {
            String words = credit.evidence().map(report.text()::at).orElse("(markup)");
            add("credit", credit.kind() + " " + credit.name() + " in: " + words, lines);
        }
        add("language", head.language(), lines);
        return lines
                + report.zones().stream()
                        .filter(zone -> zone.kind() != Zone.Kind.CLUTTER)
                        .map(zone -> zone.kind() + " " + report.text().at(zone.span()) + "\n")
                        .collect(Collectors.joining());
    }

    private static void add(String label, String value, StringBuilder lines) {
        if (!value.isEmpty()) {
            lines.append(label).append(": ").append(value).append('\n');
        }
    }

    private static String dating(Dating dating) {
        return dating.isKnown() ? dating.published().iso() + " in " + dating.basis() : "";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
