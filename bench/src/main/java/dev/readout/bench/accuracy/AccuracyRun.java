package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.Engine;
import dev.readout.json.BriefJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads clusters with the engine, as the program does, and measures the written briefs.
public final class AccuracyRun {
    private AccuracyRun() {}

    /// @param folders each with a `gold.json`
    public static List<Measured> on(List<Path> folders) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Measured> measured = new ArrayList<>();
        if (folders.isEmpty()) {
            return measured;
        }
        Engine engine = new Engine();
        for (Path folder : folders) {
            Cluster cluster = Cluster.in(folder);
            JsonNode brief = json.readTree(BriefJson.of(engine.brief(cluster.pages())));
            measured.add(
                    new Measured(
                            cluster.name(),
                            cluster.pages().size(),
                            BriefScorer.of(cluster, brief)));
        }
        return measured;
    }
}
