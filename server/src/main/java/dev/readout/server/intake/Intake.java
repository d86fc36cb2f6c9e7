package dev.readout.server.intake;

import dev.readout.app.Version;
import dev.readout.app.fetch.Fetch;
import dev.readout.app.http.Capture;
import dev.readout.report.Page;
import dev.readout.server.archive.Archive;
import dev.readout.server.archive.Archived;
import dev.readout.server.archive.Delivery;
import dev.readout.server.archive.Delivery.Kind;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.archive.Delivery.Notes;
import dev.readout.server.archive.Loss;
import dev.readout.server.archive.Place;
import dev.readout.server.store.Kept;
import dev.readout.server.store.Store;
import dev.readout.server.store.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/// Takes reports in, one after the other: into the archive, and when they are on the disk, into the
/// rows. A process that is killed between the two finds them again when it starts.
///
/// Safe for many threads.
public final class Intake {
    /// The name under which words stand in the archive.
    static final String WORDS = "report.json";

    /// Reports of the archive that become rows in one transaction.
    private static final int TOGETHER = 200;

    private final Archive archive;
    private final Store store;
    private final Clock clock;
    private final SubmissionReader reader = new SubmissionReader();

    /// Whether the archive holds what the rows do not, since they could not be written.
    private boolean isBehind;

    private Intake(Archive archive, Store store, Clock clock) {
        this.archive = archive;
        this.store = store;
        this.clock = clock;
    }

    /// Makes the rows that are missing for what the archive holds.
    ///
    /// @throws IOException if the archive cannot be read
    public static Intake open(Archive archive, Store store, Clock clock) throws IOException {
        Intake intake = new Intake(archive, store, clock);
        new Adoption(archive, store).complete();
        archive.beginBehind(store.progress());
        intake.catchUp();
        return intake;
    }

    /// Takes in words as JSON: `{"title", "text", "url", "outlet", "published"}`.
    ///
    /// @throws RefusedException if they are no report; then nothing is kept
    /// @throws NotKeptException if they could not be written
    /// @throws IOException if what an earlier failure left undone cannot be made good
    public Kept words(String json) throws RefusedException, IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Submission submission = reader.json(bytes);
        Page page = Page.served(WORDS, bytes, "application/json");
        Delivery delivery = new Delivery(Kind.WORDS, clock.instant(), page, Map.of());
        synchronized (this) {
            Archived archived = archived(delivery, List.of());
            return put(submission, archived);
        }
    }

    /// Takes in a page.
    ///
    /// @param notes what is known of it beside its bytes
    /// @param captures the way to it, the page last; none if it came as a file
    /// @throws NotKeptException if it could not be written
    /// @throws IOException if what an earlier failure left undone cannot be made good
    public Taken page(Page page, Map<Delivery.Note, String> notes, List<Capture> captures)
            throws IOException {
        Delivery delivery = new Delivery(Kind.PAGE, clock.instant(), reader.typed(page), notes);
        synchronized (this) {
            Archived archived = archived(delivery, captures);
            try {
                Taken taken = keep(archived);
                isBehind = false;
                return taken;
            } catch (JdbiException e) {
                throw new NotKeptException("the store", e);
            }
        }
    }

    /// Archives what leads to no report: a feed, a failure.
    public void record(
            Kind kind, Page page, Map<Delivery.Note, String> notes, List<Capture> captures)
            throws IOException {
        archive.append(new Delivery(kind, clock.instant(), page, notes), captures);
    }

    /// Archives that an address gave no page, and why.
    public void failed(Fetch.Failed failed) throws IOException {
        Map<Note, String> notes =
                new Notes()
                        .with(Note.ASKED, Optional.of(failed.asked()))
                        .with(Note.FAILURE, Optional.of(failed.detail()))
                        .all();
        record(Kind.FAILURE, new Page("", new byte[0]), notes, failed.captures());
    }

    /// Throws all rows away and makes them anew from the archive.
    ///
    /// @return what of the archive could not be read
    public synchronized List<Loss> rebuild() throws IOException {
        store.clear();
        return catchUp();
    }

    private List<Loss> catchUp() throws IOException {
        List<Store.Arrived> arrived = new ArrayList<>();
        List<Loss> losses =
                archive.read(
                        store.progress(),
                        archived -> {
                            arrived(archived).ifPresent(arrived::add);
                            if (arrived.size() == TOGETHER) {
                                store.put(arrived);
                                arrived.clear();
                            }
                        });
        store.put(arrived);
        return losses;
    }

    /// Empty if it holds no report.
    private Optional<Store.Arrived> arrived(Archived archived) {
        Delivery delivery = archived.delivery();
        try {
            return switch (delivery.kind()) {
                case WORDS, PAGE ->
                        Optional.of(
                                new Store.Arrived(
                                        submission(delivery), delivery.seen(), archived.place()));
                case FEED, FAILURE -> Optional.empty();
            };
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    private Submission submission(Delivery delivery) throws RefusedException {
        return delivery.kind() == Kind.WORDS
                ? reader.json(delivery.page().content())
                : reader.page(delivery);
    }

    /// From here on the rows are behind the archive, until they have what it has now.
    private Archived archived(Delivery delivery, List<Capture> captures) throws IOException {
        if (isBehind) {
            catchUp();
            isBehind = false;
        }
        try {
            Place place = archive.append(delivery, captures);
            isBehind = true;
            return new Archived(place, delivery);
        } catch (IOException e) {
            throw new NotKeptException("the archive", e);
        }
    }

    private Kept put(Submission submission, Archived archived) throws NotKeptException {
        try {
            Kept kept = store.put(submission, archived.delivery().seen(), archived.place());
            isBehind = false;
            return kept;
        } catch (JdbiException e) {
            throw new NotKeptException("the store", e);
        }
    }

    private Taken keep(Archived archived) {
        Delivery delivery = archived.delivery();
        try {
            Submission words = reader.page(delivery);
            return new Taken.Report(store.put(words, delivery.seen(), archived.place()));
        } catch (RefusedException e) {
            return new Taken.NoReport(String.valueOf(e.getMessage()));
        }
    }

    /// The version of the program, as the archive names it.
    public static String software() {
        return "Readout/" + Version.NUMBER;
    }
}
