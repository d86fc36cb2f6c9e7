package dev.readout.server;

import dev.readout.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Where the data of a server is, for all commands that work on it.
final class DataOptions {
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where everything is kept (default: ./data).")
    Optional<String> data = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Lines of key = value; the options win over them.")
    Optional<Path> file = Optional.empty();

    /// What a command does once its settings are known.
    interface Work {
        /// @return the exit code
        int on(Settings settings) throws IOException, InterruptedException;
    }

    /// @return the exit code: 2 if the settings are wrong, 3 if the work failed, each said in
    ///   sentences
    int with(CommandSpec spec, Work work) {
        return with(spec, Map.of(), work);
    }

    /// @param further what else the command line says, by key
    int with(CommandSpec spec, Map<String, String> further, Work work) {
        Map<String, String> said = new TreeMap<>(further);
        data.ifPresent(value -> said.put("data", value));
        SettingsReader reader = new SettingsReader(file, said);
        List<String> mistakes = reader.mistakes();
        if (!mistakes.isEmpty()) {
            mistakes.forEach(mistake -> say(spec, mistake));
            return USAGE;
        }
        try {
            return work.on(reader.settings());
        } catch (IOException | StoreException e) {
            say(spec, String.valueOf(e.getMessage()));
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    void say(CommandSpec spec, String sentence) {
        spec.commandLine().getErr().println("readout: " + sentence);
    }
}
