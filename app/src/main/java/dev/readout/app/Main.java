package dev.readout.app;

import dev.readout.app.cli.ReadoutCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Starts the program; what it prints is UTF-8 with Western digits, whatever the locale says.
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] arguments) {
        run(arguments);
    }

    /// Runs the command line and ends the process with its exit code.
    ///
    /// @param furtherCommands commands for picocli that other modules bring along
    public static void run(String[] arguments, Object... furtherCommands) {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code =
                ReadoutCommand.run(
                        arguments, System.getenv(), System.in, out, err, furtherCommands);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
                false,
                StandardCharsets.UTF_8);
    }
}
