package dev.readout.revise;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A sentence, or a line without an end such as a headline, with its words.
record Sentence(Span span, List<Word> words) {
    Sentence {
        words = List.copyOf(words);
    }

    /// All sentences that have a word, in the order of the text.
    static List<Sentence> of(Text text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.characters().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addLine(text, new Span(start, end), sentences);
            start = end + 1;
        }
        return sentences;
    }

    private static void addLine(Text text, Span line, List<Sentence> sentences) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(text.at(line));
        int from = 0;
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            Span span = text.trim(new Span(line.start() + from, line.start() + to));
            List<Word> words = Words.in(text.characters(), span);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(span, words));
            }
            from = to;
        }
    }

    /// Some sentences as one.
    static Sentence joined(List<Sentence> sentences) {
        Span span = sentences.getFirst().span().cover(sentences.getLast().span());
        return new Sentence(span, sentences.stream().flatMap(one -> one.words().stream()).toList());
    }

    /// The same for sentences of the same words.
    String key() {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
