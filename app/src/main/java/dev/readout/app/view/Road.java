package dev.readout.app.view;

import dev.readout.report.Attribution;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Chain;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import dev.readout.story.Support;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// One way on which a claim came into reports: who spoke, through whom, and where it stands.
///
/// @param stations the speaker first, without the outlets; empty unless somebody is named
/// @param reports sorted
public record Road(Start start, List<EntityId> stations, List<ReportId> reports) {
    public Road {
        stations = List.copyOf(stations);
        reports = List.copyOf(reports);
    }

    /// Where it begins.
    public enum Start {
        /// Somebody is quoted.
        SPEAKER,
        /// The report says it in its own voice.
        NEWSROOM,
        /// Somebody is quoted, and nobody tells who.
        NOT_STATED
    }

    /// Finds the roads of the claims of one brief.
    public static final class Finder {
        private final Map<Attribution, Lineage> lineages = new HashMap<>();
        private final Map<ReportId, EntityId> outlets = new HashMap<>();

        public Finder(Brief brief) {
            brief.trace().lineages().forEach(one -> lineages.put(one.attribution(), one));
            for (Provenance provenance : brief.trace().provenances()) {
                if (!provenance.hops().isEmpty()) {
                    outlets.put(provenance.report(), provenance.hops().getLast().entity());
                }
            }
        }

        /// Those of most reports first, then the newsrooms, then what nobody states.
        public List<Road> of(Account account) {
            Map<Road, TreeSet<ReportId>> reports = new LinkedHashMap<>();
            for (Support support : account.claim().supports()) {
                for (Statement statement : support.statements()) {
                    of(support.report(), statement)
                            .forEach(road ->
                                    reports.computeIfAbsent(without(road), key -> new TreeSet<>())
                                            .add(support.report()));
                }
            }
            List<Road> roads = new ArrayList<>();
            reports.forEach((road, all) ->
                    roads.add(new Road(road.start, road.stations, List.copyOf(all))));
            roads.sort(
                    Comparator.comparing(Road::start)
                            .thenComparingInt(road -> -road.reports().size()));
            return roads;
        }

        private static Road without(Road road) {
            return new Road(road.start, road.stations, List.of());
        }

        /// The roads to one place: one for each speaker.
        public List<Road> of(ReportId report, Statement statement) {
            if (statement.attributions().isEmpty()) {
                return List.of(new Road(Start.NEWSROOM, List.of(), List.of(report)));
            }
            Lineage lineage = lineages.get(statement.attributions().getFirst());
            if (lineage == null || lineage.chains().isEmpty()) {
                return List.of(new Road(Start.NOT_STATED, List.of(), List.of(report)));
            }
            return lineage.chains().stream()
                    .map(chain -> new Road(Start.SPEAKER, stations(chain, report), List.of(report)))
                    .distinct()
                    .toList();
        }

        private List<EntityId> stations(Chain chain, ReportId report) {
            List<EntityId> hops = chain.hops();
            boolean ends = hops.size() > 1 && hops.getLast().equals(outlets.get(report));
            return ends ? hops.subList(0, hops.size() - 1) : hops;
        }
    }
}
