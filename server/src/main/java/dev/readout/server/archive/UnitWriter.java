package dev.readout.server.archive;

import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.archive.CaptureRecords;
import dev.readout.app.http.Capture;
import dev.readout.report.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Writes a delivery as records: what went over the wire or came as a file, then one of metadata
/// that ends it.
final class UnitWriter {
    /// The type of bytes of which nobody said a type.
    static final String UNKNOWN = "application/octet-stream";

    /// An exchange may lead to many pages, as one of `robots.txt` does; it is written once.
    private final Set<Capture> written = Collections.newSetFromMap(new WeakHashMap<>());

    /// The record that a file begins with.
    static byte[] head(String software, Instant now) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = writer(bytes)) {
            writer.write(
                    new Warcinfo.Builder()
                            .version(MessageVersion.WARC_1_1)
                            .date(now)
                            .fields(Map.of("software", List.of(software)))
                            .build());
        }
        return bytes.toByteArray();
    }

    /// @param captures the way to the page, the page last; none if it came as a file
    byte[] records(Delivery delivery, List<Capture> captures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = writer(bytes)) {
            List<URI> ids = new ArrayList<>();
            for (Capture capture : captures) {
                boolean isPage = capture == captures.getLast();
                if (isPage || !written.contains(capture)) {
                    CaptureRecords records = CaptureRecords.of(capture);
                    writer.write(records.request());
                    writer.write(records.response());
                    ids.add(records.response().id());
                }
            }
            if (captures.isEmpty() && delivery.kind() != Delivery.Kind.FAILURE) {
                ids.add(resource(delivery, writer));
            }
            end(delivery, ids, writer);
        }
        return bytes.toByteArray();
    }

    /// Remembers what [#records] wrote, when it is on the disk.
    void isKept(List<Capture> captures) {
        written.addAll(captures);
    }

    private static WarcWriter writer(ByteArrayOutputStream bytes) throws IOException {
        return new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP);
    }

    private static URI resource(Delivery delivery, WarcWriter writer) throws IOException {
        Page page = delivery.page();
        byte[] content = page.content();
        WarcResource record =
                new WarcResource.Builder(target(delivery))
                        .version(MessageVersion.WARC_1_1)
                        .date(delivery.seen())
                        .setHeader(ArchiveReader.NAME, page.name())
                        .blockDigest(CaptureRecords.digest(content))
                        .body(MediaType.OCTET_STREAM, content)
                        .setHeader("Content-Type", page.type().orElse(UNKNOWN))
                        .build();
        writer.write(record);
        return record.id();
    }

    /// The address of the page, or that under which a file is known.
    private static URI target(Delivery delivery) {
        Page page = delivery.page();
        Optional<String> known =
                page.isFromWeb() ? Optional.of(page.name()) : delivery.note(Delivery.Note.ADDRESS);
        if (known.isPresent()) {
            try {
                return new URI(known.get());
            } catch (java.net.URISyntaxException e) {
                // Named by its record alone.
            }
        }
        return URI.create("urn:readout:" + URLEncoder.encode(page.name(), StandardCharsets.UTF_8));
    }

    private static void end(Delivery delivery, List<URI> ids, WarcWriter writer)
            throws IOException {
        StringBuilder fields = new StringBuilder();
        field(fields, Units.KIND, delivery.kind().word());
        field(fields, Units.SEEN, delivery.seen().toString());
        for (Delivery.Note note : Delivery.Note.values()) {
            delivery.note(note).ifPresent(words -> field(fields, note.key(), words));
        }
        byte[] block = fields.toString().getBytes(StandardCharsets.UTF_8);
        WarcMetadata.Builder record =
                new WarcMetadata.Builder()
                        .version(MessageVersion.WARC_1_1)
                        .date(delivery.seen())
                        .blockDigest(CaptureRecords.digest(block))
                        .body(MediaType.WARC_FIELDS, block);
        ids.forEach(record::concurrentTo);
        writer.write(record.build());
    }

    private static void field(StringBuilder fields, String key, String words) {
        fields.append(key).append(": ").append(words).append("\r\n");
    }
}
