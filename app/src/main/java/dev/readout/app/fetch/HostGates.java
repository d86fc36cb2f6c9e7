package dev.readout.app.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one exchange at a time through to each host, with a pause between two pages.
final class HostGates {
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    /// The gate to one host.
    ///
    /// @param host with its port
    Gate at(String host) {
        return gates.computeIfAbsent(host, name -> new Gate());
    }

    static final class Gate {
        private final ReentrantLock lock = new ReentrantLock();
        private long freeFrom = System.nanoTime();

        /// Waits until nobody else asks the host and the pause is over.
        void enter() throws InterruptedException {
            lock.lockInterruptibly();
            long nanos = freeFrom - System.nanoTime();
            if (nanos > 0) {
                try {
                    Thread.sleep(Duration.ofNanos(nanos));
                } catch (InterruptedException e) {
                    lock.unlock();
                    throw e;
                }
            }
        }

        /// @param pause before the next one may enter
        void leave(Duration pause) {
            freeFrom = System.nanoTime() + pause.toNanos();
            lock.unlock();
        }
    }
}
