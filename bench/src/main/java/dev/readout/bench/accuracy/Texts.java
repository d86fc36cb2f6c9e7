package dev.readout.bench.accuracy;

import dev.readout.language.Resources;
import dev.readout.report.Dating;
import dev.readout.report.Head;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;

/// The marked texts that lie beside this class, and texts made reports.
final class Texts {
    private Texts() {}

    /// The lines of a file beside this class, without comments.
    static List<String> lines(String file) {
        return Resources.lines(Texts.class, file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /// A report that is all body.
    static Report report(Text text) {
        Head head =
                new Head(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Dating.unknown(),
                        Optional.empty(),
                        List.of(),
                        "en");
        Zone body = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
        return new Report(new ReportId("r1"), "text.txt", text, List.of(body), head);
    }
}
