package dev.readout.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.archive.Place;
import dev.readout.server.store.Revision;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.Submission;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnbriefedTest {
    private static final Instant NOW = Instant.parse("2031-04-07T06:30:00Z");

    @Test
    void aStoryShowsItsReportsUntilItHasABrief() {
        Revision report =
                new Revision(
                        7,
                        1,
                        NOW,
                        Place.NOWHERE,
                        new Submission(
                                Optional.of("Kiln <b>cools"),
                                "The kiln of Arle cooled.",
                                Optional.empty(),
                                Optional.of("Kell Post"),
                                Optional.of("2031-04-07")));
        StoryRow story =
                new StoryRow(
                        "s1",
                        "Kiln of Arle",
                        Optional.empty(),
                        NOW,
                        new StoryRow.Counts(60, 0, 0),
                        new StoryRow.About(List.of(), List.of(), List.of(), List.of(), List.of()),
                        new StoryRow.Versions(60, 0, 60));

        assertThat(Unbriefed.page(story, Collections.nCopies(60, report)))
                .contains("<h1>Kiln of Arle</h1>", "The brief is being made; until then")
                .contains("href=\"/reports/7\">Kiln &lt;b&gt;cools</a>", "Kell Post")
                .contains("and 20 more");
    }
}
