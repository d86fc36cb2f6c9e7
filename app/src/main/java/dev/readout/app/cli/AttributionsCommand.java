package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.json.AttributionsJson;
import dev.readout.json.TextRow;
import dev.readout.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "attributions",
        description = {
            "Finds who is said to have said what, in lines of JSON.",
            "",
            "Reads lines with the keys id and text. Writes for each a line with id and"
                    + " attributions; each has source, cue and content, lists of [start, end]"
                    + " into the text, counted in UTF-16 code units, end excluded.",
            ""
        })
final class AttributionsCommand implements Callable<Integer> {
    @ParentCommand ReadoutCommand program;

    @Mixin HelpOption help = new HelpOption();

    @Parameters(paramLabel = "FILE", description = "JSON Lines in UTF-8; - is standard input.")
    String file = "-";

    private final Engine engine = new Engine();
    private int read;
    private int leftOut;

    @Override
    public Integer call() {
        try (InputStream in = open();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    row(line, number);
                }
            }
        } catch (IOException e) {
            program.say("%s could not be read (%s)".formatted(file, e));
            return ExitCode.NOTHING;
        }
        if (read + leftOut == 0) {
            program.say(file + " holds no line");
        }
        return ExitCode.of(read, leftOut);
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? program.in() : Files.newInputStream(Path.of(file));
    }

    private void row(String line, int number) {
        switch (TextRow.parse(line)) {
            case TextRow.Parsed parsed -> {
                read++;
                Text text = new Text(parsed.text());
                program.print(AttributionsJson.line(parsed.id(), engine.attributions(text)) + "\n");
            }
            case TextRow.Malformed malformed -> {
                leftOut++;
                program.say("%s, line %d: %s".formatted(file, number, malformed.reason()));
            }
        }
    }
}
