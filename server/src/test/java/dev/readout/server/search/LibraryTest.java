package dev.readout.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Meaning;
import dev.readout.report.ReportId;
import dev.readout.server.archive.Place;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.store.Step;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import dev.readout.server.store.Submission;
import dev.readout.server.watch.Journal;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private final List<String> log = new ArrayList<>();

    @TempDir Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(StoreAddress.in(folder));
        keep("s1", "A ferry ran aground off Sorrel Point.");
        keep("s2", "Bakers vote to strike.");
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(log).isEmpty();
    }

    @Test
    void anIndexThatWasDeletedIsMadeAgain() throws Exception {
        assertFound("ferry", "s1");
        delete();
        assertFound("ferry", "s1");
        assertFound("strike", "s2");
    }

    @Test
    void anIndexWithABrokenFileIsMadeAgain() throws Exception {
        assertFound("ferry", "s1");
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "broken");
            }
        }
        assertFound("ferry", "s1");
    }

    @Test
    void anIndexOfForgottenStoriesIsMadeAgain() throws Exception {
        assertFound("ferry", "s1");
        store.stories().forget();
        for (Step.Waiting waiting : store.stories().waiting(0, 9)) {
            store.stories().save(List.of(step(waiting, "s7")));
        }
        assertFound("ferry", "s7");
    }

    @Test
    void aReportThatMovedIsFoundInItsNewStoryOnly() throws Exception {
        assertFound("ferry", "s1");
        keep("s2", "A ferry sank.");
        Step.Waiting last = keepWaiting("Nothing.");
        store.stories()
                .save(
                        List.of(
                                new Step(
                                        last,
                                        Optional.empty(),
                                        Map.of(1L, "s2"),
                                        List.of(story("s2", 1, 2, 3)),
                                        Map.of("s1", "s2"),
                                        Step.Grouping.unchanged())));

        assertFound("aground", "s2");
    }

    @Test
    void hostileQuestionsFindNothingAndHarmNothing() throws Exception {
        try (Library library = open(index())) {
            for (String words :
                    List.of(
                            "\"",
                            "\"\"\"",
                            "-",
                            "--",
                            "- \"",
                            "(((",
                            "a:b^2~*?\\",
                            "\u0000",
                            "𝒜")) {
                assertThat(library.search().find(wanted(words)).hits()).hasSizeLessThan(3);
            }
            assertThat(library.search().find(wanted("x ".repeat(5_000))).hits()).isEmpty();
        }
    }

    /// Waits until the index has come so far.
    private void assertFound(String words, String story) throws Exception {
        try (Library library = open(index())) {
            List<String> stories = List.of();
            for (int i = 0; i < 600 && !stories.equals(List.of(story)); i++) {
                Thread.sleep(50);
                stories =
                        library.search().find(wanted(words)).hits().stream()
                                .map(Hits.Hit::story)
                                .toList();
            }
            assertThat(stories).as(log::toString).containsExactly(story);
        }
    }

    private static Wanted wanted(String words) {
        return new Wanted(
                words,
                Set.of(Kind.values()),
                How.WORDS,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                new Wanted.Page(0, 10));
    }

    private Library open(Path path) throws IOException {
        return Library.open(path, store, new Journal(log::add, Clock.systemUTC()));
    }

    private Path index() {
        return folder.resolve("index");
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index());
    }

    private void keep(String story, String words) {
        store.stories().save(List.of(step(keepWaiting(words), story)));
    }

    private Step.Waiting keepWaiting(String words) {
        long start = store.size();
        store.put(words(words), Instant.EPOCH, new Place(1, start, start + 1));
        return store.stories().waiting(0, 9).getLast();
    }

    private static Submission words(String words) {
        return new Submission(
                Optional.empty(), words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Step step(Step.Waiting waiting, String story) {
        return new Step(
                waiting,
                Optional.of(new Step.Placed(story, "en", new Meaning(new byte[0]))),
                Map.of(),
                List.of(story(story, waiting.revision().report())),
                Map.of(),
                Step.Grouping.unchanged());
    }

    private static Story story(String id, long... reports) {
        return new Story(
                new StoryId(id),
                java.util.Arrays.stream(reports).mapToObj(r -> new ReportId("r" + r)).toList(),
                "Title",
                Optional.empty(),
                new Story.Cast(List.of(), List.of()),
                List.of(),
                new Story.Descent(List.of(), List.of()));
    }
}
