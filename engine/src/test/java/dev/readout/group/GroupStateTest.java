package dev.readout.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.GroupStateJson;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import dev.readout.story.StoryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupStateTest {
    private static final int REPORTS = 160;
    private static final int EVENTS = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void partsKeptOneByOneAreTheStateAtAnyPoint(long seed) {
        Random random = new Random(seed);
        Grouper whole = fresh();
        Grouper stopped = fresh();
        Map<String, String> store = new HashMap<>();
        for (Sketch sketch : stream(random)) {
            assertThat(stopped.add(sketch)).as("seed " + seed).isEqualTo(whole.add(sketch));
            if (random.nextInt(10) == 0) {
                int decision = random.nextInt();
                decide(whole, new Random(decision));
                decide(stopped, new Random(decision));
            }
            keep(stopped.change(), store);
            if (random.nextInt(10) == 0) {
                stopped = resumed(store, random);
            }
            assertThat(stopped.state()).as("seed " + seed).isEqualTo(whole.state());
        }
        assertThat(whole.stories()).isEqualTo(stopped.stories());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReportNeedsOnlyThePartsThatItsTermsLeadTo(long seed) {
        Random random = new Random(seed);
        Grouper whole = fresh();
        int left = 0;
        for (Sketch sketch : stream(random)) {
            GroupState all = whole.state();
            GroupState some = partsUnderTermsOf(sketch, all);
            left += all.parts().size() - some.parts().size();
            Grouper elsewhere = new Grouper(some, Grouper.USUAL_WINDOW);

            assertThat(elsewhere.add(sketch)).as("seed " + seed).isEqualTo(whole.add(sketch));
        }
        assertThat(left).isGreaterThan(REPORTS * REPORTS / 4);
    }

    /// What a report does not change needs not be written again.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReportChangesFewParts(long seed) {
        Random random = new Random(seed);
        Grouper grouper = fresh();
        int changed = 0;
        for (Sketch sketch : stream(random)) {
            grouper.add(sketch);
            changed += grouper.change().parts().size();
        }
        assertThat(changed).as("seed " + seed).isLessThan(5 * REPORTS);
    }

    /// The reports that share a term, with the whole stories that these stand in.
    private static GroupState partsUnderTermsOf(Sketch sketch, GroupState all) {
        Set<Long> asked = keys(sketch.terms());
        Set<Integer> found = new HashSet<>();
        for (GroupState.Kept report : all.reports()) {
            if (!Collections.disjoint(keys(report.sketch().terms()), asked)
                    || report.sketch().report().equals(sketch.report())) {
                found.add(report.number());
            }
        }
        List<GroupState.Part> parts = new ArrayList<>(List.of(all.course()));
        Set<Integer> members = new HashSet<>();
        for (GroupState.Open story : all.stories()) {
            if (!Collections.disjoint(story.reports(), found)) {
                parts.add(story);
                members.addAll(story.reports());
            }
        }
        all.reports().stream()
                .filter(report -> members.contains(report.number()))
                .forEach(parts::add);
        return GroupState.of(parts);
    }

    private static Set<Long> keys(Terms terms) {
        Set<Long> keys = new HashSet<>();
        IntStream.range(0, terms.size()).forEach(place -> keys.add(terms.key(place)));
        return keys;
    }

    private static void keep(GroupState.Change change, Map<String, String> store) {
        change.gone().forEach(store::remove);
        change.parts().forEach(part -> store.put(part.key(), GroupStateJson.line(part)));
    }

    private static Grouper resumed(Map<String, String> store, Random random) {
        List<String> lines = new ArrayList<>(store.values());
        Collections.shuffle(lines, random);
        return new Grouper(GroupStateJson.read(lines.stream()), Grouper.USUAL_WINDOW);
    }

    /// A person merges two stories, or splits one.
    private static void decide(Grouper grouper, Random random) {
        var stories = grouper.stories();
        var story = stories.get(random.nextInt(stories.size()));
        List<ReportId> reports = story.reports();
        if (reports.size() > 2) {
            grouper.split(story.id(), reports.subList(0, reports.size() / 2));
        } else if (stories.size() > 1) {
            StoryId other = stories.get(random.nextInt(stories.size())).id();
            if (!other.equals(story.id())) {
                grouper.merge(story.id(), other);
            }
        }
    }

    /// Reports of some events, some of them alike, some reports in a second revision.
    private static List<Sketch> stream(Random random) {
        List<Sketch> stream = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            int event = random.nextInt(EVENTS);
            int topic = event / 2;
            StringBuilder words = new StringBuilder("Place" + topic);
            for (int word = 0; word < 8; word++) {
                words.append(" t").append(topic).append('w').append(random.nextInt(10));
                words.append(" e").append(event).append('w').append(random.nextInt(6));
            }
            String id = "r" + (random.nextInt(12) == 0 ? random.nextInt(i + 1) : i);
            stream.add(
                    random.nextInt(5) == 0
                            ? Sketched.of(id, "topic " + topic, words.toString())
                            : Sketched.on(
                                    "2031-03-0" + (1 + i / 20), id, "topic " + topic, words + ""));
        }
        return stream;
    }

    private static Grouper fresh() {
        return new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
    }
}
