package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds whom the words of an attribution name: its speakers, and who relayed them.
final class SpeakerFinder {
    private static final Set<String> TELLING = Set.of("told", "tells", "tell", "telling");

    /// Characters of "the ".
    private static final int ARTICLE = 4;

    private final NavigableMap<Citation, EntityId> mentions;
    private final Map<ReportId, Report> reports;
    private final Register register;

    SpeakerFinder(List<Analysis> analyses, Register register) {
        this.mentions = register.entities().mentions();
        this.register = register;
        this.reports =
                analyses.stream()
                        .map(Analysis::report)
                        .collect(Collectors.toUnmodifiableMap(Report::id, report -> report));
    }

    /// Those that the source names, each once; empty if it names nobody.
    List<EntityId> speakers(Attribution attribution) {
        List<EntityId> speakers = new ArrayList<>();
        for (Citation words : attribution.source()) {
            speakers.addAll(named(words));
        }
        return speakers.stream().distinct().toList();
    }

    /// Those that handed it on, in the order of the text; nobody unnamed.
    List<EntityId> relays(Attribution attribution) {
        List<EntityId> relays = new ArrayList<>();
        for (Citation words : attribution.relay()) {
            named(words).stream()
                    .filter(id -> register.get(id).kind() != Entity.Kind.SOURCE)
                    .forEach(relays::add);
        }
        if (relays.isEmpty()) {
            venue(attribution).ifPresent(relays::add);
        }
        return relays.stream().distinct().toList();
    }

    /// The agency or outlet to which it was said: "told AFP", "said the doctor to AFP".
    private Optional<EntityId> venue(Attribution attribution) {
        Report report = Optional.ofNullable(reports.get(attribution.report())).orElseThrow();
        for (Citation cue : attribution.cue()) {
            if (TELLING.contains(lastWord(report.at(cue)))) {
                Optional<EntityId> told = mediumAfter(report, cue.words().end(), "");
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return attribution.source().stream()
                .map(source -> mediumAfter(report, source.words().end(), "to "))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// The medium whose name begins after `between` and an article.
    private Optional<EntityId> mediumAfter(Report report, int position, String between) {
        String text = report.text().characters();
        int start = position;
        while (start < text.length() && Text.isSpace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith(between, start)) {
            return Optional.empty();
        }
        int from = start + between.length();
        Citation first = new Citation(report.id(), new Span(from, from));
        Citation last = new Citation(report.id(), new Span(from + ARTICLE, Integer.MAX_VALUE));
        return mentions.subMap(first, true, last, true).values().stream()
                .filter(register::isMedium)
                .findFirst();
    }

    /// Whether any words of the report mean it.
    boolean isNamedIn(ReportId report, EntityId id) {
        return mentions.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().report().equals(report) && entry.getValue().equals(id));
    }

    /// Whom all of these words mean, or the outermost mentions in them.
    List<EntityId> named(Citation words) {
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
