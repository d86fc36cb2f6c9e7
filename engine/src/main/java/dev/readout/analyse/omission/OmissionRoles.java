package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds who is silent in a stated silence, and on what.
final class OmissionRoles {
    /// A subject this many characters before the construction still belongs to the words that state
    /// it.
    private static final int NEAR = 60;

    /// A deeper clause is parsed too unsurely to look for the subject above it.
    private static final int MAX_CLIMB = 6;

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private static final Set<String> OF_MATTERS = Set.of("to", "on", "about", "of", "for");

    private final SilenceText text;
    private final SilenceTurns turns;
    private final Grammar grammar;
    private final Phrases phrases;

    OmissionRoles(SilenceText text, SilenceTurns turns) {
        this.text = text;
        this.turns = turns;
        grammar = text.grammar();
        phrases = text.phrases();
    }

    /// The subject: a name right before the construction, else by the dependencies, else the words
    /// before it.
    Optional<Span> who(Frame frame) {
        int first = frame.first();
        if (text.word(first).equals("not")) {
            return Optional.empty();
        }
        if (text.word(frame.last()).equals("from")) {
            return phrases.from(frame.last() + 1);
        }
        Optional<Span> apart = turns.who(frame);
        if (apart.isPresent()) {
            return apart;
        }
        Optional<Span> name = relativeSubject(first);
        if (name.isPresent()) {
            return name;
        }
        OptionalInt subject = subject(frame);
        if (subject.isPresent() && subject.getAsInt() < first) {
            Span phrase = grammar.phraseOf(subject.getAsInt());
            int end = Math.min(phrase.end(), grammar.word(first - 1).span().end());
            return Optional.of(
                    new Span(
                            phrase.start(),
                            Math.max(end, grammar.word(subject.getAsInt()).span().end())));
        }
        return phrases.before(first);
    }

    /// Who else is silent: the owner in "Neither the mill nor the owner commented".
    Stream<Span> others(Frame frame, Optional<Span> who) {
        return text.word(frame.first()).equals("neither") && who.isPresent()
                ? IntStream.range(frame.first() + 1, frame.verb())
                        .filter(index -> text.word(index).equals("nor"))
                        .boxed()
                        .flatMap(nor -> phrases.from(nor + 1).stream())
                : Stream.empty();
    }

    /// The one who is silent in "a detail Norda News omitted" and "a point the palace left out":
    /// the last of two phrases that stand side by side.
    private Optional<Span> relativeSubject(int first) {
        boolean leaves = text.isLeaving(first) || text.word(first).startsWith("le");
        Optional<Span> phrase = leaves ? phrases.before(first) : Optional.empty();
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int start = grammar.firstAfter(phrase.get().start());
        if (text.isInside(start - 1) && PREPOSITIONS.contains(grammar.word(start - 1).tag())) {
            return Optional.empty();
        }
        for (int index = first - 1; index > start; index--) {
            if (grammar.word(index).tag().equals("DT")
                    || grammar.word(index).tag().equals("PRP$")) {
                return Optional.of(
                        new Span(grammar.word(index).span().start(), phrase.get().end()));
            }
        }
        Span last = grammar.word(first - 1).span();
        return grammar.reading().names().stream()
                .map(Mention::span)
                .filter(name -> name.contains(last) && name.start() > phrase.get().start())
                .findFirst();
    }

    /// Of the verb itself, or of a verb that governs it: "The ministry confirmed the visit, without
    /// elaborating."
    private OptionalInt subject(Frame frame) {
        int current = frame.verb();
        OptionalInt found = grammar.subjectOf(current);
        boolean own = !text.word(frame.first()).equals("without");
        if (found.isPresent() && own) {
            return nearer(found.getAsInt(), current);
        }
        for (int step = 0; step < MAX_CLIMB && grammar.word(current).head() != Word.ROOT; step++) {
            current = grammar.word(current).head();
            OptionalInt higher = grammar.subjectOf(current);
            found = higher.isPresent() ? higher : found;
            if (own && found.isPresent()) {
                return found;
            }
        }
        return found;
    }

    /// Of two that a comma parts the one next to the verb: "His face flushed, the mayor did not
    /// speak".
    private OptionalInt nearer(int subject, int verb) {
        String relation = grammar.word(subject).relation();
        int comma =
                IntStream.range(subject, verb)
                        .filter(index -> text.word(index).equals(","))
                        .findFirst()
                        .orElse(verb);
        OptionalInt other =
                IntStream.range(comma, verb)
                        .filter(index -> grammar.word(index).relation().equals(relation))
                        .filter(index -> grammar.word(index).head() == grammar.word(subject).head())
                        .findFirst();
        return other.isPresent() ? other : OptionalInt.of(subject);
    }

    /// Whether `who` belongs to the words that state the silence.
    boolean isNear(Span who, Frame frame) {
        return who.end() <= grammar.word(frame.first()).span().start()
                && (text.word(frame.first()).equals("without") || isOneClause(who, frame))
                && grammar.word(frame.first()).span().start() - who.end() <= NEAR;
    }

    /// Whether no verb but an auxiliary stands between.
    private boolean isOneClause(Span who, Frame frame) {
        int from = who.end();
        int to = grammar.word(frame.first()).span().start();
        return grammar.wordsIn(new Span(from, to))
                .noneMatch(index -> grammar.word(index).isFinite() && !text.isAuxiliary(index));
    }

    /// What is left out: behind the construction, or before a relative clause ("a detail the
    /// ministry omitted").
    Optional<Span> what(Frame frame) {
        Optional<Span> relative =
                relativeSubject(frame.first()).flatMap(subject -> antecedent(frame));
        if (relative.isPresent()) {
            return relative;
        }
        int next = frame.last() + 1;
        if (OF_MATTERS.contains(text.word(next))) {
            next++;
        }
        Optional<Span> behind = text.isInside(next) ? phrases.from(next) : Optional.empty();
        return behind.filter(span -> sameSentence(span, frame)).or(() -> antecedent(frame));
    }

    private boolean sameSentence(Span span, Frame frame) {
        return grammar.sentenceAt(grammar.word(frame.first()).span().start())
                .filter(sentence -> sentence.contains(span))
                .isPresent();
    }

    private Optional<Span> antecedent(Frame frame) {
        Optional<Span> subject = relativeSubject(frame.first());
        if (subject.isPresent()) {
            return phrases.before(grammar.firstAfter(subject.get().start()));
        }
        if (!text.isLeaving(frame.verb())) {
            return Optional.empty();
        }
        int head = grammar.word(frame.verb()).head();
        if (head < 0 || head >= frame.verb() || !grammar.word(head).isNoun()) {
            return Optional.empty();
        }
        return phrases.before(head + 1);
    }
}
