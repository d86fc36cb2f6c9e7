package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Infers whose newsroom wrote a page that names nobody: several persons tell one medium, and none
/// tells another. One who tells its web site is enough: "a spokesman told TarnNews.com".
///
/// A newsroom that follows the story of another names it once and tells on whose word it has the
/// rest.
final class ToldHouse {
    /// Speakers who tell one medium; one may have been heard by a newsroom that is followed.
    private static final int FEWEST = 2;

    private static final Pattern SITE = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]+\\.(?:com|org|net)");

    private static final Pattern TELLS =
            Pattern.compile("\\b(?:t[eo]ll|told|confirm|interview)", Pattern.CASE_INSENSITIVE);

    private final Register register;
    private final SpeakerFinder speakers;

    ToldHouse(Register register, SpeakerFinder speakers) {
        this.register = register;
        this.speakers = speakers;
    }

    /// Nobody if no medium, or more than one, is told.
    Optional<Provenance.Hop> of(Analysis analysis) {
        Map<EntityId, Set<EntityId>> tellers = new LinkedHashMap<>();
        for (Attribution attribution : analysis.attributions()) {
            if (attribution.within().isEmpty() && tells(analysis, attribution)) {
                List<EntityId> relays = speakers.relays(attribution);
                relays.stream()
                        .filter(id -> register.get(id).kind() == Entity.Kind.ORGANISATION)
                        .filter(register::isMedium)
                        .forEach(id ->
                                tellers.computeIfAbsent(id, key -> new TreeSet<>())
                                        .addAll(speakers.speakers(attribution)));
            }
        }
        return tellers.size() == 1
                ? tellers.entrySet().stream()
                        .filter(entry -> isHouse(entry.getKey(), entry.getValue()))
                        .map(entry ->
                                new Provenance.Hop(
                                        entry.getKey(), How.INFERRED, Optional.<Citation>empty()))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isHouse(EntityId medium, Set<EntityId> tellers) {
        return tellers.size() >= FEWEST
                || (!tellers.isEmpty()
                        && register.get(medium).surfaces().stream()
                                .anyMatch(form -> SITE.matcher(form).matches()));
    }

    private static boolean tells(Analysis analysis, Attribution attribution) {
        return attribution.cue().stream()
                .map(analysis.report()::at)
                .anyMatch(cue -> TELLS.matcher(cue).find());
    }
}
