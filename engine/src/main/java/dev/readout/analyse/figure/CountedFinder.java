package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.text.Span;
import java.util.Optional;

/// Finds what a figure counts: "dockers" in "1,200 dockers".
final class CountedFinder {
    private final Grammar grammar;
    private final Tokens tokens;

    CountedFinder(Grammar grammar, Tokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
    }

    /// The noun phrase that begins at `from`, or what happened to the counted ones: "injured".
    Optional<Span> from(int from) {
        int start = from;
        if (tokens.is(start, "of") || Dashes.is(tokens, start)) {
            start++;
        }
        while (isDeterminer(tag(start))) {
            start++;
        }
        int end = start;
        int noun = start;
        while (end < tokens.size() && isInNounPhrase(end)) {
            end++;
            if (tag(end - 1).startsWith("NN")) {
                noun = end;
            }
        }
        if (noun > start) {
            return Optional.of(tokens.span(start, noun));
        }
        return end > start && isState(tag(start))
                ? Optional.of(tokens.span(start))
                : Optional.empty();
    }

    private boolean isInNounPhrase(int token) {
        String tag = tag(token);
        boolean hyphen =
                Dashes.is(tokens, token) && tokens.touches(token) && tokens.touches(token + 1);
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
