package dev.readout.server;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = {"Makes the data of a server from a backup, in an empty folder.", ""})
final class RestoreCommand extends DataCommand {
    @Parameters(paramLabel = "FOLDER", description = "What backup wrote.")
    Path copy = Path.of("");

    @Override
    int on(Settings settings) throws IOException {
        tell("%d reports are back".formatted(Backup.read(copy, settings)));
        return 0;
    }
}
