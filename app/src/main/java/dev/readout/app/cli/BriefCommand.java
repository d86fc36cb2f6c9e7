package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.app.page.MarkdownBrief;
import dev.readout.app.page.PageBrief;
import dev.readout.app.terminal.ClaimExplanation;
import dev.readout.app.terminal.Screen;
import dev.readout.app.terminal.TerminalBrief;
import dev.readout.json.BriefJson;
import dev.readout.report.Skipped;
import dev.readout.story.Brief;
import dev.readout.story.Correction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "brief",
        description = {
            "Tells who said what in reports of one event, through whom, on how many origins.",
            "",
            "Also where the reports differ and who is silent. Everything shown is cut from the"
                    + " reports; r1, r2, ... name them in the order of their files.",
            ""
        })
final class BriefCommand implements Callable<Integer> {
    @ParentCommand ReadoutCommand program;

    @Mixin HelpOption help = new HelpOption();

    @Mixin InputOptions input = new InputOptions();

    @Mixin ScreenOptions look = new ScreenOptions();

    @Option(
            names = "--format",
            paramLabel = "text|html|markdown|json",
            defaultValue = "text",
            description =
                    "For a terminal (default), as one page for a browser, for a document or ticket,"
                            + " or for programs.")
    Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, in UTF-8, instead of standard output.")
    Optional<Path> output = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "CLAIM",
            description =
                    "Tell why this claim has its supports, its origins and its findings; CLAIM is"
                            + " its number, as shown before it.")
    Optional<String> explain = Optional.empty();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Respect what persons decided: lines of JSON of the kinds same, speaker,"
                            + " no-conflict and copied, see docs/method.md.")
    Optional<Path> corrections = Optional.empty();

    @Override
    public Integer call() {
        if (explain.isPresent() && format != Format.text) {
            throw new UsageException("--explain gives text, not " + format);
        }
        Screen screen = look.screen(program.environment(), output.isEmpty());
        Thread loading = Thread.ofPlatform().daemon().start(Engine::load);
        try {
            return brief(screen);
        } finally {
            finish(loading);
        }
    }

    /// A process that ends while a network is being loaded ends in a crash.
    private static void finish(Thread loading) {
        try {
            loading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int brief(Screen screen) {
        Inputs inputs = new Inputs();
        input.read(inputs, program);
        List<Skipped> skipped = new ArrayList<>();
        List<Correction> decided =
                corrections.map(new CorrectionsFile(skipped::add)::read).orElse(List.of());
        Brief read = new Engine(input.maxCharacters()).brief(inputs.pages(), decided);
        skipped.addAll(read.skipped());
        Brief brief = read.withSkipped(inputs.skippedWith(skipped));
        brief.skipped().forEach(one -> program.say(inputs.sentence(one)));
        if (!brief.reports().isEmpty()) {
            String result =
                    switch (format) {
                        case text -> text(brief, screen);
                        case html -> PageBrief.of(brief);
                        case markdown -> MarkdownBrief.of(brief);
                        case json -> BriefJson.of(brief);
                    };
            program.write(result, output);
        }
        return ExitCode.of(brief.reports().size(), brief.skipped().size());
    }

    private String text(Brief brief, Screen screen) {
        return explain.map(claim ->
                        ClaimExplanation.of(brief, claim, screen)
                                .orElseThrow(() ->
                                        new UsageException(
                                                "there is no claim %s, but c1 to c%s"
                                                        .formatted(
                                                                claim, brief.accounts().size()))))
                .orElseGet(() -> TerminalBrief.of(brief, screen));
    }

    /// How the brief is written.
    enum Format {
        text,
        html,
        markdown,
        json
    }
}
