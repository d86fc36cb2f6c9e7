package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The words of one report with what governs what.
final class SentenceTree {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

    private static final Set<String> HELPERS = Set.of("aux", "auxpass", "cop");

    private static final Set<String> NO_VERBS = Set.of("aux", "auxpass", "cop", "amod", "compound");

    private final Analysis analysis;
    private final Text text;
    private final List<Word> words;
    private final List<List<Integer>> children = new ArrayList<>();

    SentenceTree(Analysis analysis) {
        this.analysis = analysis;
        text = analysis.report().text();
        words = analysis.reading().words();
        words.forEach(word -> children.add(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() != Word.ROOT) {
                children.get(words.get(i).head()).add(i);
            }
        }
    }

    Text text() {
        return text;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    String relation(int index) {
        return word(index).relation();
    }

    String form(int index) {
        return index < 0 || index >= size()
                ? ""
                : text.at(word(index).span()).toLowerCase(Locale.ROOT);
    }

    /// In the order of the text.
    List<Integer> children(int word) {
        return children.get(word);
    }

    boolean governs(int word, Set<String> relations) {
        return children(word).stream().anyMatch(child -> relations.contains(relation(child)));
    }

    /// The sentence that holds the words; they themselves where none does.
    Span sentenceOf(Span words) {
        return analysis.reading().sentences().stream()
                .filter(sentence -> sentence.contains(words.start()))
                .findFirst()
                .orElse(words);
    }

    IntStream wordsIn(Span span) {
        int low = Span.firstAfter(words, Word::span, span.start());
        return IntStream.range(low, size())
                .takeWhile(index -> word(index).span().start() < span.end());
    }

    /// Whether the word tells what its subject does or is: "left", "is the winner".
    boolean isPredicate(int index) {
        boolean verb = word(index).isVerb() && !NO_VERBS.contains(relation(index));
        return verb || governs(index, Set.of("cop", "nsubj", "nsubjpass"));
    }

    boolean hasSubject(int predicate) {
        return governs(predicate, SUBJECTS);
    }

    /// Whether the predicate has a tense of its own: not "leaving", "to leave".
    boolean isFinite(int predicate) {
        boolean helped =
                children(predicate).stream()
                        .filter(child -> HELPERS.contains(relation(child)))
                        .anyMatch(child -> FINITE.contains(word(child).tag()));
        return helped || FINITE.contains(word(predicate).tag());
    }

    /// All words that a word governs, itself included, apart from those that hang on one left out.
    Span phraseOf(int index, IntPredicate leftOut) {
        Span span = word(index).span();
        for (int child : children(index)) {
            if (!leftOut.test(child)) {
                span = span.cover(phraseOf(child, leftOut));
            }
        }
        return span;
    }

    Span phraseOf(int index) {
        return phraseOf(index, child -> false);
    }
}
