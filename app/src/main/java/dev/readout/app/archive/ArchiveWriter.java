package dev.readout.app.archive;

import dev.readout.app.fetch.Fetch;
import dev.readout.app.fetch.FetchSettings;
import dev.readout.app.http.Capture;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Writes fetches into a new file of [WARC
/// 1.1](https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/).
///
/// One record tells of the file, then come request and response of every exchange, byte for byte,
/// and for an address that gave no page one record of metadata that says why. Every record is
/// packed by itself, so that a file that is cut off is lost only from there.
public final class ArchiveWriter implements AutoCloseable {
    private static final String PACKED = ".warc.gz";
    private static final String PLAIN = ".warc";

    private final WarcWriter writer;
    private final Instant now;
    private final Map<Capture, URI> written = new HashMap<>();

    private ArchiveWriter(WarcWriter writer, Instant now) {
        this.writer = writer;
        this.now = now;
    }

    /// Whether the name says that the file is a WARC file, packed or not.
    public static boolean isName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(PACKED) || name.endsWith(PLAIN);
    }

    /// @param version of the program, for the record that tells of the file
    /// @param now when the file is written
    /// @throws FileAlreadyExistsException if the file is there: what was fetched once may be gone
    ///   from the web
    public static ArchiveWriter create(Path file, String version, Instant now) throws IOException {
        boolean isPacked = file.toString().toLowerCase(Locale.ROOT).endsWith(PACKED);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        WarcWriter writer =
                new WarcWriter(channel, isPacked ? WarcCompression.GZIP : WarcCompression.NONE);
        Map<String, List<String>> fields =
                Map.of("software", List.of(FetchSettings.NAME + "/" + version));
        writer.write(
                new Warcinfo.Builder()
                        .version(MessageVersion.WARC_1_1)
                        .date(now)
                        .fields(fields)
                        .build());
        return new ArchiveWriter(writer, now);
    }

    /// Writes the exchanges of a fetch that are not written yet, and why it failed if it did.
    public void write(Fetch fetch) throws IOException {
        for (Capture capture : fetch.captures()) {
            if (!written.containsKey(capture)) {
                written.put(capture, write(capture));
            }
        }
        switch (fetch) {
            case Fetch.Fetched fetched -> {
                // The last exchange is the page.
            }
            case Fetch.Failed failed -> write(failed);
        }
    }

    private URI write(Capture capture) throws IOException {
        CaptureRecords records = CaptureRecords.of(capture);
        writer.write(records.request());
        writer.write(records.response());
        return records.response().id();
    }

    private void write(Fetch.Failed failed) throws IOException {
        byte[] note = new Note(failed.asked(), failed.detail()).bytes();
        WarcMetadata.Builder record =
                new WarcMetadata.Builder()
                        .version(MessageVersion.WARC_1_1)
                        .date(now)
                        .blockDigest(CaptureRecords.digest(note))
                        .body(MediaType.WARC_FIELDS, note);
        for (Capture capture : failed.captures()) {
            record.concurrentTo(Objects.requireNonNull(written.get(capture)));
        }
        writer.write(record.build());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
