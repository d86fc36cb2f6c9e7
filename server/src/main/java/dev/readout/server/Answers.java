package dev.readout.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.store.Packed;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;

/// Writes JSON.
final class Answers {
    private static final int TAG_BYTES = 12;

    private Answers() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode object(String key, String value) {
        return object().put(key, value);
    }

    static void json(Context request, JsonNode answer) {
        request.contentType("application/json").result(answer.toString());
    }

    /// As [#json], unless whoever asks has just these characters already.
    static void hashed(Context request, JsonNode answer) {
        hashed(request, "application/json", answer.toString());
    }

    /// @param type of the answer, a text in UTF-8
    static void hashed(Context request, String type, String answer) {
        String quoted = '"' + hash(answer) + '"';
        request.header("ETag", quoted);
        if (quoted.equals(request.header("If-None-Match"))) {
            request.status(304);
        } else {
            request.contentType(type).result(answer.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String hash(String words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A constant as answers spell it: `BASED_ON` is `based-on`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A kept text, sent as it is kept to those who can unpack it; not at all to those who have got
    /// it already.
    ///
    /// @param tag changes whenever the text does
    static void packed(Context request, String type, String tag, Supplier<Packed> answer) {
        if (isKnown(request, tag)) {
            return;
        }
        Packed packed = answer.get();
        request.contentType(type).header("Vary", "Accept-Encoding");
        String unpacks = request.header("Accept-Encoding");
        if (unpacks != null && unpacks.contains("gzip")) {
            request.header("Content-Encoding", "gzip").result(packed.bytes());
        } else {
            request.result(packed.stream());
        }
    }

    /// A text that is sent while it is written, and only to those who have not got it already.
    ///
    /// @param tag changes whenever the text does
    static void streamed(Context request, String type, String tag, Body body) {
        if (isKnown(request, tag)) {
            return;
        }
        try {
            body.write(request.contentType(type).outputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("an answer could not be sent", e);
        }
    }

    /// Writes an answer.
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /// As [#json], unless whoever asks has it already.
    ///
    /// @param tag changes whenever the answer does
    static void tagged(Context request, String tag, JsonNode answer) {
        if (!isKnown(request, tag)) {
            json(request, answer);
        }
    }

    private static boolean isKnown(Context request, String tag) {
        String quoted = '"' + tag + '"';
        request.header("ETag", quoted);
        boolean isKnown = quoted.equals(request.header("If-None-Match"));
        if (isKnown) {
            request.status(304);
        }
        return isKnown;
    }
}
