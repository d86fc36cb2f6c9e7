package dev.readout.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder of one server, held by a lock for as long as the server runs. A process that is
/// killed holds nothing.
final class DataFolder implements AutoCloseable {
    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /// Creates the folder if it is missing, and takes it.
    ///
    /// @throws IOException if another server has it, or it cannot be written
    static DataFolder take(Path folder) throws IOException {
        FileChannel channel = channel(folder);
        if (lock(channel).isEmpty()) {
            channel.close();
            throw new IOException("another readout serve is using the folder " + folder);
        }
        return new DataFolder(channel);
    }

    private static FileChannel channel(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw new IOException("the folder %s cannot be used (%s)".formatted(folder, e), e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of the data folder could not be left", e);
        }
    }
}
