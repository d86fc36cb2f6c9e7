package dev.readout.copy;

import dev.readout.knowledge.Addresses;
import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Agency;
import dev.readout.knowledge.Outlets;
import dev.readout.knowledge.PressReleases;
import dev.readout.report.Arrival;
import dev.readout.report.Credit;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Optional;

/// What a report tells about where its words come from.
///
/// @param credits only those that name an agency or a distributor
record Witness(Arrival report, List<Credit> credits) {
    Witness {
        credits =
                credits.stream()
                        .filter(credit ->
                                credit.kind() == Credit.Kind.AGENCY
                                        || credit.kind() == Credit.Kind.DISTRIBUTOR)
                        .toList();
    }

    /// The outlet in one spelling: by its name, else by the host of its address; empty if neither
    /// is known.
    String outlet() {
        Optional<String> named =
                report.outlet().map(name -> Outlets.named(name).map(o -> o.name()).orElse(name));
        Optional<String> hosted =
                report.address()
                        .map(Addresses::hostOf)
                        .filter(host -> !host.isEmpty())
                        .map(host -> Outlets.atHost(host).map(o -> o.name()).orElse(host));
        return named.or(() -> hosted).map(Plain::of).orElse("");
    }

    boolean isOfOutletOf(Witness other) {
        return !outlet().isEmpty() && outlet().equals(other.outlet());
    }

    boolean isOfOtherOutletThan(Witness other) {
        return !outlet().isEmpty() && !other.outlet().isEmpty() && !outlet().equals(other.outlet());
    }

    /// The agency whose own site or name published the report.
    Optional<Agency> publisher() {
        return report.outlet()
                .flatMap(Agencies::named)
                .or(() ->
                        report.address()
                                .flatMap(address -> Outlets.atHost(Addresses.hostOf(address)))
                                .flatMap(outlet -> Agencies.named(outlet.name())))
                .filter(agency -> agency.kind() != Agency.Kind.PHOTO);
    }

    /// The agencies that the report credits.
    List<Agency> credited() {
        return credits.stream().flatMap(credit -> Agencies.named(credit.name()).stream()).toList();
    }

    boolean isOfAgency() {
        return publisher().isPresent()
                || credits.stream().anyMatch(credit -> credit.kind() == Credit.Kind.AGENCY);
    }

    /// Whether a body that sends out releases is behind it, or it shows by its words that it is
    /// one.
    boolean isOfRelease() {
        return publisher().filter(Agencies::isReleaseWire).isPresent()
                || credited().stream().anyMatch(Agencies::isReleaseWire)
                || PressReleases.is(report.text().characters());
    }

    /// Whether this report credits the agency that published the other one.
    boolean credits(Witness other) {
        return other.publisher().filter(credited()::contains).isPresent();
    }
}
