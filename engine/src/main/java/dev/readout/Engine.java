package dev.readout;

import dev.readout.align.Aligner;
import dev.readout.analyse.Analyser;
import dev.readout.brief.BriefWriter;
import dev.readout.extract.Extractor;
import dev.readout.report.Analysis;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import dev.readout.story.Alignment;
import dev.readout.story.Brief;
import dev.readout.story.Trace;
import dev.readout.trace.Tracer;
import java.util.ArrayList;
import java.util.List;

/// The stages in their order: extract → analyse → align → trace → brief.
///
/// ```java
/// Engine engine = new Engine();
/// Brief brief = engine.brief(List.of(new Page("a.txt", bytes)));
/// ```
///
/// Opens no network, no database, no thread pool. Safe for many threads.
public final class Engine {
    private final Extractor extractor = new Extractor();
    private final Analyser analyser = new Analyser();
    private final Aligner aligner = new Aligner();
    private final Tracer tracer = new Tracer();
    private final BriefWriter writer = new BriefWriter();

    /// Reads pages that tell of one event. The order of `pages` does not matter; a page that holds
    /// no report is named in [Brief#skipped()] and the others are read.
    public Brief brief(List<Page> pages) {
        List<Analysis> analyses = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Page page : pages.stream().sorted(Page::compare).toList()) {
            ReportId id = new ReportId("r" + (analyses.size() + 1));
            switch (extractor.from(page, id)) {
                case Extraction.Found found -> analyses.add(analyser.of(found.report()));
                case Extraction.NoReport none ->
                        skipped.add(new Skipped(page.name(), none.detail()));
            }
        }
        Alignment alignment = aligner.of(analyses);
        Trace trace = tracer.of(analyses, alignment);
        return writer.of(analyses, alignment, trace, skipped);
    }
}
