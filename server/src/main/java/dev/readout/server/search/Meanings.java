package dev.readout.server.search;

import dev.readout.language.Embedder;
import dev.readout.language.Embedding;
import dev.readout.report.Meaning;
import java.util.ArrayList;
import java.util.List;

/// Tells where the meanings of sentences lie.
public interface Meanings {
    /// As many as there are sentences, in their order.
    List<Meaning> of(List<String> sentences);

    /// Gets ready, so that the first who asks need not wait.
    default void prepare() {}

    /// Those of the network, in some 4 ms for each sentence.
    static Meanings ofNetwork() {
        return new Meanings() {
            @Override
            public List<Meaning> of(List<String> sentences) {
                List<Meaning> meanings = new ArrayList<>();
                for (Embedding found : Embedder.shared().of(sentences)) {
                    meanings.add(new Meaning(found.rounded()));
                }
                return meanings;
            }

            @Override
            public void prepare() {
                Embedder.shared();
            }
        };
    }
}
