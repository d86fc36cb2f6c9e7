package dev.readout.align.finding;

import dev.readout.report.Citation;
import dev.readout.story.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gathers denials of one matter: those that deny the same claim, or that say the same.
final class Disputes {
    private final Comparison comparison;
    private final List<Dispute> disputes = new ArrayList<>();

    Disputes(Comparison comparison) {
        this.comparison = comparison;
    }

    /// What is said to be so, and who says that it is not.
    ///
    /// @param deciding how each denial fits best, the first one first
    record Dispute(Set<Citation> claims, Set<Citation> denials, List<DenialPairs.Denied> deciding) {
        private Dispute() {
            this(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        }

        private void addAll(
                Set<Citation> moreClaims, Set<Citation> moreDenials, DenialPairs.Denied how) {
            claims.addAll(moreClaims);
            denials.addAll(moreDenials);
            deciding.add(how);
        }
    }

    void add(Set<Citation> claims, Citation denial, DenialPairs.Denied how) {
        Set<Citation> denials = Set.of(denial);
        disputes.stream()
                .filter(one -> meet(one.claims(), claims) || meet(one.denials(), denials))
                .findFirst()
                .orElseGet(this::added)
                .addAll(claims, denials, how);
    }

    List<Dispute> all() {
        return List.copyOf(disputes);
    }

    private Dispute added() {
        Dispute dispute = new Dispute();
        disputes.add(dispute);
        return dispute;
    }

    /// Whether two of these statements are one or support one claim.
    private boolean meet(Set<Citation> some, Set<Citation> others) {
        Set<Optional<Claim>> claims =
                others.stream().map(comparison::claimOf).collect(Collectors.toSet());
        return !Collections.disjoint(some, others)
                || some.stream()
                        .map(comparison::claimOf)
                        .anyMatch(one -> one.isPresent() && claims.contains(one));
    }
}
