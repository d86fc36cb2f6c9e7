package dev.readout.story;

import dev.readout.report.ReportId;
import java.util.List;
import java.util.Optional;

/// The reports of one event, as far as a stream has brought them.
///
/// @param reports in order of arrival, never empty
/// @param title a headline of one of them: the one most like all the others
/// @param published from the first to the last day of publication; empty if no report has a date
/// @param cast whom and what most of the reports name
/// @param related stories of other events that name the same persons, bodies or places, the nearest
///   first
/// @param descent which stories it came from
public record Story(
        StoryId id,
        List<ReportId> reports,
        String title,
        Optional<TimeSpan> published,
        Cast cast,
        List<StoryId> related,
        Descent descent) {
    public Story {
        reports = List.copyOf(reports);
        related = List.copyOf(related);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("story %s has no report".formatted(id.value()));
        }
    }

    /// Whom and what the reports name, the most frequent first, as one of them writes it.
    ///
    /// @param names persons and bodies
    public record Cast(List<String> names, List<String> places) {
        public Cast {
            names = List.copyOf(names);
            places = List.copyOf(places);
        }
    }

    /// What became of earlier stories in this one.
    ///
    /// @param splitFrom stories that its first reports stood in before
    /// @param merged stories that ended in it, in order
    public record Descent(List<StoryId> splitFrom, List<StoryId> merged) {
        public Descent {
            splitFrom = List.copyOf(splitFrom);
            merged = List.copyOf(merged);
        }
    }
}
