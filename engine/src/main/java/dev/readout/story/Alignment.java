package dev.readout.story;

import dev.readout.report.Dating;
import dev.readout.report.ReportId;
import java.util.List;
import java.util.Map;

/// What align found over all reports of a story.
///
/// @param refusals what lies near a claim and was not taken into it, a few for each claim
/// @param datings when each report was published, borrowed from peers where they tell; one entry
///   per report
public record Alignment(
        Entities entities,
        List<Claim> claims,
        List<Finding> findings,
        List<Passage> passages,
        List<Happening> timeline,
        List<Refusal> refusals,
        Map<ReportId, Dating> datings) {
    public Alignment {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        passages = List.copyOf(passages);
        timeline = List.copyOf(timeline);
        refusals = List.copyOf(refusals);
        datings = Map.copyOf(datings);
    }

    /// The same alignment with other findings.
    public Alignment withFindings(List<Finding> others) {
        return new Alignment(entities, claims, others, passages, timeline, refusals, datings);
    }
}
