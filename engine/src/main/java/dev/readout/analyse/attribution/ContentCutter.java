package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Cuts from what is said that which the reporter adds, and the word that only joins it.
final class ContentCutter {
    private static final Set<String> SUBORDINATE =
            Set.of("as", "while", "after", "before", "amid", "ahead", "when", "following");

    /// What turns from the speaker's words to the reporter's.
    private static final Set<String> TURNS = Set.of("but", "although", "though", "yet", "however");

    /// Verbs of words handed on in the past tense: "said that it had come, but nobody would see
    /// it".
    private static final Set<String> SHIFTED =
            Set.of("had", "would", "could", "might", "should", "'d", "’d");

    /// Verbs of a state, whose past tense may be that of words handed on: "but it was old".
    private static final Set<String> STATES =
            Set.of(
                    "was",
                    "were",
                    "seemed",
                    "appeared",
                    "remained",
                    "looked",
                    "felt",
                    "knew",
                    "thought",
                    "believed",
                    "wanted",
                    "needed",
                    "hoped",
                    "meant",
                    "lacked",
                    "is",
                    "are",
                    "has",
                    "have",
                    "seems",
                    "appears",
                    "remains",
                    "needs",
                    "wants",
                    "'s",
                    "’s",
                    "'re",
                    "’re");

    private final Grammar grammar;

    ContentCutter(Grammar grammar) {
        this.grammar = grammar;
    }

    /// "…, the minister said, as talks went on": the clause behind the cue is the reporter's own.
    void dropAfterthought(Draft draft) {
        draft.frame()
                .ifPresent(frame -> {
                    boolean before =
                            draft.content.stream().anyMatch(span -> span.end() <= frame.start());
                    if (before) {
                        draft.content.removeIf(
                                span -> span.start() >= frame.end() && opensSubordinate(span));
                    }
                });
    }

    /// "Said that the pier had been mended, but the crew left at noon": behind the turn the
    /// reporter goes on. So he may where nothing tells: a clause without its speaker is better than
    /// one with a wrong one.
    void cutTurn(Draft draft) {
        int frame = draft.frame().map(Span::end).orElse(0);
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            if (span.start() >= frame && !grammar.isQuoted(span)) {
                int at = place;
                turn(span).ifPresent(end -> draft.content.set(at, new Span(span.start(), end)));
            }
        }
    }

    /// Where the content ends before ", but" with a clause of the reporter.
    private Optional<Integer> turn(Span content) {
        List<Integer> words = grammar.wordsIn(content).boxed().toList();
        return words.stream()
                .skip(2)
                .filter(word -> TURNS.contains(grammar.lower(word)))
                .filter(word -> grammar.lower(word - 1).equals(","))
                .filter(word -> !grammar.isQuoted(grammar.word(word).span()))
                .filter(word -> isReporters(word, words.getLast()))
                .filter(word -> hasFinite(words.getFirst(), word))
                .findFirst()
                .map(word -> grammar.word(word - 2).span().end());
    }

    /// Whether a clause with a subject of its own follows whose verb is not in the tense of words
    /// that are handed on.
    private boolean isReporters(int turn, int last) {
        if (grammar.lower(turn + 1).equals("that")) {
            return false;
        }
        for (int at = turn + 1; at <= last; at++) {
            String lower = grammar.lower(at);
            if (grammar.word(at).isFinite()) {
                boolean state = grammar.lower(turn).equals("but") && STATES.contains(lower);
                return !SHIFTED.contains(lower) && !state && isNamed(turn + 1, at);
            }
        }
        return false;
    }

    private boolean hasFinite(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> grammar.word(at).isFinite());
    }

    private boolean isNamed(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(at ->
                        grammar.word(at).isNoun()
                                || grammar.word(at).tag().matches("PRP|DT|EX|CD"));
    }

    /// "Paid for a crew that a state official said is not licensed": of that another one speaks, on
    /// the reporter's word, and not on that of whoever tells of the crew.
    void cutRelative(Draft outer, Draft inner) {
        if (inner == outer
                || inner.source.isEmpty()
                || !Cue.of(inner.cue, grammar).givesWords()
                || inner.cue.getFirst().start() < inner.source.getFirst().start()) {
            return;
        }
        int source = grammar.firstAfter(inner.source.getFirst().start());
        int relative = grammar.lower(source - 1).equals(",") ? source - 2 : source - 1;
        if (relative <= 0 || !grammar.isRelative(relative) || !opensRelative(relative)) {
            return;
        }
        Span pronoun = grammar.word(relative).span();
        for (int place = 0; place < outer.content.size(); place++) {
            Span span = outer.content.get(place);
            boolean told =
                    span.contains(pronoun)
                            && span.start() < pronoun.start()
                            && span.contains(inner.source.getFirst())
                            && !grammar.isQuoted(pronoun);
            if (told) {
                int end = grammar.word(relative - 1).span().end();
                boolean comma = grammar.lower(relative - 1).equals(",");
                outer.content.set(
                        place,
                        new Span(
                                span.start(),
                                comma ? grammar.word(relative - 2).span().end() : end));
            }
        }
    }

    /// Whether "that" stands behind a noun, of which it tells more.
    private boolean opensRelative(int relative) {
        int before = grammar.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return before >= 0 && grammar.word(before).isNoun();
    }

    /// "Bridge shut, mayor vows to sue": what is vowed stands behind the verb, and the clause
    /// before it is the headline's own.
    void keepWhatIsVowed(Draft draft) {
        Span cue = draft.cue.getLast();
        boolean vowed =
                draft.content.stream()
                        .anyMatch(span ->
                                grammar.firstAfter(span.start()) == grammar.firstAfter(cue.end())
                                        && grammar.lower(grammar.firstAfter(span.start()))
                                                .equals("to"));
        if (vowed && !draft.source.isEmpty()) {
            int start = draft.source.getFirst().start();
            draft.content.removeIf(span -> span.end() <= start);
        }
    }

    /// "…estimates 'at least forty,' and roads are blocked": behind the quotation the reporter goes
    /// on.
    void cutBehindQuotation(Draft draft) {
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            Optional<Span> quotation =
                    grammar.reading().quotations().stream()
                            .filter(other -> other.start() == span.start() && span.contains(other))
                            .findFirst();
            if (quotation.isPresent()) {
                Span rest = new Span(quotation.get().end(), span.end());
                if (grammar.wordsIn(rest)
                        .limit(1)
                        .anyMatch(word -> grammar.word(word).tag().equals("CC"))) {
                    draft.content.set(place, quotation.get());
                }
            }
        }
    }

    /// Whether the clause tells when or beside what: "as talks went on".
    boolean opensSubordinate(Span span) {
        int first = grammar.firstAfter(span.start());
        return !grammar.isQuoted(span)
                && SUBORDINATE.contains(grammar.lower(first))
                && !grammar.isComparison(first);
    }

    /// A "that" alone is no content, where there is more: "that, the ministry said, …".
    void dropBareComplementizer(Draft draft) {
        if (draft.content.size() > 1) {
            draft.content.removeIf(span -> grammar.lower(span).equals("that"));
        }
    }

    /// Takes "that" and "which" from the beginning of the content.
    void moveComplementizer(Draft draft) {
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            List<Integer> words = grammar.wordsIn(span).limit(2).boxed().toList();
            if (words.size() == 2 && grammar.isRelative(words.getFirst())) {
                draft.content.set(
                        place, new Span(grammar.word(words.getLast()).span().start(), span.end()));
            }
        }
    }
}
