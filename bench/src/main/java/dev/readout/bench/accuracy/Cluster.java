package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.report.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A folder with the reports of one event and a `gold.json` that says what is in them.
///
/// @param name the name of the folder
/// @param pages the files that gold names, as they are stored
public record Cluster(String name, JsonNode gold, List<Page> pages) {
    private static final String GOLD = "gold.json";

    public Cluster {
        pages = List.copyOf(pages);
    }

    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(GOLD));
    }

    /// @throws IOException if gold or a report that it names cannot be read
    public static Cluster in(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(GOLD)));
        List<Page> pages = new ArrayList<>();
        for (JsonNode report : gold.path("reports")) {
            String file = report.path("file").asText();
            pages.add(new Page(file, Files.readAllBytes(folder.resolve(file))));
        }
        return new Cluster(String.valueOf(folder.getFileName()), gold, pages);
    }

    /// The text of each report as it is stored, under its id in gold.
    public SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            texts.put(
                    gold.path("reports").path(i).path("id").asText(),
                    new String(pages.get(i).content(), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
