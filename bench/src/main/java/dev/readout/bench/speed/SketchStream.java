package dev.readout.bench.speed;

import dev.readout.bench.stream.SyntheticStream;
import dev.readout.report.Meaning;
import dev.readout.report.Mention;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sketches for the events of a [SyntheticStream].
///
/// An event has one of [#TOPICS] topics and shares words and meaning with the others of that topic;
/// words of any report follow Zipf's law. The same seed gives the same stream.
final class SketchStream {
    private static final int TOPICS = 400;
    private static final int WORDS = 50_000;

    /// Terms of a report that only its event has, that its topic has, and that any report has.
    private static final int OWN = 14;

    private static final int OF_TOPIC = 10;
    private static final int COMMON = 36;
    private static final int SENTENCES = 4;
    private static final int FIGURES = 8;

    private final SyntheticStream stream;
    private final Random random;
    private final double[] noise = new double[1 << 14];

    SketchStream(long seed) {
        stream = new SyntheticStream(seed);
        random = new Random(seed);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextGaussian();
        }
    }

    Sketch next() {
        SyntheticStream.Sent sent = stream.next();
        int event = sent.event();
        int topic = Math.floorMod(event * 7919, TOPICS);
        Map<String, Double> terms = new HashMap<>();
        put(terms, "s" + event + "-", OWN + OWN / 2, OWN, 12);
        put(terms, "t" + topic + "-", 3 * OF_TOPIC, OF_TOPIC, 8);
        for (int i = 0; i < COMMON; i++) {
            terms.put(
                    "w" + (int) Math.pow(WORDS, random.nextDouble()), 3 + 3 * random.nextDouble());
        }
        return new Sketch(
                sent.arrival().id(),
                sent.arrival().published(),
                sent.arrival().title().orElse(""),
                List.of(new Sketch.Named(Mention.Kind.PLACE, "Place " + event)),
                Terms.of(terms),
                meaning(event, topic),
                figures(event));
    }

    private Terms figures(int event) {
        Map<String, Double> figures = new HashMap<>();
        put(figures, event + "-", 2 * FIGURES, FIGURES, 3);
        return Terms.of(figures);
    }

    private void put(Map<String, Double> terms, String prefix, int of, int count, double weight) {
        for (int i = 0; i < count; i++) {
            terms.put(prefix + random.nextInt(of), weight * (0.5 + random.nextDouble()));
        }
    }

    private Meaning meaning(int event, int topic) {
        byte[] numbers = new byte[SENTENCES * Meaning.DIMENSIONS];
        for (int i = 0; i < numbers.length; i++) {
            int dimension = i % Meaning.DIMENSIONS;
            double number =
                    1
                            + 0.5 * noise(topic * 31 + dimension)
                            + 0.6 * noise(event * 1543 + i)
                            + 0.4 * noise(random.nextInt());
            numbers[i] = (byte) Math.clamp(Math.round(30 * number), -127, 127);
        }
        return new Meaning(numbers);
    }

    private double noise(int place) {
        return noise[Math.floorMod(place, noise.length)];
    }
}
