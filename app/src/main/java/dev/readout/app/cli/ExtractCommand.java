package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.json.ReportJson;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "extract",
        description = {
            "Finds the report in each page and writes a line of JSON for each.",
            "",
            "Keys: id (address, or name of the file without .gz, .html, .htm, .txt), text, title,"
                    + " authors, published and modified (published_in: words, markup or address;"
                    + " published_to: day, time, time-with-zone), dateline, agency, outlet, credits"
                    + " (kind, name, words), language; no_report: paywall, if only the start of a"
                    + " report is shown. What a page does not tell is left out.",
            ""
        })
final class ExtractCommand implements Callable<Integer>, InputReader.Target {
    @ParentCommand ReadoutCommand program;

    @Mixin HelpOption help = new HelpOption();

    @Mixin InputOptions input = new InputOptions();

    private Engine engine = new Engine();
    private int read;
    private int leftOut;

    @Override
    public Integer call() {
        engine = new Engine(input.maxCharacters());
        input.read(this, program);
        return ExitCode.of(read, leftOut);
    }

    @Override
    public void page(Page page, String path) {
        switch (engine.extract(page, new ReportId("r1"))) {
            case Extraction.Found found -> {
                read++;
                program.print(ReportJson.line(found.report()) + "\n");
            }
            case Extraction.Stub stub -> {
                read++;
                program.print(ReportJson.line(stub) + "\n");
            }
            case Extraction.NoReport none -> leaveOut(path, none.detail());
        }
    }

    @Override
    public void skipped(Skipped skipped, String path) {
        leaveOut(path, skipped.reason());
    }

    private void leaveOut(String path, String reason) {
        leftOut++;
        program.say(path + " " + reason);
    }
}
