package dev.readout.server.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The records of one file, each packed by itself with gzip, with the place of each.
///
/// What is damaged is passed by up to the next whole record. For one thread.
final class Members {
    /// Of one record, unpacked: the largest page and its head are far below.
    private static final int MOST_BYTES = 64_000_000;

    private static final int HEAD = 10;
    private static final int TAIL = 8;

    /// What our files have there: gzip, deflate, no further fields.
    private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8, 0};

    private final String name;
    private final ByteBuffer file;
    private final int size;
    private final List<Loss> losses = new ArrayList<>();
    private int at;

    private Members(String name, ByteBuffer file, int from) {
        this.name = name;
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
        this.size = file.limit();
        this.at = Math.min(from, size);
    }

    /// @param start of the record in the file
    /// @param end behind it
    record Member(long start, long end, InputStream record) {}

    /// @param from where a record begins
    static Members of(Path path, long from) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer file =
                    channel.size() == 0
                            ? ByteBuffer.allocate(0)
                            : channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new Members(String.valueOf(path.getFileName()), file, (int) from);
        }
    }

    /// Records that are in memory already.
    static Members of(String name, byte[] bytes) {
        return new Members(name, ByteBuffer.wrap(bytes), 0);
    }

    /// The next whole record, empty at the end.
    Optional<Member> next() {
        int start = at;
        while (start < size) {
            Optional<Member> member = memberAt(start);
            if (member.isPresent()) {
                lose(at, start);
                at = (int) member.get().end();
                return member;
            }
            start = nextMagic(start + 1);
        }
        lose(at, size);
        at = size;
        return Optional.empty();
    }

    /// What was passed by so far.
    List<Loss> losses() {
        return List.copyOf(losses);
    }

    private void lose(int from, int to) {
        if (to > from) {
            losses.add(new Loss(name, from, to, to == size));
        }
    }

    private int nextMagic(int from) {
        for (int i = from; i + MAGIC.length <= size; i++) {
            if (isMagic(i)) {
                return i;
            }
        }
        return size;
    }

    private boolean isMagic(int place) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (place + i >= size || file.get(place + i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Member> memberAt(int start) {
        if (!isMagic(start) || start + HEAD > size) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.duplicate().position(start + HEAD));
            Optional<byte[]> record = inflated(inflater);
            int end = start + HEAD + (int) inflater.getBytesRead();
            return record.filter(bytes -> isWhole(bytes, end))
                    .map(bytes -> new Member(start, end + TAIL, new ByteArrayInputStream(bytes)));
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<byte[]> inflated(Inflater inflater) throws DataFormatException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        while (!inflater.finished() && record.size() <= MOST_BYTES) {
            int read = inflater.inflate(buffer);
            if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                return Optional.empty();
            }
            record.write(buffer, 0, read);
        }
        return inflater.finished() ? Optional.of(record.toByteArray()) : Optional.empty();
    }

    /// Whether sum and length behind the packed bytes are those of the record.
    private boolean isWhole(byte[] record, int end) {
        ByteBuffer tail = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (end + TAIL > size) {
            return false;
        }
        CRC32 sum = new CRC32();
        sum.update(record);
        return tail.getInt(end) == (int) sum.getValue() && tail.getInt(end + 4) == record.length;
    }
}
