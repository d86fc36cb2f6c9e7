package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.Mention;
import dev.readout.text.Span;
import java.util.Set;

/// The tokens of one sentence with what stands around a time: its prepositions and modifiers, the
/// names that hold it, the tags of its words.
record TimeWords(Grammar grammar, Tokens tokens) {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "on",
                    "in",
                    "since",
                    "during",
                    "by",
                    "until",
                    "till",
                    "from",
                    "at",
                    "over",
                    "before",
                    "after",
                    "of",
                    "for",
                    "through",
                    "throughout",
                    "to",
                    "between",
                    "around",
                    "about");
    private static final Set<String> MODIFIERS =
            Set.of(
                    "early", "late", "earlier", "later", "mid", "last", "this", "next", "past",
                    "coming");

    boolean isPreposition(int token) {
        return PREPOSITIONS.contains(tokens.small(token));
    }

    /// "Last", "this", "early", "mid"
    boolean isModifier(int token) {
        return MODIFIERS.contains(tokens.small(token));
    }

    /// Empty outside the sentence.
    String tag(int token) {
        return token < tokens.size()
                ? grammar.wordsIn(tokens.span(token))
                        .mapToObj(word -> grammar.word(word).tag())
                        .findFirst()
                        .orElse("")
                : "";
    }

    /// Whether a name of more words holds these: "Sunday Times", "April Jones".
    boolean isNamePart(int from, int end) {
        Span words = tokens.span(from, end);
        return grammar.reading().names().stream()
                .map(Mention::span)
                .anyMatch(name -> name.contains(words) && name.length() > words.length());
    }
}
