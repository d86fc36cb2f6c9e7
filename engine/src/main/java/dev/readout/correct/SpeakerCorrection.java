package dev.readout.correct;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the attributions of one report the speakers that persons named for them.
final class SpeakerCorrection {
    private final Analysis analysis;
    private final Map<Citation, Optional<Citation>> speakers;
    private final Map<Attribution, Attribution> corrected = new HashMap<>();

    /// @param speakers words that were said, and the words that name who said them
    SpeakerCorrection(Analysis analysis, Map<Citation, Optional<Citation>> speakers) {
        this.analysis = analysis;
        this.speakers = speakers;
    }

    Analysis corrected() {
        return new Analysis(
                analysis.report(),
                analysis.reading(),
                analysis.quantities(),
                analysis.times(),
                analysis.attributions().stream().map(this::of).toList(),
                analysis.omissions(),
                analysis.statements().stream()
                        .map(one ->
                                new Statement(
                                        one.words(),
                                        one.attributions().stream().map(this::of).toList()))
                        .toList());
    }

    /// Whether these words are part of what the attribution gives as said, and of nothing said
    /// inside it.
    static boolean holds(Attribution attribution, Citation said) {
        return attribution.content().stream()
                .anyMatch(words ->
                        words.report().equals(said.report())
                                && words.words().contains(said.words()));
    }

    private Attribution of(Attribution attribution) {
        Attribution known = corrected.get(attribution);
        if (known == null) {
            known = find(attribution);
            corrected.put(attribution, known);
        }
        return known;
    }

    /// Attributions stand inside others as deep as quotations do, three or four at most.
    private Attribution find(Attribution attribution) {
        Optional<Attribution> within = attribution.within().map(this::of);
        Optional<Optional<Citation>> speaker =
                speakers.entrySet().stream()
                        .filter(entry -> isInnermost(attribution, entry.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .findFirst();
        List<Citation> source =
                speaker.map(named -> named.map(List::of).orElse(List.<Citation>of()))
                        .orElse(attribution.source());
        return new Attribution(
                source,
                attribution.cue(),
                attribution.content(),
                attribution.relay(),
                attribution.form(),
                attribution.polarity(),
                within);
    }

    private boolean isInnermost(Attribution attribution, Citation said) {
        return holds(attribution, said)
                && analysis.attributions().stream()
                        .noneMatch(other ->
                                other.within().filter(attribution::equals).isPresent()
                                        && holds(other, said));
    }
}
