package dev.readout.bench;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The program that `tools/bench` starts.
@Command(
        name = "tools/bench",
        description = "Measures accuracy and speed, and writes both down in docs/.",
        subcommands = {AccuracyCommand.class, PerformanceCommand.class, LoadCommand.class},
        footer = {
            "",
            "Exit codes: 0 done, 1 a figure fell, 2 wrong usage, 3 could not be measured."
        })
public final class Bench implements Runnable {
    /// Something that was to be measured could not be read or run.
    private static final int FAILED = 3;

    @Spec CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help and exit.")
    boolean help;

    private Bench() {}

    public static void main(String[] arguments) {
        CommandLine line =
                new CommandLine(new Bench())
                        .setExecutionExceptionHandler((e, command, parsed) -> {
                            if (e instanceof IOException) {
                                command.getErr().println("bench: " + words(e));
                                return FAILED;
                            }
                            throw e;
                        });
        System.exit(line.execute(arguments));
    }

    /// Ours are sentences; those of the system are told by their kind, such as "no such file".
    private static String words(Exception e) {
        return e.getClass() == IOException.class ? String.valueOf(e.getMessage()) : e.toString();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
