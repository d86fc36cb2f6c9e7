package dev.readout.app.cli;

import picocli.CommandLine.Parameters;

/// Which stream of reports a command reads.
final class StreamInput {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON Lines in UTF-8 with the keys id, text and, where known, title, published,"
                        + " url and outlet; - is standard input. A row with an id that came before"
                        + " is a new revision of that report.")
    String file = "-";

    RowReader reader(ReadoutCommand program) {
        return new RowReader(program, file);
    }
}
