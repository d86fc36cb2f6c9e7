package dev.readout.app.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Takes the frames of `Transfer-Encoding: chunked` off a body.
final class Chunks {
    private static final int LONGEST_LINE = 1_024;

    private Chunks() {}

    /// The body without its frames, as far as it goes; unchanged if it does not begin with one.
    static byte[] joined(byte[] framed) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(framed.length);
        int at = 0;
        while (at < framed.length) {
            int end = lineEnd(framed, at);
            long length = end < 0 ? -1 : length(framed, at, end);
            if (length < 0) {
                return at == 0 ? framed : joined.toByteArray();
            }
            if (length == 0) {
                break;
            }
            int size = (int) Math.min(length, framed.length - end);
            joined.write(framed, end, size);
            at = end + size;
            int next = lineEnd(framed, at);
            at = next < 0 ? framed.length : next;
        }
        return joined.toByteArray();
    }

    private static int lineEnd(byte[] bytes, int from) {
        int last = Math.min(bytes.length, from + LONGEST_LINE);
        for (int i = from; i < last; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static long length(byte[] bytes, int from, int end) {
        String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        String digits = line.split(";", 2)[0].strip();
        return digits.matches("[0-9A-Fa-f]{1,15}") ? Long.parseLong(digits, 16) : -1;
    }
}
