package dev.readout.extract;

import dev.readout.report.Dating;
import dev.readout.report.Extraction;
import dev.readout.report.Head;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Finds the report in a page.
public final class Extractor {

    /// Never throws on any bytes. Safe for many threads.
    public Extraction from(Page page, ReportId id) {
        Text text = new Text(new String(page.content(), StandardCharsets.UTF_8));
        Zone body = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
        Head head =
                new Head(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Dating.unknown(),
                        Optional.empty(),
                        List.of(),
                        "und");
        return new Extraction.Found(new Report(id, page.name(), text, List.of(body), head));
    }
}
