package dev.readout.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Captain Tom Hale said; he said; Tom Hale; another report names him",
                "Mayor Ilan Sor said; he said; Ilan Sor; the other report agrees",
                "Rolf Danner said; he said; Ilan Sor; nobody whom this report names",
                "Captain Tom Hale said; Mayor Ilan Sor said; Ilan Sor; a name stays",
            })
    void whomHeMeansIsToldByWhoeverNamesHimForTheSameWords(
            String named, String guessed, String speaker, String why) {
        Brief brief =
                brief(
                        """
                        Ferry sails again

                        “We sail at dawn with every islander who still wants to come along,” %s.
                        A baker lit candles in her window.
                        """
                                .formatted(named),
                        """
                        Islanders wait

                        Captain Tom Hale walked to the quay. Mayor Ilan Sor came late.
                        “We sail at dawn with every islander who still wants to come along,” %s.
                        """
                                .formatted(guessed));

        assertThat(
                        brief.trace().lineages().stream()
                                .filter(one -> one.attribution().report().value().equals("r2"))
                                .flatMap(one -> one.chains().stream())
                                .map(chain -> chain.speaker().value()))
                .as(why)
                .containsOnly(speaker.toLowerCase(Locale.ROOT).replace(' ', '-'));
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

    @Test
    void manyWhoSpeakAreNotThePersonOfTheSentenceBefore() {
        Brief brief =
                brief(
                        """
                        Harbour to close

                        Mayor Ilan Sor said the harbour would be closed on Friday for a week.
                        Many also said the harbour would be closed for good.
                        """);

        assertThat(speakers(brief, "the harbour would be closed for good")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A baker, Tom Hale",
        "The bakers, bakers",
        "A spokesman for the mill, spokesman for the mill",
    })
    void onlyOnePersonWithoutANameIsNamedByAnotherReport(String source, String speaker) {
        String words = "“We will never again buy flour from that old mill by the river,” ";
        Brief brief =
                brief(
                        "The mill closed on Monday. "
                                + words
                                + source.toLowerCase(Locale.ROOT)
                                + " said.",
                        "The mill closed on Monday. " + words + "Tom Hale said.");

        assertThat(speakers(brief, "“We will never")).containsOnly(speaker, "Tom Hale");
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

    private static Brief brief(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(
                    new Page(
                            "page" + pages.size() + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return new Engine().brief(pages);
    }
}
