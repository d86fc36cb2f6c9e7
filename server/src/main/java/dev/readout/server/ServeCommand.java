package dev.readout.server;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    @Spec CommandSpec spec;

    @Mixin DataOptions options = new DataOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen at; 0 takes any that is free (default: 8420).")
    Optional<String> port = Optional.empty();

    @Override
    public Integer call() {
        Map<String, String> said =
                port.map(value -> Map.of("port", value)).orElseGet(() -> Map.of());
        return options.with(spec, said, this::serve);
    }

    private int serve(Settings settings) throws IOException, InterruptedException {
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
        }
    }
}
