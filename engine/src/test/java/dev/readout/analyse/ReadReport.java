package dev.readout.analyse;

import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.Head;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;

/// Reads a few sentences as a report, for tests.
public final class ReadReport {
    private ReadReport() {}

    /// All of the text is body, a paragraph a line.
    public static Analysis of(Text text) {
        return of(text, text.lines().stream().map(line -> new Zone(Zone.Kind.BODY, line)).toList());
    }

    public static Analysis of(Text text, List<Zone> zones) {
        Head head =
                new Head(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Dating.unknown(),
                        Optional.empty(),
                        List.of(),
                        "en");
        return new Analyser().of(new Report(new ReportId("r1"), "a.txt", text, zones, head));
    }
}
