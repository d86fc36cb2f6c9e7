package dev.readout.server.archive;

import dev.readout.app.http.Capture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything that came in, in a folder of [WARC
/// 1.1](https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/) files that
/// only grow: `readout-000001.warc.gz` and on.
///
/// A server that starts begins a new file, so that what an earlier one left unfinished is never
/// written over. Each record is packed by itself: what is damaged is lost alone. Safe for many
/// threads.
public final class Archive implements AutoCloseable {
    /// A file that is longer gets no more; the next one is begun.
    private static final long LONG_FILE = 200_000_000;

    private static final String NAMES = "readout-[0-9]{6}\\.warc\\.gz";
    private static final int NUMBER = "readout-".length();

    private final Path folder;
    private final String software;
    private final Clock clock;
    private final UnitWriter writer = new UnitWriter();
    private Optional<FileChannel> open = Optional.empty();
    private int last;

    private Archive(Path folder, String software, Clock clock) throws IOException {
        this.folder = folder;
        this.software = software;
        this.clock = clock;
        this.last = files().keySet().stream().max(Integer::compare).orElse(0);
    }

    /// @param folder created if it is missing
    /// @param software name and version of the program, for whoever reads the files
    public static Archive open(Path folder, String software, Clock clock) throws IOException {
        Files.createDirectories(folder);
        return new Archive(folder, software, clock);
    }

    /// The next file has a higher number than that of the place, whatever became of it.
    public synchronized void beginBehind(Place place) {
        last = Math.max(last, place.file());
    }

    /// Keeps a delivery. When this returns, it is on the disk.
    ///
    /// @param captures the way to the page, the page last; none if it came as a file
    /// @throws IOException if it could not be written, as on a full disk; then it is not there
    public synchronized Place append(Delivery delivery, List<Capture> captures) throws IOException {
        byte[] records = writer.records(delivery, captures);
        FileChannel channel = channel();
        long start = channel.position();
        try {
            write(channel, records);
        } catch (IOException e) {
            abandon(channel, start, e);
            throw e;
        }
        writer.isKept(captures);
        return new Place(last, start, start + records.length);
    }

    /// Begins an archive that is empty with a file of these: all of them or, if it fails, none.
    ///
    /// @param deliveries looked at one after the other; never all of them in memory
    public synchronized void found(Iterable<Delivery> deliveries) throws IOException {
        Path begun = folder.resolve("begun");
        try (FileChannel channel =
                FileChannel.open(
                        begun,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            put(channel, UnitWriter.head(software, clock.instant()));
            for (Delivery delivery : deliveries) {
                put(channel, writer.records(delivery, List.of()));
            }
            channel.force(false);
        }
        last++;
        Files.move(begun, folder.resolve(name(last)), StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    /// Reads all deliveries behind a place, in the order in which they came in.
    ///
    /// @param behind [Place#NOWHERE] for all
    /// @return what could not be read
    public List<Loss> read(Place behind, Consumer<Archived> reader) throws IOException {
        List<Loss> losses = new ArrayList<>();
        for (var file : files().tailMap(behind.file(), true).entrySet()) {
            long from = file.getKey() == behind.file() ? behind.end() : 0;
            Members members = Members.of(file.getValue(), from);
            Units units = new Units(file.getKey(), members);
            Optional<Archived> next = units.next();
            while (next.isPresent()) {
                reader.accept(next.get());
                next = units.next();
            }
            losses.addAll(members.losses());
            if (units.isAmidst() && members.losses().stream().noneMatch(Loss::isEnd)) {
                long size = Files.size(file.getValue());
                losses.add(new Loss(name(file.getKey()), units.start(), size, true));
            }
        }
        return losses;
    }

    /// Reads everything and tells what cannot be read.
    public List<Loss> check() throws IOException {
        return read(Place.NOWHERE, archived -> {});
    }

    /// One delivery again.
    ///
    /// @throws IOException if the archive does not hold it any more
    public Delivery at(Place place) throws IOException {
        byte[] bytes = bytes(place);
        return new Units(place.file(), Members.of(name(place.file()), bytes))
                .next()
                .orElseThrow(() -> new IOException("the archive is damaged at " + place))
                .delivery();
    }

    /// The records of one delivery as they stand in the archive: a WARC file without its head.
    ///
    /// @throws IOException if the archive does not hold it any more
    public byte[] bytes(Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(place.end() - place.start()));
        try (FileChannel channel =
                FileChannel.open(folder.resolve(name(place.file())), StandardOpenOption.READ)) {
            while (bytes.hasRemaining()
                    && channel.read(bytes, place.start() + bytes.position()) >= 0) {
                // Until all is read.
            }
        }
        if (bytes.hasRemaining()) {
            throw new IOException("the archive ends before " + place);
        }
        return bytes.array();
    }

    /// The files by their numbers.
    public NavigableMap<Integer, Path> files() throws IOException {
        TreeMap<Integer, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> {
                String name = String.valueOf(path.getFileName());
                if (name.matches(NAMES)) {
                    files.put(Integer.valueOf(name.substring(NUMBER, NUMBER + 6)), path);
                }
            });
        }
        return files;
    }

    private static String name(int file) {
        return "readout-%06d.warc.gz".formatted(file);
    }

    private FileChannel channel() throws IOException {
        if (open.isPresent() && open.get().position() < LONG_FILE) {
            return open.get();
        }
        close();
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(name(last + 1)),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        last++;
        open = Optional.of(channel);
        try {
            write(channel, UnitWriter.head(software, clock.instant()));
            syncFolder();
        } catch (IOException e) {
            abandon(channel, 0, e);
            throw e;
        }
        return channel;
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        put(channel, bytes);
        channel.force(false);
    }

    private static void put(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /// A file that took only a part gets no more.
    private void abandon(FileChannel channel, long end, IOException cause) {
        try {
            open = Optional.empty();
            channel.truncate(end);
            channel.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /// Only then does the name of a new file outlive a failure of power.
    private void syncFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
            open = Optional.empty();
        }
    }
}
