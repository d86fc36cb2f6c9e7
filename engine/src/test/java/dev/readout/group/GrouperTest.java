package dev.readout.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.json.GroupStateJson;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrouperTest {
    private static final String FERRY = "ferry ground passenger rescue reef Sorrel captain";

    private final Grouper grouper = fresh();

    @Test
    void reportsOfOneEventShareAStoryAtOnce() {
        add(Sketched.of("1", "ferry", FERRY + " dawn"));
        add(Sketched.of("2", "strike", "docker wage Tavenna union walkout crane ballot"));
        add(Sketched.of("3", "ferry", FERRY + " tug"));

        assertThat(together("1", "3")).isTrue();
        assertThat(together("1", "2")).isFalse();
    }

    @Test
    void likeEventsFallApartOnceEachHasEnoughReports() {
        List<Grouper.Move> moves = new ArrayList<>();
        twoFerries().forEach(sketch -> moves.addAll(grouper.add(sketch)));

        assertThat(stories())
                .containsExactlyInAnyOrder(
                        Set.of("a0", "a1", "a2", "a3"), Set.of("b0", "b1", "b2", "b3"));
        assertThat(grouper.stories().getLast().descent().splitFrom())
                .containsExactly(grouper.stories().getFirst().id());
        assertThat(moves).extracting(move -> move.report().value()).contains("b0", "b1", "b2");
    }

    @Test
    void aSideLineWithWordsOfItsOwnStaysWithTheEventWhoseReportsItIsLikeAtLarge() {
        for (int i = 0; i < 6; i++) {
            List<String> words = new ArrayList<>(words("event", 30));
            words.addAll(words(i < 3 ? "rescue" : "inquiry", 10));
            for (int j = 0; j < 3; j++) {
                words.add(i < 3 ? "detail" + i + j : "detail" + j + (i - 3));
            }
            add(Sketched.of("r" + i, "ferry", String.join(" ", words)));
        }

        assertThat(stories()).hasSize(1);
    }

    private static List<String> words(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + i).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfArrivalDoesNotMatterAtTheEnd(long seed) {
        List<Sketch> sketches = new ArrayList<>(twoFerries());
        Collections.shuffle(sketches, new Random(seed));
        sketches.forEach(grouper::add);

        assertThat(stories())
                .as("seed " + seed)
                .containsExactlyInAnyOrder(
                        Set.of("a0", "a1", "a2", "a3"), Set.of("b0", "b1", "b2", "b3"));
    }

    @Test
    void aSavedStreamGoesOnAsIfItHadNeverStopped() {
        List<Sketch> sketches = new ArrayList<>(twoFerries());
        sketches.add(Sketched.on("2031-05-01", "c", "ferry", FERRY + " 41"));
        for (int stop = 0; stop < sketches.size(); stop++) {
            Grouper whole = fresh();
            Grouper first = fresh();
            sketches.subList(0, stop).forEach(whole::add);
            sketches.subList(0, stop).forEach(first::add);
            Grouper second = new Grouper(written(first.state()), Grouper.USUAL_WINDOW);
            for (Sketch sketch : sketches.subList(stop, sketches.size())) {
                assertThat(second.add(sketch)).isEqualTo(whole.add(sketch));
            }

            assertThat(second.state()).isEqualTo(whole.state());
            assertThat(second.stories()).isEqualTo(whole.stories());
        }
    }

    @Test
    void whatComesWeeksLaterWithTheSameWordsIsAnotherEventSoonerThanWhatComesNextDay() {
        add(Sketched.on("2031-03-01", "1", "ferry", "ferry Sorrel fog pilot tug dawn keel rope"));
        add(Sketched.on("2031-03-02", "2", "ferry", "ferry Sorrel storm mate quay hull gale bow"));
        add(Sketched.on("2031-03-31", "3", "ferry", "ferry Sorrel ice cook pier deck mast flag"));

        assertThat(together("1", "2")).isTrue();
        assertThat(together("1", "3")).isFalse();
    }

    @Test
    void aStoryEndsWhenNothingHasComeForLongButNeverOneWithAnUndatedReport() {
        add(Sketched.on("2031-03-01", "dated", "ferry", FERRY));
        add(Sketched.of("undated", "mine", "mine shaft collapse Dorn miner gas"));
        others(2 * Grouper.LEAST_WAIT, "2031-05-01");

        assertThat(grouper.storyOf(new ReportId("dated"))).isEmpty();
        assertThat(grouper.storyOf(new ReportId("undated"))).isPresent();
        assertThat(grouper.state().reports())
                .noneMatch(kept -> kept.sketch().report().value().equals("dated"));
    }

    @Test
    void aFewWrongDatesEndNothing() {
        add(Sketched.on("2031-03-01", "1", "ferry", FERRY));
        others(Grouper.LEAST_WAIT, "2031-03-02");
        others(Clock.DATES / 3, "2099-01-01");

        assertThat(grouper.storyOf(new ReportId("1"))).isPresent();
    }

    @Test
    void aPersonsSplitStays() {
        add(Sketched.of("1", "ferry", FERRY));
        add(Sketched.of("2", "ferry", FERRY));
        List<Grouper.Move> moves = grouper.split(story("1"), List.of(new ReportId("2")));
        IntStream.range(3, 40).forEach(i -> add(Sketched.of("" + i, "ferry", FERRY)));

        assertThat(moves).containsExactly(new Grouper.Move(new ReportId("2"), story("2")));
        assertThat(together("1", "2")).isFalse();
    }

    @Test
    void aPersonsMergeStaysAndIsRemembered() {
        add(Sketched.of("1", "ferry", FERRY));
        add(Sketched.of("2", "inquiry", "inquiry judge Sorrel hearing pilot licence"));
        StoryId ended = story("2");
        grouper.merge(story("1"), ended);
        add(Sketched.of("3", "ferry", FERRY + " tug"));
        add(Sketched.of("4", "inquiry", "inquiry judge Sorrel hearing pilot court"));

        assertThat(together("1", "2")).isTrue();
        assertThat(grouper.story(story("1")).orElseThrow().descent().merged())
                .containsExactly(ended);
    }

    @Test
    void storiesThatLaterReportsJoinBecomeTheLargerOneWhichRemembersTheOther() {
        add(Sketched.of("1", "ferry", "ferry Sorrel fog pilot tug dawn"));
        add(Sketched.of("2", "ferry", "reef passenger captain lifeboat Moll coastguard"));
        StoryId first = story("1");
        StoryId second = story("2");
        String bridge = "ferry Sorrel fog reef passenger captain ";
        List<Grouper.Move> moves = new ArrayList<>();
        moves.addAll(grouper.add(Sketched.of("3", "ferry", bridge + "noon")));
        moves.addAll(grouper.add(Sketched.of("4", "ferry", bridge + "hull")));

        assertThat(stories()).containsExactly(Set.of("1", "2", "3", "4"));
        assertThat(second).isNotEqualTo(first);
        boolean firstEnded = story("1").equals(second);
        StoryId ended = firstEnded ? first : second;
        assertThat(grouper.stories().getFirst().descent().merged()).containsExactly(ended);
        assertThat(grouper.story(ended)).isEmpty();
        assertThat(moves)
                .contains(new Grouper.Move(new ReportId(firstEnded ? "1" : "2"), story("3")));
    }

    @Test
    void onlySomeReportsOfAStoryCanBeSplitFromIt() {
        add(Sketched.of("1", "ferry", FERRY));
        StoryId story = story("1");

        assertThatThrownBy(() -> grouper.split(story, List.of(new ReportId("1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grouper.merge(story, story))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewRevisionTakesThePlaceOfTheOneBeforeInItsStory() {
        add(Sketched.of("1", "ferry", FERRY));
        StoryId story = story("1");
        add(Sketched.of("1", "ferry", FERRY + " tug"));

        assertThat(stories()).containsExactly(Set.of("1"));
        assertThat(story("1")).isEqualTo(story);
    }

    @Test
    void aNewRevisionMayTellOfAnotherEvent() {
        add(Sketched.of("1", "ferry", FERRY));
        add(Sketched.of("2", "ferry", FERRY));
        add(Sketched.of("2", "strike", "docker wage Tavenna union walkout crane ballot"));

        assertThat(stories()).containsExactlyInAnyOrder(Set.of("1"), Set.of("2"));
    }

    @Test
    void aPersonsSplitHoldsForANewRevision() {
        add(Sketched.of("1", "ferry", FERRY));
        add(Sketched.of("2", "ferry", FERRY));
        assertThat(grouper.split(story("1"), List.of(new ReportId("2")))).hasSize(1);
        add(Sketched.of("1", "ferry", FERRY + " tug"));

        assertThat(together("1", "2")).isFalse();
    }

    @Test
    void aStoryTellsItsDaysItsPlacesAndWhichOthersAreNear() {
        add(Sketched.on("2031-03-01", "1", "ferry", FERRY + " Moll"));
        add(Sketched.on("2031-03-03", "2", "ferry", FERRY + " Moll"));
        add(
                Sketched.on(
                        "2031-03-04",
                        "3",
                        "regatta",
                        "regatta yacht Sorrel Moll prize sail medal crew"));

        Story story = grouper.story(story("1")).orElseThrow();
        assertThat(story.title()).isEqualTo("1: " + FERRY + " Moll");
        assertThat(story.published().orElseThrow().iso()).isEqualTo("2031-03-01/2031-03-03");
        assertThat(story.cast().places()).containsExactly("Sorrel", "Moll");
        assertThat(story.related()).containsExactly(story("3"));
    }

    @Test
    void reportsWithoutAnyWordAreStoriesOfTheirOwn() {
        add(Sketched.of("1", "", "x"));
        grouper.add(empty("2"));
        grouper.add(empty("3"));

        assertThat(stories()).hasSize(3);
    }

    private static Sketch empty(String id) {
        return new Sketch(
                new ReportId(id),
                new dev.readout.report.Published.NotStated(),
                "",
                List.of(),
                new dev.readout.report.Terms(new long[0], new float[0]),
                new dev.readout.report.Meaning(new byte[0]),
                new dev.readout.report.Terms(new long[0], new float[0]));
    }

    /// Two ferries aground within a week: most words are the same.
    private static List<Sketch> twoFerries() {
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sketches.add(
                    Sketched.on(
                            "2031-03-01",
                            "a" + i,
                            "ferry",
                            FERRY + " Moll dawn fog pilot tug" + i));
            sketches.add(
                    Sketched.on(
                            "2031-03-05",
                            "b" + i,
                            "ferry",
                            FERRY + " Quill storm engine mate buoy" + i));
        }
        return sketches;
    }

    private void others(int count, String day) {
        for (int i = 0; i < count; i++) {
            String own = LocalDate.parse(day) + "-" + i;
            add(Sketched.on(day, own, own, "w" + own + " v" + own));
        }
    }

    private static Grouper fresh() {
        return new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
    }

    private static GroupState written(GroupState state) {
        List<String> lines = new ArrayList<>();
        GroupStateJson.write(state, lines::add);
        return GroupStateJson.read(lines.stream());
    }

    private void add(Sketch sketch) {
        assertThat(grouper.add(sketch).getFirst().report()).isEqualTo(sketch.report());
    }

    private StoryId story(String report) {
        return grouper.storyOf(new ReportId(report)).orElseThrow();
    }

    private boolean together(String one, String other) {
        return story(one).equals(story(other));
    }

    private List<Set<String>> stories() {
        return grouper.stories().stream()
                .map(story ->
                        story.reports().stream()
                                .map(ReportId::value)
                                .collect(Collectors.toCollection(TreeSet::new)))
                .map(reports -> (Set<String>) reports)
                .toList();
    }
}
