package dev.readout.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets the process end in order while networks run: what runs is waited for, what would begin
/// waits until the process is gone.
///
/// Without it the process crashes: a hook of ONNX Runtime gives its environment back at the end,
/// whoever runs in it. That hook cannot be taken away, nor can another one go before it; but the
/// environment counts its users, so that one more keeps it.
final class Runs {
    /// In milliseconds. A run takes 10 to 300, on a machine with much else to do some seconds.
    private static final long PATIENCE = 5_000;

    /// In milliseconds. Where other parts of the program need networks to end in order, they have
    /// them again after that.
    private static final long PAUSE = 1_000;

    private static final Semaphore PERMITS = new Semaphore(Integer.MAX_VALUE, true);

    private static final AtomicBoolean KEPT = new AtomicBoolean();

    private Runs() {}

    /// Begins a run; there is an [#end] for each.
    static void begin() {
        PERMITS.acquireUninterruptibly();
    }

    static void end() {
        PERMITS.release();
    }

    /// Keeps the environment, of which a process has one, as long as the process lives.
    ///
    /// @throws IllegalStateException if ONNX Runtime has changed so that it cannot be kept
    static void keep(OrtEnvironment environment) {
        if (KEPT.getAndSet(true)) {
            return;
        }
        try {
            Field api =
                    Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method create =
                    OrtEnvironment.class.getDeclaredMethod(
                            "createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            create.setAccessible(true);
            create.invoke(
                    environment,
                    api.getLong(null),
                    OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(),
                    OrtEnvironment.DEFAULT_NAME);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ONNX Runtime has another form than 1.29", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(Runs::stop, "waits for networks"));
    }

    private static void stop() {
        try {
            if (PERMITS.tryAcquire(Integer.MAX_VALUE, PATIENCE, TimeUnit.MILLISECONDS)) {
                Thread.ofPlatform().daemon().start(Runs::goOn);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void goOn() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        PERMITS.release(Integer.MAX_VALUE);
    }
}
