package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.report.Citation;
import dev.readout.report.Zone;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds a claim and its denial: somebody says that something is so, somebody else that it is not.
final class DenialConflicts {
    /// Of the claims that one denial may mean those are kept that fit at least so well, seen from
    /// the best.
    private static final double AS_GOOD = 0.6;

    private final Comparison comparison;
    private final Denying denying;
    private final DenialPairs pairs;

    DenialConflicts(Comparison comparison, Denying denying, Said said) {
        this.comparison = comparison;
        this.denying = denying;
        pairs = new DenialPairs(comparison, denying, said);
    }

    /// One finding for all denials of one claim.
    List<Finding> find() {
        Disputes disputes = new Disputes(comparison);
        denied().forEach(
                        (denial, claims) -> disputes.add(bestOf(claims), denial, deciding(claims)));
        Set<Citation> seen = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Disputes.Dispute dispute : disputes.all()) {
            seen.addAll(dispute.claims());
            findings.add(finding(dispute));
        }
        findings.addAll(new DeniedThis(comparison, denying, seen).find());
        return findings;
    }

    /// @param fit how well the denial fits what it may mean
    private record Fit(double fit, DenialPairs.Denied denied) {
        static Fit better(Fit one, Fit other) {
            return other.fit() > one.fit() ? other : one;
        }
    }

    /// For each denial the statements that it may mean.
    private Map<Citation, Map<Citation, Fit>> denied() {
        Map<Citation, Map<Citation, Fit>> denied = new TreeMap<>();
        comparison
                .pairs(DenialPairs.LEAST)
                .forEach(pair -> {
                    add(pair.one(), pair.other(), pair.likely(), denied);
                    add(pair.other(), pair.one(), pair.likely(), denied);
                });
        comparison
                .followed(DenialPairs.NEAR)
                .forEach(pair -> add(pair.one(), pair.other(), DenialPairs.SAME_WORDS, denied));
        return denied;
    }

    private void add(
            StatementProfile claim,
            StatementProfile denial,
            double likely,
            Map<Citation, Map<Citation, Fit>> denied) {
        double fit = likely * (1 + DenialPairs.shared(claim, denial));
        pairs.denied(claim, denial, likely)
                .ifPresent(found ->
                        denied.computeIfAbsent(denial.words(), key -> new TreeMap<>())
                                .merge(claim.words(), new Fit(fit, found), Fit::better));
    }

    private static DenialPairs.Denied deciding(Map<Citation, Fit> claims) {
        return best(claims).denied();
    }

    private static Fit best(Map<Citation, Fit> claims) {
        return claims.values().stream().reduce(Fit::better).orElseThrow();
    }

    private static Set<Citation> bestOf(Map<Citation, Fit> claims) {
        double least = best(claims).fit() * AS_GOOD;
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().fit() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Finding finding(Disputes.Dispute dispute) {
        Set<Citation> claims =
                withPeers(
                        dispute.claims(),
                        peer -> areDenied(List.of(peer), profiles(dispute.denials())));
        Set<Citation> denials =
                withPeers(
                        dispute.denials(),
                        peer -> areDenied(profiles(dispute.claims()), List.of(peer)));
        List<Side> sides =
                List.of(comparison.side(untitled(claims)), comparison.side(untitled(denials)));
        DenialPairs.Denied denied = dispute.deciding().getFirst();
        return pairs.isOfProspect(denied)
                ? new Finding.Tension(
                        sides, Aspect.STANCE, reason(denied, "one raises it, the other rejects it"))
                : new Finding.Contradiction(
                        sides, Aspect.STANCE, reason(denied, "one says so, the other denies it"));
    }

    private Reason reason(DenialPairs.Denied denied, String phrase) {
        StatementProfile denial = denied.denial();
        Comparison.Pair pair = new Comparison.Pair(denied.claim(), denial, 1);
        Steps steps = comparison.steps();
        denied.matter().ifPresent(matter -> steps.roles(pair, matter));
        return steps.times(pair, Step.Outcome.FITS)
                .speakers(pair, Step.Outcome.OTHER)
                .add(
                        Step.Part.DEED,
                        Step.Outcome.DENIED,
                        List.of(Steps.verb(denied.claim(), denied.said())),
                        denying(denial, denied.matter()))
                .because(phrase);
    }

    /// "Denied … having closed", "was not closed", "denied … the theft of the boat".
    private List<Citation> denying(StatementProfile denial, Optional<Matter> matter) {
        List<Citation> words = new ArrayList<>();
        if (denying.isDenied(denial)) {
            words.addAll(denial.statement().attributions().getFirst().cue());
        }
        words.add(
                matter.map(one -> Steps.verb(denial, one.other()))
                        .orElseGet(() -> content(denial)));
        return words;
    }

    private static Citation content(StatementProfile denial) {
        return denial.statement().attributions().getFirst().content().getFirst();
    }

    private List<StatementProfile> profiles(Set<Citation> words) {
        return words.stream().map(comparison::profile).toList();
    }

    private boolean areDenied(List<StatementProfile> claims, List<StatementProfile> denials) {
        return claims.stream()
                .anyMatch(claim ->
                        denials.stream()
                                .anyMatch(denial ->
                                        pairs.denied(claim, denial, DenialPairs.SAME_WORDS)
                                                .isPresent()));
    }

    /// With the statements that support the same claims and are `fit`.
    private Set<Citation> withPeers(Set<Citation> words, Predicate<StatementProfile> fit) {
        Set<Citation> all = new TreeSet<>(words);
        for (Citation one : words) {
            comparison.claimOf(one).stream()
                    .flatMap(claim -> claim.places().stream())
                    .filter(peer -> fit.test(comparison.profile(peer)))
                    .forEach(all::add);
        }
        return all;
    }

    /// Without titles if more than titles say it.
    private List<Citation> untitled(Set<Citation> words) {
        List<Citation> told = words.stream().filter(one -> !isTitle(one)).toList();
        return told.isEmpty() ? List.copyOf(words) : told;
    }

    private boolean isTitle(Citation words) {
        return comparison.analysis(words.report()).report().zones().stream()
                .anyMatch(zone ->
                        zone.kind() == Zone.Kind.TITLE && zone.span().contains(words.words()));
    }
}
