package dev.readout.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.bench.Repository;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlantedCopiesTest {
    @Test
    void copiesAreFoundHoweverTheyWereEdited() throws IOException {
        Map<PlantedCopies.Kind, Figure.Share> found =
                PlantedCopies.found(Repository.here().exampleClusters());

        assertThat(found).hasSize(5);
        assertThat(found.values()).allMatch(share -> share.of() >= 10 && share.headline() >= 0.95);
        assertThat(PlantedCopies.section(found)).contains("| shortened by a third | ");
    }
}
