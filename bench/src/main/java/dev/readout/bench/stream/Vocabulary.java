package dev.readout.bench.stream;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Words of a language that nobody speaks, as frequent as words are: the tenth of them a tenth as
/// often as the first.
final class Vocabulary {
    private static final int WORDS = 30_000;

    /// Words that the reports of one event share.
    private static final int MATTER = 60;

    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final String[] words = new String[WORDS];

    Vocabulary(Random random) {
        this.random = random;
        Set<String> known = new HashSet<>();
        for (int i = 0; i < WORDS; i++) {
            String word = word(1 + i % 3);
            while (!known.add(word)) {
                word = word(2 + random.nextInt(3));
            }
            words[i] = word;
        }
    }

    /// A number from 0 to `count` (excluded), small ones more often by the law of Zipf.
    int rank(int count) {
        return (int) Math.pow(count, random.nextDouble()) - 1;
    }

    /// Numbers of the words that one event is told in.
    int[] matter() {
        return random.ints(MATTER, 0, WORDS).toArray();
    }

    /// A sentence of `length` words, every third one from the event.
    String sentence(int[] matter, int length) {
        StringBuilder sentence = new StringBuilder(8 * length);
        for (int i = 0; i < length; i++) {
            int word = random.nextInt(3) == 0 ? matter[random.nextInt(matter.length)] : rank(WORDS);
            sentence.append(i == 0 ? "" : " ").append(words[word]);
        }
        String first = sentence.substring(0, 1).toUpperCase(Locale.ROOT);
        return sentence.replace(0, 1, first).append('.').toString();
    }

    /// What an outlet writes under each of its reports.
    String closing(String outlet) {
        int number = Math.floorMod(outlet.hashCode(), WORDS - 20);
        return "Read more at %s: %s."
                .formatted(
                        outlet,
                        String.join(" ", java.util.Arrays.copyOfRange(words, number, number + 12)));
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}
