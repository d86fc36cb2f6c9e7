package dev.readout.server;

import dev.readout.Engine;
import dev.readout.app.cli.InputReader;
import dev.readout.report.Page;
import dev.readout.report.Skipped;
import dev.readout.server.intake.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Takes files, folders and WARC files in, while no server runs on the data.",
            "",
            "A running server takes them one by one: curl -F file=@PATH …/api/reports",
            ""
        })
final class ImportCommand extends DataCommand {
    private static final int MAX_BYTES = 4 * Engine.MAX_CHARACTERS;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pages as .html and .txt, also with .gz; .warc and .warc.gz; folders.")
    List<Path> paths = new ArrayList<>();

    @Override
    int on(Settings settings) throws IOException {
        try (Holdings holdings = Holdings.open(settings, Clock.systemUTC())) {
            Tally tally = new Tally(holdings.intake());
            InputReader.read(MAX_BYTES, paths, new Taker(tally));
            return tell(tally);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private int tell(Tally tally) {
        tally.skipped().forEach(one -> options.say(spec, one.file() + " " + one.reason()));
        tell(
                "%d reports were taken in, %d were known already"
                        .formatted(tally.news(), tally.kept().size() - tally.news()));
        return tally.kept().isEmpty() ? 3 : tally.skipped().isEmpty() ? 0 : 1;
    }

    private record Taker(Tally tally) implements InputReader.Target {
        @Override
        public void page(Page page, String path) {
            try {
                tally.take(page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void sent(List<Page> reports, String path) {
            try {
                for (Page report : reports) {
                    tally.take(report);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void skipped(Skipped skipped, String path) {
            tally.skip(new Skipped(path, skipped.reason()));
        }
    }
}
