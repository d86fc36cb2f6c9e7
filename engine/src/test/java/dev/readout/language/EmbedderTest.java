package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedderTest {
    private static final String DENIAL = "the ministry denied that the ferry was overloaded";
    private static final String SAME = "officials rejected claims that the boat was overcrowded";
    private static final String OTHER = "the vineyard will open to visitors in spring";

    @Test
    void twoWordingsOfOneClaimAreNearerThanTwoOfDifferentMatters() {
        List<Embedding> found = Embedder.shared().of(List.of(DENIAL, SAME, OTHER));

        assertThat(found.get(0).similarity(found.get(1)))
                .isGreaterThan(found.get(0).similarity(found.get(2)) + 0.1);
        assertThat(found.get(0).similarity(found.get(0))).isCloseTo(1, within(1e-5));
    }

    @Test
    void theOrderOfWordingsDoesNotMatterAndAnyTextHasAnEmbedding() {
        Embedder embedder = Embedder.shared();
        String endless = "word ".repeat(5000);

        List<Embedding> one = embedder.of(List.of(DENIAL, "", "😀", endless));
        List<Embedding> other = embedder.of(List.of(endless, "😀", "", DENIAL));

        assertThat(one.get(0).similarity(other.get(3))).isCloseTo(1, within(1e-6));
        assertThat(embedder.of(List.of())).isEmpty();
    }
}
