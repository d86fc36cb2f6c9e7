package dev.readout.server;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = {
            "Copies everything that a server keeps into a new folder; the server may run.",
            "",
            "With PostgreSQL the rows are left out: restore makes them anew from the archive.",
            ""
        })
final class BackupCommand extends DataCommand {
    @Parameters(paramLabel = "FOLDER", description = "Where the copy goes; not there yet.")
    Path target = Path.of("");

    @Override
    int on(Settings settings) throws IOException {
        Backup.write(settings, target.toAbsolutePath());
        tell("everything is in " + target);
        return 0;
    }
}
