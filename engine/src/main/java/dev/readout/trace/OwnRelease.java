package dev.readout.trace;

import dev.readout.knowledge.PressReleases;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.Word;
import dev.readout.report.Zone;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Provenance;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Infers that a page which names no newsroom is the release of a body: its first sentence lets
/// that body speak or act, and the page says that it is a release ("For immediate release"), or
/// goes on with "we" outside of quotations.
final class OwnRelease {
    private static final Set<String> NOW = Set.of("VBZ", "VBP");

    private final Register register;

    OwnRelease(Register register) {
        this.register = register;
    }

    Optional<Provenance.Hop> of(Analysis analysis) {
        return opening(analysis)
                .filter(words ->
                        PressReleases.is(analysis.report().text().characters())
                                || (isNow(words, analysis) && saysWe(analysis)))
                .flatMap(this::hop);
    }

    /// The name of a body that opens the first sentence of the running text as its subject.
    private Optional<Citation> opening(Analysis analysis) {
        Optional<Span> first =
                analysis.report().zones(Zone.Kind.BODY).stream().min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String text = analysis.report().text().characters();
        int start = first.get().start();
        int name = text.startsWith("The ", start) ? start + "The ".length() : start;
        return register.entities().mentions().entrySet().stream()
                .filter(entry -> entry.getKey().report().equals(analysis.report().id()))
                .filter(entry ->
                        entry.getKey().words().start() == name
                                || entry.getKey().words().start() == start)
                .filter(entry -> isBody(entry.getValue()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(words -> words.words().end()))
                .filter(words -> verbBehind(words, analysis).isPresent());
    }

    private boolean isBody(EntityId id) {
        return register.get(id).kind() == Entity.Kind.ORGANISATION && !register.isMedium(id);
    }

    private static Optional<Word> verbBehind(Citation name, Analysis analysis) {
        return analysis.reading().words().stream()
                .filter(word -> word.span().start() >= name.words().end())
                .findFirst()
                .filter(Word::isFinite);
    }

    private static boolean isNow(Citation name, Analysis analysis) {
        return verbBehind(name, analysis).filter(verb -> NOW.contains(verb.tag())).isPresent();
    }

    private static boolean saysWe(Analysis analysis) {
        return analysis.reading().words().stream()
                .filter(word -> Plain.of(analysis.report().text().at(word.span())).equals("we"))
                .anyMatch(word ->
                        analysis.reading().quotations().stream()
                                .noneMatch(quotation -> quotation.contains(word.span())));
    }

    private Optional<Provenance.Hop> hop(Citation words) {
        return Optional.ofNullable(register.entities().mentions().get(words))
                .map(issuer -> new Provenance.Hop(issuer, How.INFERRED, Optional.of(words)));
    }
}
