package dev.readout.extract.line;

import dev.readout.report.Zone;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The zones of labelled lines, with the dateline cut off the paragraph that it opens.
///
/// @param zones one per line, and one for the dateline
public record Zones(List<Zone> zones, Optional<Span> dateline) {
    /// A dateline opens one of the first paragraphs.
    private static final int FIRST_PARAGRAPHS = 3;

    public static Zones of(Text text, List<Labelled> lines) {
        List<Zone> zones = new ArrayList<>();
        Optional<Span> dateline = Optional.empty();
        int bodies = 0;
        for (Labelled labelled : lines) {
            Span span = labelled.line().span();
            boolean isBody = labelled.kind() == Kind.BODY;
            bodies += isBody ? 1 : 0;
            Optional<Dateline> here =
                    isBody && bodies <= FIRST_PARAGRAPHS && dateline.isEmpty()
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
        return new Zones(List.copyOf(zones), dateline);
    }
}
