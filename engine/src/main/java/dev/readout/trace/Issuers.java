package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.report.Analysis;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells which pages are those of the body whose news they bring: the release of a company, the
/// statement on the page of a ministry.
///
/// A page is its issuer's own if nobody else wrote it, the issuer is no medium, and either its name
/// is that of an institution or the running text presents it ("About …").
final class Issuers {
    private final Map<ReportId, EntityId> issuers = new HashMap<>();

    Issuers(Register register, List<Provenance> provenances, List<Analysis> analyses) {
        Map<ReportId, Analysis> byId = new HashMap<>();
        analyses.forEach(one -> byId.put(one.report().id(), one));
        for (Provenance provenance : provenances) {
            Analysis analysis = byId.get(provenance.report());
            if (provenance.hops().size() == 1 && analysis != null) {
                Provenance.Hop only = provenance.hops().getFirst();
                if (!register.isMedium(only.entity())
                        && (isInstitution(register.get(only.entity()))
                                || isPresented(only, analysis))) {
                    issuers.put(provenance.report(), only.entity());
                }
            }
        }
    }

    /// Whose own page the report is.
    Optional<EntityId> of(ReportId report) {
        return Optional.ofNullable(issuers.get(report));
    }

    /// "Harbour Ministry", "Ministry of Harbours", not "Ministry Post".
    private static boolean isInstitution(Entity entity) {
        String name = entity.canonical().toLowerCase(Locale.ROOT);
        int of = name.indexOf(" of ");
        String head = of > 0 ? name.substring(0, of) : name;
        return Bodies.is(head, Body.Kind.INSTITUTION)
                || Bodies.is(head.substring(head.lastIndexOf(' ') + 1), Body.Kind.INSTITUTION);
    }

    private static boolean isPresented(Provenance.Hop hop, Analysis analysis) {
        return hop.evidence()
                .filter(words ->
                        analysis.report().zones(Zone.Kind.BODY).stream()
                                .anyMatch(body -> body.contains(words.words())))
                .isPresent();
    }
}
