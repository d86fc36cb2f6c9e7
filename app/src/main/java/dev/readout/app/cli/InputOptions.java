package dev.readout.app.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which reports a command reads.
final class InputOptions {
    /// An HTML page carries its text in markup; this many times the limit on text is the limit on
    /// the page. News pages of 2020 and later have 10 to 30 bytes of markup per character of text.
    private static final int MARKUP = 4;

    private static final int MEGABYTE = 1_000_000;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders, addresses of the web (http, https). A folder is read with the"
                            + " folders below it: files that end in .txt, .html, .htm or .warc,"
                            + " also packed as .gz; hidden ones are passed by.")
    List<String> paths = List.of();

    @Mixin WebOptions web = new WebOptions();

    @Option(
            names = "--max-text",
            paramLabel = "MB",
            defaultValue = "5",
            description =
                    "Leave out a report of more than so many million characters (default:"
                        + " ${DEFAULT-VALUE}), and a page of more than four times as many bytes.")
    int maxText = 5;

    /// Reads everything that the paths lead to.
    void read(InputReader.Target target, ReadoutCommand program) {
        if (maxText < 1 || maxText > 100) {
            throw new UsageException("--max-text is from 1 to 100, not " + maxText);
        }
        int maxBytes = maxText * MEGABYTE * MARKUP;
        new InputReader(maxBytes, web.prepared(maxBytes, paths, program), target).read(paths);
    }

    int maxCharacters() {
        return maxText * MEGABYTE;
    }
}
