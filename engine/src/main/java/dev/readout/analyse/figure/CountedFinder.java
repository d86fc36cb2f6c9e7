package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.text.Span;
import java.util.Optional;

/// Finds what a figure counts: "dockers" in "1,200 dockers".
final class CountedFinder {
    /// Letters of the mark of a model, at most.
    private static final int LONGEST_MARK = 4;

    private final Grammar grammar;
    private final Tokens tokens;

    CountedFinder(Grammar grammar, Tokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /// The noun phrase that begins at `from`, or what happened to the counted ones: "injured".
    Optional<Span> from(int from) {
        int start = from;
        if (tokens.is(start, "of") || tokens.isDash(start)) {
            start++;
        }
        while (isDeterminer(tag(start))) {
            start++;
        }
        int first = start;
        start = afterModel(start);
        int end = start;
        int noun = start;
        while (end < tokens.size() && isInNounPhrase(end)) {
            end++;
            if (tag(end - 1).startsWith("NN")) {
                noun = end;
            }
        }
        if (noun > start) {
            return Optional.of(tokens.span(first, noun));
        }
        return end > start && isState(tag(start))
                ? Optional.of(tokens.span(start))
                : Optional.empty();
    }

    /// The first token behind "PK 12" in "nine PK 12 pistols"; `from` where no model is named.
    private int afterModel(int from) {
        int number = number(from);
        boolean model = isMark(from) && tokens.isDigits(number) && tokens.isLetters(number + 1);
        return model ? number + 1 : from;
    }

    private int number(int mark) {
        return tokens.isDash(mark + 1) ? mark + 2 : mark + 1;
    }

    /// Capital letters that may name a model.
    private boolean isMark(int token) {
        String word = tokens.word(token);
        return tokens.isLetters(token)
                && word.length() <= LONGEST_MARK
                && word.chars().allMatch(Character::isUpperCase);
    }

    /// Whether a number names a model of what another number counts: "12" in "nine PK 12 pistols".
    boolean isModel(int at) {
        int mark = tokens.isDash(at - 1) ? at - 2 : at - 1;
        return tokens.isDigits(at)
                && mark > 0
                && isMark(mark)
                && afterModel(mark) == at + 1
                && FigureGrammar.at(tokens, mark - 1).isPresent();
    }

    private boolean isInNounPhrase(int token) {
        String tag = tag(token);
        boolean hyphen = tokens.isDash(token) && tokens.touches(token) && tokens.touches(token + 1);
        return hyphen
                || ((tag.startsWith("NN") || isState(tag) || tag.equals("VBG"))
                        && tokens.isLetters(token));
    }

    private static boolean isState(String tag) {
        return tag.startsWith("JJ") || tag.equals("VBN");
    }

    private static boolean isDeterminer(String tag) {
        return tag.equals("DT") || tag.equals("PRP$");
    }

    /// Part of speech of the last word of a span.
    String lastTag(Span span) {
        int word = grammar.firstAfter(span.end() - 1);
        return word < grammar.size() ? grammar.word(word).tag() : "";
    }

    /// Empty outside of the sentence.
    String tag(int token) {
        return token >= 0 && token < tokens.size()
                ? grammar.wordsIn(tokens.span(token))
                        .mapToObj(word -> grammar.word(word).tag())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
