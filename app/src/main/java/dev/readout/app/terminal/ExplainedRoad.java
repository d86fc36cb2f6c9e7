package dev.readout.app.terminal;

import dev.readout.app.view.Wording;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import dev.readout.story.Chain;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Tells for every station between a speaker and the page which words put it there.
final class ExplainedRoad {
    private final NavigableMap<Citation, EntityId> mentions;
    private final Brief brief;
    private final Wording wording;
    private final Map<Attribution, Lineage> lineages = new HashMap<>();

    ExplainedRoad(Brief brief, Wording wording) {
        this.brief = brief;
        this.mentions = brief.trace().entities().mentions();
        this.wording = wording;
        brief.trace().lineages().forEach(one -> lineages.put(one.attribution(), one));
    }

    /// A phrase for each station, the speaker first.
    List<String> of(Attribution attribution) {
        Lineage lineage = lineages.get(attribution);
        if (lineage == null || lineage.chains().isEmpty()) {
            return List.of("nobody tells who spoke");
        }
        List<String> steps = new ArrayList<>();
        for (Chain chain : lineage.chains()) {
            steps.add(wording.name(chain.speaker()) + " — " + speaker(attribution, lineage.how()));
            for (EntityId hop : chain.hops().subList(1, chain.hops().size())) {
                steps.add("→ " + wording.name(hop) + " — " + station(hop, attribution));
            }
        }
        if (lineage.gap()) {
            steps.add("the report does not tell how it knows");
        }
        return steps;
    }

    private String speaker(Attribution attribution, How how) {
        String source =
                attribution.source().isEmpty()
                        ? "no words beside the verb name a speaker"
                        : "the speaker in " + quoted(attribution.source());
        return switch (how) {
            case STATED -> source;
            case INFERRED -> source + "; taken from another sentence that tells the same";
            case BORROWED -> source + "; another report gives the same words with this name";
            case UNKNOWN -> source + "; not known who that is";
        };
    }

    private String station(EntityId hop, Attribution attribution) {
        Optional<Citation> relay = meaning(hop, attribution.relay());
        if (relay.isPresent()) {
            return "passes it on, by " + wording.quoted(relay.get());
        }
        Optional<Attribution> outer = attribution.within();
        if (outer.isPresent() && meaning(hop, outer.get().source()).isPresent()) {
            return "quotes it, by " + quoted(outer.get().source());
        }
        Optional<Citation> sentence = meaning(hop, sentences(attribution));
        if (sentence.isPresent()) {
            return "where it was said, by " + wording.quoted(sentence.get());
        }
        return published(hop, attribution.report())
                .orElseGet(() ->
                        nearest(hop, attribution)
                                .map(words -> "named near by: " + wording.quoted(words))
                                .orElse("worked out from the other reports"));
    }

    private Optional<String> published(EntityId hop, ReportId report) {
        return wording.hops(report).stream()
                .filter(one -> one.entity().equals(hop))
                .findFirst()
                .map(this::published);
    }

    private String published(Provenance.Hop hop) {
        return hop.evidence()
                .map(words -> "published it, by " + wording.quoted(words))
                .orElse(
                        hop.how() == How.STATED
                                ? "published it, by the markup of the page"
                                : "published it, worked out from the other reports");
    }

    /// The sentences of the cue.
    private List<Citation> sentences(Attribution attribution) {
        return attribution.cue().stream()
                .map(cue -> new Citation(cue.report(), brief.sentence(cue)))
                .toList();
    }

    /// The first words in one of these places that mean somebody.
    private Optional<Citation> meaning(EntityId who, Collection<Citation> places) {
        return places.stream()
                .flatMap(place ->
                        mentions
                                .tailMap(at(place.report(), place.words().start()), true)
                                .entrySet()
                                .stream()
                                .takeWhile(entry -> place.overlaps(entry.getKey()))
                                .filter(entry -> entry.getValue().equals(who)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The last words before the content that mean somebody, else the first after it.
    private Optional<Citation> nearest(EntityId who, Attribution attribution) {
        ReportId report = attribution.report();
        int start = attribution.content().getFirst().words().start();
        return mentions.headMap(at(report, start), true).descendingMap().entrySet().stream()
                .takeWhile(entry -> entry.getKey().report().equals(report))
                .filter(entry -> entry.getValue().equals(who))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() ->
                        mentions.tailMap(at(report, start), true).entrySet().stream()
                                .takeWhile(entry -> entry.getKey().report().equals(report))
                                .filter(entry -> entry.getValue().equals(who))
                                .map(Map.Entry::getKey)
                                .findFirst());
    }

    private static Citation at(ReportId report, int position) {
        return new Citation(report, new Span(position, position));
    }

    private String quoted(List<Citation> words) {
        return words.stream().map(wording::quoted).reduce((a, b) -> a + " " + b).orElse("");
    }
}
