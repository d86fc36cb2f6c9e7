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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What statements say of whom, and what they deny.
final class Said {
    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:he|she|they|it|we|i|who)\\b", Pattern.CASE_INSENSITIVE);

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

    /// The same deed of the same party and thing that the main clauses of both tell.
    Optional<Matter> oneDeed(StatementProfile one, StatementProfile other) {
        return point(one)
                .flatMap(deed -> point(other).map(next -> Matter.of(deed, next)))
                .filter(Said::isOneDeed);
    }

    /// The same, or the arrival of a thing that one of them tells of whoever gets it.
    Optional<Matter> oneHappening(StatementProfile one, StatementProfile other) {
        return oneDeed(one, other)
                .or(() ->
                        point(one)
                                .flatMap(deed -> point(other).map(next -> Matter.of(deed, next)))
                                .filter(Matter::isOneArrival));
    }

    /// What the main clause says to be so.
    Optional<Predicate> point(StatementProfile profile) {
        return asserted(profile).stream().findFirst();
    }

    /// What somebody says, announces or promises is one deed only if the same is announced.
    private static boolean isOneDeed(Matter matter) {
        Predicate one = matter.one();
        Predicate other = matter.other();
        boolean themes = one.theme().isPresent() && other.theme().isPresent();
        boolean none = one.theme().isEmpty() && other.theme().isEmpty();
        boolean reporting = ReportingVerbs.of(one.verb().words()).isPresent();
        return one.verb().family().equals(other.verb().family())
                && (themes || (none && !reporting))
                && matter.isSurelyOne();
    }

    /// Whether only a pronoun tells who does it, and not of whom it speaks.
    boolean isOfSomebody(StatementProfile profile, Predicate clause) {
        int start = profile.words().words().start();
        int verb = clause.verb().group().start();
        return clause.agent().isEmpty()
                && start < verb
                && PRONOUN.matcher(
                                comparison.text(
                                        new Citation(profile.report(), new Span(start, verb))))
                        .find();
    }

    /// Whether the main point of a statement is told with a hedge: "may have fallen", "is believed
    /// to have fallen".
    boolean isHedged(StatementProfile profile) {
        return hedged(profile).isPresent();
    }

    private Optional<Predicate> hedged(StatementProfile profile) {
        return grammar(profile).hedged(profile.words().words(), profile.act().speakers());
    }

    /// What a statement tells plainly and another one, which may hedge, tells, too: the same deed,
    /// or another deed to the same.
    Optional<Matter> hedgedDeed(StatementProfile plain, StatementProfile other) {
        Optional<Predicate> told =
                hedged(other)
                        .or(() ->
                                grammar(other).main(other.words().words(), other.act().speakers()));
        return point(plain)
                .flatMap(one -> told.map(next -> Matter.of(one, next)))
                .filter(Said::isSaidOfOne);
    }

    private static boolean isSaidOfOne(Matter matter) {
        boolean same = matter.one().verb().family().equals(matter.other().verb().family());
        return same ? matter.isOne() : matter.isDoneToOne();
    }

    /// The words that hedge a statement: "may", "is believed".
    Optional<Citation> hedge(StatementProfile profile) {
        return grammar(profile)
                .hedge(profile.words().words())
                .map(words -> new Citation(profile.report(), words));
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
        Set<String> speakers = profile.act().speakers();
        if (!denying.isDenied(profile)) {
            return grammar(profile)
                    .light(words, speakers)
                    .or(() -> grammar(profile).main(words, speakers));
        }
        Span cue =
                profile.statement().attributions().getFirst().cue().stream()
                        .map(Citation::words)
                        .reduce(Span::cover)
                        .orElse(words);
        return grammar(profile).denied(words, cue, speakers).map(Predicate::denied);
    }

    private PredicateReader grammar(StatementProfile profile) {
        return comparison.grammar(profile.report());
    }
}
