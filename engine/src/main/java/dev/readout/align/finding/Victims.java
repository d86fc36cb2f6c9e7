package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for victims and for what befell them.
final class Victims {
    static final String KILLED = WordFamilies.of("killed");
    static final String INJURED = WordFamilies.of("injured");
    static final String ARRESTED = WordFamilies.of("arrested");

    /// What may befall them, as families.
    static final Set<String> FATES = Set.of(KILLED, INJURED, WordFamilies.of("missing"), ARRESTED);

    /// What is counted where a report speaks of victims as such.
    private static final Set<String> PEOPLE =
            Stream.concat(
                            Stream.of(Measure.COUNT),
                            Stream.of(
                                            "people",
                                            "dead",
                                            "injured",
                                            "missing",
                                            "victims",
                                            "deaths",
                                            "lives",
                                            "villagers",
                                            "residents",
                                            "civilians")
                                    .map(word -> Measure.COUNT + " " + WordFamilies.of(word)))
                    .collect(Collectors.toUnmodifiableSet());

    private Victims() {}

    /// Whether a figure may count victims: people as such, or nothing that is named.
    static boolean mayBeCounted(Measure figure) {
        return PEOPLE.contains(figure.kind());
    }

    /// Whether it does, in a statement that tells what befell them. [TollFinder] holds these
    /// against each other.
    static boolean areCounted(StatementProfile profile, Measure figure) {
        return mayBeCounted(figure) && profile.terms().stream().anyMatch(FATES::contains);
    }
}
