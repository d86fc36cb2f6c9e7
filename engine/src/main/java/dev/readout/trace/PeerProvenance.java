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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
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
    private final Map<ReportId, List<Passage>> passagesOf = new HashMap<>();

    PeerProvenance(
            List<Analysis> analyses,
            List<Passage> passages,
            SpeakerFinder speakers,
            Register register) {
        this.analyses = analyses;
        this.passages = passages;
        this.speakers = speakers;
        this.register = register;
        for (Passage passage : passages) {
            passage.places().stream()
                    .map(Citation::report)
                    .distinct()
                    .forEach(report ->
                            passagesOf
                                    .computeIfAbsent(report, key -> new ArrayList<>())
                                    .add(passage));
        }
    }

    /// The same provenances in the same order, with inferred producers.
    ///
    /// @param copies reports that persons found copied, each with the one it was copied from
    List<Provenance> completed(List<Provenance> stated, Map<ReportId, ReportId> copies) {
        NavigableMap<ReportId, Provenance> all = new TreeMap<>();
        stated.forEach(one -> all.put(one.report(), one));
        Map<ReportId, NavigableMap<EntityId, Integer>> votes = votes();
        for (Analysis analysis : analyses) {
            ReportId id = analysis.report().id();
            Provenance own = all.get(id);
            if (own != null && own.hops().size() == 1) {
                agency(id, votes.getOrDefault(id, new TreeMap<>()))
                        .ifPresent(agency -> put(List.of(agency), own, all));
            }
        }
        for (Analysis analysis : oldestFirst()) {
            Provenance own = all.get(analysis.report().id());
            Optional<ReportId> known = Optional.ofNullable(copies.get(analysis.report().id()));
            if (own != null && (known.isPresent() || own.hops().size() == 1)) {
                known.or(() -> original(analysis.report()))
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
        Map<ReportId, Double> shares = copiedShares(copy);
        return analyses.stream()
                .map(Analysis::report)
                .filter(other -> !other.id().equals(copy.id()))
                .filter(other -> shares.getOrDefault(other.id(), 0.0) >= COPIED)
                .filter(other -> isBefore(other, copy))
                .max(
                        Comparator.comparingDouble(
                                        (Report other) -> shares.getOrDefault(other.id(), 0.0))
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

    /// Share of the running text that stands in each other report: 0 = none, 1 = all.
    private Map<ReportId, Double> copiedShares(Report copy) {
        Map<ReportId, BitSet> copied = new HashMap<>();
        for (Passage passage : passagesOf.getOrDefault(copy.id(), List.of())) {
            List<Span> here =
                    passage.places().stream()
                            .filter(place -> place.report().equals(copy.id()))
                            .map(Citation::words)
                            .toList();
            passage.places().stream()
                    .map(Citation::report)
                    .distinct()
                    .map(other -> copied.computeIfAbsent(other, key -> new BitSet()))
                    .forEach(bits -> here.forEach(span -> bits.set(span.start(), span.end())));
        }
        Map<ReportId, Double> shares = new HashMap<>();
        copied.forEach((other, bits) -> shares.put(other, share(bits, copy)));
        return shares;
    }

    private static double share(BitSet copied, Report copy) {
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
    ///
    /// @param votes in how many quotations others name an agency
    private Optional<EntityId> agency(ReportId report, NavigableMap<EntityId, Integer> votes) {
        votes.keySet().removeIf(id -> speakers.isNamedIn(report, id));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<EntityId> first =
                votes.entrySet().stream()
                        .filter(vote -> vote.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /// For each report the agencies that other reports name as the ones to whom words of it were
    /// said, and for how many passages.
    private Map<ReportId, NavigableMap<EntityId, Integer>> votes() {
        Map<ReportId, List<Attribution>> quoted = PeerQuotations.quoted(analyses);
        Map<ReportId, NavigableMap<EntityId, Integer>> votes = new HashMap<>();
        passages.stream()
                .filter(PeerProvenance::isQuotation)
                .forEach(passage -> vote(passage, quoted, votes));
        return votes;
    }

    private void vote(
            Passage passage,
            Map<ReportId, List<Attribution>> quoted,
            Map<ReportId, NavigableMap<EntityId, Integer>> votes) {
        Map<EntityId, Set<ReportId>> tellers = new TreeMap<>();
        for (Citation place : passage.places()) {
            quoted.getOrDefault(place.report(), List.of()).stream()
                    .filter(one -> one.content().stream().anyMatch(place::overlaps))
                    .flatMap(one -> speakers.relays(one).stream())
                    .filter(this::isAgency)
                    .forEach(id ->
                            tellers.computeIfAbsent(id, key -> new HashSet<>())
                                    .add(place.report()));
        }
        List<ReportId> reports =
                passage.places().stream().map(Citation::report).distinct().toList();
        tellers.forEach((agency, by) ->
                reports.stream()
                        .filter(report -> by.size() > 1 || !by.contains(report))
                        .forEach(report ->
                                votes.computeIfAbsent(report, key -> new TreeMap<>())
                                        .merge(agency, 1, Integer::sum)));
    }

    private static boolean isQuotation(Passage passage) {
        return switch (passage.kind()) {
            case SHARED_QUOTE, TRANSLATION_VARIANT, NEAR_COPY, SYNDICATED -> true;
            case REPEAT_IN_PAGE -> false;
        };
    }

    private boolean isAgency(EntityId id) {
        return Agencies.named(register.get(id).canonical())
                .filter(agency -> agency.kind() == Agency.Kind.AGENCY)
                .isPresent();
    }
}
