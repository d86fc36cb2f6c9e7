package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Mood;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.PredicateReader;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What statements say of whom, and what they deny.
final class Said {
    private final Comparison comparison;
    private final Denying denying;
    private final Map<Citation, List<Predicate>> asserted = new HashMap<>();
    private final Map<Citation, Optional<Predicate>> denied = new HashMap<>();

    Said(Comparison comparison, Denying denying) {
        this.comparison = comparison;
        this.denying = denying;
    }

    /// What a statement says to be so, the main point first.
    List<Predicate> asserted(StatementProfile profile) {
        return asserted.computeIfAbsent(
                profile.words(),
                words ->
                        grammar(profile).all(words.words(), profile.act().speakers()).stream()
                                .filter(one -> one.mood() == Mood.ASSERTED && !one.negated())
                                .toList());
    }

    /// The main point of a statement with its "not", or what is denied in it; nothing of a
    /// statement without a verb.
    Optional<Predicate> denied(StatementProfile profile) {
        return denied.computeIfAbsent(profile.words(), words -> readDenied(profile));
    }

    /// Whether the main clauses of both tell the same deed of the same party and thing.
    boolean tellOneDeed(StatementProfile one, StatementProfile other) {
        return asserted(one).stream()
                .limit(1)
                .anyMatch(deed ->
                        asserted(other).stream().limit(1).anyMatch(next -> isOneDeed(deed, next)));
    }

    /// What somebody says, announces or promises is one deed only if the same is announced.
    private static boolean isOneDeed(Predicate one, Predicate other) {
        boolean themes = one.theme().isPresent() && other.theme().isPresent();
        boolean none = one.theme().isEmpty() && other.theme().isEmpty();
        boolean reporting = ReportingVerbs.of(one.verb().words()).isPresent();
        return one.verb().family().equals(other.verb().family())
                && (themes || (none && !reporting))
                && Matter.isSurelyOne(one, other);
    }

    /// Whether the main point of a statement is told with a hedge: "may have fallen", "is believed
    /// to have fallen".
    boolean isHedged(StatementProfile profile) {
        return hedged(profile).isPresent();
    }

    private Optional<Predicate> hedged(StatementProfile profile) {
        return grammar(profile).hedged(profile.words().words(), profile.act().speakers());
    }

    /// Whether a statement tells plainly what another one, which may hedge, tells: the same deed,
    /// or another deed to the same.
    boolean tellsHedged(StatementProfile plain, StatementProfile other) {
        Optional<Predicate> point =
                hedged(other)
                        .or(() ->
                                grammar(other).main(other.words().words(), other.act().speakers()));
        return asserted(plain).stream()
                .limit(1)
                .anyMatch(one -> point.filter(next -> isSaidOf(one, next)).isPresent());
    }

    private static boolean isSaidOf(Predicate one, Predicate other) {
        boolean same = one.verb().family().equals(other.verb().family());
        return same ? Matter.isOne(one, other) : Matter.isDoneToOne(one, other);
    }

    /// What the content of the nearest attribution speaks of.
    Set<String> contentTerms(StatementProfile profile) {
        return profile.statement().attributions().stream()
                .limit(1)
                .flatMap(one -> one.content().stream())
                .flatMap(words -> grammar(profile).terms(words.words()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What that content is about ([PredicateReader#heads]).
    Set<String> contentHeads(StatementProfile profile, Set<String> telling) {
        return profile.statement().attributions().stream()
                .limit(1)
                .flatMap(one -> one.content().stream())
                .flatMap(words -> grammar(profile).heads(words.words(), telling).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Predicate> readDenied(StatementProfile profile) {
        Span words = profile.words().words();
        if (!denying.isDenied(profile)) {
            return grammar(profile).main(words, profile.act().speakers());
        }
        Span cue =
                profile.statement().attributions().getFirst().cue().stream()
                        .map(Citation::words)
                        .reduce(Span::cover)
                        .orElse(words);
        return grammar(profile).denied(words, cue, profile.act().speakers()).map(Predicate::denied);
    }

    private PredicateReader grammar(StatementProfile profile) {
        return comparison.grammar(profile.report());
    }
}
