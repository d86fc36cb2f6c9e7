package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.json.AttributionsJson;
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

    @Override
    public Integer call() {
        Engine engine = new Engine();
        RowReader rows = new RowReader(program, file);
        rows.forEach(row -> {
            String line = AttributionsJson.line(row.id().value(), engine.attributions(row.text()));
            program.print(line + "\n");
        });
        return rows.exitCode();
    }
}
