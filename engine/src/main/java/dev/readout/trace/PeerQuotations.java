package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names a speaker whom one report only describes, where another report gives the same quotation
/// with a name: "a villager" here is Mara Vell there; "Ruritania" here is its news agency there.
///
/// A name is taken over only if all reports that name anybody for the quotation name the same one.
/// A name is never changed into another name.
final class PeerQuotations {
    private final Register register;
    private final SpeakerFinder speakers;
    private final Map<Attribution, Set<EntityId>> named = new HashMap<>();

    PeerQuotations(
            List<Analysis> analyses,
            List<Passage> passages,
            SpeakerFinder speakers,
            Register register) {
        this.register = register;
        this.speakers = speakers;
        Map<ReportId, List<Attribution>> quoted = quoted(analyses);
        for (Passage passage : passages) {
            List<Attribution> same = new ArrayList<>();
            for (Citation place : passage.places()) {
                quoted.getOrDefault(place.report(), List.of()).stream()
                        .filter(one -> one.content().stream().anyMatch(place::overlaps))
                        .forEach(same::add);
            }
            share(same);
        }
    }

    /// What each report gives in quotation marks, with who said it.
    static Map<ReportId, List<Attribution>> quoted(List<Analysis> analyses) {
        Map<ReportId, List<Attribution>> quoted = new HashMap<>();
        for (Analysis analysis : analyses) {
            quoted.put(
                    analysis.report().id(),
                    analysis.attributions().stream()
                            .filter(one -> one.form() != Attribution.Form.INDIRECT)
                            .toList());
        }
        return quoted;
    }

    private void share(List<Attribution> same) {
        for (Attribution asking : same) {
            for (Attribution other : same) {
                if (!other.report().equals(asking.report())) {
                    named.computeIfAbsent(asking, key -> new HashSet<>())
                            .addAll(speakers.speakers(other));
                }
            }
        }
    }

    /// Who is named for the same quotation elsewhere, if that fits what this report says of the
    /// speaker; empty if this report itself names somebody.
    Optional<EntityId> nameOf(Attribution attribution, List<EntityId> described) {
        if (described.size() != 1) {
            return Optional.empty();
        }
        EntityId speaker = described.getFirst();
        List<EntityId> fitting =
                named.getOrDefault(attribution, Set.of()).stream()
                        .filter(other -> fits(speaker, other))
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean fits(EntityId described, EntityId name) {
        Entity other = register.get(name);
        return switch (register.get(described).kind()) {
            case SOURCE -> other.kind() == Entity.Kind.PERSON && !register.isMedium(described);
            case COUNTRY ->
                    other.kind() == Entity.Kind.ORGANISATION
                            && other.party().equals(Optional.of(described));
            case PERSON, ORGANISATION, PLACE, GROUP, OTHER -> false;
        };
    }
}
