package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;

/// Drops drafts that attribute no words to anybody: a question of the reporter, a label before a
/// colon, an expectation without a speaker, a thing that cannot speak.
final class NoAttributionRule {
    private static final Set<String> PERSONS = Set.of("him", "her", "me", "us", "you");

    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;
    private final NearestSubjectRule nearest;
    private final ContentCutter cutter;

    NoAttributionRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
        nearest = new NearestSubjectRule(grammar);
        cutter = new ContentCutter(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.removeIf(draft -> !isAttribution(draft));
    }

    private boolean isAttribution(Draft draft) {
        if (draft.content.isEmpty()
                || draft.cue.isEmpty()
                || asks(draft)
                || isAnonymity(draft)
                || isAfterthought(draft)
                || isLabel(draft)
                || isRally(draft)
                || isEmptyOfMatter(draft)) {
            return false;
        }
        Cue cue = Cue.of(draft.cue, grammar);
        if (draft.source.isEmpty() || cue == Cue.HEARSAY) {
            return cue == Cue.HEARSAY;
        }
        boolean known = draft.source.stream().anyMatch(speakers::isKnown);
        if (!cue.attributes()) {
            boolean tells = cue == Cue.NONE || cue == Cue.TOPIC;
            return tells
                    && known
                    && !grammar.isQuoted(draft.cue.getFirst())
                    && (draft.content.stream().allMatch(grammar::isQuoted) || identifies(draft));
        }
        boolean proving = isProving(draft);
        boolean says = cue == Cue.SAY || cue == Cue.ASK || cue == Cue.ACCORDING || cue == Cue.DENY;
        return known || (says && !proving) || !draft.relay.isEmpty();
    }

    /// "Identified the driver as Ilan Sor": that is told; not "identified two faults".
    private boolean identifies(Draft draft) {
        boolean identify =
                draft.cue.stream()
                        .flatMap(span -> grammar.wordsIn(span).boxed())
                        .anyMatch(word ->
                                ReportingVerbs.of(grammar.lower(word))
                                        .filter(verb -> verb.lemma().equals("identify"))
                                        .isPresent());
        return identify
                && draft.content.stream()
                        .flatMap(span -> grammar.wordsIn(span).boxed())
                        .anyMatch(word -> grammar.lower(word).equals("as"));
    }

    private boolean isProving(Draft draft) {
        return draft.cue.stream()
                .flatMap(span -> grammar.wordsIn(span).boxed())
                .anyMatch(word -> WordGroup.PROVING_VERB.has(grammar.lower(word)));
    }

    /// "Demonstrated against the toll": done with feet, not with words.
    private boolean isRally(Draft draft) {
        int next = grammar.firstAfter(draft.cue.getLast().end());
        return isProving(draft) && next < grammar.size() && grammar.lower(next).equals("against");
    }

    /// Nothing is left of the content but a clause of the reporter behind the cue: ", as talks went
    /// on".
    private boolean isAfterthought(Draft draft) {
        int end = draft.frame().map(Span::end).orElse(0);
        return draft.content.stream()
                .allMatch(span ->
                        span.start() >= end
                                && cutter.opensSubordinate(span)
                                && !holdsMainClause(span, end));
    }

    /// "Said when the storm came, the port was shut": the clause of time is part of what is said.
    private boolean holdsMainClause(Span content, int frame) {
        if (!grammar.text().at(new Span(frame, content.start())).isBlank()) {
            return false;
        }
        List<Integer> words = grammar.wordsIn(content).boxed().toList();
        return words.stream()
                .filter(word -> grammar.lower(word).equals(","))
                .flatMap(word -> phrases.from(word + 1).stream())
                .map(subject -> grammar.firstAfter(subject.end()))
                .anyMatch(verb -> verb <= words.getLast() && grammar.word(verb).isFinite());
    }

    /// A colon behind words that name no speaker: "Port fire: two dead", "Prison for Lund: “He
    /// lied”".
    private boolean isLabel(Draft draft) {
        boolean colon = draft.cue.stream().map(grammar::lower).toList().equals(List.of(":"));
        return colon
                && draft.source.stream()
                        .noneMatch(span ->
                                speakers.isKnown(span) && !nearest.standsBehindPreposition(span));
    }

    /// "That is what the ministry said", "to dismiss him": no word of it tells anything.
    private boolean isEmptyOfMatter(Draft draft) {
        List<Integer> words =
                draft.content.stream().flatMap(span -> grammar.wordsIn(span).boxed()).toList();
        return (words.size() != 1
                        || grammar.word(words.getFirst()).tag().equals("PRP$")
                        || isDoneToSomebody(draft, words.getFirst()))
                && draft.content.stream().noneMatch(grammar::isQuoted)
                && words.stream().allMatch(word -> StopWords.is(grammar.lower(word)));
    }

    /// "To dismiss him", "to thank her": somebody is to do it, and no word of it is told.
    private boolean isDoneToSomebody(Draft draft, int content) {
        return PERSONS.contains(grammar.lower(content))
                && grammar.lower(draft.cue.getFirst()).startsWith("to ");
    }

    /// "who asked not to be named"
    private boolean isAnonymity(Draft draft) {
        return draft.content.size() == 1
                && grammar.lower(draft.content.getFirst()).startsWith("not to be ");
    }

    /// "What did the minister say?" is the reporter's question and attributes nothing.
    private boolean asks(Draft draft) {
        Span cue = draft.cue.getFirst();
        return !grammar.isQuoted(cue)
                && grammar.sentenceAt(cue.start())
                        .filter(sentence -> grammar.text().at(sentence).strip().endsWith("?"))
                        .filter(sentence -> !endsInQuotation(sentence))
                        .filter(sentence -> draft.content.stream().noneMatch(grammar::isQuoted))
                        .isPresent();
    }

    /// In "Lund said she “was late, so why wait?”" it is Lund who asks.
    private boolean endsInQuotation(Span sentence) {
        int last = grammar.text().trim(sentence).end() - 1;
        return grammar.isQuoted(new Span(last, last + 1));
    }
}
