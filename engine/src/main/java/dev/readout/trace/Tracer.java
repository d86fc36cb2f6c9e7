package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.story.Account;
import dev.readout.story.Alignment;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import dev.readout.story.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Follows words back to who spoke them, and claims back to who first released them.
public final class Tracer {

    /// The same analyses in any order give the same trace. Safe for many threads.
    public Trace of(List<Analysis> analyses, Alignment alignment) {
        Register register = new Register(alignment.entities());
        SpeakerFinder speakers = new SpeakerFinder(alignment.entities().mentions());
        ProvenanceFinder publishers = new ProvenanceFinder(register);
        List<Provenance> provenances = new ArrayList<>();
        List<Lineage> lineages = new ArrayList<>();
        for (Analysis analysis : sorted(analyses)) {
            Provenance provenance = publishers.of(analysis);
            provenances.add(provenance);
            lineages.addAll(new LineageFinder(analysis, register, speakers, provenance).all());
        }
        OriginFinder origins = new OriginFinder(register, lineages, provenances);
        List<Account> accounts = alignment.claims().stream().map(origins::of).toList();
        return new Trace(register.entities(), provenances, lineages, accounts);
    }

    private static List<Analysis> sorted(List<Analysis> analyses) {
        return analyses.stream()
                .sorted(Comparator.comparing(analysis -> analysis.report().id()))
                .toList();
    }
}
