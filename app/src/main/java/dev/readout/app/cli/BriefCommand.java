package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.json.BriefJson;
import dev.readout.story.Brief;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports of one event and tells who said what, through whom, on how many"
                    + " independent origins, where the reports differ and who is silent."
        })
final class BriefCommand implements Callable<Integer> {
    @ParentCommand ReadoutCommand program;

    @Mixin InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people (default) or for programs.")
    Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, in UTF-8, instead of standard output.")
    Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        Inputs inputs = new Inputs();
        input.read(inputs);
        Brief read = new Engine(input.maxCharacters()).brief(inputs.pages());
        Brief brief = read.withSkipped(inputs.skippedWith(read.skipped()));
        brief.skipped().forEach(one -> program.say(inputs.sentence(one)));
        if (!brief.reports().isEmpty()) {
            program.write(BriefJson.of(brief), output);
        }
        return ExitCode.of(brief.reports().size(), brief.skipped().size());
    }

    /// How the brief is written.
    enum Format {
        text,
        json
    }
}
