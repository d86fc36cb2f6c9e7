package dev.readout.server.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsideTest {
    private final Aside aside = new Aside("aside");

    @Test
    void whatIsDoneSideBySideStaysOnTheOneThread() {
        assertThat(
                        aside.call(() ->
                                IntStream.range(0, 1000)
                                        .parallel()
                                        .mapToObj(i -> Thread.currentThread().getName())
                                        .distinct()
                                        .toList()))
                .containsExactly("aside");
    }

    @Test
    void itThrowsWhatTheWorkThrowsAndGoesOn() {
        assertThatThrownBy(() -> aside.call(() -> Integer.parseInt("seven")))
                .isInstanceOf(NumberFormatException.class);
        assertThat(aside.call(() -> 7)).isEqualTo(7);
    }

    @Test
    void whatIsUnderWayIsGivenUpWhenItCloses() throws Exception {
        CountDownLatch isUnderWay = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Thread closing =
                Thread.ofPlatform()
                        .start(() -> {
                            await(isUnderWay);
                            aside.close();
                        });

        assertThatThrownBy(() ->
                        aside.call(() -> {
                            isUnderWay.countDown();
                            return await(never);
                        }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> aside.call(() -> 7)).isInstanceOf(CancellationException.class);
        never.countDown();
        closing.join();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
