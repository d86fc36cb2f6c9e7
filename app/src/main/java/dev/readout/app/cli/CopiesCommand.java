package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.copy.CopyFinder;
import dev.readout.json.CopyJson;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "copies",
        description = {
            "Finds reports that share running words, and which words.",
            "",
            "Writes, as soon as a report has been read, a line for each earlier one that it shares"
                    + " words with: a, b, containment (distinct runs of five words in both, over"
                    + " those of the smaller report), passages (lists of [start, end in a, start,"
                    + " end in b] in UTF-16 code units, end excluded), direction, kind. Reports"
                    + " with one id or one address are revisions of one report, not copies.",
            ""
        })
final class CopiesCommand implements Callable<Integer> {
    @ParentCommand ReadoutCommand program;

    @Mixin HelpOption help = new HelpOption();

    @Mixin StreamInput input = new StreamInput();

    @Option(
            names = "--at-least",
            paramLabel = "SHARE",
            description = "Least containment, above 0 up to 1 (default: ${DEFAULT-VALUE}).")
    double atLeast = CopyFinder.Limits.USUAL_CONTAINMENT;

    @Option(
            names = "--forget-after",
            paramLabel = "DAYS",
            description = "Compare with reports of the last days only, by their dates.")
    Optional<Integer> days = Optional.empty();

    @Option(
            names = "--statistics",
            description = "Tell at the end how many pairs were compared, on standard error.")
    boolean statistics;

    @Override
    public Integer call() {
        CopyFinder finder = new Engine().copyFinder(limits());
        RowReader rows = input.reader(program);
        rows.forEach(arrival ->
                finder.add(arrival).forEach(copy -> program.print(CopyJson.line(copy) + "\n")));
        if (statistics) {
            program.say(
                    String.format(
                            Locale.ROOT,
                            "%d pairs of %d reports were compared: %.2f candidates for a report",
                            finder.compared(),
                            rows.read(),
                            (double) finder.compared() / Math.max(1, rows.read())));
        }
        return rows.exitCode();
    }

    private CopyFinder.Limits limits() {
        try {
            return new CopyFinder.Limits(atLeast, days.map(Duration::ofDays));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
