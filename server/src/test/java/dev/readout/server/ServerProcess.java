package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The shipped command in a process of its own, from when it is ready.
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final Path log;
    private final String address;

    /// @param data its folder; a file `settings` in it is read if it is there, its log goes to
    ///   `log`
    ServerProcess(Path data) throws IOException {
        this(command("serve", "--port", "0", "--data", data.toString()), data.resolve("log"));
    }

    /// From now on none of its files may grow beyond a length: writing fails, as on a full disk.
    void limitFiles(long bytes) throws IOException, InterruptedException {
        String limit = "--fsize=%d".formatted(bytes);
        new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), limit)
                .inheritIO()
                .start()
                .waitFor();
    }

    private ServerProcess(List<String> command, Path log) throws IOException {
        this.log = log;
        this.process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String ready = String.valueOf(out.readLine());
        assertThat(ready).startsWith("Readout is ready at http://127.0.0.1:");
        address = ready.substring(ready.indexOf("http"));
    }

    /// Runs a command on a folder.
    static Process start(String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).start();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.readout.server.Main"));
        command.addAll(List.of(arguments));
        Path settings = Path.of(arguments[arguments.length - 1]).resolve("settings");
        if (Files.exists(settings)) {
            command.addAll(List.of("--settings", settings.toString()));
        }
        return command;
    }

    /// What a command says that ends by itself.
    static Said run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, err);
    }

    record Said(int code, String out, String err) {}

    Asking asking() {
        return new Asking(address);
    }

    /// Lines of its log that tell of mistakes.
    List<String> mistakes() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.contains("\"level\":\"info\"")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SIGKILL.
    void kill() {
        process.destroyForcibly();
    }

    /// Stops it as a reader does, and waits.
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
