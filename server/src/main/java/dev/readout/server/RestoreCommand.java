package dev.readout.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = {"Makes the data of a server from a backup, in an empty folder.", ""})
final class RestoreCommand implements Callable<Integer> {
    @Spec CommandSpec spec;

    @Mixin DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FOLDER", description = "What backup wrote.")
    Path copy = Path.of("");

    @Override
    public Integer call() {
        return options.with(
                spec,
                settings -> {
                    long reports = Backup.read(copy, settings);
                    spec.commandLine().getOut().printf("%d reports are back%n", reports);
                    return 0;
                });
    }
}
