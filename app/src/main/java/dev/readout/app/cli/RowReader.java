package dev.readout.app.cli;

import dev.readout.json.ReportRow;
import dev.readout.report.Arrival;
import dev.readout.report.MisreadException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the reports of a file in JSON Lines, one after the other; what cannot be read is told in a
/// sentence with its line, and the rest goes on.
final class RowReader {
    private static final int BUFFER = 1 << 16;

    /// In characters: the longest string that the JSON reader takes. A longer line is left out.
    private static final int MAX_LENGTH = 20_000_000;

    /// Characters of a wrong line that are shown.
    private static final int SHOWN = 60;

    private final ReadoutCommand program;
    private final String file;
    private int read;
    private int leftOut;

    /// @param file `-` is standard input
    RowReader(ReadoutCommand program, String file) {
        this.program = program;
        this.file = file;
    }

    /// Hands each report on as soon as its line is there. What was printed for the reports before
    /// is written out whenever the input pauses.
    void forEach(Consumer<Arrival> target) {
        forEach(target, () -> {});
    }

    /// As [#forEach(Consumer)].
    ///
    /// @param pause runs whenever the input pauses, before what was printed is written out
    void forEach(Consumer<Arrival> target, Runnable pause) {
        try (InputStream in = open();
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER)) {
            int number = 0;
            for (int first = reader.read(); first >= 0; first = reader.read()) {
                number++;
                row(rest(reader, first), number, target);
                if (!reader.ready()) {
                    pause.run();
                    program.flush();
                }
            }
        } catch (IOException e) {
            program.say("%s could not be read (%s)".formatted(file, reason(e)));
            leftOut++;
            return;
        }
        if (read + leftOut == 0) {
            program.say(file + " holds no line");
        }
    }

    /// Tells of a report that was handed on and could not be read.
    void misread(MisreadException e) {
        read--;
        leftOut++;
        program.say("report " + e.getMessage());
    }

    int read() {
        return read;
    }

    int exitCode() {
        return ExitCode.of(read, leftOut);
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? program.in() : Files.newInputStream(Path.of(file));
    }

    private void row(Optional<String> line, int number, Consumer<Arrival> target) {
        if (line.isEmpty()) {
            leaveOut(number, "has more than %s characters".formatted(MAX_LENGTH));
        } else if (!line.get().isBlank()) {
            row(line.get(), number, target);
        }
    }

    private void row(String line, int number, Consumer<Arrival> target) {
        switch (ReportRow.parse(line)) {
            case ReportRow.Parsed parsed -> {
                read++;
                parsed.remark().ifPresent(remark -> say(number, remark));
                target.accept(parsed.arrival());
            }
            case ReportRow.Malformed malformed ->
                    leaveOut(number, malformed.reason() + ": " + beginning(line));
        }
    }

    private static String beginning(String line) {
        String words = line.strip();
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }

    private String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return !file.equals("-") && Files.isDirectory(Path.of(file))
                ? "it is a folder, and one file in JSON Lines is asked for"
                : InputReader.reason(e);
    }

    private void leaveOut(int number, String reason) {
        leftOut++;
        say(number, reason);
    }

    private void say(int number, String reason) {
        program.say("%s, line %s %s".formatted(file, number, reason));
    }

    /// Reads up to the end of the line; what is too long to keep is passed over.
    ///
    /// @param first its first character, read already
    /// @return empty if the line is longer than [#MAX_LENGTH]
    private static Optional<String> rest(BufferedReader reader, int first) throws IOException {
        StringBuilder line = new StringBuilder();
        long length = 0;
        for (int next = first; next >= 0 && next != '\n'; next = reader.read()) {
            length++;
            if (length <= MAX_LENGTH) {
                line.append((char) next);
            }
        }
        return length > MAX_LENGTH ? Optional.empty() : Optional.of(line.toString());
    }
}
