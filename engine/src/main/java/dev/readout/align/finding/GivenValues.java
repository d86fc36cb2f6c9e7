package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.report.ReportId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures that each voice of each report gives.
final class GivenValues {
    private final Map<Voice, Set<Double>> values = new HashMap<>();
    private final Map<ReportId, Set<Double>> tallies = new HashMap<>();

    GivenValues(List<StatementProfile> profiles) {
        profiles.forEach(profile -> profile.figures().forEach(figure -> note(profile, figure)));
    }

    /// @param speakers empty for the report itself
    private record Voice(ReportId report, Set<String> speakers, String kind) {
        static Voice of(StatementProfile profile, Measure figure) {
            return new Voice(profile.report(), profile.act().speakers(), figure.kind());
        }
    }

    private void note(StatementProfile profile, Measure figure) {
        values.computeIfAbsent(Voice.of(profile, figure), key -> new HashSet<>())
                .add(figure.value());
        if (figure.kind().equals(Measure.TALLY)) {
            tallies.computeIfAbsent(profile.report(), key -> new HashSet<>()).add(figure.value());
        }
    }

    /// Whether the voice that tells a statement gives both values somewhere in its report: then
    /// they are of two things.
    boolean areBoth(StatementProfile profile, Measure figure, Measure against) {
        Set<Double> given = values.getOrDefault(Voice.of(profile, figure), Set.of());
        return given.contains(figure.value()) && given.contains(against.value());
    }

    /// How many outcomes of votes or games a report gives.
    int tallies(ReportId report) {
        return tallies.getOrDefault(report, Set.of()).size();
    }
}
