package dev.readout.copy;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// The distinct runs of [#LENGTH] words of one text, by which copying is measured.
final class RunSet {
    /// Runs of five words: shorter ones are mostly set phrases, longer ones miss edited copies.
    static final int LENGTH = 5;

    /// Ascending, each once.
    private final long[] runs;

    private RunSet(long[] runs) {
        this.runs = runs;
    }

    static RunSet of(Words words) {
        long[] runs = words.runs(LENGTH);
        Arrays.sort(runs);
        int size = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[size++] = runs[i];
            }
        }
        return new RunSet(Arrays.copyOf(runs, size));
    }

    /// Calls `target` with each run once, in ascending order.
    void forEach(LongConsumer target) {
        for (long run : runs) {
            target.accept(run);
        }
    }

    int size() {
        return runs.length;
    }

    /// How many runs stand in both.
    int shared(RunSet other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
