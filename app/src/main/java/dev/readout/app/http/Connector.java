package dev.readout.app.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Opens connections, and only to what the guard allows: a name is looked up once, each number it
/// has is judged, and that very number is dialled, past any proxy of this machine.
final class Connector {
    /// For one number of a host; a host of the web answers within 0.3 s, one far away and busy
    /// within 3 s.
    private static final int CONNECT_MILLIS = 10_000;

    private final Resolver resolver;
    private final Guard guard;
    private final SSLSocketFactory secure;

    Connector(Resolver resolver, Guard guard, SSLSocketFactory secure) {
        this.resolver = resolver;
        this.guard = guard;
        this.secure = secure;
    }

    /// @throws FailedException if there is no such host, or it is local, or takes no connection
    Socket open(Address address, Deadline deadline) throws IOException {
        List<InetAddress> hosts = lookUp(address, deadline);
        Optional<FailedException> first = Optional.empty();
        for (InetAddress host : hosts) {
            try {
                return dial(address, host, deadline);
            } catch (FailedException e) {
                if (deadline.hasPassed()) {
                    throw e;
                }
                first = first.isPresent() ? first : Optional.of(e);
            }
        }
        throw first.orElseGet(() -> noHost(address));
    }

    private List<InetAddress> lookUp(Address address, Deadline deadline) throws IOException {
        FutureTask<List<InetAddress>> task =
                new FutureTask<>(() -> resolver.addressesOf(address.host()));
        Thread.ofPlatform().daemon().name("look-up").start(task);
        try {
            return task.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                throw noHost(address);
            }
            throw new IllegalStateException("looking up " + address.host(), e.getCause());
        } catch (TimeoutException e) {
            throw deadline.passed("gave no answer");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static FailedException noHost(Address address) {
        return new FailedException(
                Reason.NO_HOST, "cannot be found: there is no host " + address.host());
    }

    private static FailedException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new FailedException(Reason.TIMEOUT, "was not read: the program was stopped", e);
    }

    private Socket dial(Address address, InetAddress host, Deadline deadline) throws IOException {
        Optional<String> objection = guard.objection(host);
        if (objection.isPresent()) {
            throw new FailedException(
                    Reason.LOCAL,
                    "is not read: %s is an address %s (%s allows it)"
                            .formatted(host.getHostAddress(), objection.get(), Guard.LEAVE));
        }
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
            int millis = (int) Math.min(CONNECT_MILLIS, deadline.millisLeft());
            deadline.closes(socket);
            socket.connect(new InetSocketAddress(host, address.port()), Math.max(1, millis));
            return address.isSecure() ? secured(socket, address) : socket;
        } catch (IOException e) {
            socket.close();
            throw explained(e, address, host, deadline);
        }
    }

    private Socket secured(Socket plain, Address address) throws IOException {
        SSLSocket socket =
                (SSLSocket) secure.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static IOException explained(
            IOException e, Address address, InetAddress host, Deadline deadline) {
        if (e instanceof FailedException) {
            return e;
        }
        if (deadline.hasPassed() || e instanceof java.net.SocketTimeoutException) {
            return deadline.passed("gave no answer");
        }
        if (e instanceof SSLException) {
            return new FailedException(Reason.CERTIFICATE, insecure(e), e);
        }
        String why =
                e instanceof ConnectException ? "it refuses the connection" : "no way leads there";
        return new FailedException(
                Reason.UNREACHABLE,
                "cannot be reached: %s (%s, port %d)"
                        .formatted(why, host.getHostAddress(), address.port()),
                e);
    }

    private static String insecure(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof CertificateExpiredException) {
                return "is not safe to read: its certificate has expired";
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "is not safe to read: its certificate is not valid yet";
            }
            if (message.contains("subject alternative") || message.contains("No name matching")) {
                return "is not safe to read: its certificate is for another host";
            }
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException
                    || cause instanceof java.security.cert.CertPathBuilderException) {
                return "is not safe to read: nobody we trust vouches for its certificate";
            }
        }
        return "is not safe to read: no secure connection came about";
    }
}
