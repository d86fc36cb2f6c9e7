package dev.readout.analyse.tagging;

import dev.readout.analyse.name.NameLabel;
import dev.readout.language.Network;
import dev.readout.language.Pieces;
import dev.readout.language.Resources;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The trained network behind the tagger, with the transitions that it learnt.
///
/// Loaded once per process, at the first use. One run takes one core; many threads may run it at
/// once.
final class Model {
    private static final Set<String> OUTPUTS =
            Set.of("tag", "ner", "pos", "head", "rel", "src", "cue");

    private static @Nullable Model shared;

    private final Network network = Network.load(Model.class, "model.int8.onnx");
    private final TagDecoder decoder =
            new TagDecoder(Resources.lines(Model.class, "transitions.txt"));

    private Model() {}

    /// The only one of this process, loaded when first asked for.
    ///
    /// @throws IllegalStateException if a file of the tagger is missing or broken
    static synchronized Model shared() {
        Model loaded = shared;
        if (loaded == null) {
            loaded = new Model();
            shared = loaded;
        }
        return loaded;
    }

    TagDecoder decoder() {
        return decoder;
    }

    /// What the network makes of one window.
    Answers read(Windows.Window window, Pieces pieces, int[] types) {
        Network.Rows row = new Network.Rows(1, window.places());
        for (int place = 0; place < window.places(); place++) {
            int type = window.holdsPiece(place) ? types[window.pieceAt(place)] : 0;
            row.put(0, place, window.id(place, pieces), type);
        }
        return new Answers(network.run(row, OUTPUTS), window.places());
    }

    /// Everything the network says about one window, place by place.
    static final class Answers {
        private static final int NAME_LABELS = NameLabel.ORDER.size();
        private static final int TAGS = TagNames.TAGS.size();
        private final int places;
        private final float[] marks;
        private final float[] names;
        private final float[] tags;
        private final long[] heads;
        private final long[] relations;
        private final float[] sources;
        private final float[] cues;

        private Answers(Network.Answers answers, int places) {
            this.places = places;
            marks = answers.floats("tag");
            names = answers.floats("ner");
            tags = answers.floats("pos");
            heads = answers.longs("head");
            relations = answers.longs("rel");
            sources = answers.floats("src");
            cues = answers.floats("cue");
        }

        /// How well each label of [TagDecoder] suits the place.
        float[] marks(int place) {
            return Arrays.copyOfRange(
                    marks, place * TagDecoder.LABELS, (place + 1) * TagDecoder.LABELS);
        }

        /// Number of the kind of name.
        int name(int place) {
            return highest(names, place, NAME_LABELS);
        }

        /// Number of the part of speech.
        int tag(int place) {
            return highest(tags, place, TAGS);
        }

        /// The place of the governing word, 0 for none.
        int head(int place) {
            return Math.toIntExact(heads[place]);
        }

        /// Number of the relation to the governing word.
        int relation(int place) {
            return Math.toIntExact(relations[place]);
        }

        /// How well a source at one place suits a cue at another; place 0 stands for no source.
        float sourceOf(int cue, int source) {
            return sources[cue * places + source];
        }

        /// How well a cue at one place suits a content at another.
        float cueOf(int content, int cue) {
            return cues[content * places + cue];
        }

        private static int highest(float[] all, int place, int count) {
            int best = 0;
            for (int number = 1; number < count; number++) {
                if (all[place * count + number] > all[place * count + best]) {
                    best = number;
                }
            }
            return best;
        }
    }
}
