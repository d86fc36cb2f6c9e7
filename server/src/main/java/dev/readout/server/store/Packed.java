package dev.readout.server.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A text as it is kept and as it may be sent: in UTF-8, packed by gzip. Whoever has it does not
/// change its bytes.
public final class Packed {
    private static final int ROOM = 1 << 16;

    private final byte[] bytes;

    Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Packed of(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return new Packed(bytes.toByteArray());
    }

    /// As gzip has them.
    public byte[] bytes() {
        return bytes;
    }

    /// The text in UTF-8, unpacked while it is read: a large one is never held as a whole.
    public InputStream stream() {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(bytes), ROOM);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept text is broken", e);
        }
    }

    /// As [#stream], in characters.
    public Reader reader() {
        return new InputStreamReader(stream(), StandardCharsets.UTF_8);
    }

    public String words() {
        try (InputStream in = stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept text is broken", e);
        }
    }
}
