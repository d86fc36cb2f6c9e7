package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the news follows in stages, by the words that tell each: roads are closed, then reopened.
public final class Courses {
    private static final Map<String, List<Stage>> BY_FIRST = byFirst();

    private Courses() {}

    /// By what two reports are known to speak of one.
    public enum KnownBy {
        /// An event has one of it.
        EVENT,
        /// The noun.
        THING,
        /// Of whom it is told.
        PERSON,
        /// What else their sentences tell.
        WORDS
    }

    /// @param course equal for all stages of one
    /// @param number from 1; a later one follows
    /// @param things base forms ([Lemmas]) of what it is told of
    /// @param ofNamed whether it is told of persons with a name, too
    /// @param words in base form
    public record Stage(
            String course,
            KnownBy knownBy,
            int number,
            Set<String> things,
            boolean ofNamed,
            List<String> words) {
        public Stage {
            things = Set.copyOf(things);
            words = List.copyOf(words);
        }
    }

    /// The words that begin with a base form, the longest first.
    public static List<Stage> from(String lemma) {
        return BY_FIRST.getOrDefault(lemma, List.of());
    }

    private static Map<String, List<Stage>> byFirst() {
        Map<String, List<Stage>> stages = new HashMap<>();
        Table.read("courses", 5, Courses::read).stream()
                .flatMap(List::stream)
                .forEach(stage ->
                        stages.computeIfAbsent(stage.words().getFirst(), key -> new ArrayList<>())
                                .add(stage));
        Comparator<Stage> longest = Comparator.comparingInt(stage -> -stage.words().size());
        stages.values().forEach(all -> all.sort(longest));
        return stages;
    }

    private static List<Stage> read(Table.Row row) {
        Set<String> things = row.list(3).stream().map(Lemmas::of).collect(Collectors.toSet());
        return row.list(4).stream()
                .map(words ->
                        new Stage(
                                row.text(0),
                                row.choice(1, KnownBy.class),
                                Integer.parseInt(row.text(2)),
                                things,
                                things.contains("@"),
                                Stream.of(words.split(" ")).map(Lemmas::of).toList()))
                .toList();
    }
}
