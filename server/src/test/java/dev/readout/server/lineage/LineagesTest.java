package dev.readout.server.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineagesTest {
    /// Norda publishes at 6, the Herald at 7 and the Courier on the same day, at no known time. All
    /// three share characters 20 to 60 of 100; the Courier attributes 70 to 90 to Ekberg, through
    /// Norda.
    private static final String BRIEF =
            """
            {"entities": [
              {"id": "norda", "canonical": "Norda"}, {"id": "herald", "canonical": "Herald"},
              {"id": "courier", "canonical": "Courier"}, {"id": "ekberg", "canonical": "Ekberg"}],
             "reports": [
              {"id": "r1", "outlet": {"entity": "norda"}, "chain": [{"entity": "norda"}],
               "published": {"value": "2031-04-07T06:00Z"},
               "zones": [{"kind": "body", "start": 0, "end": 100}]},
              {"id": "r2", "outlet": {"entity": "herald"}, "chain": [{"entity": "herald"}],
               "published": {"value": "2031-04-07T07:00Z"},
               "zones": [{"kind": "body", "start": 0, "end": 50},
                         {"kind": "clutter", "start": 50, "end": 100}]},
              {"id": "r3", "outlet": {"entity": "courier"}, "chain": [{"entity": "courier"}],
               "published": {"value": "2031-04-07"},
               "zones": [{"kind": "body", "start": 0, "end": 100}]}],
             "copied": [{"kind": "near-copy", "spans": [
               {"report": "r1", "start": 20, "end": 60}, {"report": "r2", "start": 20, "end": 60},
               {"report": "r3", "start": 20, "end": 60}]}],
             "attributions": [{"report": "r3", "chains": [["ekberg", "norda", "courier"]],
               "content": [{"report": "r3", "start": 70, "end": 90}]}]}
            """;

    private final Map<String, Lineage> lineages = read();

    @Test
    void whoPublishedLaterHasCopied() {
        Lineage herald = lineage("r2");

        assertThat(herald.characters()).isEqualTo(50);
        assertThat(herald.copied()).isEqualTo(30);
        assertThat(herald.own()).isEqualTo(20);
        assertThat(Profile.of(List.of(herald)).partners())
                .containsExactly(
                        new Profile.Partner("Norda", 1, 0, 30, Optional.of(Duration.ofHours(1))));
    }

    @Test
    void whoMayHaveBeenFirstSharesAndHasNotCopied() {
        assertThat(lineage("r1").copied()).isZero();
        assertThat(lineage("r1").shared()).isEqualTo(40);
        assertThat(lineage("r3").shared()).isEqualTo(40);
    }

    @Test
    void whatIsAttributedIsRelayedAndComesFromThoseOnTheWay() {
        Lineage courier = lineage("r3");

        assertThat(courier.relayed()).isEqualTo(20);
        assertThat(courier.own()).isEqualTo(40);
        assertThat(Profile.of(List.of(courier)).partners())
                .containsExactly(new Profile.Partner("Norda", 1, 1, 0, Optional.empty()));
    }

    @Test
    void aLineageIsReadAsItWasWritten() {
        for (Lineage lineage : lineages.values()) {
            assertThat(Lineage.parse(lineage.written())).isEqualTo(lineage);
        }
    }

    private Lineage lineage(String report) {
        return Objects.requireNonNull(lineages.get(report), report);
    }

    private static Map<String, Lineage> read() {
        try {
            return Lineages.of(new ObjectMapper().readTree(BRIEF));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
