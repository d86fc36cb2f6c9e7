package dev.readout.app.archive;

import dev.readout.Engine;
import dev.readout.app.fetch.PageRule;
import dev.readout.app.http.Address;
import dev.readout.app.http.Answer;
import dev.readout.app.http.Body;
import dev.readout.app.http.Bytes;
import dev.readout.app.http.FailedException;
import dev.readout.app.http.Head;
import dev.readout.app.http.Reason;
import dev.readout.report.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/// Reads one record of an archive onto the shelf.
final class RecordReader {
    /// Of a response beside its body, in bytes.
    private static final int HEAD = 65_536;

    /// The type of bytes of which nobody said a type.
    private static final String UNKNOWN = "application/octet-stream";

    /// What resources and conversions are looked into.
    private static final List<String> READ = List.of("text/html", "text/plain", UNKNOWN);

    private static final Engine ENGINE = new Engine();

    private static final String IN_PART = "is there only in part, and left out";

    private final int maxBytes;
    private final Shelf shelf;

    /// @param maxBytes of one page, unpacked
    RecordReader(int maxBytes, Shelf shelf) {
        this.maxBytes = maxBytes;
        this.shelf = shelf;
    }

    /// @throws IOException if the record is cut off or damaged; what it was is on the shelf then
    void read(WarcRecord record) throws IOException {
        MessageHeaders fields = record.headers();
        String type = field(fields, "WARC-Type").toLowerCase(Locale.ROOT);
        if (type.equals("metadata")) {
            Note.of(bytes(record, HEAD).bytes())
                    .ifPresent(note -> shelf.note(note, fields.all("WARC-Concurrent-To")));
            return;
        }
        Optional<Address> address = Shelf.address(field(fields, "WARC-Target-URI"));
        if (address.isEmpty()) {
            file(record, type);
            return;
        }
        if (address.get().target().equals("/robots.txt")) {
            return;
        }
        String name = address.get().toString();
        switch (type) {
            case "response" -> response(record, address.get());
            case "resource" -> plain(record, name, Shelf.Kind.RESOURCE);
            case "conversion" -> plain(record, name, Shelf.Kind.CONVERSION);
            case "revisit" ->
                    shelf.revisit(
                            new Shelf.Revisit(
                                    name,
                                    field(fields, "WARC-Date"),
                                    Shelf.address(field(fields, "WARC-Refers-To-Target-URI"))
                                            .map(Address::toString)
                                            .orElse(""),
                                    field(fields, "WARC-Payload-Digest")));
            default -> {
                // Requests and what tells of the file hold no page.
            }
        }
    }

    /// What came as a file, or as words from a program: no address of the web, but a name.
    private void file(WarcRecord record, String type) throws IOException {
        String name = field(record.headers(), ArchiveReader.NAME);
        if (type.equals("resource") && !name.isEmpty()) {
            plain(record, name, Shelf.Kind.RESOURCE);
        }
    }

    private void response(WarcRecord record, Address address) throws IOException {
        if (!field(record.headers(), "Content-Type")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/http")) {
            return;
        }
        Read read = bytes(record, maxBytes + HEAD);
        Optional<Answer> answer = Answer.of(read.bytes());
        if (answer.isEmpty()) {
            failure(record, address.toString(), "is archived with an answer that is not HTTP");
        } else if (!answer.get().head().isRedirect()) {
            answered(record, address, read, answer.get());
        }
        read.throwIfBroken();
    }

    private void answered(WarcRecord record, Address address, Read read, Answer answer) {
        Head head = answer.head();
        Optional<FailedException> refusal = PageRule.refusal(head);
        if (head.isSuccess() && refusal.isPresent()) {
            shelf.other(id(record), head.type());
            return;
        }
        try {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            if (read.isLonger()) {
                throw new FailedException(
                        Reason.TOO_LARGE,
                        "has more than %s, the limit".formatted(Bytes.words(maxBytes)));
            }
            Body body = answer.body(maxBytes);
            if (read.isPart() || !body.isWhole() || isTruncated(record)) {
                failure(record, address.toString(), IN_PART);
            } else {
                String type = head.field("content-type").orElse("");
                hold(
                        record,
                        Shelf.Kind.RESPONSE,
                        Page.served(address.toString(), body.bytes(), type));
            }
        } catch (FailedException e) {
            failure(record, address.toString(), e.detail());
        }
    }

    private void plain(WarcRecord record, String name, Shelf.Kind kind) throws IOException {
        String type = field(record.headers(), "Content-Type").toLowerCase(Locale.ROOT);
        boolean isSent = type.startsWith(Shelf.JSON) && Shelf.address(name).isEmpty();
        if (READ.stream().noneMatch(type::startsWith) && !isSent) {
            shelf.other(id(record), type.split(";", 2)[0].strip());
            return;
        }
        Read read = bytes(record, maxBytes);
        if (read.isPart() || isTruncated(record)) {
            failure(record, name, IN_PART);
        } else if (type.startsWith(UNKNOWN)) {
            untyped(record, kind, new Page(name, read.bytes()));
        } else {
            hold(record, kind, Page.served(name, read.bytes(), type));
        }
        read.throwIfBroken();
    }

    /// Bytes of which nobody said what they are; they tell it themselves.
    private void untyped(WarcRecord record, Shelf.Kind kind, Page page) {
        Optional<String> type = ENGINE.type(page);
        if (type.isPresent()) {
            hold(record, kind, page.typed(type.get()));
        } else {
            shelf.other(id(record), UNKNOWN);
        }
    }

    private void hold(WarcRecord record, Shelf.Kind kind, Page page) {
        MessageHeaders fields = record.headers();
        String digest = field(fields, "WARC-Payload-Digest");
        shelf.hold(
                new Shelf.Held(
                        kind,
                        field(fields, "WARC-Date"),
                        digest.isEmpty() ? field(fields, "WARC-Block-Digest") : digest,
                        page));
    }

    private void failure(WarcRecord record, String name, String detail) {
        shelf.failure(id(record), name, detail);
    }

    private static String id(WarcRecord record) {
        return field(record.headers(), "WARC-Record-ID");
    }

    private static boolean isTruncated(WarcRecord record) {
        return !field(record.headers(), "WARC-Truncated").isEmpty();
    }

    private static String field(MessageHeaders fields, String name) {
        return fields.first(name).orElse("").strip();
    }

    /// The block of a record as far as it goes.
    private static Read bytes(WarcRecord record, int most) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Optional<IOException> broken = Optional.empty();
        boolean isLonger = false;
        try {
            InputStream in = record.body().stream();
            byte[] buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0 && !isLonger; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                isLonger = bytes.size() > most;
            }
        } catch (IOException e) {
            broken = Optional.of(e);
        }
        return new Read(bytes, isLonger, broken);
    }

    /// @param broken why there is no more, if there ought to be
    private record Read(
            ByteArrayOutputStream block, boolean isLonger, Optional<IOException> broken) {
        byte[] bytes() {
            return block.toByteArray();
        }

        boolean isPart() {
            return isLonger || broken.isPresent();
        }

        void throwIfBroken() throws IOException {
            if (broken.isPresent()) {
                throw broken.get();
            }
        }
    }
}
