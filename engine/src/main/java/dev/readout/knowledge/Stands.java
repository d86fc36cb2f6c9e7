package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Words that tell what somebody holds of something: "praised", "was critical of", "is a disgrace".
public final class Stands {
    private static final Map<String, List<Word>> BY_FIRST = byFirst();

    private Stands() {}

    /// What somebody holds of a matter.
    public enum Side {
        FOR,
        AGAINST,
        /// For it, but it is not enough, or not sure to be good.
        RESERVED
    }

    /// How words tell it.
    public enum Part {
        /// What is judged is the object, or stands behind a preposition.
        VERB,
        /// Of somebody: "accused".
        ACCUSATION,
        /// Behind it stands what is judged as the subject of a clause: "warned that the move".
        CLAUSE,
        /// "voiced criticism of", "drew praise from"
        NOUN,
        /// Behind "is": "critical of".
        ADJECTIVE,
        /// Those who are for or against: "critics of".
        HOLDER,
        /// Behind "is", of its subject: "unfair".
        JUDGED_ADJECTIVE,
        /// Behind "is", of its subject: "a disgrace".
        JUDGED_NOUN,
        /// What the subject leaves to do: "falls short".
        LEFT,
        /// Between the subject and what is judged: "is in favour of".
        PHRASE
    }

    /// @param turns whether with a "not" it tells the other side
    /// @param preposition between it and what is judged; empty for the object; "not" if the words
    ///   tell it only behind a denial
    /// @param words in base form ([Lemmas])
    public record Word(
            Part part, Side side, boolean turns, String preposition, List<String> words) {
        public Word {
            words = List.copyOf(words);
        }
    }

    /// The words that begin with a base form, the longest first.
    public static List<Word> from(String lemma) {
        return BY_FIRST.getOrDefault(lemma, List.of());
    }

    private static Map<String, List<Word>> byFirst() {
        Map<String, List<Word>> all = new HashMap<>();
        Table.read("stands", 4, Stands::read).stream()
                .flatMap(List::stream)
                .forEach(word ->
                        all.computeIfAbsent(word.words().getFirst(), key -> new ArrayList<>())
                                .add(word));
        Comparator<Word> longest = Comparator.comparingInt(word -> -word.words().size());
        all.values().forEach(words -> words.sort(longest));
        return all;
    }

    private static List<Word> read(Table.Row row) {
        boolean turns = row.text(1).startsWith("!");
        Side side = Side.valueOf(row.text(1).replace("!", "").toUpperCase(Locale.ROOT));
        return row.list(3).stream()
                .map(words ->
                        new Word(
                                row.choice(0, Part.class),
                                side,
                                turns,
                                row.text(2),
                                Stream.of(words.split(" ")).map(Lemmas::of).toList()))
                .toList();
    }
}
