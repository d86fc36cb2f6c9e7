package dev.readout.report;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The text of one published report, with what each stretch of it is for and what the page says
/// about it.
///
/// @param file name of the file without its folder, or the address it came from
/// @param text for a text file its characters unchanged; for HTML the normalised text of the page
/// @param zones in the order of the text, disjoint
public record Report(ReportId id, String file, Text text, List<Zone> zones, Head head) {
    public Report {
        zones = zones.stream().sorted(Comparator.comparing(Zone::span)).toList();
        int end = 0;
        for (Zone zone : zones) {
            if (zone.span().start() < end || zone.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "zone %s of %s overlaps the one before it or ends after the text (%d characters)"
                                .formatted(zone, file, text.length()));
            }
            end = zone.span().end();
        }
    }

    /// The same report with its outlet known.
    public Report withOutlet(Stated outlet) {
        Head known =
                new Head(
                        head.title(),
                        head.authors(),
                        Optional.of(outlet),
                        head.published(),
                        head.modified(),
                        head.lineage(),
                        head.language());
        return new Report(id, file, text, zones, known);
    }

    /// The spans of all zones of one kind, in the order of the text.
    public List<Span> zones(Zone.Kind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind).map(Zone::span).toList();
    }

    /// The words of a citation.
    ///
    /// @throws IllegalArgumentException if it cites another report or ends after the text
    public String at(Citation citation) {
        if (!citation.report().equals(id)) {
            throw new IllegalArgumentException(
                    "report %s is asked for words of %s"
                            .formatted(id.value(), citation.report().value()));
        }
        return text.at(citation.words());
    }
}
