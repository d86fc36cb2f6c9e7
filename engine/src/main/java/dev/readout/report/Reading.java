package dev.readout.report;

import dev.readout.text.Span;
import java.util.List;

/// A text as the tagger and the sentence splitter read it. Clutter and meta zones are not read.
///
/// @param words in the order of the text; heads point inside one sentence
/// @param sentences disjoint, in the order of the text
/// @param names disjoint, in the order of the text
/// @param quotations the words between a pair of quotation marks, marks included, in the order of
///   the text
public record Reading(
        List<Word> words, List<Span> sentences, List<Mention> names, List<Span> quotations) {
    public Reading {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
    }
}
