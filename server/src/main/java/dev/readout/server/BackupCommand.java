package dev.readout.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = {
            "Copies everything that a server keeps into a new folder; the server may run.",
            "",
            "With PostgreSQL the rows are left out: restore makes them anew from the archive.",
            ""
        })
final class BackupCommand implements Callable<Integer> {
    @Spec CommandSpec spec;

    @Mixin DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FOLDER", description = "Where the copy goes; not there yet.")
    Path target = Path.of("");

    @Override
    public Integer call() {
        return options.with(
                spec,
                settings -> {
                    Backup.write(settings, target.toAbsolutePath());
                    spec.commandLine().getOut().println("everything is in " + target);
                    return 0;
                });
    }
}
