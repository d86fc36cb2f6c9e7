package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.story.Account;
import dev.readout.story.Alignment;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import dev.readout.story.Settled;
import dev.readout.story.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Follows words back to who spoke them, and claims back to who first released them.
public final class Tracer {

    /// The same analyses in any order give the same trace. Safe for many threads.
    public Trace of(List<Analysis> analyses, Alignment alignment) {
        return of(analyses, alignment, Settled.NOTHING);
    }

    /// @param settled what nothing is inferred against
    public Trace of(List<Analysis> analyses, Alignment alignment, Settled settled) {
        List<Analysis> reports = sorted(analyses);
        Register register = new Register(alignment.entities());
        SpeakerFinder speakers = new SpeakerFinder(reports, register);
        ProvenanceFinder publishers = new ProvenanceFinder(register);
        List<Provenance> provenances =
                new PeerProvenance(reports, alignment.passages(), speakers, register)
                        .completed(reports.stream().map(publishers::of).toList(), settled.copies());
        PeerQuotations peers =
                new PeerQuotations(reports, alignment.passages(), speakers, register);
        List<Lineage> lineages = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            lineages.addAll(
                    new LineageFinder(
                                    reports.get(i),
                                    register,
                                    speakers,
                                    peers,
                                    provenances.get(i),
                                    settled.spoken())
                            .all());
        }
        OriginFinder origins = new OriginFinder(register, lineages, provenances, reports);
        List<Account> accounts = alignment.claims().stream().map(origins::of).toList();
        return new Trace(register.entities(), provenances, lineages, accounts);
    }

    private static List<Analysis> sorted(List<Analysis> analyses) {
        return analyses.stream()
                .sorted(Comparator.comparing(analysis -> analysis.report().id()))
                .toList();
    }
}
