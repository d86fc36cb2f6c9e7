package dev.readout.story;

import java.util.List;

/// What trace found: who first said it, who only passed it on.
///
/// @param entities those of align and the outlets, agencies and sources that trace added
/// @param provenances one per report, sorted by report
/// @param lineages one per attribution, by report, then by place
/// @param accounts one per claim, in the order of the claims
public record Trace(
        Entities entities,
        List<Provenance> provenances,
        List<Lineage> lineages,
        List<Account> accounts) {
    public Trace {
        provenances = List.copyOf(provenances);
        lineages = List.copyOf(lineages);
        accounts = List.copyOf(accounts);
    }
}
