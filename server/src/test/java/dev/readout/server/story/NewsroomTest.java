package dev.readout.server.story;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.Asking;
import dev.readout.server.archive.Place;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.Submission;
import dev.readout.server.watch.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {
    private static final List<String> EVENTS =
            List.of(
                    "The ferry Maid of Arle ran aground off Sorrel Point",
                    "Bakers in Kell voted to stop work over the price of flour",
                    "A fire destroyed the paper mill of Ostrava Lane",
                    "The town council of Tavenna elected Odo Falk as mayor");

    private static final List<String> TELLINGS =
            List.of(
                    "%s on Monday, the coast guard said. Nobody was hurt.",
                    "%s, two officials told reporters in Tavenna. An inquiry began at once.",
                    "%s. “We saw it all,” harbour master Ruta Ekberg said on Monday.",
                    "%s before noon, according to the Bay Herald, which quoted witnesses.",
                    "%s, and many came to see it, police said in a statement.");

    @TempDir Path folder;

    @Test
    void storiesAreTheSameWhetherReportsCameOneByOneOrAllAtOnceToOneThatWasStopped()
            throws Exception {
        List<Submission> reports = reports();
        Kept oneByOne;
        try (Store store = open("one")) {
            working(
                    store,
                    () -> {
                        for (Submission report : reports) {
                            put(store, report);
                            until("its story", () -> store.stories().waiting() == 0);
                        }
                        return true;
                    });
            oneByOne = Kept.in(store.stories());
        }
        try (Store store = open("all")) {
            reports.forEach(report -> put(store, report));
            working(store, () -> store.stories().waiting() < reports.size());
            working(store, () -> store.stories().waiting() == 0);
            assertThat(Kept.in(store.stories())).isEqualTo(oneByOne);
        }
        assertThat(oneByOne.stories()).hasSizeBetween(EVENTS.size(), reports.size() - 1);
    }

    /// What the store has of stories and of grouping, without their times and without what their
    /// briefs say, for those may be under way.
    private record Kept(List<List<Object>> stories, List<String> grouping) {
        static Kept in(StoryStore store) {
            List<List<Object>> stories = new ArrayList<>();
            for (StoryRow row : store.list(StoryFilter.none(), Optional.empty(), 100)) {
                stories.add(List.of(row.id(), store.reports().revisions(row.id())));
            }
            stories.sort((one, other) ->
                    one.getFirst().toString().compareTo(other.getFirst().toString()));
            return new Kept(
                    stories, store.grouping(lines -> lines.sorted().toList()).orElseThrow());
        }
    }

    private static List<Submission> reports() {
        List<Submission> reports = new ArrayList<>();
        for (String telling : TELLINGS) {
            for (String event : EVENTS) {
                reports.add(
                        new Submission(
                                Optional.of(event),
                                telling.formatted(event),
                                Optional.empty(),
                                Optional.of("Outlet " + TELLINGS.indexOf(telling)),
                                Optional.of("2031-04-07")));
            }
        }
        return reports;
    }

    private Store open(String name) throws IOException {
        return Store.open(StoreAddress.in(Files.createDirectories(folder.resolve(name))));
    }

    /// A newsroom works until something has become true.
    private static void working(Store store, Asking.Check isTrue) throws Exception {
        Newsroom newsroom = Newsroom.open(store, new Journal(line -> {}, Clock.systemUTC()));
        try {
            until("the newsroom has worked", isTrue);
        } finally {
            newsroom.close();
        }
    }

    private static void put(Store store, Submission report) {
        store.put(report, Instant.parse("2031-04-07T06:30:00Z"), Place.NOWHERE);
    }
}
