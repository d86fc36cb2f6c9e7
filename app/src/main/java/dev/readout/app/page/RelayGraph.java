package dev.readout.app.page;

import dev.readout.app.view.Outline;
import dev.readout.app.view.Wording;
import dev.readout.knowledge.Agencies;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Chain;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import dev.readout.story.Support;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who passed words on to whom, from those who spoke to the outlets, each step with the words of a
/// report that tell of it.
///
/// A step that no report accounts for starts at one node of its own, [#NOT_STATED].
final class RelayGraph {
    static final String NOT_STATED = "not stated";

    /// Characters of the words that tell of a step, speaker and verb together; longer ones are cut
    /// down to the verb.
    private static final int STEP = 60;

    private final Wording wording;
    private final Map<ReportId, Report> reports = new TreeMap<>();
    private final Map<String, Column> columns = new TreeMap<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, Set<String>> outletsOf = new TreeMap<>();
    private final Map<Step, Set<Citation>> steps = new LinkedHashMap<>();
    private final Set<Step> stated = new HashSet<>();

    /// Columns from left to right.
    enum Column {
        SPEAKERS("Who spoke"),
        RELEASES("Passed on by"),
        AGENCIES("Agencies, newsrooms"),
        DISTRIBUTORS("Distributors"),
        OUTLETS("Outlets");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /// A station.
    ///
    /// @param reports ids of the reports that an outlet published: "r1 r4"
    record Node(String key, String label, Column column, String reports) {}

    /// A step from one station to the next.
    ///
    /// @param words sorted; empty if only the markup of a page tells of it
    /// @param stated false if no report says who spoke or how the words reached the newsroom
    record Edge(Node from, Node to, List<Citation> words, boolean stated) {
        Edge {
            words = List.copyOf(words);
        }

        /// The same step with the words of both.
        Edge with(Edge other) {
            Set<Citation> both = new TreeSet<>(words);
            both.addAll(other.words);
            return new Edge(from, to, List.copyOf(both), stated);
        }
    }

    private record Step(String from, String to) {}

    RelayGraph(Brief brief, Wording wording) {
        this.wording = wording;
        brief.reports().forEach(report -> reports.put(report.id(), report));
        brief.trace().provenances().forEach(this::publishers);
        Set<EntityId> agencies = agencies(brief);
        for (Lineage lineage : brief.trace().lineages()) {
            follow(lineage, agencies);
        }
        new Outline(brief).onNone().forEach(this::unknown);
        reports.keySet().forEach(this::outlet);
    }

    /// A claim that newsrooms state without saying how they know.
    private void unknown(Account account) {
        for (Support support : account.claim().supports()) {
            if (account.newsroom().contains(support.report())) {
                unknown(support.report(), support.words());
            }
        }
    }

    private void unknown(ReportId report, List<Citation> words) {
        labels.put(NOT_STATED, NOT_STATED);
        columns.put(NOT_STATED, Column.SPEAKERS);
        step(NOT_STATED, firstPublisher(report), words);
    }

    private static Set<EntityId> agencies(Brief brief) {
        Set<EntityId> agencies = new HashSet<>();
        for (Entity entity : brief.trace().entities().all()) {
            if (Agencies.named(entity.canonical()).isPresent()) {
                agencies.add(entity.id());
            }
        }
        return agencies;
    }

    /// The stations of a page itself: who wrote it, who distributed it, who published it.
    private void publishers(Provenance provenance) {
        List<Provenance.Hop> hops = provenance.hops();
        for (int i = 0; i < hops.size(); i++) {
            Column column =
                    i == hops.size() - 1
                            ? Column.OUTLETS
                            : i == 0 ? Column.AGENCIES : Column.DISTRIBUTORS;
            String key = node(hops.get(i).entity(), column);
            if (i > 0) {
                Optional<Citation> words = hops.get(i).evidence().or(hops.get(i - 1)::evidence);
                String before = node(hops.get(i - 1).entity(), Column.SPEAKERS);
                step(before, key, words.stream().toList());
                stated.add(new Step(before, key));
            }
        }
    }

    /// The outlet of a report; its file where nobody tells who published it.
    private String outlet(ReportId id) {
        List<Provenance.Hop> hops = wording.hops(id);
        String key =
                hops.isEmpty()
                        ? "file " + id.value()
                        : node(hops.getLast().entity(), Column.OUTLETS);
        if (hops.isEmpty()) {
            labels.put(key, wording.outlet(id));
            columns.put(key, Column.OUTLETS);
        }
        outletsOf.computeIfAbsent(key, outlet -> new TreeSet<>()).add(id.value());
        return key;
    }

    private String firstPublisher(ReportId id) {
        List<Provenance.Hop> hops = wording.hops(id);
        return hops.isEmpty() ? outlet(id) : hops.getFirst().entity().value();
    }

    private void follow(Lineage lineage, Set<EntityId> agencies) {
        ReportId report = lineage.attribution().report();
        Set<EntityId> publishers = new HashSet<>();
        wording.hops(report).forEach(hop -> publishers.add(hop.entity()));
        if (lineage.chains().isEmpty()) {
            unknown(report, List.of(words(lineage.attribution())));
        }
        for (Chain chain : lineage.chains()) {
            String before = "";
            for (int i = 0; i < chain.hops().size(); i++) {
                EntityId hop = chain.hops().get(i);
                if (i > 0 && publishers.contains(hop)) {
                    break;
                }
                Column column =
                        i == 0
                                ? Column.SPEAKERS
                                : agencies.contains(hop) ? Column.AGENCIES : Column.RELEASES;
                String key = node(hop, column);
                if (!before.isEmpty()) {
                    step(before, key, List.of(relay(lineage.attribution())));
                    stated.add(new Step(before, key));
                }
                before = key;
            }
            String newsroom = firstPublisher(report);
            step(before, newsroom, List.of(words(lineage.attribution())));
            if (!lineage.gap()) {
                stated.add(new Step(before, newsroom));
            }
        }
    }

    private static Citation relay(Attribution attribution) {
        return attribution.relay().isEmpty() ? words(attribution) : attribution.relay().getFirst();
    }

    /// Speaker and verb if they stand together, else the verb.
    private static Citation words(Attribution attribution) {
        Citation cue =
                attribution.cue().isEmpty()
                        ? attribution.content().getFirst()
                        : attribution.cue().getFirst();
        if (attribution.source().isEmpty()) {
            return cue;
        }
        Span both = attribution.source().getFirst().words().cover(cue.words());
        return both.length() <= STEP ? new Citation(cue.report(), both) : cue;
    }

    /// Adds a station; one that has several parts stands in the column farthest to the right.
    private String node(EntityId entity, Column column) {
        labels.putIfAbsent(entity.value(), wording.name(entity));
        columns.merge(
                entity.value(), column, (one, other) -> one.compareTo(other) > 0 ? one : other);
        return entity.value();
    }

    private void step(String from, String to, List<Citation> words) {
        if (!from.equals(to)) {
            steps.computeIfAbsent(new Step(from, to), step -> new TreeSet<>()).addAll(words);
        }
    }

    /// Sorted by column, then by label.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (String key : columns.keySet()) {
            nodes.add(node(key));
        }
        nodes.sort(
                Comparator.comparing(Node::column)
                        .thenComparing(Node::label)
                        .thenComparing(Node::key));
        return nodes;
    }

    private Node node(String key) {
        return new Node(
                key,
                labels.getOrDefault(key, key),
                columns.getOrDefault(key, Column.SPEAKERS),
                String.join(" ", outletsOf.getOrDefault(key, Set.of())));
    }

    /// Sorted by where they start, then by where they end.
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        steps.forEach((step, words) ->
                edges.add(
                        new Edge(
                                node(step.from()),
                                node(step.to()),
                                List.copyOf(words),
                                stated.contains(step))));
        edges.sort(
                Comparator.comparing((Edge edge) -> edge.from().column())
                        .thenComparing(edge -> edge.from().label())
                        .thenComparing(edge -> edge.to().column())
                        .thenComparing(edge -> edge.to().label())
                        .thenComparing(edge -> edge.from().key())
                        .thenComparing(edge -> edge.to().key()));
        return edges;
    }
}
