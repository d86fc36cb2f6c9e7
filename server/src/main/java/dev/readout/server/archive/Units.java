package dev.readout.server.archive;

import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.http.Answer;
import dev.readout.app.http.FailedException;
import dev.readout.report.Page;
import dev.readout.server.archive.Delivery.Kind;
import dev.readout.server.archive.Delivery.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Puts the records of a file together to deliveries: each ends with a record of metadata that
/// names the record with its bytes. What has no such end was never acknowledged.
///
/// For one thread.
final class Units {
    /// The key under which the kind of a delivery stands.
    static final String KIND = "readout-kind";

    /// The key under which it stands when it came in.
    static final String SEEN = "readout-seen";

    /// Of one page, unpacked; what is fetched has a lower limit.
    private static final int MOST_BYTES = 50_000_000;

    private final int file;
    private final Members members;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private long start = -1;
    private boolean isAmidst;

    Units(int file, Members members) {
        this.file = file;
        this.members = members;
    }

    /// The next whole delivery, empty at the end.
    Optional<Archived> next() throws IOException {
        Optional<Members.Member> member = members.next();
        while (member.isPresent()) {
            Optional<Archived> whole = add(member.get());
            if (whole.isPresent()) {
                return whole;
            }
            member = members.next();
        }
        return Optional.empty();
    }

    /// Whether records stand behind the last delivery that belong to none.
    boolean isAmidst() {
        return isAmidst;
    }

    /// Where the records begin that belong to no delivery yet.
    long start() {
        return start;
    }

    private Optional<Archived> add(Members.Member member) throws IOException {
        WarcReader reader = new WarcReader(member.record());
        reader.setLenient(true);
        Optional<WarcRecord> next = reader.next();
        if (next.isEmpty() || next.get().type().equals("warcinfo")) {
            return Optional.empty();
        }
        WarcRecord record = next.get();
        start = isAmidst ? start : member.start();
        isAmidst = true;
        String id = record.headers().first("WARC-Record-ID").orElse("");
        switch (record.type()) {
            case "response" -> served(record).ifPresent(page -> pages.put(id, page));
            case "resource" -> pages.put(id, plain(record));
            case "metadata" -> {
                return end(record, new Place(file, start, member.end()));
            }
            default -> {
                // A request stands beside its response.
            }
        }
        return Optional.empty();
    }

    private Optional<Archived> end(WarcRecord record, Place place) throws IOException {
        Map<String, String> fields = fields(block(record));
        Page page = new Page("", new byte[0]);
        for (String id : record.headers().all("WARC-Concurrent-To")) {
            page = pages.getOrDefault(id, page);
        }
        pages.clear();
        isAmidst = false;
        Kind kind = Kind.valueOf(fields.getOrDefault(KIND, "").toUpperCase(Locale.ROOT));
        if (page.name().isEmpty() && kind != Kind.FAILURE) {
            return Optional.empty();
        }
        Map<Note, String> notes = new TreeMap<>();
        for (Note note : Note.values()) {
            Optional.ofNullable(fields.get(note.key())).ifPresent(words -> notes.put(note, words));
        }
        Instant seen = Instant.parse(fields.getOrDefault(SEEN, ""));
        return Optional.of(new Archived(place, new Delivery(kind, seen, page, notes)));
    }

    private static Optional<Page> served(WarcRecord record) throws IOException {
        Optional<Answer> answer = Answer.of(block(record));
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] body = answer.get().body(MOST_BYTES).bytes();
            String type = answer.get().head().field("content-type").orElse("");
            return Optional.of(Page.served(address(record), body, type));
        } catch (FailedException e) {
            return Optional.empty();
        }
    }

    private static Page plain(WarcRecord record) throws IOException {
        String type = record.headers().first("Content-Type").orElse("");
        String name = record.headers().first(ArchiveReader.NAME).orElseGet(() -> address(record));
        byte[] bytes = block(record);
        return type.equals(UnitWriter.UNKNOWN)
                ? new Page(name, bytes)
                : Page.served(name, bytes, type);
    }

    private static String address(WarcRecord record) {
        return record.headers().first("WARC-Target-URI").orElse("");
    }

    private static byte[] block(WarcRecord record) throws IOException {
        return record.body().stream().readAllBytes();
    }

    private static Map<String, String> fields(byte[] block) {
        Map<String, String> fields = new TreeMap<>();
        new String(block, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    if (colon > 0) {
                        fields.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
                    }
                });
        return fields;
    }
}
