package dev.readout.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerTest {

    @Test
    void goesOnAfterAPieceOfWorkThatRanOutOfStack() throws InterruptedException {
        AtomicInteger pieces = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(1);
        Worker.Step step =
                () -> {
                    if (pieces.incrementAndGet() == 1) {
                        throw new StackOverflowError();
                    }
                    second.countDown();
                    return false;
                };
        Journal journal = new Journal(line -> {}, Clock.systemUTC());

        Worker worker = Worker.start("test", Duration.ofMillis(10), step, journal);

        assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        worker.close();
    }
}
