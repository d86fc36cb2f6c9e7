package dev.readout.server.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The brief of a story in every form, and what it counts.
///
/// @param version of the story that it tells of
/// @param json as `./readout brief --format json` writes it
/// @param page what `--format html` has between the head of the page and its end
/// @param markdown as `--format markdown`
public record WrittenBrief(
        int version, int origins, int conflicts, String json, String page, String markdown) {

    /// A form of a brief, with its column.
    public enum Form {
        JSON("json"),
        PAGE("page"),
        MARKDOWN("markdown");

        final String column;

        Form(String column) {
            this.column = column;
        }

        public String of(WrittenBrief brief) {
            return switch (this) {
                case JSON -> brief.json;
                case PAGE -> brief.page;
                case MARKDOWN -> brief.markdown;
            };
        }
    }

    static byte[] packed(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static String unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept brief is broken", e);
        }
    }
}
