package dev.readout.app.http;

import java.util.Arrays;
import java.util.Optional;

/// An answer as bytes, read the same way whether it came over the wire or out of an archive.
public final class Answer {
    private final Head head;
    private final byte[] body;

    private Answer(Head head, byte[] body) {
        this.head = head;
        this.body = body;
    }

    /// @return empty if the bytes do not begin with the head of an answer
    public static Optional<Answer> of(byte[] response) {
        int end = Head.end(response, response.length);
        int start = end < 0 ? response.length : end;
        return Head.of(Arrays.copyOf(response, start))
                .map(head ->
                        new Answer(head, Arrays.copyOfRange(response, start, response.length)));
    }

    public Head head() {
        return head;
    }

    /// The body with all packing undone.
    ///
    /// Lenient as archives need it: a body that is markup though the head says that it is packed is
    /// taken as it is, for some archives unpack it and keep the head.
    ///
    /// @param most in bytes
    /// @throws FailedException if it is longer, or packed in a way that is not known
    public Body body(int most) throws FailedException {
        byte[] plain = head.isChunked() ? Chunks.joined(body) : body;
        return Packing.undone(plain, head.list("content-encoding"), most);
    }
}
