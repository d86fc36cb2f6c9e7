package dev.readout.server.feed;

import dev.readout.app.fetch.Fetch;
import dev.readout.app.fetch.Fetcher;
import dev.readout.app.fetch.Wish;
import dev.readout.app.http.Head;
import dev.readout.app.http.Reason;
import dev.readout.app.http.Validators;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.intake.Intake;
import dev.readout.server.intake.Taken;
import dev.readout.server.store.Turn;
import dev.readout.server.store.Visit;
import dev.readout.server.store.Visit.State;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Fetches one page once, takes it in, and keeps what became of it.
final class VisitTurn {
    /// What another try will not change.
    private static final Set<Reason> FINAL =
            EnumSet.of(
                    Reason.NO_ADDRESS,
                    Reason.SCHEME,
                    Reason.LOCAL,
                    Reason.TOO_LARGE,
                    Reason.TYPE,
                    Reason.ROBOTS);

    private final Intake intake;
    private final Fetcher fetcher;
    private final Pace pace;
    private final Clock clock;

    VisitTurn(Intake intake, Fetcher fetcher, Pace pace, Clock clock) {
        this.intake = intake;
        this.fetcher = fetcher;
        this.pace = pace;
        this.clock = clock;
    }

    /// @throws IOException if what came could not be archived
    Visit of(Visit visit) throws IOException {
        Fetch fetch = fetcher.one(visit.mention().url(), Wish.PAGE, visit.turn().known());
        return switch (fetch) {
            case Fetch.Fetched fetched -> taken(visit, fetched);
            case Fetch.Failed failed when failed.reason() == Reason.UNCHANGED ->
                    read(visit, visit.report(), visit.turn().known(), failed.detail());
            case Fetch.Failed failed -> failed(visit, failed);
        };
    }

    private Visit taken(Visit visit, Fetch.Fetched fetched) throws IOException {
        Head head = fetched.captures().getLast().answer().head();
        Optional<Boolean> isReserved = Reservation.of(head, fetched.page());
        Map<Note, String> notes = new TreeMap<>(visit.mention().notes());
        notes.put(Note.ASKED, fetched.asked());
        isReserved.ifPresent(is -> notes.put(Note.RESERVED, is ? "1" : "0"));
        Visit known =
                new Visit(
                        visit.id(),
                        visit.mention(),
                        visit.state(),
                        visit.report(),
                        visit.count(),
                        isReserved,
                        visit.turn());
        return switch (intake.page(fetched.page(), notes, fetched.captures())) {
            case Taken.Report(var kept) ->
                    read(
                            known,
                            Optional.of(kept.report()),
                            Validators.of(head),
                            switch (kept.change()) {
                                case NEW_REPORT -> "was read";
                                case NEW_REVISION ->
                                        "was read: its words have changed, revision %d"
                                                .formatted(kept.revision());
                                case NOTHING -> "was read: its words are those that were known";
                            });
            case Taken.NoReport none ->
                    new Visit(
                            visit.id(),
                            visit.mention(),
                            visit.report().isPresent() ? State.READ : State.SKIPPED,
                            visit.report(),
                            visit.count() + 1,
                            isReserved,
                            turn(Optional.empty(), 0, Validators.NONE, none.detail()));
        };
    }

    private Visit read(Visit visit, Optional<Long> report, Validators known, String outcome) {
        int count = visit.count() + 1;
        return new Visit(
                visit.id(),
                visit.mention(),
                State.READ,
                report,
                count,
                visit.isReserved(),
                turn(pace.revisit(count, clock.instant()), 0, known, outcome));
    }

    /// A report that was read once stays read, whatever becomes of its page.
    private Visit failed(Visit visit, Fetch.Failed failed) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            return visit;
        }
        intake.failed(failed);
        boolean isFinal = FINAL.contains(failed.reason());
        int failures = visit.turn().failures() + 1;
        Optional<Duration> asked =
                failed.reason() == Reason.STATUS
                        ? Pace.retryAfter(
                                failed.captures().getLast().answer().head(), clock.instant())
                        : Optional.empty();
        Optional<Instant> due =
                isFinal ? Optional.empty() : pace.retry(failures, clock.instant(), asked);
        State state = isFinal ? State.SKIPPED : State.FAILED;
        return new Visit(
                visit.id(),
                visit.mention(),
                visit.report().isPresent() ? State.READ : state,
                visit.report(),
                visit.count(),
                visit.isReserved(),
                turn(due, failures, visit.turn().known(), Refusal.detail(failed)));
    }

    private Turn turn(Optional<Instant> due, int failures, Validators known, String outcome) {
        String printable = outcome.length() > 500 ? outcome.substring(0, 500) : outcome;
        return new Turn(
                due, Duration.ZERO, failures, known, Optional.of(clock.instant()), printable);
    }
}
