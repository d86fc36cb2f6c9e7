package dev.readout.server;

import dev.readout.server.archive.Loss;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rebuild",
        description = {
            "Makes all rows of a stopped server anew from its archive.",
            "",
            "Reports keep their numbers. Nothing is done if the archive has lost something that"
                    + " the rows may still have.",
            ""
        })
final class RebuildCommand extends DataCommand {
    @Option(
            names = "--despite-damage",
            description = "Also if the archive is damaged; what it has lost is lost then.")
    boolean isForced;

    @Override
    int on(Settings settings) throws IOException {
        try (Holdings holdings = Holdings.open(settings, Clock.systemUTC())) {
            return rebuild(holdings);
        }
    }

    private int rebuild(Holdings holdings) throws IOException {
        List<Loss> damage =
                holdings.archive().check().stream().filter(loss -> !loss.isEnd()).toList();
        damage.forEach(loss -> options.say(spec, loss.words()));
        if (!damage.isEmpty() && !isForced) {
            throw new IOException(
                    "the rows are left as they are: they may hold what the archive has lost"
                            + " (--despite-damage makes them anew all the same)");
        }
        holdings.intake().rebuild();
        tell("%d reports were made anew".formatted(holdings.store().size()));
        return damage.isEmpty() ? 0 : 1;
    }
}
