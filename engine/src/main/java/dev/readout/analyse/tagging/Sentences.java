package dev.readout.analyse.tagging;

import dev.readout.analyse.name.NameLabel;
import dev.readout.language.Pieces;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// The words of a text with their grammar, sentence by sentence.
///
/// The tagger governs pieces by pieces, sometimes across sentences or in circles. Here words govern
/// words of the same sentence only, and going from head to head always ends at a word that nothing
/// governs.
final class Sentences {
    private final Tagging tagging;
    private final List<WordJoiner.Part> parts;
    private final List<Integer> starts;
    private final int[] wordOf;
    private final int[] heads;

    private Sentences(Tagging tagging, List<WordJoiner.Part> parts, List<Integer> starts) {
        this.tagging = tagging;
        this.parts = parts;
        this.starts = starts;
        wordOf = wordOf();
        heads = new int[parts.size()];
    }

    static Sentences of(Text text, Tagging tagging) {
        List<WordJoiner.Part> parts = WordJoiner.words(text, tagging.pieces());
        List<Span> spans = parts.stream().map(WordJoiner.Part::span).toList();
        SentenceSplitter splitter = new SentenceSplitter(text, spans);
        List<Integer> starts = new ArrayList<>();
        int begin = 0;
        while (begin < parts.size()) {
            int end = paragraphEnd(tagging.pieces(), parts, begin);
            starts.addAll(splitter.starts(begin, end));
            begin = end;
        }
        Sentences sentences = new Sentences(tagging, parts, starts);
        sentences.setHeads();
        return sentences;
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>(parts.size());
        for (int word = 0; word < parts.size(); word++) {
            WordJoiner.Part part = parts.get(word);
            words.add(
                    new Word(
                            part.span(),
                            part.negates() ? "RB" : tagging.tag(part.piece()),
                            heads[word],
                            relation(word)));
        }
        return words;
    }

    List<NameLabel> labels() {
        return parts.stream()
                .map(part -> part.negates() ? NameLabel.NONE : tagging.name(part.piece()))
                .toList();
    }

    /// Numbers of the words that begin a sentence.
    List<Integer> starts() {
        return starts;
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int sentence = 0; sentence < starts.size(); sentence++) {
            Span first = parts.get(starts.get(sentence)).span();
            spans.add(first.cover(parts.get(end(sentence) - 1).span()));
        }
        return spans;
    }

    private static int paragraphEnd(Pieces pieces, List<WordJoiner.Part> parts, int begin) {
        int paragraph = pieces.paragraph(parts.get(begin).piece());
        int end = begin + 1;
        while (end < parts.size() && pieces.paragraph(parts.get(end).piece()) == paragraph) {
            end++;
        }
        return end;
    }

    private int end(int sentence) {
        return sentence + 1 < starts.size() ? starts.get(sentence + 1) : parts.size();
    }

    /// The word that each piece is part of.
    private int[] wordOf() {
        int[] found = new int[tagging.pieces().size()];
        int piece = 0;
        for (int word = 0; word < parts.size(); word++) {
            int next = word + 1;
            int end = next < parts.size() ? parts.get(next).piece() : found.length;
            while (piece < end) {
                found[piece++] = word;
            }
        }
        return found;
    }

    private void setHeads() {
        for (int sentence = 0; sentence < starts.size(); sentence++) {
            int begin = starts.get(sentence);
            int end = end(sentence);
            for (int word = begin; word < end; word++) {
                heads[word] = head(word, begin, end);
            }
            breakCircles(begin, end);
        }
    }

    private int head(int word, int begin, int end) {
        if (parts.get(word).negates()) {
            return word - 1;
        }
        int piece = tagging.head(parts.get(word).piece());
        int head = piece == Tagging.NO_HEAD ? Word.ROOT : wordOf[piece];
        return head == word || head < begin || head >= end ? Word.ROOT : head;
    }

    /// Cuts each circle at its first word.
    private void breakCircles(int begin, int end) {
        int[] walk = new int[end - begin];
        for (int word = begin; word < end; word++) {
            int at = word;
            while (at != Word.ROOT && walk[at - begin] == 0) {
                walk[at - begin] = word - begin + 1;
                at = heads[at];
            }
            if (at != Word.ROOT && walk[at - begin] == word - begin + 1) {
                heads[at] = Word.ROOT;
            }
        }
    }

    private String relation(int word) {
        if (parts.get(word).negates()) {
            return "neg";
        }
        String relation = tagging.relation(parts.get(word).piece());
        if (heads[word] == Word.ROOT) {
            return "root";
        }
        return relation.equals("root") ? "dep" : relation;
    }
}
