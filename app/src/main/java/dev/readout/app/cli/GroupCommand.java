package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.group.Grouper;
import dev.readout.json.StoryJson;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.story.StoryId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "group",
        description = {
            "Gathers the reports of a stream into stories, one event each.",
            "",
            "Reads reports in order of arrival and writes for each at once a line with id and"
                    + " cluster, its story. Later reports may split or merge stories: --final gives"
                    + " what stands at the end.",
            ""
        })
final class GroupCommand implements Callable<Integer> {
    @ParentCommand ReadoutCommand program;

    @Mixin HelpOption help = new HelpOption();

    @Mixin StreamInput input = new StreamInput();

    @Option(
            names = "--final",
            description = "Write the lines at the end only, with the story each report then has.")
    boolean atEnd;

    @Option(
            names = "--stories",
            description =
                    "Write at the end a line for each story instead: story, title, reports,"
                            + " published, names, places, related, split_from, merged.")
    boolean stories;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Go on from this file if it is there, and write it at the end.")
    Optional<Path> state = Optional.empty();

    @Option(
            names = "--forget-after",
            paramLabel = "DAYS",
            description =
                    "A story ends after so many days without a report, by the dates of the stream"
                        + " (default: ${DEFAULT-VALUE}); one with an undated report never does.")
    int days = (int) Grouper.USUAL_WINDOW.toDays();

    private final Map<ReportId, StoryId> found = new LinkedHashMap<>();

    @Override
    public Integer call() {
        StateFile kept = new StateFile(state);
        Grouper grouper = grouper(kept);
        grouper.stories()
                .forEach(story -> story.reports().forEach(id -> found.put(id, story.id())));
        RowReader rows = input.reader(program);
        try (Sketches sketches =
                new Sketches(new Engine()::sketch, sketch -> add(grouper, sketch), rows::misread)) {
            rows.forEach(sketches::add, sketches::finish);
        }
        if (stories) {
            grouper.stories().forEach(story -> program.print(StoryJson.line(story) + "\n"));
        } else if (atEnd) {
            found.forEach((report, story) -> print(report, story));
        }
        kept.write(grouper.state());
        return rows.exitCode();
    }

    private Grouper grouper(StateFile kept) {
        try {
            return new Grouper(kept.read(), Duration.ofDays(days));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void add(Grouper grouper, Sketch sketch) {
        grouper.add(sketch).forEach(move -> found.put(move.report(), move.story()));
        if (!atEnd && !stories) {
            grouper.storyOf(sketch.report()).ifPresent(story -> print(sketch.report(), story));
        }
    }

    private void print(ReportId report, StoryId story) {
        program.print(StoryJson.line(report, story) + "\n");
    }
}
