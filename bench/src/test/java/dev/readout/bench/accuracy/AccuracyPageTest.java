package dev.readout.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.bench.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {
    @Test
    void noFigureOfTheExamplesFalls() throws IOException {
        Repository repository = Repository.here();
        String page = Files.readString(repository.docs("accuracy.md"));

        List<Measured> examples = AccuracyRun.on(repository.exampleClusters());

        assertThat(AccuracyPage.recorded(page).keySet())
                .containsAll(examples.stream().map(Measured::cluster).toList());
        assertThat(AccuracyPage.fallen(page, examples))
                .as("if this is wanted, run tools/bench accuracy and commit what it writes")
                .isEmpty();
    }

    @Test
    void aPageTellsWhatItWasWrittenFrom() {
        String page = page(measured("one", 0.5, 0.25), measured("two", 1, 0.125));

        assertThat(AccuracyPage.recorded(page))
                .containsEntry("one", Map.of("body", 0.5, "links", 0.25))
                .containsEntry("two", Map.of("body", 1.0, "links", 0.125));
    }

    @Test
    void aFigureFallsOnlyIfItIsLowerByMoreThanTheTolerance() {
        String page = page(measured("one", 0.5, 0.25));

        assertThat(AccuracyPage.fallen(page, List.of(measured("one", 0.496, 0.9)))).isEmpty();
        assertThat(AccuracyPage.fallen(page, List.of(measured("one", 0.494, 0.9))))
                .containsExactly("body of one fell from 0.500 to 0.494");
        assertThat(AccuracyPage.fallen(page, List.of(measured("new", 0, 0)))).isEmpty();
    }

    private static String page(Measured... measured) {
        return new AccuracyPage("Commit none.", List.of(measured), List.of()).text();
    }

    private static Measured measured(String cluster, double body, double links) {
        SequencedMap<String, Double> main = new LinkedHashMap<>();
        main.put("body", body);
        main.put("links", links);
        SequencedMap<String, Figure> figures = new LinkedHashMap<>();
        figures.put("zones.body", new Figure.Share(1, 2));
        return new Measured(cluster, 3, new Accuracy(figures, main));
    }
}
