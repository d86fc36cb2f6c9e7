package dev.readout.align.words;

import dev.readout.report.PartOfSpeech;
import dev.readout.report.Zone;
import dev.readout.text.Plain;
import dev.readout.text.Span;

/// A word or a mark of a report, as names need it cut: "Yo-jin" and "U.S." are one token, the
/// possessive "’s" is one of its own.
///
/// @param tag Penn Treebank tag of the tagger, empty where it read nothing
/// @param sentence number of the sentence in the report, from 0
public record Token(Span span, String text, String tag, int sentence, Zone.Kind zone) {

    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isPossessive() {
        return Plain.isApostrophe(text.charAt(0));
    }

    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    /// As [PartOfSpeech#isFinite].
    public boolean isFinite() {
        return PartOfSpeech.isFinite(tag);
    }

    /// As [PartOfSpeech#isNominal].
    public boolean isNominal() {
        return PartOfSpeech.isNominal(tag);
    }

    /// In a headline capital letters tell nothing.
    public boolean isHeadline() {
        return zone == Zone.Kind.TITLE || zone == Zone.Kind.SUBHEAD;
    }
}
