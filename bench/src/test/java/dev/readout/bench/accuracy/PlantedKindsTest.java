package dev.readout.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.bench.Repository;
import dev.readout.story.Copy;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlantedKindsTest {
    @Test
    void copiesAreToldToBeWhatTheyAre() throws IOException {
        Map<Copy.Kind, Figure.Share> told = PlantedKinds.told(Repository.here().exampleClusters());

        assertThat(told).hasSize(Copy.Kind.values().length - 1);
        assertThat(told.values()).allMatch(share -> share.of() >= 10 && share.headline() >= 0.9);
        assertThat(PlantedKinds.section(told))
                .containsPattern("\\| press release \\| \\d+ \\| 1\\.000 \\|");
    }
}
