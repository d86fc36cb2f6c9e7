package dev.readout.app.archive;

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
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/// Reads one record of an archive onto the shelf.
final class RecordReader {
    /// Of a response beside its body, in bytes.
    private static final int HEAD = 65_536;

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
        if (address.isEmpty() || address.get().target().equals("/robots.txt")) {
            return;
        }
        switch (type) {
            case "response" -> response(record, address.get());
            case "resource" -> plain(record, address.get(), Shelf.Kind.RESOURCE);
            case "conversion" -> plain(record, address.get(), Shelf.Kind.CONVERSION);
            case "revisit" ->
                    shelf.revisit(
                            new Shelf.Revisit(
                                    address.get().toString(),
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

    private void response(WarcRecord record, Address address) throws IOException {
        if (!field(record.headers(), "Content-Type")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/http")) {
            return;
        }
        Read read = bytes(record, maxBytes + HEAD);
        Optional<Answer> answer = Answer.of(read.bytes());
        if (answer.isEmpty()) {
            failure(record, address, "is archived with an answer that is not HTTP");
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
                failure(record, address, IN_PART);
            } else {
                String type = head.field("content-type").orElse("");
                hold(
                        record,
                        Shelf.Kind.RESPONSE,
                        Page.served(address.toString(), body.bytes(), type));
            }
        } catch (FailedException e) {
            failure(record, address, e.detail());
        }
    }

    private void plain(WarcRecord record, Address address, Shelf.Kind kind) throws IOException {
        String type = field(record.headers(), "Content-Type").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/html") && !type.startsWith("text/plain")) {
            shelf.other(id(record), type.split(";", 2)[0].strip());
            return;
        }
        Read read = bytes(record, maxBytes);
        if (read.isPart() || isTruncated(record)) {
            failure(record, address, IN_PART);
        } else {
            hold(record, kind, Page.served(address.toString(), read.bytes(), type));
        }
        read.throwIfBroken();
    }

    private void hold(WarcRecord record, Shelf.Kind kind, Page page) {
        MessageHeaders fields = record.headers();
        shelf.hold(
                new Shelf.Held(
                        kind,
                        field(fields, "WARC-Date"),
                        field(fields, "WARC-Payload-Digest"),
                        page));
    }

    private void failure(WarcRecord record, Address address, String detail) {
        shelf.failure(id(record), address.toString(), detail);
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
