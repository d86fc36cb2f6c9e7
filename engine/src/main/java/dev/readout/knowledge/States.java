package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Words that tell in which of several states somebody is: "at large", "was recaptured".
public final class States {
    private static final Map<String, List<State>> BY_FIRST = byFirst();

    private States() {}

    /// What somebody is in one state of, at one time.
    public enum Sort {
        CUSTODY,
        CHARGE,
        VERDICT,
        LIFE,
        CONDITION,
        SEARCH,
        HARM,
        POST,
        EXIT
    }

    /// Whom the words tell it of.
    public enum Of {
        SUBJECT,
        /// In the passive the subject.
        OBJECT
    }

    /// @param possible the states that the words leave possible, never empty
    /// @param denied those that their denial leaves possible; empty if it tells nothing
    /// @param words in base form ([Lemmas])
    public record State(
            Sort sort, Set<String> possible, Of of, Set<String> denied, List<String> words) {
        public State {
            possible = Set.copyOf(possible);
            denied = Set.copyOf(denied);
            words = List.copyOf(words);
        }
    }

    /// The words that begin with a base form, the longest first.
    public static List<State> from(String lemma) {
        return BY_FIRST.getOrDefault(lemma, List.of());
    }

    private static Map<String, List<State>> byFirst() {
        Map<String, List<State>> states = new HashMap<>();
        Table.read("states", 5, States::read).stream()
                .flatMap(List::stream)
                .forEach(state ->
                        states.computeIfAbsent(state.words().getFirst(), key -> new ArrayList<>())
                                .add(state));
        Comparator<State> longest = Comparator.comparingInt(state -> -state.words().size());
        states.values().forEach(all -> all.sort(longest));
        return states;
    }

    private static List<State> read(Table.Row row) {
        return row.list(4).stream()
                .map(words ->
                        new State(
                                row.choice(0, Sort.class),
                                Set.copyOf(row.list(1)),
                                row.choice(2, Of.class),
                                Set.copyOf(row.list(3)),
                                Stream.of(words.split(" ")).map(Lemmas::of).toList()))
                .toList();
    }
}
