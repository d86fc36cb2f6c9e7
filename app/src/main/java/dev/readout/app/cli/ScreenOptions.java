package dev.readout.app.cli;

import dev.readout.app.terminal.Screen;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How a brief looks on the terminal.
final class ScreenOptions {
    /// A brief is to be read at a glance, on one screen.
    private static final int LINES = 40;

    /// Columns where nobody says how wide the terminal is.
    private static final int COLUMNS = 80;

    @Option(names = "--all", description = "Show everything; without it at most 40 lines.")
    boolean all;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (on a terminal, and NO_COLOR is not set), always or never.")
    When color = When.auto;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns of a line, 40 to 110; else those of the terminal, or 80.")
    Optional<Integer> width = Optional.empty();

    /// @param toTerminal false if the result goes to a file that the command line names
    Screen screen(Map<String, String> environment, boolean toTerminal) {
        if (width.isPresent() && (width.get() < Screen.NARROWEST || width.get() > Screen.WIDEST)) {
            throw new UsageException(
                    "--width is from %s to %s, not %s"
                            .formatted(Screen.NARROWEST, Screen.WIDEST, width.get()));
        }
        boolean terminal = toTerminal && environment.containsKey("READOUT_TERMINAL");
        boolean colour =
                switch (color) {
                    case always -> true;
                    case never -> false;
                    case auto ->
                            terminal
                                    && environment.getOrDefault("NO_COLOR", "").isEmpty()
                                    && !environment.getOrDefault("TERM", "").equals("dumb");
                };
        int columns =
                width.orElse(
                        terminal
                                ? columns(environment.getOrDefault("READOUT_TERMINAL", ""))
                                : COLUMNS);
        return new Screen(columns, colour, all ? Screen.NO_LIMIT : LINES);
    }

    private static int columns(String value) {
        return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : COLUMNS;
    }

    /// When there is colour.
    enum When {
        auto,
        always,
        never
    }
}
