package dev.readout.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that works on the data of a server, and ends.
abstract class DataCommand implements Callable<Integer> {
    @Spec CommandSpec spec;

    @Mixin DataOptions options = new DataOptions();

    /// @return the exit code
    abstract int on(Settings settings) throws IOException, InterruptedException;

    @Override
    public final Integer call() {
        return options.with(spec, this::on);
    }

    /// Prints a line to standard output.
    final void tell(String line) {
        spec.commandLine().getOut().println(line);
    }
}
