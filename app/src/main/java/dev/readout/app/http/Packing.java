package dev.readout.app.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes `Content-Encoding`: gzip, brotli, deflate.
final class Packing {
    /// What a client may ask for.
    static final String ACCEPTED = "gzip, br";

    /// Servers pack once, careless ones twice.
    private static final int MOST_LAYERS = 3;

    private Packing() {}

    /// @param encodings in the order in which they were applied
    /// @param most in bytes, of what comes out
    static Body undone(byte[] body, List<String> encodings, int most) throws FailedException {
        if (encodings.size() > MOST_LAYERS) {
            throw unknown(String.join(", ", encodings));
        }
        Body plain = new Body(body, true);
        for (String encoding : encodings.reversed()) {
            Body next = unpacked(plain.bytes(), encoding, most);
            plain = new Body(next.bytes(), plain.isWhole() && next.isWhole());
        }
        if (plain.bytes().length > most) {
            throw tooLarge("has more than %s", most);
        }
        return plain;
    }

    private static Body unpacked(byte[] packed, String encoding, int most) throws FailedException {
        if (packed.length == 0 || encoding.equals("identity")) {
            return new Body(packed, true);
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 3);
        try (InputStream in = stream(packed, encoding)) {
            byte[] buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                plain.write(buffer, 0, read);
                if (plain.size() > most) {
                    throw tooLarge("unpacks to more than %s", most);
                }
            }
            return new Body(plain.toByteArray(), true);
        } catch (FailedException e) {
            throw e;
        } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
            return plain.size() == 0 && packed[0] == '<'
                    ? new Body(packed, true)
                    : new Body(plain.toByteArray(), false);
        }
    }

    private static InputStream stream(byte[] packed, String encoding) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(packed);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "br" -> new BrotliInputStream(in);
            // Some servers leave the two bytes of zlib's head out.
            case "deflate" -> new InflaterInputStream(in, new Inflater((packed[0] & 0x0F) != 0x08));
            default -> throw unknown(encoding);
        };
    }

    private static FailedException unknown(String encoding) {
        return new FailedException(
                Reason.PACKING, "is packed as %s, which is not read".formatted(encoding));
    }

    private static FailedException tooLarge(String sentence, int most) {
        return new FailedException(
                Reason.TOO_LARGE, sentence.formatted(Bytes.words(most)) + ", the limit");
    }
}
