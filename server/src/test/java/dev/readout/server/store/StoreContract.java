package dev.readout.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.http.Validators;
import dev.readout.app.page.Leaf;
import dev.readout.report.Credit;
import dev.readout.report.Credit.Kind;
import dev.readout.report.Meaning;
import dev.readout.report.ReportId;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.archive.Place;
import dev.readout.server.store.Kept.Change;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import dev.readout.story.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Meaning MEANING = new Meaning(new byte[Meaning.DIMENSIONS]);
    private static final Instant NOW = Instant.parse("2031-04-07T06:30:00Z");

    private static final Turn FIRST = Turn.first(NOW, Duration.ofMinutes(10));

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
                        Optional.of("2031-04-07T06:15+02:00"),
                        List.of(
                                new Credit(Kind.AGENCY, "Norda News", Optional.empty()),
                                new Credit(
                                        Kind.CANONICAL, "https://a.example/7", Optional.empty())),
                        List.of());

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
    void anAddressThatTwoFeedsListIsFetchedOnce() {
        Subscriptions feeds = store.subscriptions();
        Feed one = feeds.add("https://bay.example/feed", Optional.of("Bay"), FIRST, NOW);
        Feed two = feeds.add("https://bay.example/world/feed", Optional.empty(), FIRST, NOW);
        Map<Note, String> notes = Map.of(Note.TITLE, "Ferry: “aground”");
        Mention ferry = new Mention("https://bay.example/ferry", notes, "Ferry");

        assertThat(feeds.add("http://www.bay.example/feed/", Optional.empty(), FIRST, NOW))
                .isEqualTo(one);
        assertThat(feeds.mention(one, List.of(ferry), NOW)).isEqualTo(1);
        assertThat(feeds.mention(two, List.of(ferry), NOW)).isZero();
        List<Visit> due = feeds.dueVisits(NOW, 10);
        assertThat(due).hasSize(1).isEqualTo(feeds.listed(two.id(), 0, 10));
        assertThat(due.getFirst().mention()).isEqualTo(ferry);

        Visit read =
                new Visit(
                        due.getFirst().id(),
                        ferry,
                        Visit.State.READ,
                        Optional.of(7L),
                        1,
                        Optional.of(true),
                        turn(Optional.empty(), "was read"));
        feeds.visited(read);

        assertThat(feeds.visit(read.id())).contains(read);
        assertThat(feeds.dueVisits(NOW, 10)).isEmpty();
        assertThat(feeds.counts(one.id())).isEqualTo(Map.of(Visit.State.READ, 1));
    }

    @Test
    void aFeedThatSaysSomethingNewOfAnAddressHasItFetchedAgain() {
        Subscriptions feeds = store.subscriptions();
        Feed feed = feeds.add("https://bay.example/feed", Optional.empty(), FIRST, NOW);
        Mention before = new Mention("https://bay.example/ferry", Map.of(), "Ferry aground");
        Mention after = new Mention("https://bay.example/ferry", Map.of(), "Ferry sunk");
        feeds.mention(feed, List.of(before), NOW);
        Visit visit = feeds.dueVisits(NOW, 10).getFirst();
        feeds.visited(
                new Visit(
                        visit.id(),
                        before,
                        Visit.State.READ,
                        Optional.of(1L),
                        1,
                        Optional.empty(),
                        turn(Optional.empty(), "was read")));

        assertThat(feeds.mention(feed, List.of(before), NOW)).isZero();
        assertThat(feeds.dueVisits(NOW, 10)).isEmpty();
        assertThat(feeds.mention(feed, List.of(after), NOW)).isEqualTo(1);
        assertThat(feeds.dueVisits(NOW, 10)).hasSize(1);
        feeds.delete(feed.id());
        assertThat(feeds.dueVisits(NOW, 10)).isEmpty();
        assertThat(feeds.feeds()).isEmpty();
    }

    @Test
    void aFeedIsReadWhenItsTurnHasCome() {
        Subscriptions feeds = store.subscriptions();
        Feed feed = feeds.add("https://bay.example/feed", Optional.empty(), FIRST, NOW);
        Turn later = turn(Optional.of(NOW.plusSeconds(60)), "was read");
        feeds.turned(feed, Optional.of("Bay Herald"), later, false);

        assertThat(feeds.dueFeeds(NOW, 10)).isEmpty();
        assertThat(feeds.dueFeeds(NOW.plusSeconds(60), 10))
                .containsExactly(
                        new Feed(
                                feed.id(),
                                feed.url(),
                                Optional.empty(),
                                Optional.of("Bay Herald"),
                                NOW,
                                false,
                                later));
        feeds.turned(feed, Optional.empty(), later, true);
        assertThat(feeds.dueFeeds(NOW.plusSeconds(60), 10)).isEmpty();
        feeds.pause(feed.id(), false, NOW);
        assertThat(feeds.dueFeeds(NOW, 10)).hasSize(1);
    }

    private static Turn turn(Optional<Instant> due, String outcome) {
        Validators known = new Validators(Optional.of("\"7\""), Optional.empty());
        return new Turn(due, Duration.ZERO, 2, known, Optional.of(NOW), outcome);
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

    @Test
    void aRevisionWaitsUntilItsStepIsKept() {
        long report = put(plain("Nobody was hurt.")).report();
        put(plain("Nobody was hurt."));
        put(plain("The bakers strike."));
        StoryStore stories = store.stories();
        Step.Waiting first = stories.waiting(0, 10).getFirst();

        assertThat(stories.waiting()).isEqualTo(2);
        assertThat(first.revision()).isEqualTo(store.find(report).orElseThrow());
        stories.save(List.of(step(first, story("s1", "Nobody hurt", report))));

        assertThat(stories.waiting()).isEqualTo(1);
        assertThat(stories.reports().storyOf(report)).contains("s1");
        assertThat(stories.reports().members("s1"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.revision()).isEqualTo(first.revision());
                    assertThat(member.meaning()).isEqualTo(MEANING);
                });
        assertThat(stories.grouping(java.util.stream.Stream::toList))
                .hasValueSatisfying(lines ->
                        assertThat(lines).containsExactlyInAnyOrder("{stream}", "{story}"));
    }

    @Test
    void storiesAreFoundByWhatTheyTellOfUntilTheyAreGone() {
        StoryStore stories = store.stories();
        long one = put(at("https://bay.example/1", "One.")).report();
        long two = put(at("https://bay.example/2", "Two.")).report();
        List<Step.Waiting> waiting = stories.waiting(0, 10);
        stories.save(
                List.of(
                        step(waiting.get(0), story("s1", "One", one)),
                        step(waiting.get(1), story("s2", "Two", two))));
        StoryFilter ekberg = filter(StoryFilter.Kind.NAME, "EKBERG");

        assertThat(stories.list(ekberg, Optional.empty(), 9)).hasSize(2);
        assertThat(stories.list(filter(StoryFilter.Kind.OUTLET, "bay herald"), Optional.empty(), 9))
                .extracting(StoryRow::id)
                .containsExactly("s2", "s1");
        StoryRow last = stories.list(ekberg, Optional.empty(), 1).getFirst();
        assertThat(stories.list(ekberg, Optional.of(last.position()), 9))
                .extracting(StoryRow::id)
                .containsExactly("s1");

        put(at("https://bay.example/2", "Two, again."));
        Step again = step(stories.waiting(0, 1).getFirst(), story("s1", "One", one, two));
        stories.save(
                List.of(
                        new Step(
                                again.revision(),
                                again.placed(),
                                Map.of(),
                                again.stories(),
                                Map.of("s2", "s1"),
                                again.grouping())));

        assertThat(stories.find("s2").orElseThrow().id()).isEqualTo("s1");
        assertThat(stories.list(StoryFilter.none(), Optional.empty(), 9)).hasSize(1);
        assertThat(stories.find("s1").orElseThrow().counts().reports()).isEqualTo(2);
    }

    @Test
    void aBriefIsBehindWhenItsStoryMoves() {
        StoryStore stories = store.stories();
        long report = put(at("https://bay.example/1", "One.")).report();
        stories.save(List.of(step(stories.waiting(0, 1).getFirst(), story("s1", "One", report))));

        assertThat(stories.behind(9)).hasSize(1);
        List<Leaf> leaves = List.of(new Leaf("", "One", "<p>"), new Leaf("c1", "“One”", "<b>"));
        KeptBriefs briefs = stories.briefs();
        briefs.save(
                "s1",
                new WrittenBrief(
                        1,
                        new WrittenBrief.Listed("Over the brief", 3, 2),
                        "{“json”}",
                        "<page>",
                        "# md",
                        leaves));

        assertThat(stories.behind(9)).isEmpty();
        assertThat(briefs.find("s1", WrittenBrief.Form.JSON).map(Packed::words))
                .contains("{“json”}");
        assertThat(briefs.leaf("s1", "c1")).contains(leaves.getLast());
        assertThat(briefs.leaf("s1", "c2")).isEmpty();
        assertThat(stories.find("s1").orElseThrow().counts())
                .isEqualTo(new StoryRow.Counts(1, 3, 2));
        StoryFilter conflicting =
                new StoryFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), true);
        assertThat(stories.list(conflicting, Optional.empty(), 9)).hasSize(1);

        put(at("https://bay.example/1", "One, again."));
        stories.save(List.of(step(stories.waiting(0, 1).getFirst(), story("s1", "One", report))));
        assertThat(stories.behind(9)).extracting(StoryRow::title).containsExactly("Over the brief");
        stories.forget();
        assertThat(stories.waiting()).isEqualTo(2);
        assertThat(stories.find("s1")).isEmpty();
    }

    private static StoryFilter filter(StoryFilter.Kind kind, String words) {
        return new StoryFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of(kind, words), false);
    }

    private static Step step(Step.Waiting waiting, Story story) {
        return new Step(
                waiting,
                Optional.of(new Step.Placed(story.id().value(), "en", MEANING)),
                Map.of(),
                List.of(story),
                Map.of(),
                new Step.Grouping(
                        Map.of("stream", "{stream}", "story/s1", "{story}"), List.of("story/s7")));
    }

    private static Story story(String id, String title, long... reports) {
        return new Story(
                new StoryId(id),
                java.util.Arrays.stream(reports).mapToObj(r -> new ReportId("r" + r)).toList(),
                title,
                Optional.of(TimeSpan.of(java.time.LocalDate.of(2031, 4, 7))),
                new Story.Cast(List.of("Ruta Ekberg"), List.of("Tavenna")),
                List.of(),
                new Story.Descent(List.of(), List.of()));
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
                words.credits(),
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
