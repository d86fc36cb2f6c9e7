package dev.readout.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// The page `docs/performance.md`: a section for each [Part], each measured at its own time.
public final class PerformancePage {
    private static final String HEADING = "## ";
    private static final String START =
            """
            <!-- Written by `tools/bench performance`, never by hand. -->
            # Performance
            """;

    private final Map<Part, String> sections = new EnumMap<>(Part.class);

    /// A page as it was written before.
    ///
    /// @param page empty if there is none; what is no section of a part is left out
    public PerformancePage(String page) {
        for (String section : ("\n" + page).split("\n" + HEADING, -1)) {
            for (Part part : Part.values()) {
                if (section.startsWith(part.heading() + "\n")) {
                    sections.put(part, section.substring(part.heading().length()).strip());
                }
            }
        }
    }

    /// Puts a section into the page of a file, in the place of the one before.
    public static void put(Path file, Part part, String head, String section) throws IOException {
        PerformancePage page =
                new PerformancePage(Files.exists(file) ? Files.readString(file) : "");
        page.put(part, head, section);
        Files.writeString(file, page.text());
    }

    /// Puts a section in the place of the one before.
    ///
    /// @param head when and on what it was measured
    public void put(Part part, String head, String section) {
        sections.put(part, head.strip() + "\n\n" + section.strip());
    }

    /// All of it; parts that were never measured are missing.
    public String text() {
        StringBuilder page = new StringBuilder(START);
        sections.forEach((part, section) ->
                page.append('\n')
                        .append(HEADING)
                        .append(part.heading())
                        .append("\n\n")
                        .append(section)
                        .append('\n'));
        return page.toString();
    }
}
