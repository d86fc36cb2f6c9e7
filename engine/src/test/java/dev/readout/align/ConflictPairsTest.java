package dev.readout.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Pairs of reports of which at most one is right, and pairs that only look so.
class ConflictPairsTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "conflicts.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0000',
            commentCharacter = '#')
    void reportsThatCannotBothBeRightAreToldApart(String kind, String one, String other) {
        assertThat(conflicts(one, other)).contains(aspect(kind));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "look-alikes.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0000',
            commentCharacter = '#')
    void reportsThatOnlyLookUnlikeAreNoConflict(String why, String one, String other) {
        assertThat(conflicts(one, other)).as(why).isEmpty();
    }

    private static Aspect aspect(String kind) {
        return Aspect.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /// Each report tells of other things, too, as reports do.
    private static List<Aspect> conflicts(String one, String other) {
        return FindingsTest.findings(
                        one + " A school in the hills stays empty. Buses to the coast ran late.",
                        other + " Rain is expected in the west. A choir sang in the town hall.")
                .stream()
                .map(ConflictPairsTest::aspect)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Aspect> aspect(Finding finding) {
        return switch (finding) {
            case Finding.Contradiction one -> Optional.of(one.aspect());
            case Finding.Tension one -> Optional.of(one.aspect());
            case Finding.Compatible compatible -> Optional.empty();
            case Finding.Agreement agreement -> Optional.empty();
            case Finding.Silence silence -> Optional.empty();
        };
    }
}
