package dev.readout.align.finding;

import dev.readout.align.stand.Opposed;
import dev.readout.align.stand.Stand;
import dev.readout.align.stand.StandReader;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.List;

/// Finds matters of which some speak well and others badly, or say that it is not enough: "anglers
/// praised the law" and "critics of the law". One tension per matter.
final class StandTensions {
    private final Comparison comparison;

    StandTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Finding> find() {
        return Opposed.among(stands()).stream().map(this::finding).toList();
    }

    private List<Stand> stands() {
        return comparison.reports().stream()
                .flatMap(report -> new StandReader(report).all().stream())
                .toList();
    }

    private Finding finding(Opposed opposed) {
        return new Met(words(opposed.supporting()), words(opposed.others()))
                .tension(
                        comparison,
                        Aspect.STANCE,
                        Step.Part.SPEAKER,
                        Step.Outcome.OPPOSITE,
                        "some are for it, others are not");
    }

    private static List<Citation> words(List<Stand> stands) {
        return stands.stream().map(Stand::words).sorted().distinct().toList();
    }
}
