package dev.readout.app.view;

import dev.readout.report.Attribution;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Chain;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Origin;
import dev.readout.story.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a claim rests on: nobody stands in two of the lists.
///
/// @param origins who first released it, as far as the reports tell
/// @param speakers whose words the origins give
/// @param relays who passed the words on before the publishers of the reports did
/// @param quoting reports that say it in the words of somebody
/// @param newsroom reports that say it in their own voice
/// @param near reports whose words may say the same, and are not counted
public record Ground(
        List<EntityId> origins,
        List<EntityId> speakers,
        List<EntityId> relays,
        List<ReportId> quoting,
        List<ReportId> newsroom,
        List<ReportId> near) {
    public Ground {
        origins = List.copyOf(origins);
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
        quoting = List.copyOf(quoting);
        newsroom = List.copyOf(newsroom);
        near = List.copyOf(near);
    }

    /// The named and the described origins of a claim, each once; empty if no report tells.
    public static List<EntityId> origins(Account account) {
        Set<EntityId> origins = new LinkedHashSet<>();
        for (Origin origin : account.origins()) {
            switch (origin) {
                case Origin.Named named -> origins.add(named.entity());
                case Origin.Unnamed unnamed -> origins.add(unnamed.entity());
                case Origin.NotStated none -> {}
            }
        }
        return List.copyOf(origins);
    }

    /// Finds what claims of one brief rest on.
    public static final class Finder {
        private final Map<Attribution, Lineage> lineages = new HashMap<>();
        private final Wording wording;

        public Finder(Brief brief, Wording wording) {
            this.wording = wording;
            brief.trace().lineages().forEach(one -> lineages.put(one.attribution(), one));
        }

        public Ground of(Account account) {
            List<EntityId> origins = origins(account);
            Set<EntityId> speakers = new LinkedHashSet<>();
            Set<EntityId> relays = new LinkedHashSet<>();
            account.claim().supports().forEach(support -> follow(support, speakers, relays));
            speakers.removeAll(passingOn(account.claim().supports()));
            List<EntityId> first = without(speakers, origins);
            List<ReportId> own = account.newsroom();
            return new Ground(
                    origins,
                    first,
                    without(without(relays, origins), first),
                    account.claim().reports().stream().filter(id -> !own.contains(id)).toList(),
                    own,
                    account.claim().nearReports());
        }

        private void follow(Support support, Set<EntityId> speakers, Set<EntityId> relays) {
            Set<EntityId> publishers =
                    wording.hops(support.report()).stream()
                            .map(hop -> hop.entity())
                            .collect(Collectors.toSet());
            support.attributions().stream()
                    .filter(attribution -> !isTold(support, attribution))
                    .flatMap(this::chains)
                    .forEach(chain -> speakers.add(chain.speaker()));
            chains(support).flatMap(chain -> chain.hops().stream().skip(1)).forEach(relays::add);
            relays.removeAll(publishers);
        }

        /// Who hands on here what another says, and so has said nothing of his own.
        private Set<EntityId> passingOn(List<Support> supports) {
            return supports.stream()
                    .flatMap(this::chains)
                    .flatMap(chain -> chain.hops().stream().skip(1))
                    .collect(Collectors.toSet());
        }

        private Stream<Chain> chains(Support support) {
            return support.attributions().stream().flatMap(this::chains);
        }

        private Stream<Chain> chains(Attribution attribution) {
            return Optional.ofNullable(lineages.get(attribution)).stream()
                    .flatMap(lineage -> lineage.chains().stream());
        }

        /// "Lund begged the board for help": the words tell what Lund did, and are not hers.
        private static boolean isTold(Support support, Attribution attribution) {
            return support.statements().stream()
                    .filter(statement -> statement.attributions().contains(attribution))
                    .allMatch(statement ->
                            attribution.cue().stream().anyMatch(statement.words()::overlaps));
        }

        private static List<EntityId> without(
                Collection<EntityId> all, Collection<EntityId> others) {
            List<EntityId> rest = new ArrayList<>(all);
            rest.removeAll(others);
            return rest;
        }
    }
}
