package dev.readout.align;

import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.ReportId;
import dev.readout.story.Alignment;
import dev.readout.story.Entities;
import java.util.List;
import java.util.Map;

/// Holds the reports of one story against each other.
public final class Aligner {
    private final ClaimBuilder claims = new ClaimBuilder();
    private final PassageFinder passages = new PassageFinder();
    private final EntityResolver resolver = new EntityResolver();

    /// The same analyses in any order give the same alignment. Safe for many threads.
    public Alignment of(List<Analysis> analyses) {
        Entities entities = resolver.of(analyses);
        Map<ReportId, Dating> datings = new DatingResolver().of(analyses);
        return new Alignment(
                entities,
                claims.of(analyses, entities),
                List.of(),
                passages.in(analyses),
                new TimelineBuilder().of(analyses, datings),
                datings);
    }
}
