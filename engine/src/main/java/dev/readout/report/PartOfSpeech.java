package dev.readout.report;

/// What a part of speech, given as a Penn Treebank tag (`NN`, `VBD` …), tells of its word.
public final class PartOfSpeech {
    private PartOfSpeech() {}

    /// A verb that can carry a clause by itself: past or present tense, or a modal.
    public static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /// A piece of a noun phrase: article, possessive, number, adjective or noun.
    public static boolean isNominal(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CD");
    }
}
