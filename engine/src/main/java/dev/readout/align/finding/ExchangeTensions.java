package dev.readout.align.finding;

import dev.readout.align.position.AccusationReader;
import dev.readout.align.position.Challenge;
import dev.readout.align.position.CorrectionReader;
import dev.readout.align.position.DemandReader;
import dev.readout.align.position.DenialReader;
import dev.readout.align.position.Exchange;
import dev.readout.align.position.RefusalReader;
import dev.readout.align.position.Reply;
import dev.readout.align.slot.ReportWords;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds disputes between parties: "accused Hald of taking money", "Hald denied the allegations",
/// "urged Hald to resign", "Hald refused to go". One tension per matter.
final class ExchangeTensions {
    private final Comparison comparison;
    private final List<ReportWords> reports;

    ExchangeTensions(Comparison comparison) {
        this.comparison = comparison;
        reports = comparison.reports();
    }

    List<Finding> find() {
        Stream<Finding> answered =
                Stream.concat(
                        tensions(
                                report -> new AccusationReader(report).all(),
                                report -> new DenialReader(report).all(),
                                Step.Outcome.DENIED,
                                "one accuses, the other denies it"),
                        tensions(
                                report -> new DemandReader(report).all(),
                                report -> new RefusalReader(report).all(),
                                Step.Outcome.OPPOSITE,
                                "one asks for it, the other refuses"));
        return Stream.concat(answered, corrections()).toList();
    }

    private Stream<Finding> tensions(
            Function<ReportWords, List<Challenge>> challenges,
            Function<ReportWords, List<Reply>> replies,
            Step.Outcome outcome,
            String why) {
        return Exchange.among(all(challenges), all(replies)).stream()
                .map(one -> tension(one, outcome, why));
    }

    private Finding tension(Exchange exchange, Step.Outcome outcome, String why) {
        return new Met(exchange.challenges(), exchange.replies())
                .tension(comparison, Aspect.POSITION, Step.Part.DEED, outcome, why);
    }

    /// "The dam was sold", "claimed, falsely, that the dam was sold".
    private Stream<Finding> corrections() {
        return Exchange.corrected(
                        all(report -> new CorrectionReader(report).said()),
                        all(report -> new CorrectionReader(report).all()))
                .stream()
                .map(one ->
                        tension(one, Step.Outcome.DENIED, "one says so, a report calls it false"));
    }

    private <T> List<T> all(Function<ReportWords, List<T>> reader) {
        return reports.stream().flatMap(report -> reader.apply(report).stream()).toList();
    }
}
