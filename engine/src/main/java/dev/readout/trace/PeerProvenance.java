package dev.readout.trace;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Agency;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.Published;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.story.EntityId;
import dev.readout.story.Passage;
import dev.readout.story.Provenance;
import dev.readout.text.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Infers from the other reports what a page does not say of itself: that it copies an earlier
/// page, or that its quotations were given to an agency which it never names.
///
/// Only a page that names no producer is looked at, and every inferred hop is [How#INFERRED].
final class PeerProvenance {
    /// Share of the running text (0 = none, 1 = all) that stands in an earlier report, from which
    /// on a page is a copy: more than all shared quotations of two independent reports.
    private static final double COPIED = 0.5;

    private final List<Analysis> analyses;
    private final List<Passage> passages;
    private final SpeakerFinder speakers;
    private final Register register;

    PeerProvenance(
            List<Analysis> analyses,
            List<Passage> passages,
            SpeakerFinder speakers,
            Register register) {
        this.analyses = analyses;
        this.passages = passages;
        this.speakers = speakers;
        this.register = register;
    }

    /// The same provenances in the same order, with inferred producers.
    List<Provenance> completed(List<Provenance> stated) {
        NavigableMap<ReportId, Provenance> all = new TreeMap<>();
        stated.forEach(one -> all.put(one.report(), one));
        for (Analysis analysis : analyses) {
            Provenance own = all.get(analysis.report().id());
            if (own != null && own.hops().size() == 1) {
                agency(analysis.report().id()).ifPresent(id -> put(List.of(id), own, all));
            }
        }
        for (Analysis analysis : oldestFirst()) {
            Provenance own = all.get(analysis.report().id());
            if (own != null && own.hops().size() == 1) {
                original(analysis.report())
                        .map(all::get)
                        .map(from -> from.hops().stream().map(Provenance.Hop::entity).toList())
                        .filter(hops -> !hops.isEmpty())
                        .ifPresent(hops -> put(hops, own, all));
            }
        }
        return List.copyOf(all.values());
    }

    private static void put(
            List<EntityId> before, Provenance own, NavigableMap<ReportId, Provenance> all) {
        List<Provenance.Hop> hops = new ArrayList<>();
        before.stream()
                .filter(id -> own.hops().stream().noneMatch(hop -> hop.entity().equals(id)))
                .forEach(id -> hops.add(new Provenance.Hop(id, How.INFERRED, Optional.empty())));
        hops.addAll(own.hops());
        all.put(own.report(), new Provenance(own.report(), hops));
    }

    private List<Analysis> oldestFirst() {
        return analyses.stream()
                .sorted(
                        Comparator.comparing(
                                (Analysis one) -> time(one.report()).orElse(LocalDateTime.MAX)))
                .toList();
    }

    /// The earlier report of which this one copies most.
    private Optional<ReportId> original(Report copy) {
        return analyses.stream()
                .map(Analysis::report)
                .filter(other -> !other.id().equals(copy.id()) && isBefore(other, copy))
                .filter(other -> copiedShare(copy, other.id()) >= COPIED)
                .max(
                        Comparator.comparingDouble((Report other) -> copiedShare(copy, other.id()))
                                .thenComparing(Report::id, Comparator.reverseOrder()))
                .map(Report::id);
    }

    private static boolean isBefore(Report one, Report other) {
        Optional<LocalDateTime> first = time(one);
        Optional<LocalDateTime> second = time(other);
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    /// The time as the page writes it; pages of one story lie days apart or name no zone.
    private static Optional<LocalDateTime> time(Report report) {
        return switch (report.head().published().published()) {
            case Published.At at -> Optional.of(at.local());
            case Published.On on -> Optional.of(on.day().atStartOfDay());
            case Published.NotStated none -> Optional.empty();
        };
    }

    private double copiedShare(Report copy, ReportId other) {
        BitSet copied = new BitSet(copy.text().length());
        for (Passage passage : passages) {
            if (passage.places().stream().anyMatch(place -> place.report().equals(other))) {
                passage.places().stream()
                        .filter(place -> place.report().equals(copy.id()))
                        .map(Citation::words)
                        .forEach(span -> copied.set(span.start(), span.end()));
            }
        }
        int all = 0;
        int shared = 0;
        for (Span body : copy.zones(Zone.Kind.BODY)) {
            all += body.length();
            shared += copied.get(body.start(), body.end()).cardinality();
        }
        return all == 0 ? 0 : (double) shared / all;
    }

    /// The agency to which the quotations of a report were given, as others tell, if the report
    /// itself never names it.
    private Optional<EntityId> agency(ReportId report) {
        NavigableMap<EntityId, Integer> votes = new TreeMap<>();
        for (Passage passage : passages) {
            boolean shares =
                    passage.places().stream().anyMatch(place -> place.report().equals(report));
            if (shares && isQuotation(passage)) {
                agencies(passage, report).forEach(id -> votes.merge(id, 1, Integer::sum));
            }
        }
        votes.keySet().removeIf(id -> speakers.isNamedIn(report, id));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<EntityId> first =
                votes.entrySet().stream()
                        .filter(vote -> vote.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static boolean isQuotation(Passage passage) {
        return switch (passage.kind()) {
            case SHARED_QUOTE, TRANSLATION_VARIANT, NEAR_COPY, SYNDICATED -> true;
            case REPEAT_IN_PAGE -> false;
        };
    }

    /// Agencies that other reports name as the ones to whom these words were said.
    private List<EntityId> agencies(Passage passage, ReportId except) {
        return analyses.stream()
                .filter(analysis -> !analysis.report().id().equals(except))
                .flatMap(analysis -> analysis.attributions().stream())
                .filter(attribution -> isQuotedIn(attribution, passage))
                .flatMap(attribution -> speakers.relays(attribution).stream())
                .distinct()
                .filter(this::isAgency)
                .toList();
    }

    private static boolean isQuotedIn(Attribution attribution, Passage passage) {
        return attribution.form() != Attribution.Form.INDIRECT
                && attribution.content().stream()
                        .anyMatch(words -> passage.places().stream().anyMatch(words::overlaps));
    }

    private boolean isAgency(EntityId id) {
        return Agencies.named(register.get(id).canonical())
                .filter(agency -> agency.kind() == Agency.Kind.AGENCY)
                .isPresent();
    }
}
