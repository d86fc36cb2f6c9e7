package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds whom the words of an attribution name: its speakers, and who relayed them.
final class SpeakerFinder {
    private final NavigableMap<Citation, EntityId> mentions;
    private final NavigableMap<Citation, List<EntityId>> pairs;
    private final Map<ReportId, VenueFinder> venues;
    private final Register register;

    SpeakerFinder(List<Analysis> analyses, Register register) {
        this.mentions = register.entities().mentions();
        this.pairs = register.entities().pairs();
        this.register = register;
        this.venues =
                analyses.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        one -> one.report().id(),
                                        one -> new VenueFinder(one, register)));
    }

    /// Those that the source names, each once; empty if it names nobody.
    List<EntityId> speakers(Attribution attribution) {
        List<EntityId> speakers = new ArrayList<>();
        for (Citation words : attribution.source()) {
            speakers.addAll(named(words));
        }
        return speakers.stream().distinct().toList();
    }

    /// Those that handed it on, in the order of the text; of those without a name only media.
    List<EntityId> relays(Attribution attribution) {
        List<EntityId> relays = new ArrayList<>();
        for (Citation words : attribution.relay()) {
            named(words).stream()
                    .filter(id ->
                            register.get(id).kind() != Entity.Kind.SOURCE || register.isMedium(id))
                    .forEach(relays::add);
        }
        if (relays.isEmpty()) {
            Optional.ofNullable(venues.get(attribution.report()))
                    .flatMap(finder -> finder.venue(attribution))
                    .ifPresent(relays::add);
        }
        return relays.stream().distinct().toList();
    }

    /// As [#relays], or the medium of the interview that the sentence before tells of.
    List<EntityId> relaysOrInterview(Attribution attribution) {
        List<EntityId> relays = relays(attribution);
        return relays.isEmpty()
                ? Optional.ofNullable(venues.get(attribution.report()))
                        .flatMap(finder -> finder.interview(attribution, speakers(attribution)))
                        .map(List::of)
                        .orElse(relays)
                : relays;
    }

    /// Whether any words of the report mean it.
    boolean isNamedIn(ReportId report, EntityId id) {
        return mentions.tailMap(new Citation(report, new Span(0, 0)), true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().report().equals(report))
                .anyMatch(entry -> entry.getValue().equals(id));
    }

    /// Whom all of these words mean, or the outermost mentions in them.
    List<EntityId> named(Citation words) {
        if (pairs.containsKey(words)) {
            return pairs.get(words);
        }
        EntityId whole = mentions.get(words);
        if (whole != null) {
            return List.of(whole);
        }
        NavigableMap<Citation, EntityId> inside = inside(words);
        List<EntityId> outermost = new ArrayList<>();
        for (Citation mention : inside.navigableKeySet()) {
            boolean covered =
                    inside.keySet().stream()
                            .anyMatch(other ->
                                    !other.equals(mention)
                                            && other.words().contains(mention.words()));
            if (!covered) {
                outermost.add(inside.get(mention));
            }
        }
        return outermost;
    }

    private NavigableMap<Citation, EntityId> inside(Citation words) {
        NavigableMap<Citation, EntityId> inside = new TreeMap<>();
        mentions
                .tailMap(
                        new Citation(
                                words.report(),
                                new Span(words.words().start(), words.words().start())),
                        true)
                .entrySet()
                .stream()
                .takeWhile(entry ->
                        entry.getKey().report().equals(words.report())
                                && entry.getKey().words().start() < words.words().end())
                .filter(entry -> words.words().contains(entry.getKey().words()))
                .forEach(entry -> inside.put(entry.getKey(), entry.getValue()));
        return inside;
    }
}
