package dev.readout.bench.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.readout.bench.speed.ReportGenerator;
import dev.readout.report.Page;
import java.nio.charset.StandardCharsets;
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
        String text = new String(page.content(), StandardCharsets.UTF_8);
        List<String> head = text.lines().limit(2).toList();
        return JsonNodeFactory.instance
                .objectNode()
                .put("outlet", head.getFirst())
                .put("title", head.getLast())
                .put("text", text.substring(text.indexOf("\n\n")).strip())
                .toString();
    }
}
