package dev.readout.align.finding;

import dev.readout.align.position.Challenge;
import dev.readout.align.position.DisputeReader;
import dev.readout.align.position.Exchange;
import dev.readout.align.position.Reply;
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
    private final List<DisputeReader> reports;

    ExchangeTensions(Comparison comparison) {
        this.comparison = comparison;
        reports = comparison.reports().stream().map(DisputeReader::new).toList();
    }

    List<Finding> find() {
        Stream<Finding> denied =
                tensions(
                        DisputeReader::accusations,
                        DisputeReader::denials,
                        Step.Outcome.DENIED,
                        "one accuses, the other denies it");
        Stream<Finding> refused =
                tensions(
                        DisputeReader::demands,
                        DisputeReader::refusals,
                        Step.Outcome.OPPOSITE,
                        "one asks for it, the other refuses");
        return Stream.of(denied, refused, corrections()).flatMap(all -> all).toList();
    }

    private Stream<Finding> tensions(
            Function<DisputeReader, List<Challenge>> challenges,
            Function<DisputeReader, List<Reply>> replies,
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
        return Exchange.corrected(all(DisputeReader::said), all(DisputeReader::corrections))
                .stream()
                .map(one ->
                        tension(one, Step.Outcome.DENIED, "one says so, a report calls it false"));
    }

    private <T> List<T> all(Function<DisputeReader, List<T>> told) {
        return reports.stream().flatMap(report -> told.apply(report).stream()).toList();
    }
}
