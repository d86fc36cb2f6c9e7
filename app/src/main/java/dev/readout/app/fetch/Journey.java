package dev.readout.app.fetch;

import dev.readout.app.fetch.Fetch.Failed;
import dev.readout.app.fetch.Fetch.Fetched;
import dev.readout.app.http.Address;
import dev.readout.app.http.Answer;
import dev.readout.app.http.Capture;
import dev.readout.app.http.Client;
import dev.readout.app.http.FailedException;
import dev.readout.app.http.Guard;
import dev.readout.app.http.Head;
import dev.readout.app.http.Question;
import dev.readout.app.http.Reason;
import dev.readout.report.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way from one address to its page: permission, exchange, redirects.
final class Journey {
    /// Kept of an answer that is no page, in bytes: what a redirect or an error says of itself.
    private static final int NO_PAGE = 65_536;

    private final Wish wish;
    private final Question question;
    private final Address asked;
    private final FetchSettings settings;
    private final Guard guard;
    private final Client client;
    private final Permissions permissions;
    private final HostGates gates;
    private final List<Capture> captures = new ArrayList<>();
    private Address at;

    /// @param question at the address where the way begins
    Journey(
            Wish wish,
            Question question,
            FetchSettings settings,
            Guard guard,
            Client client,
            Permissions permissions,
            HostGates gates) {
        this.wish = wish;
        this.question = question;
        this.asked = question.address();
        this.at = asked;
        this.settings = settings;
        this.guard = guard;
        this.client = client;
        this.permissions = permissions;
        this.gates = gates;
    }

    Fetch end() {
        try {
            return new Fetched(asked.toString(), page(), captures);
        } catch (FailedException e) {
            String detail =
                    at.equals(asked)
                            ? e.detail()
                            : "leads to %s, which %s".formatted(at, e.detail());
            return new Failed(asked.toString(), e.reason(), detail, captures);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(
                    asked.toString(),
                    Reason.TIMEOUT,
                    "was not read: the program was stopped",
                    captures);
        }
    }

    private Page page() throws FailedException, InterruptedException {
        for (int i = 0; i <= settings.maxRedirects(); i++) {
            Capture capture = get();
            captures.add(capture);
            Answer answer = capture.answer();
            if (!answer.head().isRedirect()) {
                return PageRule.page(capture, wish, settings.maxBytes());
            }
            at = next(answer.head().location());
        }
        throw new FailedException(
                Reason.REDIRECTS,
                "is redirected more than %d times, last to %s"
                        .formatted(settings.maxRedirects(), at));
    }

    private Address next(String location) throws FailedException {
        return switch (at.resolve(location)) {
            case Address.Parsed.Good good -> good.address();
            case Address.Parsed.Bad bad ->
                    throw new FailedException(
                            Reason.REDIRECTS,
                            "leads to \"%s\", which %s".formatted(location, bad.detail()));
        };
    }

    private Capture get() throws FailedException, InterruptedException {
        Permissions.Permission permission = permissions.of(at);
        captures.addAll(permission.captures());
        Optional<FailedException> failure = permission.failure();
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (!permission.robots().allows(at.target())) {
            throw new FailedException(
                    Reason.ROBOTS,
                    "is left alone: robots.txt of %s asks programs not to read it"
                            .formatted(at.hostAndPort()));
        }
        HostGates.Gate gate = gates.at(at.hostAndPort());
        Duration pause = Duration.ZERO;
        gate.enter();
        try {
            Capture capture = client.get(question.at(at), this::wanted);
            boolean isLocal = guard.isLocal(capture.host());
            pause = isLocal ? Duration.ZERO : pause(permission.robots());
            return capture;
        } finally {
            gate.leave(pause);
        }
    }

    private Duration pause(Robots robots) {
        Duration asked = robots.delay().orElse(Duration.ZERO);
        return asked.compareTo(settings.pause()) > 0 ? asked : settings.pause();
    }

    private long wanted(Head head) {
        return !head.isSuccess() ? NO_PAGE : wish.fits(head) ? settings.maxBytes() : 0;
    }
}
