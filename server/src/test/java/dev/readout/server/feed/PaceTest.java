package dev.readout.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.http.Head;
import dev.readout.app.http.Validators;
import dev.readout.server.store.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant NOW = Instant.parse("2031-04-07T06:00:00Z");

    private final Pace pace = Pace.USUAL;

    @Test
    void aFeedWithNewsIsReadSoonerAndOneWithoutLaterWithinTheLimits() {
        Duration hour = Duration.ofHours(1);

        assertThat(pace.next(hour, true, Optional.empty())).isEqualTo(Duration.ofMinutes(30));
        assertThat(pace.next(hour, false, Optional.empty())).isEqualTo(Duration.ofMinutes(90));
        assertThat(pace.next(Duration.ofMinutes(6), true, Optional.empty()))
                .isEqualTo(pace.shortest());
        assertThat(pace.next(Duration.ofHours(5), false, Optional.empty()))
                .isEqualTo(pace.longest());
    }

    @Test
    void aFeedIsNeverReadBeforeTheTimeThatItNames() {
        assertThat(pace.next(Duration.ofHours(1), true, Optional.of(Duration.ofHours(2))))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whatFailsIsAskedAfterTwiceTheTimeForEachFailureUpToADay() {
        assertThat(pace.retry(failed(0), NOW, Optional.empty()))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(pace.retry(failed(2), NOW, Optional.empty()))
                .isEqualTo(NOW.plus(Duration.ofHours(4)));
        assertThat(pace.retry(failed(40), NOW, Optional.empty()))
                .isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void anAddressThatFailsSixTimesIsGivenUp() {
        assertThat(pace.retry(5, NOW, Optional.empty())).isPresent();
        assertThat(pace.retry(6, NOW, Optional.empty())).isEmpty();
    }

    @Test
    void aHostThatNamesATimeToWaitGetsIt() {
        assertThat(retryAfter("7200")).contains(Duration.ofHours(2));
        assertThat(retryAfter("Mon, 07 Apr 2031 06:10:00 GMT")).contains(Duration.ofMinutes(10));
        assertThat(retryAfter("Mon, 07 Apr 2031 05:00:00 GMT")).contains(Duration.ZERO);
        assertThat(retryAfter("999999999")).contains(Duration.ofDays(7));
        assertThat(retryAfter("soon")).isEmpty();
        assertThat(pace.retry(failed(0), NOW, retryAfter("7200")))
                .isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void aPageIsLookedAtAgainAtTheTimesThatAreSet() {
        assertThat(pace.revisit(1, NOW)).contains(NOW.plus(Duration.ofHours(1)));
        assertThat(pace.revisit(2, NOW)).contains(NOW.plus(Duration.ofHours(5)));
        assertThat(pace.revisit(4, NOW)).isEmpty();
    }

    /// A feed that is read every hour.
    private static Turn failed(int failures) {
        return new Turn(
                Optional.of(NOW),
                Duration.ofHours(1),
                failures,
                Validators.NONE,
                Optional.empty(),
                "");
    }

    private static Optional<Duration> retryAfter(String words) {
        return Pace.retryAfter(new Head(503, List.of(new Head.Field("retry-after", words))), NOW);
    }
}
