package dev.readout.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.story.Finding;
import dev.readout.story.Reason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Why two reports are held to differ is told in words of both.
class ReasonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Olaf Brandt resigned on Monday after a quarrel over milk prices. \
                    | Olaf Brandt has not resigned, a spokesman of the dairy said. \
                    | one says so, the other denies it: resigned / has not resigned
                    Guards beat prisoners in the fortress of Tavenna, a former warden said. \
                    | The guards never beat any prisoners in the fortress, the director said. \
                    | one says so, the other denies it: beat / never beat
                    Mayor Hald took money from the builder of the arena, two aldermen said. \
                    | Mayor Hald denied having taken money from the builder of the arena. \
                    | one says so, the other denies it: took / denied having taken
                    The stolen painting was found in Lisbon on Sunday. \
                    | The stolen painting was found in Madrid on Sunday. \
                    | one happening in two countries: Lisbon / Madrid
                    The dam above Varsk was opened in 1967. \
                    | The dam above Varsk was opened in 1957. \
                    | one happening on two dates: in 1967 / in 1957
                    A driver and a nurse were missing after the landslide at Varsk. \
                    | A driver and a guard were missing after the landslide at Varsk. \
                    | the same person together with different ones: a nurse / a guard
                    Five tank cars left the rails near Marrin. \
                    | Seven tank cars of a goods train jumped the rails near Marrin. \
                    | different figures for the same thing: Five tank cars / Seven tank cars
                    The central bank of Orsia raised its key rate on Thursday. \
                    | The central bank of Orsia cut its key rate on Thursday. \
                    | opposite deeds of the same party: raised / cut
                    The oil of the tanker reached the bay of Marrin. \
                    | The oil of the tanker may have reached the bay of Marrin. \
                    | stated as a fact, and elsewhere only with a hedge: reached / may have reached
                    """)
    void theReasonNamesWhatDiffers(String one, String other, String reason) {
        assertThat(reasons(one, other)).extracting(Reason::words).contains(reason);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "conflicts.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0000',
            commentCharacter = '#')
    void whatDecidesIsCutFromTheReports(String kind, String one, String other) {
        for (Reason reason : reasons(one, other)) {
            String words = reason.words().substring(reason.words().indexOf(": ") + 2);

            assertThat(words.split(" / | … ", -1))
                    .as(reason.words())
                    .allMatch(part -> one.contains(part) || other.contains(part));
            assertThat(reason.steps()).as(kind).isNotEmpty();
        }
    }

    private static List<Reason> reasons(String one, String other) {
        return FindingsTest.findings(one, other).stream()
                .filter(Finding.Difference.class::isInstance)
                .map(finding -> ((Finding.Difference) finding).reason())
                .toList();
    }
}
