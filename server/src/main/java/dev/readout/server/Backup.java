package dev.readout.server;

import dev.readout.server.feed.Opml;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.stream.Stream;

/// Copies everything that a server keeps into another folder, and back.
///
/// The rows are copied first and the archive after them, so that it holds all that they rest on,
/// whatever comes in meanwhile; what came in between is made into rows when the copy is opened.
final class Backup {
    private static final String FEEDS = "feeds.opml";

    private Backup() {}

    /// Copies the data of a server, which may run.
    ///
    /// @param target a folder that is not there yet; it is there when the copy is whole
    static void write(Settings settings, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new IOException(
                    "%s is there already; a backup is a new folder".formatted(target));
        }
        Path archive = Holdings.archiveIn(settings.data());
        if (!Files.isDirectory(archive)) {
            throw new IOException("%s holds no data of a server".formatted(settings.data()));
        }
        Path copy = target.resolveSibling(target.getFileName() + ".unfinished");
        clear(copy);
        Files.createDirectories(Holdings.archiveIn(copy));
        rows(settings.store(), copy);
        copyFiles(archive, Holdings.archiveIn(copy));
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void rows(StoreAddress store, Path copy) throws IOException {
        Store.copy(store, copy);
        try (Store rows = Store.open(store)) {
            String feeds = Opml.of(rows.subscriptions().feeds());
            Files.writeString(copy.resolve(FEEDS), feeds);
        }
    }

    /// Makes the data of a server from a copy.
    ///
    /// @return how many reports there are
    static long read(Path copy, Settings settings) throws IOException {
        Path archive = Holdings.archiveIn(settings.data());
        if (!Files.isDirectory(Holdings.archiveIn(copy))) {
            throw new IOException(copy + " is no backup: it holds no archive");
        }
        if (Files.exists(archive) || Files.exists(settings.data().resolve("readout.db"))) {
            throw new IOException(
                    "%s holds data; a backup is read into an empty folder"
                            .formatted(settings.data()));
        }
        Files.createDirectories(archive);
        copyFiles(Holdings.archiveIn(copy), archive);
        Path rows = copy.resolve("readout.db");
        boolean hasRows = Files.exists(rows) && settings.store().isIn(settings.data());
        if (hasRows) {
            copyFile(rows, settings.data().resolve("readout.db"));
        }
        try (Holdings holdings = Holdings.open(settings, Clock.systemUTC())) {
            if (!hasRows) {
                subscribe(holdings.store(), Files.readString(copy.resolve(FEEDS)), settings);
            }
            return holdings.store().size();
        }
    }

    private static void subscribe(Store store, String feeds, Settings settings) {
        var now = Clock.systemUTC().instant();
        var turn = dev.readout.server.store.Turn.first(now, settings.fetching().pace().first());
        for (Opml.Outline feed : Opml.read(feeds)) {
            store.subscriptions().add(feed.url(), feed.title(), turn, now);
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                copyFile(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
