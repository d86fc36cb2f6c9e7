package dev.readout.server;

import dev.readout.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Starts the server: takes reports in, keeps them, answers over HTTP.",
            "",
            "Only programs of this machine can ask, unless the settings file names another host."
                    + " Runs until it is stopped.",
            ""
        })
public final class ServeCommand implements Callable<Integer> {
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    @Spec CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen at; 0 takes any that is free (default: 8420).")
    Optional<String> port = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where everything is kept (default: ./data).")
    Optional<String> data = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "Lines of key = value: host, port, data, store.url, store.user,"
                            + " store.password. The options above win.")
    Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        SettingsReader reader = new SettingsReader(file, said());
        List<String> mistakes = reader.mistakes();
        if (!mistakes.isEmpty()) {
            mistakes.forEach(this::say);
            return USAGE;
        }
        return serve(reader.settings());
    }

    private Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        port.ifPresent(value -> said.put("port", value));
        data.ifPresent(value -> said.put("data", value));
        return said;
    }

    private int serve(Settings settings) throws InterruptedException {
        try (ReadoutServer server = ReadoutServer.start(settings)) {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                server.stop();
                                stopped.countDown();
                            }));
            spec.commandLine().getOut().println("Readout is ready at " + server.address());
            stopped.await();
            return 0;
        } catch (IOException | StoreException e) {
            say(String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println("readout: " + sentence);
    }
}
