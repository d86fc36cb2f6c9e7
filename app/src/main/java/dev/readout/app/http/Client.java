package dev.readout.app.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToLongFunction;
import javax.net.ssl.SSLSocketFactory;

/// Asks a host for one page over HTTP/1.1, on a connection of its own. Safe for many threads.
///
/// Follows no redirect, keeps no cookie, uses no proxy. The bytes are kept as they went over the
/// wire, for an archive.
public final class Client {
    private final String userAgent;
    private final Duration limit;
    private final Clock clock;
    private final Connector connector;

    /// @param userAgent who asks: "Readout/0.1.0"
    /// @param limit for one exchange from the look-up of the host to the last byte
    /// @param guard what may be dialled
    public Client(String userAgent, Duration limit, Guard guard) {
        this(userAgent, limit, guard, Resolver.SYSTEM);
    }

    /// @param resolver finds the numbers of hosts; each is judged by the guard
    public Client(String userAgent, Duration limit, Guard guard, Resolver resolver) {
        this(
                userAgent,
                limit,
                new Connector(resolver, guard, (SSLSocketFactory) SSLSocketFactory.getDefault()));
    }

    Client(String userAgent, Duration limit, Connector connector) {
        this.userAgent = userAgent;
        this.limit = limit;
        this.connector = connector;
        this.clock = Clock.systemUTC();
    }

    /// @param wanted how many bytes of the body are read once the head is known; with a longer one
    ///   announced none, and the capture is not complete
    /// @throws FailedException if no answer came, or not all of it
    public Capture get(Question question, ToLongFunction<Head> wanted) throws FailedException {
        Address address = question.address();
        byte[] request = request(question).getBytes(StandardCharsets.US_ASCII);
        try (Deadline deadline = Deadline.in(limit);
                Socket socket = connector.open(address, deadline)) {
            Received received = new Received(new BufferedInputStream(socket.getInputStream()));
            Instant date = clock.instant();
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                received.read(wanted);
            } catch (FailedException e) {
                throw e;
            } catch (IOException e) {
                throw deadline.hasPassed()
                        ? deadline.passed(
                                received.hasHead() ? "did not come to its end" : "gave no answer")
                        : broken(e);
            }
            return new Capture(address, date, socket.getInetAddress(), request, received);
        } catch (FailedException e) {
            throw e;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static FailedException broken(IOException e) {
        return new FailedException(Reason.CUT_SHORT, "was cut short: the connection broke", e);
    }

    private String request(Question question) {
        Address address = question.address();
        return """
        GET %s HTTP/1.1\r
        Host: %s\r
        User-Agent: %s\r
        Accept: %s\r
        Accept-Language: en\r
        Accept-Encoding: %s\r
        %sConnection: close\r
        \r
        """
                .formatted(
                        address.target(),
                        address.hostAndPort(),
                        userAgent,
                        question.accept(),
                        Packing.ACCEPTED,
                        question.known().fields());
    }
}
