package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommandTest {
    private static final List<String> ROWS =
            List.of(
                    row(
                            "1",
                            "2031-03-01",
                            "Ferry aground off Sorrel Point",
                            "The ferry Lady Marwen ran aground off Sorrel Point before dawn on"
                                    + " Saturday with 214 people aboard, the coastguard said. Tugs"
                                    + " from Tavenna were on their way."),
                    row(
                            "2",
                            "2031-03-01",
                            "Dockers in Quillhaven vote to strike",
                            "Dockers at the container port of Quillhaven voted on Saturday to walk"
                                    + " out over pay, their union leader Odo Brask said."),
                    row(
                            "3",
                            "2031-03-02",
                            "All 214 rescued from stranded ferry",
                            "Lifeboats took 214 people off the Lady Marwen, the ferry that struck a"
                                    + " reef at Sorrel Point, the Tavenna coastguard said on"
                                    + " Sunday."),
                    row(
                            "4",
                            "2031-03-03",
                            "Quillhaven port stands still",
                            "Cranes stood still in Quillhaven on Monday as dockers began the strike"
                                    + " over pay that union leader Odo Brask had announced."));

    @Test
    void eachReportHasItsStoryAtOnce() {
        Ran ran = group("", ROWS);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .isEqualTo(
                        """
                        {"id": "1", "cluster": "s1"}
                        {"id": "2", "cluster": "s2"}
                        {"id": "3", "cluster": "s1"}
                        {"id": "4", "cluster": "s2"}
                        """);
        assertThat(group("--final", ROWS).out()).isEqualTo(ran.out());
    }

    @Test
    void aStoryHasATitleItsDaysAndWhoIsNamed() {
        Ran ran = group("--stories", ROWS);

        assertThat(ran.out()).hasLineCount(2);
        assertThat(ran.out().lines().toList().getFirst())
                .startsWith("{\"story\": \"s1\", \"title\": \"")
                .contains(
                        "\"reports\": [\"1\", \"3\"]",
                        "\"published\": \"2031-03-01/2031-03-02\"",
                        "Sorrel Point");
    }

    @Test
    void aRunGoesOnFromTheStateOfTheOneBefore(@TempDir Path folder) {
        String state = "--state=" + folder.resolve("stories.jsonl");
        Ran first = group(state, ROWS.subList(0, 2));
        Ran second = group(state, ROWS.subList(2, 4));

        assertThat(first.out() + second.out()).isEqualTo(group("", ROWS).out());
    }

    @Test
    void anotherFileIsNoState(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("stories.jsonl"), "{\"form\": \"other\"}\n");
        Ran ran = group("--state=" + file, ROWS);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("is no state that ./readout group has written");
        assertThat(group("--forget-after=0", ROWS).code()).isEqualTo(2);
    }

    @Test
    void aStateThatCannotBeKeptIsRefusedBeforeTheWork(@TempDir Path folder) {
        Ran ran = group("--state=" + folder.resolve("gone/stories.jsonl"), ROWS);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no folder");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void rowsThatCannotBeReadAreToldAndTheRestGoesOn() {
        Ran ran =
                group(
                        "",
                        List.of(
                                "{\"id\": \"x\", \"text\": \"\"}",
                                "17",
                                ROWS.getFirst(),
                                "{\"id\": \"y\", \"text\": \"?\"}"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).hasLineCount(3);
    }

    @Test
    void aRowWithAnIdThatCameBeforeIsANewRevision() {
        List<String> rows = new ArrayList<>(ROWS);
        rows.add(ROWS.getFirst().replace("214 people", "216 people"));
        Ran ran = group("--final", rows);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).hasLineCount(4).contains("{\"id\": \"1\", \"cluster\": \"s1\"}");
    }

    private static Ran group(String option, List<String> rows) {
        Object[] arguments =
                Arrays.stream(("group - " + option).strip().split(" ")).toArray(Object[]::new);
        return Ran.with(Map.of(), String.join("\n", rows), arguments);
    }

    private static String row(String id, String day, String title, String text) {
        return "{\"id\": \"%s\", \"published\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}"
                .formatted(id, day, title, text);
    }
}
