package dev.readout.language;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells which wordings are likely to mean the same, by the network bge-small-en-v1.5.
///
/// A clause of a report takes some 4 ms on one core. Of a longer wording only the first [#LONGEST]
/// pieces count. The network is loaded once per process, at the first use, in half a second. Safe
/// for many threads.
///
/// @see <a href="https://arxiv.org/abs/2309.07597">Xiao et al. (2023), C-Pack</a>
public final class Embedder {
    /// Pieces of a wording that are read; four lines of a newspaper.
    public static final int LONGEST = 126;

    /// Wordings that go through the network at once; more gains nothing.
    private static final int BATCH = 16;

    /// Numbers that the network gives for each piece.
    private static final int DIMENSIONS = 384;

    private static final String OUTPUT = "last_hidden_state";
    private static @Nullable Embedder shared;

    private final Network network = Network.load(Embedder.class, "/bge-small-en-v1.5-q.onnx");

    private Embedder() {}

    /// The only one of this process, loaded when first asked for.
    ///
    /// @throws IllegalStateException if its network is missing or broken
    public static synchronized Embedder shared() {
        Embedder loaded = shared;
        if (loaded == null) {
            loaded = new Embedder();
            shared = loaded;
        }
        return loaded;
    }

    /// Where each wording lies. The same wordings in any order give the same embeddings.
    ///
    /// @return one per wording, in their order
    public List<Embedding> of(List<String> wordings) {
        List<Row> rows =
                new TreeSet<>(wordings)
                        .stream()
                                .map(Row::of)
                                .sorted(Comparator.comparingInt(Row::places))
                                .toList();
        Map<String, Embedding> found = new ConcurrentHashMap<>();
        IntStream.range(0, (rows.size() + BATCH - 1) / BATCH)
                .parallel()
                .forEach(batch -> {
                    int from = batch * BATCH;
                    read(rows.subList(from, Math.min(rows.size(), from + BATCH)), found);
                });
        return wordings.stream().map(found::get).toList();
    }

    private void read(List<Row> rows, Map<String, Embedding> found) {
        int places = rows.getLast().places();
        Network.Rows input = new Network.Rows(rows.size(), places);
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).putInto(input, row);
        }
        float[] states = network.run(input, Set.of(OUTPUT)).floats(OUTPUT);
        for (int row = 0; row < rows.size(); row++) {
            int first = row * places * DIMENSIONS;
            float[] vector = Arrays.copyOfRange(states, first, first + DIMENSIONS);
            found.put(rows.get(row).wording(), new Embedding(vector));
        }
    }

    /// A wording cut into pieces.
    private record Row(String wording, Pieces pieces) {
        static Row of(String wording) {
            Text text = new Text(wording);
            Span all = new Span(0, wording.length());
            return new Row(wording, WordPieces.shared().of(text, List.of(all)));
        }

        /// With the two marks around it.
        int places() {
            return Math.min(pieces.size(), LONGEST) + 2;
        }

        void putInto(Network.Rows input, int row) {
            int last = places() - 1;
            input.put(row, 0, WordPieces.BEGIN, 0);
            for (int place = 1; place < last; place++) {
                input.put(row, place, pieces.id(place - 1), 0);
            }
            input.put(row, last, WordPieces.SEPARATOR, 0);
        }
    }
}
