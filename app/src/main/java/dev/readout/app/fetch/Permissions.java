package dev.readout.app.fetch;

import dev.readout.app.http.Address;
import dev.readout.app.http.Answer;
import dev.readout.app.http.Capture;
import dev.readout.app.http.Client;
import dev.readout.app.http.FailedException;
import dev.readout.app.http.Question;
import dev.readout.app.http.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Asks each host once a day what `robots.txt` allows.
///
/// No such file (4xx) allows everything; a file that cannot be had (5xx) forbids everything, as RFC
/// 9309 says.
final class Permissions {
    /// Of redirects of `robots.txt`; the RFC asks to follow as many.
    private static final int MOST_REDIRECTS = 5;

    /// Of `robots.txt`, in bytes, of which the first 512,000 are read as rules; a longer one is not
    /// meant for reading.
    private static final int MOST_BYTES = 5_000_000;

    /// The RFC asks to use no answer for longer.
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    /// A host that could not be asked may be well again soon.
    private static final Duration FAILED_FOR = Duration.ofMinutes(10);

    private final FetchSettings settings;
    private final Client client;
    private final HostGates gates;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    Permissions(FetchSettings settings, Client client, HostGates gates) {
        this.settings = settings;
        this.client = client;
        this.gates = gates;
    }

    /// What one host answered.
    ///
    /// @param failure why it could not be asked, or why it forbids everything
    record Permission(Robots robots, Optional<FailedException> failure, List<Capture> captures) {}

    /// @throws InterruptedException if the program is stopped
    Permission of(Address address) throws InterruptedException {
        FutureTask<Permission> task = new FutureTask<>(() -> ask(address));
        Asked last =
                Objects.requireNonNull(
                        asked.compute(
                                address.origin(),
                                (host, before) ->
                                        before != null && before.isFresh()
                                                ? before
                                                : new Asked(task, System.nanoTime())));
        last.task().run();
        try {
            return last.task().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("robots.txt of " + address.origin(), e.getCause());
        }
    }

    /// @param since on the clock of [System#nanoTime]
    private record Asked(FutureTask<Permission> task, long since) {
        /// Whether the answer still counts; one that is under way does.
        boolean isFresh() {
            long age = System.nanoTime() - since;
            boolean isFailed =
                    task.state() == Future.State.SUCCESS && task.resultNow().failure().isPresent();
            return age < (isFailed ? FAILED_FOR : GOOD_FOR).toNanos();
        }
    }

    private Permission ask(Address address) throws InterruptedException {
        List<Capture> captures = new ArrayList<>();
        try {
            Address next =
                    new Address(address.scheme(), address.host(), address.port(), "/robots.txt");
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                Capture capture = get(next);
                captures.add(capture);
                Answer answer = capture.answer();
                Optional<Address> redirected = redirected(next, answer);
                if (redirected.isEmpty()) {
                    return new Permission(robots(address, capture), Optional.empty(), captures);
                }
                next = redirected.get();
            }
            return new Permission(Robots.ALL_ALLOWED, Optional.empty(), captures);
        } catch (FailedException e) {
            // What fails at once fails for the page, too; what fails later only for robots.txt.
            boolean isOfHost = captures.isEmpty() || e.reason() == Reason.ROBOTS;
            FailedException failure = isOfHost ? e : unreadable(address);
            return new Permission(Robots.ALL_ALLOWED, Optional.of(failure), captures);
        }
    }

    private static Optional<Address> redirected(Address from, Answer answer) {
        if (!answer.head().isRedirect()) {
            return Optional.empty();
        }
        return switch (from.resolve(answer.head().location())) {
            case Address.Parsed.Good good -> Optional.of(good.address());
            case Address.Parsed.Bad bad -> Optional.empty();
        };
    }

    private Capture get(Address address) throws FailedException, InterruptedException {
        HostGates.Gate gate = gates.at(address.hostAndPort());
        gate.enter();
        try {
            return client.get(Question.page(address), head -> MOST_BYTES);
        } finally {
            gate.leave(Duration.ZERO);
        }
    }

    private Robots robots(Address address, Capture capture) throws FailedException {
        Answer answer = capture.answer();
        int status = answer.head().status();
        if (status >= 500 || status == 429) {
            throw new FailedException(
                    Reason.ROBOTS,
                    "is left alone: robots.txt of %s answered %s"
                            .formatted(address.hostAndPort(), Statuses.words(status)));
        }
        if (!answer.head().isSuccess()) {
            return Robots.ALL_ALLOWED;
        }
        return Robots.of(file(address, capture), settings.userAgent().split("/", 2)[0]);
    }

    private static byte[] file(Address address, Capture capture) throws FailedException {
        if (capture.isComplete()) {
            try {
                return capture.answer().body(MOST_BYTES).bytes();
            } catch (FailedException e) {
                // Told below as what it means for the page.
            }
        }
        throw unreadable(address);
    }

    private static FailedException unreadable(Address address) {
        return new FailedException(
                Reason.ROBOTS,
                "is left alone: robots.txt of %s cannot be read".formatted(address.hostAndPort()));
    }
}
