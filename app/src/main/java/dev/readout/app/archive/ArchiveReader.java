package dev.readout.app.archive;

import dev.readout.app.http.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Reads the pages out of a WARC file, packed or not, written by whomever.
///
/// Of responses the pages of text are read, redirects and `robots.txt` passed by; a revisit gives
/// the page it refers to, if the file holds it; resources and conversions of text are read as
/// pages. Of an address that is there several times the latest is read. A file that is cut off or
/// damaged is read up to there.
public final class ArchiveReader {
    /// The field of a record that names a page which came as a file, or an address whose spelling a
    /// WARC address cannot have.
    public static final String NAME = "Readout-Name";

    /// Of all pages of one file together, in bytes: what a brief can hold in memory.
    private static final long MOST_BYTES = 200_000_000;

    private final int maxBytes;

    /// @param maxBytes of one page, unpacked
    public ArchiveReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /// Whether a file of that name is read as an archive.
    public static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
    }

    /// @param file the archive's name without its folder, for what is said of it
    /// @param in not closed
    /// @throws IOException if not even its beginning can be read
    public ArchivedPages read(String file, InputStream in) throws IOException {
        Shelf shelf = new Shelf(file);
        RecordReader records = new RecordReader(maxBytes, shelf);
        int read = 0;
        WarcReader reader = new WarcReader(in);
        reader.setLenient(true);
        try {
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent() && shelf.size() <= MOST_BYTES) {
                records.read(record.get());
                read++;
                record = reader.next();
            }
            if (record.isPresent()) {
                shelf.ends(
                        "holds more than %s of pages; the rest is not read"
                                .formatted(Bytes.words(MOST_BYTES)));
            }
        } catch (IOException | IllegalArgumentException e) {
            shelf.ends(
                    read == 0
                            ? "is no WARC file, or cut off in its first record"
                            : "is damaged or cut off behind record %d; the rest is not read"
                                    .formatted(read));
        }
        return shelf.pages();
    }
}
