package dev.readout.extract.plain;

import dev.readout.extract.head.CreditFinder;
import dev.readout.extract.head.TextHead;
import dev.readout.extract.line.Labelled;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Zones;
import dev.readout.report.Head;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Text;
import java.util.List;

/// A page of plain text: its characters unchanged, told apart line by line.
public final class TextPage {
    private final Text text;
    private final List<Labelled> lines;

    public TextPage(Text text) {
        this.text = text;
        this.lines = LineZones.of(text, Line.of(text));
    }

    /// The running text, one paragraph per line.
    public String body() {
        StringBuilder body = new StringBuilder();
        for (Labelled labelled : lines) {
            if (labelled.kind() == Kind.BODY) {
                body.append(labelled.line().words()).append('\n');
            }
        }
        return body.toString();
    }

    public Report report(ReportId id, String file, String language) {
        TextHead head = new TextHead(text, lines);
        Zones zones = Zones.of(text, lines);
        return new Report(
                id,
                file,
                text,
                zones.zones(),
                new Head(
                        head.title(),
                        head.authors(),
                        head.outlet(),
                        head.published(id),
                        zones.dateline(),
                        CreditFinder.in(text, lines),
                        language));
    }
}
