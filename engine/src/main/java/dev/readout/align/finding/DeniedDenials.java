package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Predicate;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds who denies a thing and denies to have denied it: "There were no talks with the miners",
/// "We never denied contacts with the miners".
///
/// A tension: both can be true, if contacts are no talks.
final class DeniedDenials {
    private static final String DENY = WordFamilies.of("deny");

    /// Words that both must tell of; one alone is denied of many things.
    private static final int MIN_SHARED = 2;

    private final Comparison comparison;
    private final Denying denying;
    private final List<StatementProfile> denials;

    DeniedDenials(Comparison comparison, Denying denying) {
        this.comparison = comparison;
        this.denying = denying;
        denials = comparison.profiles().stream().filter(this::isDenial).toList();
    }

    private boolean isDenial(StatementProfile profile) {
        return denying.denies(profile) && !profile.terms().contains(DENY);
    }

    /// One finding for each statement of a speaker, unless it repeats another one.
    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Set<Citation> seen = new TreeSet<>();
        for (StatementProfile taken : comparison.profiles()) {
            denied(taken)
                    .filter(deny -> !seen.contains(taken.words()))
                    .flatMap(deny -> finding(taken, deny))
                    .ifPresent(finding -> {
                        findings.add(finding);
                        finding.sides().forEach(side -> seen.addAll(side.words()));
                    });
        }
        return findings;
    }

    /// "Never denied", of whoever says that he did not; not of "neither confirmed nor denied".
    private Optional<Predicate> denied(StatementProfile profile) {
        return comparison
                .grammar(profile.report())
                .all(profile.words().words(), profile.act().speakers())
                .stream()
                .filter(one -> one.negated() && one.verb().family().equals(DENY))
                .filter(one -> !profile.text().contains("nor denied"))
                .findFirst();
    }

    private Optional<Finding.Tension> finding(StatementProfile taken, Predicate deny) {
        return denials.stream()
                .filter(denial -> isOfOneSpeaker(taken, denial) && tellsOfSame(taken, denial))
                .findFirst()
                .map(denial ->
                        new Finding.Tension(
                                List.of(side(denial), side(taken)),
                                Aspect.STANCE,
                                comparison
                                        .steps()
                                        .speakers(
                                                new Comparison.Pair(denial, taken, 1),
                                                Step.Outcome.SAME)
                                        .add(
                                                Step.Part.DEED,
                                                Step.Outcome.DENIED,
                                                List.of(denial.words()),
                                                List.of(Steps.verb(taken, deny)))
                                        .because("denied, and denied to have been denied")));
    }

    /// With the statements of the same claim.
    private Side side(StatementProfile profile) {
        Set<Citation> words = new TreeSet<>(Set.of(profile.words()));
        comparison.claimOf(profile.words()).ifPresent(claim -> words.addAll(claim.places()));
        return comparison.side(List.copyOf(words));
    }

    private static boolean isOfOneSpeaker(StatementProfile one, StatementProfile other) {
        return !one.words().overlaps(other.words())
                && !Collections.disjoint(one.act().speakers(), other.act().speakers());
    }

    private static boolean tellsOfSame(StatementProfile taken, StatementProfile denial) {
        Set<String> terms = new TreeSet<>(taken.terms());
        taken.act().speakers().forEach(speaker -> terms.remove("@" + speaker));
        return terms.stream()
                        .filter(term ->
                                denial.terms().stream()
                                        .anyMatch(other -> Acts.mayBeOne(term, other)))
                        .count()
                >= MIN_SHARED;
    }
}
