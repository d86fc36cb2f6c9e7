package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Support;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whether a report that does not carry a claim had the chance to.
///
/// It quotes the one on whose word peers carry the claim, and did not come out before all of them.
/// A report that says something near the claim may carry it in other words and is not called
/// silent.
final class Chances {
    /// How likely a statement of the report and one that supports the claim speak of one thing
    /// ([Comparison#pairs]) for the report to come near it by that alone. In 17 clusters four of
    /// seven reports from .17 to here leave the claim out.
    private static final double SURELY = 0.31;

    /// From here on a report comes near that also has a good part of the claim's words.
    private static final double NEAR = 0.17;

    /// That part: share of the weight of one statement's words (0 = none, 1 = all). The four
    /// reports that leave the claim out have at most .37 of them.
    private static final double PART = 0.38;

    /// Less likely pairs are not looked at.
    private static final double LEAST = 0.05;

    /// Who has so much of the words comes near in any case, with the same measure.
    private static final double MOST = 0.6;

    /// Carriers that have it on the word of one speaker, for it to be a part of what he said.
    private static final int MIN_QUOTING = 2;

    private final Comparison comparison;
    private final Function<Citation, Optional<EntityId>> meant;
    private final Map<ReportId, Set<EntityId>> quoted = new HashMap<>();
    private final Map<ReportId, Set<ClaimId>> near = new HashMap<>();

    /// @param meant whom the words of a source mean
    Chances(Comparison comparison, Function<Citation, Optional<EntityId>> meant) {
        this.comparison = comparison;
        this.meant = meant;
        for (Analysis analysis : comparison.analyses()) {
            quoted.put(
                    analysis.report().id(),
                    speakers(
                            analysis.attributions().stream()
                                    .flatMap(one -> one.source().stream())));
        }
        comparison
                .pairs(LEAST)
                .forEach(pair -> {
                    note(pair.one(), pair.other(), pair.likely());
                    note(pair.other(), pair.one(), pair.likely());
                });
    }

    private boolean isNear(StatementProfile claimed, StatementProfile told, double likely) {
        double share = share(claimed, told);
        return likely >= SURELY || share >= MOST || (likely >= NEAR && share >= PART);
    }

    /// How much of the weight of one statement's words the other has.
    private double share(StatementProfile one, StatementProfile other) {
        Map<String, Double> weights = comparison.weights().weights();
        double all = 0;
        double shared = 0;
        for (String term : one.terms()) {
            double weight = weights.getOrDefault(term, 0.0);
            all += weight;
            shared += other.terms().contains(term) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private void note(StatementProfile claimed, StatementProfile told, double likely) {
        if (isNear(claimed, told, likely)) {
            comparison
                    .claimOf(claimed.words())
                    .ifPresent(claim ->
                            near.computeIfAbsent(told.report(), key -> new HashSet<>())
                                    .add(claim.id()));
        }
    }

    /// Whether the report tells something that may be the claim in other words.
    boolean comesNear(Analysis analysis, Claim claim) {
        return near.getOrDefault(analysis.report().id(), Set.of()).contains(claim.id());
    }

    /// Whether it is later than the first report of the claim and quotes its speaker.
    boolean had(Analysis analysis, Claim claim) {
        return quotesItsSpeaker(analysis.report().id(), claim) && !isEarlier(analysis, claim);
    }

    /// Whether so many carriers have the claim on somebody's word, and that is a body's, that of
    /// several, or what a body of his side gave out. What one person said, or newspapers know by
    /// themselves, may be left out for want of room. In nine invented clusters that keeps 4 of 5
    /// right silences and 5 of 20 wrong ones.
    boolean isGivenOut(Claim claim, int carriers) {
        List<Set<EntityId>> quoting =
                claim.supports().stream()
                        .map(this::nearest)
                        .filter(speakers -> !speakers.isEmpty())
                        .toList();
        Set<EntityId> speakers =
                quoting.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return quoting.size() >= carriers
                && (isBodyOrSeveral(speakers) || isReleased(claim, speakers));
    }

    /// Whether a body of the speakers' own side gave out what they said: "the ministry said that
    /// the president had …".
    private boolean isReleased(Claim claim, Set<EntityId> speakers) {
        Set<EntityId> sides = speakers.stream().flatMap(this::sides).collect(Collectors.toSet());
        return claim.supports().stream()
                .flatMap(support -> speakers(support).stream())
                .filter(this::isBody)
                .flatMap(this::sides)
                .anyMatch(sides::contains);
    }

    private Stream<EntityId> sides(EntityId one) {
        return comparison.entities().find(one).flatMap(Entity::party).stream();
    }

    private boolean isBody(EntityId one) {
        return comparison.entities().find(one).stream()
                .anyMatch(entity -> entity.kind() == Entity.Kind.ORGANISATION);
    }

    private boolean isBodyOrSeveral(Set<EntityId> speakers) {
        return speakers.size() > 1
                || speakers.stream()
                        .flatMap(one -> comparison.entities().find(one).stream())
                        .anyMatch(one -> one.kind() != Entity.Kind.PERSON);
    }

    private boolean quotesItsSpeaker(ReportId report, Claim claim) {
        Map<EntityId, Long> carriers =
                claim.supports().stream()
                        .map(this::speakers)
                        .flatMap(Collection::stream)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return carriers.entrySet().stream()
                .filter(entry -> entry.getValue() >= MIN_QUOTING)
                .map(Map.Entry::getKey)
                .anyMatch(quoted.getOrDefault(report, Set.of())::contains);
    }

    /// Without those who relay or quote them.
    private Set<EntityId> nearest(Support support) {
        return speakers(
                support.statements().stream()
                        .flatMap(statement -> statement.attributions().stream().limit(1))
                        .flatMap(attribution -> attribution.source().stream()));
    }

    private Set<EntityId> speakers(Support support) {
        return speakers(
                support.attributions().stream()
                        .flatMap(attribution -> attribution.source().stream()));
    }

    private Set<EntityId> speakers(Stream<Citation> sources) {
        return sources.map(meant).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /// Whether it came out a day before the first that carries it.
    boolean isEarlier(Analysis analysis, Claim claim) {
        Optional<LocalDate> own = day(analysis.report().id());
        Optional<LocalDate> first =
                claim.reports().stream()
                        .map(this::day)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
        return own.isPresent() && first.isPresent() && own.get().isBefore(first.get());
    }

    private Optional<LocalDate> day(ReportId report) {
        Published published = comparison.analysis(report).report().head().published().published();
        return published.onDay();
    }
}
