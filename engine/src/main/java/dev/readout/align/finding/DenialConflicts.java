package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Citation;
import dev.readout.report.Zone;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
        denied().forEach((denial, claims) -> disputes.add(bestOf(claims), denial));
        Set<Citation> seen = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Disputes.Dispute dispute : disputes.all()) {
            seen.addAll(dispute.claims());
            findings.add(finding(dispute));
        }
        findings.addAll(new DeniedThis(comparison, denying, seen).find());
        return findings;
    }

    /// For each denial the statements that it may mean, and how well they fit.
    private Map<Citation, Map<Citation, Double>> denied() {
        Map<Citation, Map<Citation, Double>> denied = new TreeMap<>();
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
            Map<Citation, Map<Citation, Double>> denied) {
        if (pairs.isDenied(claim, denial, likely)) {
            denied.computeIfAbsent(denial.words(), key -> new TreeMap<>())
                    .merge(
                            claim.words(),
                            likely * (1 + DenialPairs.shared(claim, denial)),
                            Math::max);
        }
    }

    private static Set<Citation> bestOf(Map<Citation, Double> claims) {
        double least = Collections.max(claims.values()) * AS_GOOD;
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Finding finding(Disputes.Dispute dispute) {
        Set<Citation> claims =
                withPeers(
                        dispute.claims(),
                        peer -> isDenied(List.of(peer), profiles(dispute.denials())));
        Set<Citation> denials =
                withPeers(
                        dispute.denials(),
                        peer -> isDenied(profiles(dispute.claims()), List.of(peer)));
        return new Finding.Contradiction(
                List.of(comparison.side(untitled(claims)), comparison.side(untitled(denials))),
                Aspect.STANCE,
                "one says so, the other denies it");
    }

    private List<StatementProfile> profiles(Set<Citation> words) {
        return words.stream().map(comparison::profile).toList();
    }

    private boolean isDenied(List<StatementProfile> claims, List<StatementProfile> denials) {
        return claims.stream()
                .anyMatch(claim ->
                        denials.stream()
                                .anyMatch(denial ->
                                        pairs.isDenied(claim, denial, DenialPairs.SAME_WORDS)));
    }

    /// With the statements that support the same claims and are `fit`.
    private Set<Citation> withPeers(Set<Citation> words, Predicate<StatementProfile> fit) {
        Set<Citation> all = new TreeSet<>(words);
        for (Citation one : words) {
            comparison.claimOf(one).stream()
                    .flatMap(claim -> claim.words().stream())
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
