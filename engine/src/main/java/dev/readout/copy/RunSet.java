package dev.readout.copy;

import java.util.Arrays;

/// The distinct runs of [#LENGTH] words of one text, by which copying is measured.
///
/// @param runs ascending, each once
record RunSet(long[] runs) {
    /// Runs of five words: shorter ones are mostly set phrases, longer ones miss edited copies.
    static final int LENGTH = 5;

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
