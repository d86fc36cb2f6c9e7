package dev.readout.bench.stream;

import dev.readout.report.Arrival;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.text.Text;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// An endless stream of reports of invented events, in the order of publishing.
///
/// What it takes from the news of a day: most events have one report and few have very many (the
/// next report belongs to an event with a probability that grows with the reports it has), few of
/// the outlets write most reports, a report has some 300 words of which a few are very frequent, a
/// quarter of the reports of an event are edited copies of another, outlets end with the same words
/// every day. The same seed gives the same stream.
public final class SyntheticStream {
    private static final int PER_DAY = 5000;
    private static final int OUTLETS = 400;

    /// Events that may still get reports; the oldest goes when a new one comes.
    private static final int OPEN_EVENTS = 2000;

    /// Share of the reports that open an event, 0 to 1.
    private static final double OPENING = 0.3;

    /// Share of the further reports of an event that copy an earlier one, 0 to 1.
    private static final double COPYING = 0.25;

    private static final LocalDateTime START = LocalDateTime.of(2031, 1, 1, 0, 0);

    private final Random random;
    private final Vocabulary vocabulary;
    private final Deque<Event> open = new ArrayDeque<>();

    /// The event of every recent report, so that a random one stands for its event by size.
    private final List<Event> recent = new ArrayList<>();

    private int reports;
    private int events;

    public SyntheticStream(long seed) {
        this.random = new Random(seed);
        this.vocabulary = new Vocabulary(random);
    }

    /// A report and the event that it tells of.
    ///
    /// @param event numbers the events from 0
    public record Sent(Arrival arrival, int event) {}

    /// The same reports, for whoever walks over them.
    public Iterator<Sent> iterator() {
        return Stream.generate(this::next).iterator();
    }

    public Sent next() {
        Event event = event();
        String outlet = "Outlet " + vocabulary.rank(OUTLETS);
        String text = text(event) + " " + vocabulary.closing(outlet);
        LocalDateTime time = START.plusSeconds(reports * 86_400L / PER_DAY);
        Arrival arrival =
                new Arrival(
                        new ReportId("s" + reports),
                        new Text(text),
                        Optional.of(vocabulary.sentence(event.matter, 8)),
                        new Published.At(time, Optional.of(ZoneOffset.UTC)),
                        Optional.of(
                                "https://%s.example/%d"
                                        .formatted(outlet.replace(' ', '-'), reports)),
                        Optional.of(outlet));
        reports++;
        return new Sent(arrival, event.number);
    }

    private Event event() {
        Event event =
                recent.isEmpty() || random.nextDouble() < OPENING
                        ? opened()
                        : recent.get(random.nextInt(recent.size()));
        if (recent.size() < OPEN_EVENTS) {
            recent.add(event);
        } else {
            recent.set(reports % OPEN_EVENTS, event);
        }
        return event;
    }

    private Event opened() {
        Event event = new Event(events, vocabulary.matter(), quotations());
        events++;
        open.add(event);
        if (open.size() > OPEN_EVENTS) {
            open.remove().texts.clear();
        }
        return event;
    }

    private List<String> quotations() {
        int[] matter = vocabulary.matter();
        return List.of(
                "“" + vocabulary.sentence(matter, 14) + "”",
                "“" + vocabulary.sentence(matter, 9) + "”");
    }

    private String text(Event event) {
        List<String> sentences =
                !event.texts.isEmpty() && random.nextDouble() < COPYING
                        ? copied(event.texts.get(random.nextInt(event.texts.size())), event)
                        : written(event);
        if (event.texts.size() < 3) {
            event.texts.add(sentences);
        }
        return String.join(" ", sentences);
    }

    private List<String> written(Event event) {
        List<String> sentences = new ArrayList<>();
        int count = 6 + random.nextInt(16);
        for (int i = 0; i < count; i++) {
            sentences.add(
                    random.nextInt(12) == 0
                            ? event.quotations.get(random.nextInt(event.quotations.size()))
                            : vocabulary.sentence(event.matter, 10 + random.nextInt(20)));
        }
        return sentences;
    }

    /// Without some sentences, with a lead of its own.
    private List<String> copied(List<String> original, Event event) {
        List<String> sentences = new ArrayList<>();
        sentences.add(vocabulary.sentence(event.matter, 18));
        for (String sentence : original.subList(1, original.size())) {
            if (random.nextInt(4) != 0) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static final class Event {
        private final int number;
        private final int[] matter;
        private final List<String> quotations;
        private final List<List<String>> texts = new ArrayList<>();

        Event(int number, int[] matter, List<String> quotations) {
            this.number = number;
            this.matter = matter;
            this.quotations = quotations;
        }
    }
}
