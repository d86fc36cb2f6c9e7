package dev.readout.app.cli;

import dev.readout.app.view.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program with its commands, and the only place where exceptions become exit codes.
@Command(
        name = "readout",
        versionProvider = ReadoutCommand.Version.class,
        description = "Reads reports of one event: who said what, on how many independent origins.",
        subcommands = {
            BriefCommand.class,
            VerifyCommand.class,
            ExtractCommand.class,
            AttributionsCommand.class,
            CopiesCommand.class,
            GroupCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 done with input left out, 2 wrong usage, 3 nothing could be"
                    + " read."
        })
public final class ReadoutCommand implements Runnable {
    @Spec CommandSpec spec;

    @Mixin HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    boolean version;

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private ReadoutCommand(
            Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// Runs one command line.
    ///
    /// @param environment what the shell hands over: `NO_COLOR`, and `READOUT_TERMINAL`, the
    ///   columns of the terminal that takes the result, absent if it goes elsewhere
    /// @param out takes the result, in UTF-8; neither stream is closed
    /// @param furtherCommands commands that other modules bring along
    /// @return the exit code: 0 done, 1 done with input left out, 2 wrong usage, 3 nothing could be
    ///   read
    public static int run(
            String[] arguments,
            Map<String, String> environment,
            InputStream in,
            PrintStream out,
            PrintStream err,
            Object... furtherCommands) {
        CommandLine line = new CommandLine(new ReadoutCommand(environment, in, out, err));
        for (Object command : furtherCommands) {
            line.addSubcommand(command);
        }
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err))
                .setParameterExceptionHandler((e, parsed) -> misused(e, err));
        return line.execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Map<String, String> environment() {
        return environment;
    }

    /// Standard input, for the commands that take `-` for a file.
    InputStream in() {
        return in;
    }

    void print(String result) {
        out.print(result);
    }

    /// Hands on what was printed so far.
    void flush() {
        out.flush();
    }

    /// One sentence on standard error.
    void say(String sentence) {
        err.println("readout: " + PlainText.of(sentence));
    }

    /// Writes a result to the file, or to standard output if there is none.
    void write(String result, Optional<Path> file) {
        if (file.isEmpty()) {
            print(result);
            return;
        }
        try {
            Files.writeString(file.get(), result, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputException("%s could not be written".formatted(file.get()), e);
        }
    }

    private static int misused(ParameterException e, PrintStream err) {
        err.println("readout: " + PlainText.of(mistake(e)));
        err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String mistake(ParameterException e) {
        CommandLine command = e.getCommandLine();
        boolean unknown = command.getParent() == null && e instanceof UnmatchedArgumentException;
        return unknown
                ? "there is no command %s, but %s"
                        .formatted(
                                ((UnmatchedArgumentException) e).getUnmatched().getFirst(),
                                String.join(", ", command.getSubcommands().keySet()))
                : String.valueOf(e.getMessage());
    }

    private static int failed(Exception e, PrintStream err) throws Exception {
        return switch (e) {
            case UsageException usage -> {
                err.println("readout: " + PlainText.of(String.valueOf(usage.getMessage())));
                yield ExitCode.USAGE;
            }
            case OutputException output -> {
                err.println("readout: " + PlainText.of(String.valueOf(output.getMessage())));
                yield ExitCode.NOTHING;
            }
            default -> throw e;
        };
    }

    /// The version of the program, for `--version`.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"readout " + dev.readout.app.Version.NUMBER};
        }
    }
}
