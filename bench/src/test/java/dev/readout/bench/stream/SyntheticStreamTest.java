package dev.readout.bench.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.bench.stream.SyntheticStream.Sent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticStreamTest {
    private static List<Sent> reports(long seed) {
        SyntheticStream stream = new SyntheticStream(seed);
        return IntStream.range(0, 1000).mapToObj(i -> stream.next()).toList();
    }

    @Test
    void theSameSeedGivesTheSameStream() {
        assertThat(reports(5)).isEqualTo(reports(5)).isNotEqualTo(reports(6));
    }

    @Test
    void mostEventsHaveOneReportAndFewHaveVeryMany() {
        Map<Integer, Long> sizes =
                reports(5).stream()
                        .collect(Collectors.groupingBy(Sent::event, Collectors.counting()));

        assertThat(sizes.values().stream().filter(size -> size == 1).count())
                .isGreaterThan(sizes.size() / 3);
        assertThat(Collections.max(sizes.values())).isGreaterThan(30);
    }
}
