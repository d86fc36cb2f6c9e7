package dev.readout.revise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Edit;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EditFinderTest {
    private static final String FERRY =
            """
            Ferry aground

            A ferry ran aground off Sorrel Point, the coast guard said.
            At least 10,000 litres of oil leaked. Nobody was hurt.
            """;

    @Test
    void aNumberThatBecomesAnotherIsToldByItself() {
        assertEdits(FERRY, FERRY.replace("At least 10,000", "15,000"), "[At least 10,000|15,000]");
    }

    @Test
    void wordsThatArePutInOrTakenOutAreTold() {
        assertEdits(FERRY, FERRY.replace("of oil", "of heavy oil"), "[|heavy]");
        assertEdits(FERRY, FERRY.replace(", the coast guard said", ""), "[the coast guard said|]");
    }

    @Test
    void sentencesThatCameOrWentAreToldAsAWhole() {
        assertEdits(FERRY, FERRY + "The captain was arrested.", "+The captain was arrested.");
        assertEdits(FERRY, FERRY.replace(" Nobody was hurt.", ""), "-Nobody was hurt.");
    }

    @Test
    void aSentenceThatWasRewrittenIsOneThatWentAndOneThatCame() {
        assertEdits(
                FERRY,
                FERRY.replace("Nobody was hurt.", "Three sailors drowned on Sunday."),
                "+Three sailors drowned on Sunday.",
                "-Nobody was hurt.");
    }

    @Test
    void spacesSignsCapitalsAndTheCutOfSentencesAreNoEdit() {
        String other =
                """
                FERRY AGROUND
                A  ferry ran\u00A0aground — off “Sorrel Point” – the coast guard said. At least 10,000
                litres of oil leaked; nobody was hurt.
                """;
        assertEdits(FERRY, other);
    }

    @Test
    void aSentenceThatMovesIsNoEdit() {
        assertEdits(
                FERRY,
                FERRY.replace(" Nobody was hurt.", "")
                        .replace("A ferry", "Nobody was hurt. A ferry"));
    }

    @Test
    void aSignThatChangesANumberIsAnEdit() {
        assertEdits("It was 5 degrees.", "It was -5 degrees.", "[5|-5]");
        assertEdits("It cost 5.5 million.", "It cost 55 million.", "[5.5|55]");
        assertEdits("They can leave.", "They can't leave.", "[can|can't]");
    }

    @Test
    void sentencesThatAreJoinedShowOnlyTheWordsThatChanged() {
        assertEdits(
                "The ferry left at noon from Lower Quay. It was full.",
                "The ferry left at noon from Lower Quay and was full.",
                "[It|and]");
    }

    @Test
    void whatBecomesOfATextIsToldBackwardsTheOtherWayRound() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String one = sentences(random);
            String other = sentences(random);
            assertThat(EditFinder.between(new Text(one), new Text(one))).isEmpty();
            assertThat(EditFinder.between(new Text(one), new Text(other)).isEmpty())
                    .as("%s / %s", one, other)
                    .isEqualTo(EditFinder.between(new Text(other), new Text(one)).isEmpty());
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void longTextsAreHeldAgainstEachOtherInReasonableTime() {
        Random random = new Random(8);
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            one.append("w").append(random.nextInt(50)).append(i % 9 == 0 ? ". A" : " ");
            other.append("w").append(random.nextInt(50)).append(i % 7 == 0 ? ". B" : " ");
        }
        assertThat(EditFinder.between(new Text(one.toString()), new Text(other.toString())))
                .isNotEmpty();
        Text line = new Text("x ".repeat(200_000));
        assertThat(EditFinder.between(line, new Text("y ".repeat(200_000)))).hasSize(2);
        assertThat(EditFinder.between(line, new Text("x ".repeat(150_000) + "y"))).hasSize(1);
    }

    private static String sentences(Random random) {
        List<String> all = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            all.add("Ship %d left.".formatted(random.nextInt(4)));
        }
        return String.join(" ", all);
    }

    private static void assertEdits(String before, String after, String... expected) {
        Text one = new Text(before);
        Text other = new Text(after);
        List<String> told = new ArrayList<>();
        for (Edit edit : EditFinder.between(one, other)) {
            if (edit.changes().isEmpty()) {
                told.add(
                        edit.after()
                                .map(span -> "+" + other.at(span))
                                .orElseGet(() -> "-" + one.at(edit.before().orElseThrow())));
            }
            edit.changes()
                    .forEach(change ->
                            told.add(
                                    "[%s|%s]"
                                            .formatted(
                                                    one.at(change.before()),
                                                    other.at(change.after()))));
        }
        assertThat(told).containsExactly(expected);
    }
}
