package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The page `docs/thresholds.md`: every named number of the engine with what its source says of it.
final class ThresholdPage {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:public |private )?(?:static final )?(?:int|double|long)"
                            + " ([A-Z][A-Z_0-9]*) =\\s*(-?[0-9][0-9_.]*);\\s*");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[([\\w.]*)#(\\w+)(?:\\([^)]*\\))?\\]");

    private static final String HEAD =
            """
            <!-- Written by `tools/bench accuracy`, never by hand. -->
            # Thresholds

            Every named number that the engine decides by, with the comment that stands above it in the sources: what \
            it means, and what it was measured or chosen on. A number without a comment belongs to the one above it.
            """;

    private ThresholdPage() {}

    /// @param sources the folder of the engine's Java sources
    static String of(Path sources) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        String stage = "";
        for (Path file : files(sources)) {
            List<String> rows = rows(file);
            String folder = String.valueOf(sources.relativize(file).getName(0));
            if (!rows.isEmpty() && !folder.equals(stage)) {
                stage = folder;
                page.append("\n## ").append(stage).append("\n\n| name | value | meaning |\n");
                page.append("|---|---|---|\n");
            }
            rows.forEach(page::append);
        }
        return page.toString();
    }

    private static List<Path> files(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> sources.relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rows(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        List<String> rows = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher number = NUMBER.matcher(line);
            if (line.strip().startsWith("///")) {
                comment.add(line.strip().substring(3).strip());
            } else if (number.matches()) {
                rows.add(
                        "| `%s.%s` | %s | %s |\n"
                                .formatted(
                                        name, number.group(1), number.group(2), meaning(comment)));
                comment.clear();
            } else if (!line.isBlank() || !comment.isEmpty()) {
                comment.clear();
            }
        }
        return rows;
    }

    private static String meaning(List<String> comment) {
        String words = String.join(" ", comment).replace("|", "\\|");
        return REFERENCE.matcher(words).replaceAll("`$2`");
    }
}
