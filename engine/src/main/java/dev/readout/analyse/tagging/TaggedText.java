package dev.readout.analyse.tagging;

import dev.readout.analyse.name.NameFinder;
import dev.readout.analyse.name.NameLabel;
import dev.readout.language.Pieces;
import dev.readout.language.WordPieces;
import dev.readout.report.Reading;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;

/// A text as the tagger reads it: what the rules of analyse build on.
///
/// @param paragraphs the stretches that were read, without white space at their ends
/// @param labels what the tagger takes each word of the reading for, one per word
/// @param attributions in the order of the text
public record TaggedText(
        Text text,
        List<Span> paragraphs,
        Reading reading,
        List<NameLabel> labels,
        List<TaggedAttribution> attributions) {
    public TaggedText {
        paragraphs = List.copyOf(paragraphs);
        labels = List.copyOf(labels);
        attributions = List.copyOf(attributions);
    }

    /// Loads the tagger, if that was not done before.
    ///
    /// @throws IllegalStateException if it is missing or broken
    public static void load() {
        Model.shared();
    }

    /// Reads some paragraphs of a text. A line end inside of one is a space.
    ///
    /// @param zones disjoint, in the order of the text
    /// @throws IllegalStateException if the tagger is missing or broken
    public static TaggedText of(Text text, List<Span> zones) {
        List<Span> paragraphs = Paragraphs.of(text, zones);
        Model model = Model.shared();
        Pieces pieces = WordPieces.shared().of(text, paragraphs);
        Tagging tagging = Tagging.of(pieces, TokenTypes.of(text, pieces), model);
        Sentences sentences = Sentences.of(text, tagging);
        List<NameLabel> labels = sentences.labels();
        Reading reading =
                new Reading(
                        sentences.words(),
                        sentences.spans(),
                        NameFinder.in(text, sentences.words(), labels, sentences.starts()),
                        QuotationFinder.in(text, paragraphs));
        return new TaggedText(text, paragraphs, reading, labels, attributions(text, tagging));
    }

    /// The attributions that the tagger sees in each stretch when it reads it as a paragraph of its
    /// own.
    ///
    /// @param stretches disjoint, in the order of the text
    public static List<TaggedAttribution> attributionsIn(Text text, List<Span> stretches) {
        Model model = Model.shared();
        Pieces pieces = WordPieces.shared().of(text, Paragraphs.of(text, stretches));
        return attributions(text, Tagging.of(pieces, TokenTypes.of(text, pieces), model));
    }

    private static List<TaggedAttribution> attributions(Text text, Tagging tagging) {
        return tagging.attributions().stream().map(each -> each.trimmed(text)).toList();
    }

    List<Word> words() {
        return reading.words();
    }
}
