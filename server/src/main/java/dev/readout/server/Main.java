package dev.readout.server;

/// Starts the program with all its commands, those of the server included.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        dev.readout.app.Main.run(
                arguments,
                new ServeCommand(),
                new ImportCommand(),
                new BackupCommand(),
                new RestoreCommand(),
                new RebuildCommand());
    }
}
