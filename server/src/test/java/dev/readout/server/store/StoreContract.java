package dev.readout.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.archive.Place;
import dev.readout.server.store.Kept.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store does, whatever database is below it.
abstract class StoreContract {
    private static final Instant NOW = Instant.parse("2031-04-07T06:30:00Z");

    private final AtomicLong archived = new AtomicLong();
    private Store store;

    /// Where a store that holds nothing can be opened, the same one each time within a test.
    abstract StoreAddress address() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = Store.open(address());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aReportIsKeptAsItCame() {
        Submission words =
                new Submission(
                        Optional.of("Ferry aground — “ein Riß”"),
                        "Line one.\n\nLine 𝒜 two.",
                        Optional.of("https://bay.example/ferry?id=7"),
                        Optional.of("Bay Herald"),
                        Optional.of("2031-04-07T06:15+02:00"));

        Kept kept = put(words);

        assertThat(kept.change()).isEqualTo(Change.NEW_REPORT);
        assertThat(store.find(kept.report()))
                .contains(new Revision(kept.report(), 1, NOW, new Place(1, 0, 1), words));
    }

    @Test
    void whatComesAgainIsKeptOnce() {
        Kept first = put(at("https://www.bay.example/ferry/?utm_source=feed", "Aground."));
        Kept again = put(at("http://bay.example/ferry#top", "Aground."));
        Kept words = put(plain("Nobody was hurt."));
        Kept wordsAgain = put(plain("Nobody was hurt."));

        assertThat(again).isEqualTo(new Kept(first.report(), 1, Change.NOTHING));
        assertThat(wordsAgain).isEqualTo(new Kept(words.report(), 1, Change.NOTHING));
        assertThat(store.size()).isEqualTo(2);
    }

    @Test
    void otherWordsAtAnAddressAreANewRevision() {
        long report = put(at("https://bay.example/ferry", "At least 10 hurt.")).report();
        Kept changed = put(at("https://bay.example/ferry", "At least 15 hurt."));
        Kept back = put(at("https://bay.example/ferry", "At least 10 hurt."));

        assertThat(changed).isEqualTo(new Kept(report, 2, Change.NEW_REVISION));
        assertThat(back).isEqualTo(new Kept(report, 3, Change.NEW_REVISION));
        assertThat(store.revisions(report))
                .extracting(revision -> revision.words().text())
                .containsExactly("At least 10 hurt.", "At least 15 hurt.", "At least 10 hurt.");
        assertThat(store.find(report).orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void aReportThatMovedKeepsItsName() {
        Submission before = at("https://bay.example/ferry-aground", "Aground.");
        Submission after = at("https://bay.example/ferry-sinks", "Sunk.");

        long report = put(named(before, "bay.example 17")).report();
        Kept moved = put(named(after, "bay.example 17"));
        Kept again = put(at("https://bay.example/ferry-sinks", "Sunk."));

        assertThat(moved).isEqualTo(new Kept(report, 2, Change.NEW_REVISION));
        assertThat(again).isEqualTo(new Kept(report, 2, Change.NOTHING));
    }

    @Test
    void rowsThatAreMadeAnewHaveTheSameNumbers() {
        put(at("https://bay.example/a", "Aground."));
        long second = put(at("https://bay.example/b", "Nobody was hurt.")).report();
        Place last = store.progress();
        store.clear();

        assertThat(store.size()).isZero();
        assertThat(store.progress()).isEqualTo(Place.NOWHERE).isLessThan(last);
        put(at("https://bay.example/a", "Aground."));
        assertThat(put(at("https://bay.example/b", "Nobody was hurt.")).report()).isEqualTo(second);
    }

    @Test
    void reportsAreListedByIdPageByPage() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(put(plain("Report number " + i)).report());
        }
        put(at("https://bay.example/late", "one"));
        put(at("https://bay.example/late", "two"));

        assertThat(store.list(0, 3)).extracting(Revision::report).isEqualTo(ids.subList(0, 3));
        assertThat(store.list(ids.get(2), 10))
                .extracting(revision -> revision.words().text())
                .containsExactly("Report number 3", "Report number 4", "two");
    }

    @Test
    void unknownReportsAreNotThere() {
        assertThat(store.find(404)).isEmpty();
        assertThat(store.revisions(404)).isEmpty();
    }

    @Test
    void manyWritersOfOneReportKeepItOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Kept>> running = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = "Version " + i % 10;
                running.add(threads.submit(() -> put(at("https://bay.example/a", text))));
            }
            for (Future<Kept> one : running) {
                assertThat(one.get().report()).isEqualTo(running.getFirst().get().report());
            }
        }
        List<Revision> revisions = store.revisions(store.list(0, 1).getFirst().report());

        assertThat(store.size()).isEqualTo(1);
        assertThat(revisions).extracting(Revision::number).doesNotHaveDuplicates();
        assertThat(revisions.getLast().number()).isEqualTo(revisions.size());
    }

    @Test
    void whatWasKeptIsThereWhenTheStoreIsOpenedAgain() throws Exception {
        Kept kept = put(plain("Nobody was hurt."));
        store.close();
        store = Store.open(address());

        assertThat(store.find(kept.report())).isPresent();
        assertThat(put(plain("Nobody was hurt.")).change()).isEqualTo(Change.NOTHING);
    }

    /// Puts words that came from the place behind the one before.
    private Kept put(Submission words) {
        long start = archived.getAndIncrement();
        return store.put(words, NOW, new Place(1, start, start + 1));
    }

    static Submission plain(String text) {
        return new Submission(
                Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Submission named(Submission words, String name) {
        return new Submission(
                words.title(),
                words.text(),
                words.url(),
                words.outlet(),
                words.published(),
                List.of(Submission.named(name)));
    }

    private static Submission at(String url, String text) {
        return new Submission(
                Optional.of("Ferry aground"),
                text,
                Optional.of(url),
                Optional.of("Bay Herald"),
                Optional.empty());
    }
}
