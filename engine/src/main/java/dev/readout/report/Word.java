package dev.readout.report;

import dev.readout.text.Span;

/// One word or punctuation mark, with its grammar as the tagger reads it.
///
/// @param tag part of speech, Penn Treebank: `NN`, `VBD`, `,` …
/// @param head position of the governing word in [Reading#words()], or [#ROOT]; right on four of
///   five words
/// @param relation basic Stanford dependency: `nsubj`, `dobj` …
public record Word(Span span, String tag, int head, String relation) {
    /// The `head` of a word that nothing governs.
    public static final int ROOT = -1;

    /// Not a participle that stands before its noun like an adjective: "the upcoming talks".
    public boolean isVerb() {
        return tag.startsWith("VB") && !(tag.equals("VBG") && relation.equals("amod"));
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /// A verb that can carry a clause by itself: past or present tense, or a modal.
    public boolean isFinite() {
        return PartOfSpeech.isFinite(tag);
    }
}
