package dev.readout.bench.load;

import dev.readout.bench.stream.SyntheticStream;
import dev.readout.report.Arrival;
import dev.readout.report.Meaning;
import dev.readout.report.Mention;
import dev.readout.report.Page;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import dev.readout.server.archive.Archive;
import dev.readout.server.archive.Delivery;
import dev.readout.server.intake.Intake;
import dev.readout.server.search.Library;
import dev.readout.server.store.Step;
import dev.readout.server.store.Step.Waiting;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.WrittenBrief;
import dev.readout.server.story.ReportText;
import dev.readout.server.story.StoryDesk;
import dev.readout.server.watch.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/// Fills a store with invented reports, as if the server had taken them in: a stream of them, and
/// one large story of reports in English that came last.
///
/// They go through archive, rows, grouping and index, many at once; what the networks would read in
/// them is made up, since they would take hours: sketches, meanings, and briefs of two claims. The
/// brief of the large story is left to the server.
final class Filling {
    private static final int SEED = 7;
    private static final int TOGETHER = 1_000;

    /// Terms of a report that its event has, and that any report has.
    private static final int OWN = 20;

    private static final int COMMON = 40;
    private static final int WORDS = 50_000;

    private final LoadPlan plan;
    private final Consumer<String> progress;
    private final Random random = new Random(SEED);
    private long begin = System.nanoTime();

    /// @param progress gets a sentence after each stage
    Filling(LoadPlan plan, Consumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /// What is there already is not made again.
    ///
    /// @throws IOException if the store holds more than the plan puts there: reports came in since
    ///   it was filled, and figures of it would be those of another store
    void fill() throws IOException, InterruptedException {
        try (Archive archive =
                Archive.open(
                        plan.data().resolve("archive"), Intake.software(), Clock.systemUTC())) {
            if (archive.files().isEmpty()) {
                archive.found(this::deliveries);
                told("archived");
            }
            try (Store store = Store.open(StoreAddress.in(plan.data()))) {
                Intake.open(archive, store, Clock.systemUTC());
                refuseMore(store);
                told("made into rows");
                group(store.stories());
                told("grouped");
                brief(store.stories());
                told("given briefs");
                index(store);
                told("indexed");
            }
        }
    }

    private void refuseMore(Store store) throws IOException {
        if (store.size() > plan.stored()) {
            throw new IOException(
                    "%s holds %d reports where %d were to be filled in, so it was measured before;"
                                    .formatted(plan.data(), store.size(), plan.stored())
                            + " name another folder");
        }
    }

    private void told(String what) {
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        begin = System.nanoTime();
        progress.accept("%d reports %s in %d s".formatted(plan.stored(), what, seconds));
    }

    /// The same reports in the same order, each time that they are asked for.
    private Iterator<SyntheticStream.Sent> reports() {
        Iterator<SyntheticStream.Sent> stream = new SyntheticStream(SEED).iterator();
        Iterator<SyntheticStream.Sent> large =
                new LargeStory(plan.events(), plan.large()).reports().iterator();
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return given < plan.stored();
            }

            @Override
            public SyntheticStream.Sent next() {
                return given++ < plan.reports() ? stream.next() : large.next();
            }
        };
    }

    private Iterator<Delivery> deliveries() {
        Iterator<SyntheticStream.Sent> reports = reports();
        Instant first = Clock.systemUTC().instant().minusSeconds(plan.stored());
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return reports.hasNext();
            }

            @Override
            public Delivery next() {
                byte[] json =
                        Posted.json(reports.next().arrival()).getBytes(StandardCharsets.UTF_8);
                Page page = Page.served("report.json", json, "application/json");
                Instant seen = first.plusSeconds(given++);
                return new Delivery(Delivery.Kind.WORDS, seen, page, Map.of());
            }
        };
    }

    private void group(StoryStore stories) {
        List<Waiting> waiting = stories.waiting(0, TOGETHER);
        if (waiting.isEmpty()) {
            return;
        }
        StoryDesk desk = StoryDesk.resume(stories);
        Iterator<SyntheticStream.Sent> reports = reports();
        for (long i = 1; i < waiting.getFirst().revision().report(); i++) {
            reports.next();
        }
        while (!waiting.isEmpty()) {
            List<Step> steps = new ArrayList<>();
            for (Waiting one : waiting) {
                steps.add(desk.add(one, sketch(one, reports.next()), "und"));
            }
            stories.save(steps);
            waiting = stories.waiting(0, TOGETHER);
        }
    }

    private Sketch sketch(Waiting waiting, SyntheticStream.Sent sent) {
        Map<String, Double> terms = new HashMap<>();
        for (int i = 0; i < OWN; i++) {
            terms.put("e" + sent.event() + "-" + random.nextInt(OWN + OWN / 2), 10.0);
        }
        for (int i = 0; i < COMMON; i++) {
            terms.put("w" + (int) Math.pow(WORDS, random.nextDouble()), 4.0);
        }
        Arrival arrival = sent.arrival();
        return new Sketch(
                ReportText.id(waiting.revision().report()),
                arrival.published(),
                arrival.title().orElse(""),
                List.of(
                        new Sketch.Named(Mention.Kind.PLACE, "Place " + sent.event()),
                        new Sketch.Named(Mention.Kind.PERSON, Posted.speaker(sent.event()))),
                Terms.of(terms),
                near(sent.event(), random),
                Terms.of(Map.of()));
    }

    /// Reports of one event lie near each other, events anywhere.
    private static Meaning near(int event, Random random) {
        Random ofEvent = new Random(event);
        byte[] numbers = new byte[Meaning.DIMENSIONS];
        for (int i = 0; i < numbers.length; i++) {
            double number = 30 + 20 * ofEvent.nextGaussian() + 8 * random.nextGaussian();
            numbers[i] = (byte) Math.clamp(Math.round(number), -127, 127);
        }
        return new Meaning(numbers);
    }

    private void brief(StoryStore stories) {
        String large = stories.reports().storyOf(plan.stored()).orElse("");
        for (List<StoryRow> behind = behind(stories, large);
                !behind.isEmpty();
                behind = behind(stories, large)) {
            Map<String, WrittenBrief> briefs = new HashMap<>();
            for (StoryRow story : behind) {
                List<Long> reports = List.copyOf(stories.reports().revisions(story.id()).keySet());
                String json = Posted.brief(reports, story.title());
                int conflicts = story.counts().reports() > 3 ? 1 : 0;
                briefs.put(
                        story.id(),
                        new WrittenBrief(
                                story.versions().current(),
                                new WrittenBrief.Listed(story.title(), 2, conflicts),
                                json,
                                json,
                                json,
                                List.of()));
            }
            stories.briefs().save(briefs);
        }
    }

    private static List<StoryRow> behind(StoryStore stories, String large) {
        return stories.behind(TOGETHER).stream()
                .filter(story -> !story.id().equals(large))
                .toList();
    }

    private void index(Store store) throws IOException, InterruptedException {
        Journal silent = new Journal(line -> {}, Clock.systemUTC());
        try (Library library =
                Library.open(
                        plan.data().resolve("index"),
                        store,
                        sentences ->
                                sentences.stream()
                                        .map(one -> near(one.hashCode(), new Random(SEED)))
                                        .toList(),
                        silent)) {
            while (!library.isCurrent()) {
                Thread.sleep(500);
            }
        }
    }
}
