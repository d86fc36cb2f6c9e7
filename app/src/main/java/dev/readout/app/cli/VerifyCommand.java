package dev.readout.app.cli;

import dev.readout.app.view.PlainText;
import dev.readout.json.CitedBrief;
import dev.readout.json.Verification;
import dev.readout.json.VerificationJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        description = {
            "Looks up every citation of a brief in the reports again.",
            "",
            "Prints a sentence for each that does not stand there, word for word and at its place."
                    + " BRIEF.json is what 'brief --format json' wrote.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 every citation stands, 1 some do not, 2 wrong usage, 3 nothing could be"
                    + " read."
        })
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand ReadoutCommand program;

    @Mixin HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "BRIEF.json", description = "The brief.")
    Path brief = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            description =
                    "Where its reports are, files (WARC, too) and folders; without any, the folder"
                            + " of the brief is searched for the names that it gives.")
    List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Sentences for a person (default), or JSON for a program.")
    Format format = Format.text;

    @Override
    public Integer call() {
        if (!Files.exists(brief)) {
            return nothing("does not exist");
        }
        try (InputStream in = Files.newInputStream(brief)) {
            return switch (CitedBrief.read(in)) {
                case CitedBrief.Malformed malformed -> nothing(malformed.reason());
                case CitedBrief.Parsed parsed -> verify(parsed);
            };
        } catch (IOException e) {
            return nothing("could not be read (%s)".formatted(InputReader.reason(e)));
        }
    }

    private int nothing(String reason) {
        program.say(brief + " " + reason);
        return ExitCode.NOTHING;
    }

    private int verify(CitedBrief.Parsed parsed) {
        ReportFinder finder = new ReportFinder(brief, program::say);
        Map<String, String> texts = finder.texts(parsed.reports(), paths);
        if (texts.isEmpty()) {
            return nothing("cites reports of which none was found");
        }
        Verification verification = Verification.of(parsed, texts);
        verification
                .changed()
                .forEach(id -> program.say(id + " reads otherwise now than the brief has it"));
        program.print(
                switch (format) {
                    case text -> sentences(verification);
                    case json -> VerificationJson.of(verification);
                });
        return verification.failed() == 0 ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    private static String sentences(Verification verification) {
        StringBuilder out = new StringBuilder();
        for (Verification.Failure failure : verification.failures()) {
            out.append(PlainText.of(failure.place() + ": " + failure.reason())).append(".\n");
        }
        int failed = verification.failed();
        int citations = verification.citations();
        return out.append(
                        failed == 0
                                ? "All %s citations stand in the reports.\n".formatted(citations)
                                : "%s of %s citations do not stand in the reports.\n"
                                        .formatted(failed, citations))
                .toString();
    }

    /// How the result is written.
    enum Format {
        text,
        json
    }
}
