package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.tagging.TaggedAttribution;
import dev.readout.knowledge.Matched;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Finds what somebody says inside what somebody else says: "The minister thanked the crews, Norda
/// News said."
///
/// The tagger was trained on outermost attributions only, so every content is tagged once more by
/// itself, and acts of speech with a named subject ("thanked", "agreed to") are read from the
/// dependencies. What begins in the words of one speaker does not end in those of another.
final class NestingRule {
    /// Shorter content holds no attribution: a speaker, a verb and two words are the least.
    private static final int MIN_WORDS = 4;

    /// Inside a quotation "I think" is the speaker's own manner of speaking, not somebody else's
    /// word.
    private static final Set<String> SPEAKING = Set.of("i", "we", "you");

    private static final Set<String> FREE_RELATIVES = Set.of("what", "whatever");

    private final Grammar grammar;
    private final Speakers speakers;
    private final Function<List<Span>, List<TaggedAttribution>> tagger;

    /// @param tagger reads each span as a paragraph of its own
    NestingRule(Grammar grammar, Function<List<Span>, List<TaggedAttribution>> tagger) {
        this.grammar = grammar;
        this.tagger = tagger;
        speakers = new Speakers(grammar);
    }

    /// Adds the inner attributions to `drafts`.
    void apply(List<Draft> drafts) {
        List<Span> contents =
                drafts.stream()
                        .flatMap(draft -> draft.content.stream())
                        .map(this::withoutMarks)
                        .filter(span -> grammar.wordsIn(span).count() >= MIN_WORDS)
                        .filter(this::mayReport)
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        for (TaggedAttribution inner : tagger.apply(disjoint(contents))) {
            if (inner.source().isPresent()
                    && inner.cue().isPresent()
                    && !inner.content().isEmpty()
                    && !isIdle(inner.source().get())) {
                Draft found = Draft.of(inner);
                found.content.removeIf(part -> isOfAnother(part, found, drafts));
                if (!found.content.isEmpty()) {
                    addUnlessKnown(drafts, found);
                }
            }
        }
        contents.forEach(content -> addSpeechActs(drafts, content));
    }

    /// "If you ask me", "what they tell us is": nobody else's words are given.
    private boolean isIdle(Span source) {
        int before = grammar.firstAfter(source.start()) - 1;
        return SPEAKING.contains(grammar.lower(source))
                || (before >= 0 && FREE_RELATIVES.contains(grammar.lower(before)));
    }

    /// Whether some word of it is a form of a verb of reporting, or "according".
    private boolean mayReport(Span span) {
        return grammar.wordsIn(span)
                .filter(index -> grammar.word(index).isVerb())
                .anyMatch(index ->
                        ReportingVerbs.of(grammar.lower(index)).isPresent()
                                || grammar.lower(index).equals("according"));
    }

    /// Without those that begin inside the one before.
    private static List<Span> disjoint(List<Span> sorted) {
        List<Span> kept = new ArrayList<>();
        for (Span span : sorted) {
            if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
                kept.add(span);
            }
        }
        return kept;
    }

    /// Whether a speaker and verb to whom `part` does not belong stand between it and those of
    /// `inner`.
    private static boolean isOfAnother(Span part, Draft inner, List<Draft> drafts) {
        Span reach = inner.frame().orElse(part).cover(part);
        return drafts.stream()
                .filter(other -> other.frame().filter(reach::contains).isPresent())
                .anyMatch(other -> !other.saysWithin(part));
    }

    private void addUnlessKnown(List<Draft> drafts, Draft inner) {
        boolean known =
                drafts.stream()
                        .anyMatch(draft ->
                                draft.cue.stream()
                                        .anyMatch(
                                                cue -> inner.cue.stream().anyMatch(cue::overlaps)));
        if (!known) {
            drafts.add(inner);
        }
    }

    private void addSpeechActs(List<Draft> drafts, Span content) {
        for (int index : grammar.wordsIn(content).boxed().toList()) {
            speechActAt(index, content).ifPresent(inner -> addUnlessKnown(drafts, inner));
        }
    }

    private Optional<Draft> speechActAt(int verb, Span content) {
        if (!grammar.word(verb).isVerb() || !isSpeechAct(verb)) {
            return Optional.empty();
        }
        OptionalInt subject = grammar.subjectOf(verb);
        if (subject.isEmpty() || subject.getAsInt() >= verb) {
            return Optional.empty();
        }
        Span source = sourceOf(subject.getAsInt(), verb);
        int end = grammar.phraseOf(verb).end();
        Span said =
                grammar.text()
                        .trim(
                                new Span(
                                        grammar.word(verb).span().end(),
                                        Math.min(
                                                content.end(),
                                                Math.max(end, grammar.word(verb).span().end()))));
        if (!content.contains(source)
                || !speakers.isKnown(source)
                || grammar.wordsIn(said).count() < 2) {
            return Optional.empty();
        }
        Draft inner = new Draft();
        inner.source.add(source);
        inner.cue.add(grammar.word(verb).span());
        inner.content.add(said);
        return Optional.of(inner);
    }

    private boolean isSpeechAct(int verb) {
        List<String> words = new ArrayList<>();
        for (int index = verb; index < Math.min(grammar.size(), verb + 3); index++) {
            words.add(grammar.lower(index));
        }
        return ReportingVerbs.longestAt(words, 0)
                .map(Matched::entry)
                .filter(found -> found.kind() == ReportingVerb.Kind.SPEECH_ACT)
                .isPresent();
    }

    private Span sourceOf(int subject, int verb) {
        Span phrase = grammar.phraseOf(subject);
        int end =
                Math.min(
                        phrase.end(),
                        verb == 0 ? phrase.end() : grammar.word(verb - 1).span().end());
        Word word = grammar.word(subject);
        return end > phrase.start()
                ? new Span(phrase.start(), Math.max(end, word.span().end()))
                : word.span();
    }

    private Span withoutMarks(Span span) {
        String words = grammar.text().at(span);
        int from = 0;
        int to = words.length();
        while (from < to && "\"“”".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "\"“”,. ".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }
}
