package dev.readout.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// What a command line gave: exit code, standard output, standard error.
record Ran(int code, String out, String err) {

    static Ran of(Object... arguments) {
        return with(Map.of(), "", arguments);
    }

    static Ran with(Map<String, String> environment, String in, Object... arguments) {
        String[] line = new String[arguments.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code =
                ReadoutCommand.run(
                        line,
                        environment,
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        outStream,
                        errStream);
        outStream.flush();
        errStream.flush();
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A file or folder of the bad inputs.
    static Path sample(String name) {
        try {
            return Path.of(Ran.class.getResource("/dev/readout/app/bad-input/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /// A folder of the repository.
    static Path repository(String path) {
        return Path.of("..").resolve(path).toAbsolutePath().normalize();
    }
}
