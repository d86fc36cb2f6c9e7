package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads who puts a figure at how much: "the police put the number of the injured at 40". The
/// tagger takes "put" for what is done with hands.
final class EstimateRule {
    private static final Set<String> PUTTING = Set.of("put", "puts");

    /// Words of what is counted: "the number of those who had to leave their homes".
    private static final int REACH = 12;

    /// Words of "at no fewer than".
    private static final int BOUND = 4;

    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    EstimateRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        IntStream.range(1, grammar.size())
                .filter(at -> PUTTING.contains(grammar.lower(at)) && grammar.word(at).isFinite())
                .filter(at -> drafts.stream().noneMatch(draft -> holds(draft, at)))
                .mapToObj(this::estimate)
                .flatMap(Optional::stream)
                .toList()
                .forEach(drafts::add);
    }

    private boolean holds(Draft draft, int at) {
        Span word = grammar.word(at).span();
        return draft.cue.stream().anyMatch(word::overlaps) || draft.saysWithin(word);
    }

    private Optional<Draft> estimate(int put) {
        Optional<Span> figure = figure(put);
        return figure.isEmpty()
                ? Optional.empty()
                : phrases.before(put)
                        .filter(speakers::isKnown)
                        .map(who -> {
                            Draft draft = new Draft();
                            draft.source.add(who);
                            draft.cue.add(grammar.word(put).span());
                            draft.content.add(grammar.word(put + 1).span().cover(figure.get()));
                            return draft;
                        });
    }

    /// The figure behind "at", with what it counts, in the same clause.
    private Optional<Span> figure(int put) {
        int end = Math.min(grammar.size() - 1, put + REACH);
        for (int at = put + 2; at < end && !isStop(at); at++) {
            if (grammar.lower(at).equals("at")) {
                int number = number(at + 1);
                return phrases.from(number).filter(phrase -> isCount(number, phrase));
            }
        }
        return Optional.empty();
    }

    private boolean isStop(int at) {
        return grammar.word(at).tag().equals(",") || grammar.word(at).tag().equals(".");
    }

    /// Behind "more than", "around", "at least", "$".
    private int number(int from) {
        int at = from;
        while (at < from + BOUND && at < grammar.size() && isBound(at)) {
            at++;
        }
        return at;
    }

    private boolean isBound(int at) {
        String tag = grammar.word(at).tag();
        return tag.equals("RB")
                || tag.startsWith("JJ")
                || tag.equals("IN")
                || tag.equals("DT")
                || tag.equals("$");
    }

    /// A number and what it counts, no address.
    private boolean isCount(int number, Span phrase) {
        return grammar.word(number).tag().equals("CD")
                && grammar.wordsIn(phrase)
                        .noneMatch(at -> grammar.word(at).tag().startsWith("NNP"));
    }
}
