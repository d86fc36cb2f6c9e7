package dev.readout.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What befalls those whom reports count, and the words that tell it.
public final class Fates {
    private static final List<Fate> ALL =
            Table.read(
                    "fates",
                    8,
                    row ->
                            new Fate(
                                    row.text(0),
                                    row.choice(1, CountedNouns.Sort.class),
                                    lemmas(row.list(2)),
                                    lemmas(row.list(3)),
                                    row.list(4),
                                    lemmas(row.list(5)),
                                    lemmas(row.list(6)),
                                    row.list(7).stream().map(Fates::around).toList()));

    private Fates() {}

    /// One thing that befalls those who are counted. Words are in their base form ([Lemmas]) but
    /// for the states and what stands behind a figure.
    ///
    /// @param of what is counted
    /// @param deeds verbs that do it to those counted: "kill"
    /// @param ends verbs of which they are the subject: "die"
    /// @param states in one or more words: "dead", "in custody"
    /// @param having nouns of those who have it: "six dead", "nine deaths"
    /// @param doings nouns before "of": "the deaths of six"
    /// @param around verbs with words behind the figure: "take nine into custody"
    public record Fate(
            String name,
            CountedNouns.Sort of,
            Set<String> deeds,
            Set<String> ends,
            List<String> states,
            Set<String> having,
            Set<String> doings,
            List<Around> around) {}

    /// A verb before a figure and the words behind it.
    ///
    /// @param verb its base form, with the word that goes with it: "lay off"
    /// @param behind empty if the verb tells enough
    public record Around(String verb, String particle, String behind) {}

    public static List<Fate> all() {
        return ALL;
    }

    private static Set<String> lemmas(List<String> words) {
        return words.stream().map(Lemmas::of).collect(Collectors.toUnmodifiableSet());
    }

    /// "take * into custody"
    private static Around around(String pattern) {
        int star = pattern.indexOf('*');
        String[] before = pattern.substring(0, star).strip().split(" ", 2);
        return new Around(
                Lemmas.of(before[0]),
                before.length > 1 ? before[1] : "",
                pattern.substring(star + 1).strip());
    }
}
