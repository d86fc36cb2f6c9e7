package dev.readout.server;

import dev.readout.server.archive.Archive;
import dev.readout.server.intake.Intake;
import dev.readout.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/// Everything that one server keeps, held by this process alone: the archive, the rows, and the way
/// from one to the other.
final class Holdings implements AutoCloseable {
    private final DataFolder folder;
    private final Archive archive;
    private final Store store;
    private final Intake intake;

    private Holdings(DataFolder folder, Archive archive, Store store, Intake intake) {
        this.folder = folder;
        this.archive = archive;
        this.store = store;
        this.intake = intake;
    }

    /// @throws IOException if another process has the folder, or it cannot be used
    /// @throws dev.readout.server.store.StoreException if the store cannot be opened
    static Holdings open(Settings settings, Clock clock) throws IOException {
        DataFolder folder = DataFolder.take(settings.data());
        try {
            Archive archive = Archive.open(archiveIn(settings.data()), Intake.software(), clock);
            Store store = Store.open(settings.store());
            try {
                store.hold();
                return new Holdings(folder, archive, store, Intake.open(archive, store, clock));
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Where the archive is in the folder of the data.
    static Path archiveIn(Path data) {
        return data.resolve("archive");
    }

    Archive archive() {
        return archive;
    }

    Store store() {
        return store;
    }

    Intake intake() {
        return intake;
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be closed", e);
        } finally {
            store.close();
            folder.close();
        }
    }
}
