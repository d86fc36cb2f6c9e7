package dev.readout.server.store;

import dev.readout.report.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/// Which reports stand in which story, and what of them. Safe for many threads.
public final class StoryReports {
    private final Jdbi jdbi;

    StoryReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The story that a report stands in.
    public Optional<String> storyOf(long report) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT story FROM story_report WHERE report = :report")
                        .bind("report", report)
                        .mapTo(String.class)
                        .findOne());
    }

    /// The reports of a story, in the order of their ids, in the revisions that it tells of.
    public List<Member> members(String story) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT m.language, m.meaning, "
                                        + Store.COLUMNS
                                        + " FROM story_report m JOIN revision r ON r.report ="
                                        + " m.report AND r.number = m.number WHERE m.story = :story"
                                        + " ORDER BY m.report")
                        .bind("story", story)
                        .map((row, context) ->
                                new Member(
                                        Store.revision(row),
                                        row.getString("language"),
                                        new Meaning(row.getBytes("meaning"))))
                        .list());
    }

    /// How many revisions each report of a story has, by the number of the report.
    public SortedMap<Long, Integer> revisions(String story) {
        SortedMap<Long, Integer> revisions = new TreeMap<>();
        jdbi.useHandle(handle ->
                handle.createQuery("SELECT report, number FROM story_report WHERE story = :story")
                        .bind("story", story)
                        .map((row, context) ->
                                revisions.put(row.getLong("report"), row.getInt("number")))
                        .list());
        return revisions;
    }

    /// When each report of a story was seen first and last, in the order of their numbers.
    public List<Sight> sights(String story) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT m.report, MIN(r.seen) AS first, MAX(r.seen) AS latest FROM"
                                    + " story_report m JOIN revision r ON r.report = m.report WHERE"
                                    + " m.story = :story GROUP BY m.report ORDER BY m.report")
                        .bind("story", story)
                        .map((row, context) ->
                                new Sight(
                                        row.getLong("report"),
                                        Instant.ofEpochMilli(row.getLong("first")),
                                        Instant.ofEpochMilli(row.getLong("latest"))))
                        .list());
    }

    /// A report of a story.
    ///
    /// @param language ISO 639-1, or `und`
    /// @param meaning where the middle of it lies among other reports
    public record Member(Revision revision, String language, Meaning meaning) {}

    /// When a report was seen with new words: for the first time, and for the last.
    public record Sight(long report, Instant first, Instant latest) {}
}
