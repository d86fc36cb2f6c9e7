package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Titles;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;

/// Tells whether a phrase names somebody or something that can speak.
final class Speakers {
    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "they", "i", "we", "who", "it", "both", "others", "some", "many",
                    "one");

    /// Words of a title or a noun for a body with what stands before it, at most.
    private static final int MAX_WORDS = 4;

    private final Grammar grammar;

    Speakers(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Persons, organisations, places that stand for their government, offices, institutions,
    /// releases ("the statement"), unnamed people ("two officials"), pronouns. Not "the remarks",
    /// "those meetings".
    boolean isKnown(Span phrase) {
        List<Integer> words = grammar.wordsIn(phrase).boxed().toList();
        if (words.stream().anyMatch(index -> PRONOUNS.contains(grammar.lower(index)))) {
            return true;
        }
        int head = head(words);
        return head >= 0 && (isName(grammar.word(head).span()) || namesRole(words, head));
    }

    /// Whether the word is part of the name of a person, an organisation or a place.
    boolean isName(Span word) {
        return grammar.reading().names().stream()
                .anyMatch(mention ->
                        mention.kind() != Mention.Kind.OTHER && mention.span().overlaps(word));
    }

    /// The last noun before the first comma, preposition or relative clause.
    private int head(List<Integer> words) {
        int head = -1;
        for (int index : words) {
            Word word = grammar.word(index);
            if (word.isNoun()) {
                head = index;
            } else if (head >= 0
                    && Set.of(",", "IN", "WP", "WDT", "-LRB-", ":", "VBN", "VBG")
                            .contains(word.tag())) {
                break;
            }
        }
        return head;
    }

    private boolean namesRole(List<Integer> words, int head) {
        for (int from = Math.max(words.getFirst(), head - MAX_WORDS + 1); from <= head; from++) {
            String phrase =
                    grammar.text().at(grammar.word(from).span().cover(grammar.word(head).span()));
            if (Titles.isTitle(phrase)
                    || Bodies.of(phrase)
                            .filter(body -> body.kind() != Body.Kind.VENUE)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
