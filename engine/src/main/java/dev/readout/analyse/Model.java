package dev.readout.analyse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The trained network behind the tagger, its vocabulary and its transitions.
///
/// Loaded once per process, at the first use. One run takes one core; many threads may run it at
/// once.
final class Model {
    private static final String FOLDER = "tagger/";
    private static final String NETWORK = "model.int8.onnx";
    private static final Set<String> ANSWERS =
            Set.of("tag", "ner", "pos", "head", "rel", "src", "cue");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces vocabulary = new WordPieces(lines("vocab.txt"));
    private final TagDecoder decoder = new TagDecoder(lines("transitions.txt"));

    private Model() {
        byte[] network = bytes(NETWORK);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(network, options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the tagger %s%s (%d bytes) cannot be loaded: %s"
                            .formatted(FOLDER, NETWORK, network.length, e.getMessage()),
                    e);
        }
    }

    /// The only one of this process, loaded when first asked for.
    ///
    /// @throws IllegalStateException if a file of the tagger is missing or broken
    static Model shared() {
        return Shared.get();
    }

    WordPieces vocabulary() {
        return vocabulary;
    }

    TagDecoder decoder() {
        return decoder;
    }

    /// What the network makes of one window.
    Answers read(Windows.Window window, Pieces pieces, int[] types) {
        int places = window.places();
        long[] ids = new long[places];
        long[] mask = new long[places];
        long[] kinds = new long[places];
        for (int place = 0; place < places; place++) {
            ids[place] = window.id(place, pieces);
            mask[place] = 1;
            kinds[place] = window.holdsPiece(place) ? types[window.pieceAt(place)] : 0;
        }
        try (OnnxTensor idTensor = tensor(ids);
                OnnxTensor maskTensor = tensor(mask);
                OnnxTensor kindTensor = tensor(kinds);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", idTensor,
                                        "attention_mask", maskTensor,
                                        "token_type_ids", kindTensor),
                                ANSWERS)) {
            return new Answers(result, places);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the tagger failed on %d pieces from %d on: %s"
                            .formatted(places, window.begin(), e.getMessage()),
                    e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Model.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the file %s%s is missing beside %s"
                                .formatted(FOLDER, name, Model.class.getName()));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + FOLDER + name + " cannot be read", e);
        }
    }

    /// Keeps the model until the process ends.
    private static final class Shared {
        private static @Nullable Model model;

        private static synchronized Model get() {
            Model loaded = model;
            if (loaded == null) {
                loaded = new Model();
                model = loaded;
            }
            return loaded;
        }
    }

    /// Everything the network says about one window, place by place.
    static final class Answers {
        private static final int NAME_LABELS = 7;
        private final int places;
        private final float[] marks;
        private final float[] names;
        private final float[] tags;
        private final long[] heads;
        private final long[] relations;
        private final float[] sources;
        private final float[] cues;

        private Answers(OrtSession.Result result, int places) throws OrtException {
            this.places = places;
            marks = floats(result, "tag");
            names = floats(result, "ner");
            tags = floats(result, "pos");
            heads = longs(result, "head");
            relations = longs(result, "rel");
            sources = floats(result, "src");
            cues = floats(result, "cue");
        }

        private static OnnxTensor answer(OrtSession.Result result, String name) {
            return (OnnxTensor)
                    result.get(name)
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "the tagger gives no answer " + name));
        }

        private static float[] floats(OrtSession.Result result, String name) {
            FloatBuffer buffer = answer(result, name).getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            return values;
        }

        private static long[] longs(OrtSession.Result result, String name) {
            LongBuffer buffer = answer(result, name).getLongBuffer();
            long[] values = new long[buffer.remaining()];
            buffer.get(values);
            return values;
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
            return highest(tags, place, tags.length / places);
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
