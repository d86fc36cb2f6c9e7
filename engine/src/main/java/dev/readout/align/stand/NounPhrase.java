package dev.readout.align.stand;

import dev.readout.align.slot.SentenceWords;
import dev.readout.text.Span;
import java.util.Set;

/// A noun with the words right before it that belong to it.
///
/// @param head the number of the noun in its sentence
/// @param first the number of its first word
public record NounPhrase(SentenceWords words, int first, int head) {
    /// Words before the noun that may belong to it, at most. Chosen.
    private static final int REACH = 6;

    /// The phrase of which a word is the noun, or stands in its name.
    public static NounPhrase of(SentenceWords words, int at) {
        int head = at;
        while (words.tag(head + 1).startsWith("NNP") && words.tag(head).startsWith("NNP")) {
            head++;
        }
        int first = at;
        while (at - first < REACH && isPart(words, first - 1)) {
            first--;
        }
        return new NounPhrase(words, first, head);
    }

    private static boolean isPart(SentenceWords words, int at) {
        String tag = words.tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CD")
                || (Set.of("VBN", "VBG").contains(tag) && words.relation(at).equals("amod"));
    }

    public boolean has(Set<String> forms) {
        return words.has(first, head, forms);
    }

    public String form() {
        return words.form(head);
    }

    /// Of its noun alone.
    Span span() {
        return words.span(head, head);
    }

    boolean isNoun() {
        return words.isNoun(head);
    }
}
