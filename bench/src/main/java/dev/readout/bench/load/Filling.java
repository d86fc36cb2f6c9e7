package dev.readout.bench.load;

import dev.readout.bench.stream.SyntheticStream;
import dev.readout.report.Arrival;
import dev.readout.report.Meaning;
import dev.readout.report.Mention;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import dev.readout.server.archive.Archive;
import dev.readout.server.intake.Intake;
import dev.readout.server.intake.RefusedException;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Fills a store with invented reports, as if the server had taken them in.
///
/// They go through archive, store, grouping and index; what the networks would read in them is made
/// up, since they would take hours: sketches, and briefs of one claim.
final class Filling {
    private static final int SEED = 7;
    private static final int TOGETHER = 500;

    /// Terms of a report that its event has, and that any report has.
    private static final int OWN = 20;

    private static final int COMMON = 40;
    private static final int WORDS = 50_000;

    private final LoadPlan plan;
    private final SyntheticStream stream = new SyntheticStream(SEED);
    private final Random random = new Random(SEED);

    Filling(LoadPlan plan) {
        this.plan = plan;
    }

    void fill() throws IOException, InterruptedException {
        try (Archive archive =
                        Archive.open(
                                plan.data().resolve("archive"),
                                Intake.software(),
                                Clock.systemUTC());
                Store store = Store.open(StoreAddress.in(plan.data()))) {
            Intake intake = Intake.open(archive, store, Clock.systemUTC());
            StoryDesk desk = StoryDesk.resume(store.stories());
            for (int done = 0; done < plan.reports(); done += TOGETHER) {
                List<SyntheticStream.Sent> sent = new ArrayList<>();
                for (int i = 0; i < Math.min(TOGETHER, plan.reports() - done); i++) {
                    sent.add(stream.next());
                }
                if (store.size() <= done) {
                    take(sent, intake, store.stories(), desk);
                }
            }
            brief(store.stories());
            index(store);
        }
    }

    private void take(
            List<SyntheticStream.Sent> sent, Intake intake, StoryStore stories, StoryDesk desk)
            throws IOException {
        for (SyntheticStream.Sent one : sent) {
            try {
                intake.words(Posted.json(one.arrival()));
            } catch (RefusedException e) {
                throw new IOException("an invented report was refused", e);
            }
        }
        List<Waiting> waiting = stories.waiting(0, TOGETHER);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            steps.add(desk.add(waiting.get(i), sketch(waiting.get(i), sent.get(i)), "und"));
        }
        stories.save(steps);
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
                List.of(new Sketch.Named(Mention.Kind.PLACE, "Place " + sent.event())),
                Terms.of(terms),
                meaning(sent.event()));
    }

    /// Reports of one event lie near each other, events anywhere.
    private Meaning meaning(int event) {
        Random ofEvent = new Random(event);
        byte[] numbers = new byte[Meaning.DIMENSIONS];
        for (int i = 0; i < numbers.length; i++) {
            double number = 30 + 20 * ofEvent.nextGaussian() + 8 * random.nextGaussian();
            numbers[i] = (byte) Math.clamp(Math.round(number), -127, 127);
        }
        return new Meaning(numbers);
    }

    private static void brief(StoryStore stories) {
        for (List<StoryRow> behind = stories.behind(TOGETHER);
                !behind.isEmpty();
                behind = stories.behind(TOGETHER)) {
            for (StoryRow story : behind) {
                String report =
                        ReportText.id(stories.members(story.id()).getFirst().revision().report())
                                .value();
                String json = Posted.brief(report, story.title());
                stories.save(
                        story.id(),
                        new WrittenBrief(
                                story.versions().current(),
                                1,
                                story.counts().reports() > 3 ? 1 : 0,
                                json,
                                json,
                                json));
            }
        }
    }

    private void index(Store store) throws IOException, InterruptedException {
        Journal silent = new Journal(line -> {}, Clock.systemUTC());
        try (Library library = Library.open(plan.data().resolve("index"), store, silent)) {
            while (!library.isCurrent()) {
                Thread.sleep(TOGETHER);
            }
        }
    }
}
