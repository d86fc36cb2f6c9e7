package dev.readout.group;

import dev.readout.report.Meaning;
import dev.readout.report.Mention;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sketches of invented reports: words that are their terms, a topic that is their meaning.
final class Sketched {
    private static final float NOISE = 0.3f;

    private Sketched() {}

    /// @param topic reports of one topic mean nearly the same
    /// @param words the terms, of equal weight; those with a capital are names, those with a digit
    ///   in front figures
    static Sketch of(String id, String topic, String words) {
        return of(id, new Published.NotStated(), topic, words);
    }

    static Sketch on(String day, String id, String topic, String words) {
        return of(id, new Published.On(LocalDate.parse(day)), topic, words);
    }

    private static Sketch of(String id, Published published, String topic, String words) {
        Map<String, Double> terms = new HashMap<>();
        List<String> all = List.of(words.split(" "));
        all.forEach(word -> terms.put(word.toLowerCase(java.util.Locale.ROOT), 1.0));
        List<Sketch.Named> names =
                all.stream()
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .map(word -> new Sketch.Named(Mention.Kind.PLACE, word))
                        .toList();
        return new Sketch(
                new ReportId(id),
                published,
                id + ": " + words,
                names,
                Terms.of(terms),
                meaning(topic, id),
                figures(all));
    }

    private static Terms figures(List<String> words) {
        Map<String, Double> figures = new HashMap<>();
        words.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .forEach(word -> figures.put(word, 1.0));
        return Terms.of(figures);
    }

    private static Meaning meaning(String topic, String id) {
        Random common = new Random(topic.hashCode());
        Random own = new Random(id.hashCode());
        byte[] numbers = new byte[Meaning.DIMENSIONS];
        for (int i = 0; i < numbers.length; i++) {
            double number = common.nextGaussian() + 1 + NOISE * own.nextGaussian();
            numbers[i] = (byte) Math.clamp(Math.round(30 * number), -127, 127);
        }
        return new Meaning(numbers);
    }
}
