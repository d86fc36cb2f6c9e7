package dev.readout.align.finding;

import dev.readout.align.claim.Matches;
import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.report.Citation;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.Refusal;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds for each claim the nearest statements that were not taken into it, and what decided.
public final class RefusalFinder {
    /// For one claim.
    private static final int MOST = 3;

    private final Comparison comparison;

    public RefusalFinder(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Near(StatementProfile own, StatementProfile refused, double likely) {}

    /// By claim, the nearest first, each statement once; none of the same sentence. What is less
    /// likely to speak of the same thing than statements that join ([Matches#JOINED]) nobody would
    /// look for in the claim.
    public List<Refusal> find() {
        Map<ClaimId, List<Near>> all = new TreeMap<>(Comparator.comparing(ClaimId::value));
        comparison
                .pairs(Matches.JOINED)
                .forEach(pair -> {
                    add(new Near(pair.one(), pair.other(), pair.likely()), all);
                    add(new Near(pair.other(), pair.one(), pair.likely()), all);
                });
        List<Refusal> refusals = new ArrayList<>();
        all.forEach((claim, near) ->
                nearest(near)
                        .forEach(one ->
                                refusals.add(
                                        new Refusal(
                                                claim,
                                                one.own().words(),
                                                one.refused().words(),
                                                deciding(one)))));
        return refusals;
    }

    private void add(Near near, Map<ClaimId, List<Near>> all) {
        Optional<Claim> own = comparison.claimOf(near.own().words());
        boolean beside =
                near.own().report().equals(near.refused().report())
                        && near.own().sentence().equals(near.refused().sentence());
        boolean apart = !beside && !own.equals(comparison.claimOf(near.refused().words()));
        own.filter(claim -> apart)
                .ifPresent(claim ->
                        all.computeIfAbsent(claim.id(), key -> new ArrayList<>()).add(near));
    }

    private static List<Near> nearest(List<Near> all) {
        Map<Citation, Near> best = new TreeMap<>();
        all.forEach(near ->
                best.merge(
                        near.refused().words(),
                        near,
                        (one, other) -> other.likely() > one.likely() ? other : one));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Near::likely).reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<Step> deciding(Near near) {
        return near.own()
                .bar(near.refused())
                .map(bar ->
                        switch (bar) {
                            case DENIAL ->
                                    step(
                                            Step.Part.DEED,
                                            denial(near),
                                            verb(near.own()),
                                            verb(near.refused()));
                            case DOUBT ->
                                    step(
                                            Step.Part.CERTAINTY,
                                            Step.Outcome.HEDGED,
                                            verb(near.own()),
                                            verb(near.refused()));
                            case FIGURE, FATE ->
                                    step(
                                            Step.Part.FIGURE,
                                            Step.Outcome.OTHER,
                                            figures(near.own()),
                                            figures(near.refused()));
                            case DAY, HOUR ->
                                    step(
                                            Step.Part.TIME,
                                            Step.Outcome.OTHER,
                                            comparison.times().first(near.own()).stream().toList(),
                                            comparison.times().first(near.refused()).stream()
                                                    .toList());
                            case SPEAKER ->
                                    step(
                                            Step.Part.SPEAKER,
                                            Step.Outcome.OTHER,
                                            Steps.sources(near.own()).toList(),
                                            Steps.sources(near.refused()).toList());
                        })
                .or(() -> parting(near));
    }

    /// What made it less likely that both say the same.
    private Optional<Step> parting(Near near) {
        if (near.own().isOfOtherDoers(near.refused())) {
            return Optional.of(
                    step(
                            Step.Part.DOER,
                            Step.Outcome.OTHER,
                            doer(near.own()),
                            doer(near.refused())));
        }
        return near.own().isOfOtherVoices(near.refused())
                ? Optional.of(
                        step(
                                Step.Part.SPEAKER,
                                Step.Outcome.OTHER,
                                Steps.sources(near.own()).toList(),
                                Steps.sources(near.refused()).toList()))
                : Optional.empty();
    }

    /// Who does it; all words of a statement that only tells of "I".
    private static List<Citation> doer(StatementProfile profile) {
        return List.of(
                profile.act()
                        .clause()
                        .flatMap(Predicate::agent)
                        .flatMap(Role::words)
                        .map(words -> new Citation(profile.report(), words))
                        .orElse(profile.words()));
    }

    private static Step step(
            Step.Part part, Step.Outcome outcome, List<Citation> one, List<Citation> other) {
        return new Step(part, List.of(one, other), outcome);
    }

    private static Step.Outcome denial(Near near) {
        return near.own().negated() == near.refused().negated()
                ? Step.Outcome.OPPOSITE
                : Step.Outcome.DENIED;
    }

    /// The verb of the main clause; all words of a statement without one.
    private List<Citation> verb(StatementProfile profile) {
        return List.of(
                comparison
                        .grammar(profile.report())
                        .main(profile.words().words(), Set.of())
                        .map(told -> Steps.verb(profile, told))
                        .orElse(profile.words()));
    }

    private static List<Citation> figures(StatementProfile profile) {
        return Citation.of(
                profile.report(), profile.figures().stream().map(Measure::words).toList());
    }
}
