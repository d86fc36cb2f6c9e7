package dev.readout.language;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A trained network of the BERT family that runs inside this process, in ONNX form.
///
/// One run takes one core; many threads may run it at once.
public final class Network {
    /// Bytes of stack for starting ONNX Runtime, of which only what is used takes memory. Version
    /// 1.29 reads the command line of the process by recursion, some 250 bytes for each character:
    /// with the 1 MB of a thread of Java a line of 4,000 characters, thirty file names, brought the
    /// process down.
    private static final long STACK = 512L << 20;

    /// Makes products of bytes exact on processors of x64 without VNNI (AMD before Zen 4, Intel
    /// before Ice Lake), where ONNX Runtime else adds pairs of them up in 16 bits, which overflow:
    /// the same report was read otherwise there. Where products are exact it changes nothing.
    private static final String EXACT_PRODUCTS = "session.x64quantprecision";

    private final String name;
    private final OrtEnvironment environment = started();
    private final OrtSession session;

    private Network(String name, byte[] file) {
        this.name = name;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(EXACT_PRODUCTS, "1");
            session = environment.createSession(file, options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the network %s (%d bytes) cannot be loaded: %s"
                            .formatted(name, file.length, e.getMessage()),
                    e);
        }
    }

    private static OrtEnvironment started() {
        FutureTask<OrtEnvironment> starting = new FutureTask<>(Network::lasting);
        new Thread(null, starting, "starts ONNX Runtime", STACK).start();
        try {
            return starting.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("ONNX Runtime cannot be started", e);
        }
    }

    private static OrtEnvironment lasting() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Runs.keep(environment);
        return environment;
    }

    /// Reads a network that ships with the program; takes some 0.2 s for one of 24 MB, and 0.3 s
    /// more where the libraries of ONNX Runtime have to be unpacked first.
    ///
    /// @param name of the file beside `owner`, or from the root of the class path if it begins with
    ///   a slash
    /// @throws IllegalStateException if the file is missing or broken
    /// @throws java.io.UncheckedIOException if it cannot be read
    public static Network load(Class<?> owner, String name) {
        return new Network(name, Resources.bytes(owner, name));
    }

    /// Runs it once.
    ///
    /// @param outputs those that are wanted
    /// @throws IllegalStateException if the network fails
    public Answers run(Rows input, Set<String> outputs) {
        Runs.begin();
        try {
            return answers(input, outputs);
        } finally {
            Runs.end();
        }
    }

    private Answers answers(Rows input, Set<String> outputs) {
        try (OnnxTensor ids = tensor(input.ids, input);
                OnnxTensor mask = tensor(input.mask, input);
                OnnxTensor types = tensor(input.types, input);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types),
                                outputs)) {
            return new Answers(result, outputs);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the network %s failed on %d rows of %d pieces: %s"
                            .formatted(name, input.rows, input.places, e.getMessage()),
                    e);
        }
    }

    private OnnxTensor tensor(long[] values, Rows input) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {input.rows, input.places});
    }

    /// What goes in: rows of pieces, all of the same length; what is not put counts for nothing.
    public static final class Rows {
        private final int rows;
        private final int places;
        private final long[] ids;
        private final long[] mask;
        private final long[] types;

        public Rows(int rows, int places) {
            this.rows = rows;
            this.places = places;
            ids = new long[rows * places];
            mask = new long[rows * places];
            types = new long[rows * places];
        }

        /// Puts a piece at a place of a row.
        ///
        /// @param id its number in the vocabulary
        /// @param type what else the network is told about it, 0 for most networks
        public void put(int row, int place, int id, int type) {
            int at = row * places + place;
            ids[at] = id;
            mask[at] = 1;
            types[at] = type;
        }
    }

    /// What comes out, each output as one row of numbers.
    public static final class Answers {
        private final Map<String, Object> values = new HashMap<>();

        private Answers(OrtSession.Result result, Set<String> outputs) throws OrtException {
            for (String output : outputs) {
                OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
                boolean isWhole = tensor.getInfo().type == OnnxJavaType.INT64;
                values.put(
                        output,
                        isWhole ? values(tensor.getLongBuffer()) : values(tensor.getFloatBuffer()));
            }
        }

        private static float[] values(FloatBuffer buffer) {
            float[] all = new float[buffer.remaining()];
            buffer.get(all);
            return all;
        }

        private static long[] values(LongBuffer buffer) {
            long[] all = new long[buffer.remaining()];
            buffer.get(all);
            return all;
        }

        private Object asked(String output) {
            Object value = values.get(output);
            if (value == null) {
                throw new IllegalArgumentException(
                        "the output %s was not asked for, only %s"
                                .formatted(output, values.keySet()));
            }
            return value;
        }

        /// An output of fractions.
        public float[] floats(String output) {
            return (float[]) asked(output);
        }

        /// An output of whole numbers.
        public long[] longs(String output) {
            return (long[]) asked(output);
        }
    }
}
