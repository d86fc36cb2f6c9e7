package dev.readout.extract;

import dev.readout.report.Head;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of plain text: its characters unchanged, told apart line by line.
final class TextPage {
    private final Text text;
    private final List<Labelled> lines;

    TextPage(Text text) {
        this.text = text;
        this.lines = LineZones.of(Line.of(text));
    }

    /// The running text, one paragraph per line.
    String body() {
        StringBuilder body = new StringBuilder();
        for (Labelled labelled : lines) {
            if (labelled.kind() == Kind.BODY) {
                body.append(labelled.line().words()).append('\n');
            }
        }
        return body.toString();
    }

    Report report(ReportId id, String file, String language) {
        TextHead head = new TextHead(text, lines);
        List<Zone> zones = new ArrayList<>();
        Optional<Span> dateline = Optional.empty();
        int bodies = 0;
        for (Labelled labelled : lines) {
            Span span = labelled.line().span();
            bodies += labelled.kind() == Kind.BODY ? 1 : 0;
            Optional<Dateline> here =
                    labelled.kind() == Kind.BODY && bodies <= 3 && dateline.isEmpty()
                            ? Dateline.of(text.at(span))
                            : Optional.empty();
            if (here.isPresent()) {
                int cut = span.start() + here.get().length();
                dateline = Optional.of(new Span(span.start(), cut));
                zones.add(new Zone(Kind.META, dateline.get()));
                span = text.trim(new Span(cut, span.end()));
            }
            if (!span.isEmpty()) {
                zones.add(new Zone(labelled.kind(), span));
            }
        }
        return new Report(
                id,
                file,
                text,
                zones,
                new Head(
                        head.title(),
                        head.authors(),
                        head.outlet(),
                        head.published(id),
                        dateline,
                        CreditFinder.in(text, lines),
                        language));
    }
}
