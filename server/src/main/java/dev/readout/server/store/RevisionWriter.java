package dev.readout.server.store;

import dev.readout.server.store.Kept.Change;
import dev.readout.server.store.Store.Arrived;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Keeps reports that came in, one after the other, within one transaction.
final class RevisionWriter {
    private final Handle handle;

    RevisionWriter(Handle handle) {
        this.handle = handle;
    }

    /// Keeps a report, unless its words are those of the latest revision.
    Kept put(Arrived arrived) {
        Submission submission = arrived.words();
        List<String> samenesses = submission.samenesses();
        Optional<Long> known = known(samenesses);
        long report = known.orElseGet(() -> begin(samenesses.getFirst(), arrived.seen()));
        boolean isNamed = name(report, samenesses);
        Optional<Latest> latest = latest(report);
        boolean isSame = latest.filter(old -> old.says(submission)).isPresent();
        int number = latest.map(Latest::number).orElse(0) + (isSame ? 0 : 1);
        if (!isSame) {
            insert(new Revision(report, number, arrived.seen(), arrived.place(), submission));
            StoryStore.await(handle, report, number);
        }
        if (!isSame || isNamed) {
            Store.advance(handle, arrived.place());
        }
        return new Kept(
                report,
                number,
                isSame ? Change.NOTHING : number == 1 ? Change.NEW_REPORT : Change.NEW_REVISION);
    }

    private Optional<Long> known(List<String> samenesses) {
        for (String sameness : samenesses) {
            Optional<Long> report =
                    handle.createQuery(
                                    "SELECT id FROM report WHERE sameness = :sameness UNION ALL"
                                            + " SELECT report FROM alias WHERE sameness ="
                                            + " :sameness")
                            .bind("sameness", sameness)
                            .mapTo(Long.class)
                            .findFirst();
            if (report.isPresent()) {
                return report;
            }
        }
        return Optional.empty();
    }

    private long begin(String sameness, Instant seen) {
        long id =
                handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM report")
                        .mapTo(Long.class)
                        .one();
        handle.execute(
                "INSERT INTO report (id, sameness, received) VALUES (?, ?, ?)",
                id,
                sameness,
                seen.toEpochMilli());
        return id;
    }

    /// @return whether one of them is new
    private boolean name(long report, List<String> samenesses) {
        boolean isNew = false;
        for (String sameness : samenesses) {
            if (known(List.of(sameness)).isEmpty()) {
                handle.execute(
                        "INSERT INTO alias (sameness, report) VALUES (?, ?)", sameness, report);
                isNew = true;
            }
        }
        return isNew;
    }

    private Optional<Latest> latest(long report) {
        return handle.createQuery(
                        "SELECT number, digest, title, text FROM revision WHERE report = :report"
                                + " ORDER BY number DESC LIMIT 1")
                .bind("report", report)
                .map((row, context) ->
                        new Latest(
                                row.getInt("number"),
                                row.getString("digest"),
                                new Submission(
                                        Optional.ofNullable(row.getString("title")),
                                        row.getString("text"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .findOne();
    }

    private void insert(Revision revision) {
        Submission words = revision.words();
        handle.createUpdate(
                        "INSERT INTO revision (report, number, seen, digest, place, title, text,"
                                + " url, outlet, published, credits) VALUES (:report, :number,"
                                + " :seen, :digest, :place, :title, :text, :url, :outlet,"
                                + " :published, :credits)")
                .bind("report", revision.report())
                .bind("number", revision.number())
                .bind("seen", revision.seen().toEpochMilli())
                .bind("digest", words.digest())
                .bind("place", revision.place().toString())
                .bind("title", words.title().orElse(null))
                .bind("text", words.text())
                .bind("url", words.url().orElse(null))
                .bind("outlet", words.outlet().orElse(null))
                .bind("published", words.published().orElse(null))
                .bind("credits", CreditText.of(words.credits()))
                .execute();
    }

    private record Latest(int number, String digest, Submission words) {
        /// Whether these are its words; an older version may have written another digest of them.
        boolean says(Submission other) {
            return digest.equals(other.digest()) || words.digest().equals(other.digest());
        }
    }
}
