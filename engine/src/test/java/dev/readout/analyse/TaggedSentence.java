package dev.readout.analyse;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Reading;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// A sentence for tests, with the tags of those words that have one: "They will/MD meet/VB".
public final class TaggedSentence {
    private TaggedSentence() {}

    /// One sentence without a tree. A word without a tag is a noun.
    public static Grammar of(String tagged) {
        StringBuilder plain = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (String piece : tagged.split(" ", -1)) {
            int slash = piece.lastIndexOf('/');
            boolean hasTag = slash > 0 && piece.substring(slash + 1).matches("[A-Z$]{2,4}");
            String word = hasTag ? piece.substring(0, slash) : piece;
            String tag = hasTag ? piece.substring(slash + 1) : "NN";
            plain.append(plain.isEmpty() ? "" : " ");
            Span span = new Span(plain.length(), plain.length() + word.length());
            words.add(new Word(span, tag, Word.ROOT, "dep"));
            plain.append(word);
        }
        Text text = new Text(plain.toString());
        Span sentence = new Span(0, text.length());
        return new Grammar(text, new Reading(words, List.of(sentence), List.of(), List.of()));
    }
}
