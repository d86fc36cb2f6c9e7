package dev.readout.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who speaks where the words beside the verb do not say it: in headlines, and inside what others
/// say.
class WhoSpeaksTest {

    @Test
    void theSenatorOfAHeadlineIsTheOneOfTheText() {
        Brief brief =
                brief(
                        """
                        Senator apologizes for mocking the lamplighters of the island

                        Senator Mara Vell apologized to the lamplighters of the island on Monday.
                        Mayor Ilan Sor had asked her to do so.
                        The lamplighters stay away from work until Friday evening.
                        """);

        assertThat(speakers(brief, "mocking the lamplighters")).containsExactly("Mara Vell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Senator Tess Quill had asked for it.; two senators",
                "The town was quiet.; no senator",
            })
    void whoFitsAHeadlineAsWellAsAnotherIsNotNamed(String sentence, String why) {
        String first = why.equals("no senator") ? "Mara Vell" : "Senator Mara Vell";
        Brief brief =
                brief(
                        """
                        Senator apologizes for mocking the lamplighters of the island

                        %s apologized to the lamplighters of the island on Monday.
                        %s
                        The lamplighters stay away from work until Friday evening.
                        """
                                .formatted(first, sentence));

        assertThat(speakers(brief, "mocking the lamplighters")).containsExactly("senator");
    }

    @Test
    void whoIsToldOfLastPromisesInsideWhatAnotherSays() {
        Brief brief =
                brief(
                        """
                        Captain went to town

                        Mayor Ilan Sor said on Monday that Captain Tom Hale had left the ferry early \
                        and that he had promised to repair the rudder.
                        A baker lit candles in her window. The ferry sailed on.
                        """);

        assertThat(speakers(brief, "to repair the rudder")).containsExactly("Tom Hale");
    }

    private static List<String> speakers(Brief brief, String content) {
        return brief.trace().lineages().stream()
                .filter(lineage -> content(brief, lineage).startsWith(content))
                .flatMap(lineage -> lineage.speakers().stream())
                .map(id -> name(brief, id))
                .distinct()
                .toList();
    }

    private static String content(Brief brief, Lineage lineage) {
        return brief.report(lineage.attribution().report())
                .at(lineage.attribution().content().getFirst());
    }

    private static String name(Brief brief, EntityId id) {
        return brief.trace().entities().find(id).orElseThrow().canonical();
    }

    private static Brief brief(String text) {
        return new Engine()
                .brief(List.of(new Page("page.txt", text.getBytes(StandardCharsets.UTF_8))));
    }
}
