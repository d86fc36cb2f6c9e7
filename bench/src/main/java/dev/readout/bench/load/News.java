package dev.readout.bench.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.readout.bench.speed.ReportGenerator;
import dev.readout.report.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Reports in English of a few events, made out of those of the examples, in turns.
final class News {
    private final List<String> reports = new ArrayList<>();

    /// @param events pages of each event
    /// @param count of each event
    News(List<List<Page>> events, int count, long seed) {
        for (List<Page> event : events) {
            new ReportGenerator(event, seed)
                    .reports(count)
                    .forEach(page -> reports.add(json(page)));
        }
        Collections.shuffle(reports, new Random(seed));
    }

    /// The report of a number, from 0; the first one again behind the last.
    String report(int number) {
        return reports.get(number % reports.size());
    }

    private static String json(Page page) {
        Posted.Parts parts = Posted.parts(page);
        return JsonNodeFactory.instance
                .objectNode()
                .put("outlet", parts.outlet())
                .put("title", parts.title())
                .put("text", parts.text())
                .toString();
    }
}
