package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names a speaker whom one report only describes, where another report gives the same quotation
/// with a name: "a villager" here is Mara Vell there; "Ruritania" here is its news agency there.
///
/// A name is taken over only if all reports that name anybody for the quotation name the same one.
/// A name is never changed into another name; but whom "he" means is a guess, and where all others
/// name one other person for the same words whom this report names, too, he is the one.
final class PeerQuotations {
    private static final Set<String> PERSONAL = Set.of("he", "she");

    private final Register register;
    private final SpeakerFinder speakers;
    private final Map<Attribution, Set<EntityId>> named = new HashMap<>();
    private final Map<Attribution, Set<EntityId>> byName = new HashMap<>();
    private final Map<ReportId, Report> reports = new HashMap<>();

    PeerQuotations(
            List<Analysis> analyses,
            List<Passage> passages,
            SpeakerFinder speakers,
            Register register) {
        this.register = register;
        this.speakers = speakers;
        analyses.forEach(one -> reports.put(one.report().id(), one.report()));
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
                    List<EntityId> told = speakers.speakers(other);
                    named.computeIfAbsent(asking, key -> new HashSet<>()).addAll(told);
                    if (!isPronoun(other)) {
                        byName.computeIfAbsent(asking, key -> new HashSet<>()).addAll(told);
                    }
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
        if (register.get(speaker).kind() == Entity.Kind.PERSON) {
            return isPronoun(attribution) ? meant(attribution, speaker) : Optional.empty();
        }
        List<EntityId> fitting =
                named.getOrDefault(attribution, Set.of()).stream()
                        .filter(other -> fits(speaker, other))
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// Whom all others name, if that is one other person of this report.
    private Optional<EntityId> meant(Attribution attribution, EntityId guessed) {
        Set<EntityId> names = byName.getOrDefault(attribution, Set.of());
        return names.stream()
                .filter(one -> names.size() == 1 && !one.equals(guessed))
                .filter(one -> register.get(one).kind() == Entity.Kind.PERSON)
                .filter(one -> speakers.isNamedIn(attribution.report(), one))
                .findFirst();
    }

    private boolean isPronoun(Attribution attribution) {
        Report report = reports.get(attribution.report());
        return report != null
                && attribution.source().size() == 1
                && PERSONAL.contains(
                        report.at(attribution.source().getFirst()).toLowerCase(Locale.ROOT));
    }

    /// "a villager"; not "the members", "the letter" or "a spokesman for the mill".
    private boolean isOnePerson(EntityId described) {
        return !register.isMedium(described)
                && Unnamed.isOnePerson(register.get(described).canonical());
    }

    private boolean fits(EntityId described, EntityId name) {
        Entity other = register.get(name);
        return switch (register.get(described).kind()) {
            case SOURCE -> other.kind() == Entity.Kind.PERSON && isOnePerson(described);
            case COUNTRY ->
                    other.kind() == Entity.Kind.ORGANISATION
                            && other.party().equals(Optional.of(described));
            case PERSON, ORGANISATION, PLACE, GROUP, OTHER -> false;
        };
    }
}
