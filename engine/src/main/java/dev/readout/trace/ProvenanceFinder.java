package dev.readout.trace;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Agency;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Credit;
import dev.readout.report.Head;
import dev.readout.report.How;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.story.EntityId;
import dev.readout.story.Provenance;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells through whom a report reached its reader, from what its page says of itself: who wrote it,
/// who distributed it, who published it. Where it says nothing, its text may show whose it is.
final class ProvenanceFinder {
    private final Register register;
    private final HouseFinder houses;
    private final OwnRelease releases;

    ProvenanceFinder(Register register) {
        this.register = register;
        houses = new HouseFinder(register);
        releases = new OwnRelease(register);
    }

    Provenance of(Analysis analysis) {
        Report report = analysis.report();
        Head head = report.head();
        List<Provenance.Hop> hops = new ArrayList<>();
        for (Credit credit : head.credits()) {
            if (isProducer(credit) && !isHouseOf(head.outlet(), credit)) {
                add(hop(report, credit), hops);
            }
        }
        for (Credit credit : head.credits()) {
            if (isDistributor(credit)) {
                add(hop(report, credit), hops);
            }
        }
        head.outlet()
                .map(outlet ->
                        new Provenance.Hop(
                                register.publisher(outlet.value()),
                                outlet.how(),
                                outlet.evidence().stream()
                                        .findFirst()
                                        .map(span -> new Citation(report.id(), span))))
                .ifPresent(hop -> publish(hop, hops));
        if (hops.isEmpty()) {
            houses.of(analysis).or(() -> releases.of(analysis)).ifPresent(hops::add);
        }
        return new Provenance(report.id(), hops);
    }

    private static void add(Provenance.Hop hop, List<Provenance.Hop> hops) {
        if (hops.stream().noneMatch(other -> other.entity().equals(hop.entity()))) {
            hops.add(hop);
        }
    }

    /// The outlet stands last; a page that credits its own newsroom has one hop.
    private static void publish(Provenance.Hop outlet, List<Provenance.Hop> hops) {
        hops.removeIf(hop -> hop.entity().equals(outlet.entity()));
        hops.add(outlet);
    }

    private Provenance.Hop hop(Report report, Credit credit) {
        EntityId entity = register.publisher(credit.name());
        return new Provenance.Hop(
                entity, How.STATED, credit.evidence().map(span -> new Citation(report.id(), span)));
    }

    private static boolean isProducer(Credit credit) {
        return switch (credit.kind()) {
            case AGENCY, COPYRIGHT -> kind(credit).orElse(Agency.Kind.AGENCY) == Agency.Kind.AGENCY;
            case DISTRIBUTOR, ELSEWHERE, CANONICAL, BASED_ON, PUBLISHER, FEED -> false;
        };
    }

    /// "© Example Post Publishing House" on the pages of the Example Post names nobody else.
    private static boolean isHouseOf(Optional<Stated> outlet, Credit credit) {
        return credit.kind() == Credit.Kind.COPYRIGHT
                && outlet.filter(own ->
                                Plain.of(credit.name()).startsWith(Plain.of(own.value()) + " "))
                        .isPresent();
    }

    private static boolean isDistributor(Credit credit) {
        return switch (credit.kind()) {
            case AGENCY, COPYRIGHT ->
                    kind(credit).filter(kind -> kind == Agency.Kind.DISTRIBUTOR).isPresent();
            case DISTRIBUTOR -> true;
            case ELSEWHERE, CANONICAL, BASED_ON, PUBLISHER, FEED -> false;
        };
    }

    private static Optional<Agency.Kind> kind(Credit credit) {
        return Agencies.named(credit.name()).map(Agency::kind);
    }
}
