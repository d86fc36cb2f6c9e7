package dev.readout.app.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Reads one answer from a connection, with the bytes as they came.
///
/// The head and the frame of the body are read one byte at a time out of a buffer, so that a byte
/// more than the limit is never kept.
final class Received {
    /// Of all header fields together, in bytes; common servers send at most 16,000.
    private static final int LONGEST_HEAD = 65_536;

    /// Of one line that tells the length of a chunk, in bytes.
    private static final int LONGEST_LINE = 1_024;

    /// Answers before the answer: 100 Continue, 103 Early Hints.
    private static final int MOST_INTERIM = 5;

    private final InputStream in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(32_768);
    private boolean isComplete;

    Received(InputStream in) {
        this.in = in;
    }

    /// @param wanted how many bytes of body, when the head is known
    /// @throws FailedException if the answer is no HTTP or ends too early
    /// @throws IOException if the connection breaks
    void read(ToLongFunction<Head> wanted) throws IOException {
        Head head = head();
        isComplete = body(head, wanted.applyAsLong(head));
    }

    /// Whether the head has come.
    boolean hasHead() {
        return kept.size() > 0;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    boolean isComplete() {
        return isComplete;
    }

    private Head head() throws IOException {
        for (int i = 0; i <= MOST_INTERIM; i++) {
            byte[] bytes = headBytes();
            Optional<Head> head = Head.of(bytes);
            if (head.isEmpty()) {
                throw notHttp();
            }
            if (head.get().status() >= 200) {
                kept.writeBytes(bytes);
                return head.get();
            }
        }
        throw notHttp();
    }

    private byte[] headBytes() throws IOException {
        byte[] bytes = new byte[512];
        int length = 0;
        while (true) {
            int b = in.read();
            if (b < 0) {
                throw length == 0
                        ? new FailedException(
                                Reason.CUT_SHORT, "closed the connection without an answer")
                        : notHttp();
            }
            bytes = length == bytes.length ? Arrays.copyOf(bytes, length * 2) : bytes;
            bytes[length++] = (byte) b;
            boolean isEnd = b == '\n' && Head.end(bytes, length, length - 1) == length;
            if (isEnd) {
                return Arrays.copyOf(bytes, length);
            }
            if (length > LONGEST_HEAD || (length == 5 && !isStart(bytes))) {
                throw notHttp();
            }
        }
    }

    private static boolean isStart(byte[] bytes) {
        return bytes[0] == 'H'
                && bytes[1] == 'T'
                && bytes[2] == 'T'
                && bytes[3] == 'P'
                && bytes[4] == '/';
    }

    private static FailedException notHttp() {
        return new FailedException(Reason.NOT_HTTP, "gave an answer that is not HTTP");
    }

    /// @return whether all of it was wanted
    private boolean body(Head head, long wanted) throws IOException {
        if (head.hasNoBody()) {
            return true;
        }
        if (head.isChunked()) {
            return chunks(wanted);
        }
        if (head.length().isPresent()) {
            long length = head.length().getAsLong();
            if (length > wanted) {
                return false;
            }
            long read = copy(length);
            if (read < length) {
                throw cutShort("%,d of %,d bytes".formatted(read, length));
            }
            return true;
        }
        copy(wanted);
        return in.read() < 0;
    }

    private boolean chunks(long wanted) throws IOException {
        long left = wanted;
        while (true) {
            String line = line();
            long length = lengthOf(line);
            left -= length + line.length();
            if (left < 0) {
                return false;
            }
            if (copy(length) < length) {
                throw cutShort("%,d bytes".formatted(kept.size()));
            }
            if (length == 0) {
                return trailer(left);
            }
            line();
        }
    }

    /// The fields behind the last chunk, up to the empty line.
    private boolean trailer(long wanted) throws IOException {
        long left = wanted;
        String line = line();
        while (!line.isBlank()) {
            left -= line.length();
            if (left < 0) {
                return false;
            }
            line = line();
        }
        return true;
    }

    private static long lengthOf(String line) throws FailedException {
        String digits = line.split(";", 2)[0].strip();
        if (!digits.matches("[0-9A-Fa-f]{1,15}")) {
            throw notHttp();
        }
        return Long.parseLong(digits, 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_LINE) {
            int b = in.read();
            if (b < 0) {
                throw cutShort("%,d bytes".formatted(kept.size()));
            }
            kept.write(b);
            line.append((char) b);
            if (b == '\n') {
                return line.toString();
            }
        }
        throw notHttp();
    }

    private static FailedException cutShort(String after) {
        return new FailedException(Reason.CUT_SHORT, "was cut short after " + after);
    }

    /// @return how many came before the end
    private long copy(long length) throws IOException {
        byte[] buffer = new byte[16_384];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            kept.write(buffer, 0, read);
            left -= read;
        }
        return length - left;
    }
}
