package dev.readout.app.http;

import java.net.InetAddress;
import java.time.Instant;

/// One exchange with a host, as it went over the wire.
public final class Capture {
    private final Address address;
    private final Instant date;
    private final InetAddress host;
    private final byte[] request;
    private final byte[] response;
    private final boolean isComplete;

    /// @param host the address that was connected to
    /// @param response head and body, the body as far as it was wanted
    Capture(Address address, Instant date, InetAddress host, byte[] request, Received response) {
        this.address = address;
        this.date = date;
        this.host = host;
        this.request = request.clone();
        this.response = response.bytes();
        this.isComplete = response.isComplete();
    }

    public Address address() {
        return address;
    }

    /// When the request was sent.
    public Instant date() {
        return date;
    }

    /// The address that was connected to.
    public InetAddress host() {
        return host;
    }

    /// A copy of the bytes that were sent.
    public byte[] request() {
        return request.clone();
    }

    /// A copy of the bytes that came.
    public byte[] response() {
        return response.clone();
    }

    /// Whether the whole body was read; false if it was longer than wanted.
    public boolean isComplete() {
        return isComplete;
    }

    /// What the bytes say.
    public Answer answer() {
        return Answer.of(response).orElseThrow();
    }
}
