package dev.readout.app.cli;

import dev.readout.group.GroupState;
import dev.readout.json.GroupStateJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/// The file that a run of `group` goes on from, and leaves for the next one.
final class StateFile {
    private final Optional<Path> file;

    StateFile(Optional<Path> file) {
        this.file = file;
    }

    /// An empty state if there is no file.
    ///
    /// @throws UsageException if it is something else, or its folder is not there, before hours of
    ///   work are lost at the end
    GroupState read() {
        file.map(path -> path.toAbsolutePath().getParent())
                .filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder -> {
                    throw new UsageException(
                            "there is no folder %s to keep the state in".formatted(folder));
                });
        if (file.isEmpty() || !Files.exists(file.get())) {
            return GroupState.empty();
        }
        try (Stream<String> lines = Files.lines(file.get(), StandardCharsets.UTF_8)) {
            return GroupStateJson.read(lines);
        } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
            throw new UsageException(file.get() + " is no state that ./readout group has written");
        }
    }

    /// Takes the place of the old file only when all of it is written.
    void write(GroupState state) {
        if (file.isEmpty()) {
            return;
        }
        Path fresh = file.get().resolveSibling(file.get().getFileName() + ".new");
        try {
            try (PrintWriter writer =
                    new PrintWriter(Files.newBufferedWriter(fresh, StandardCharsets.UTF_8))) {
                GroupStateJson.write(state, line -> writer.append(line).append('\n'));
                if (writer.checkError()) {
                    throw new IOException("the device takes no more");
                }
            }
            Files.move(fresh, file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException("%s could not be written".formatted(file.get()), e);
        }
    }
}
