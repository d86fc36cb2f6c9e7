package dev.readout.analyse.grammar;

import dev.readout.report.Reading;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// A text with its reading, and the questions that rules ask of it.
///
/// Words are named by their position in [Reading#words()]. The tagger's dependencies are right on
/// four of five words: an answer is a proposal that the rule checks against the words themselves.
public final class Grammar {
    private static final int NONE = -1;
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    private final Text text;
    private final Reading reading;
    private final int[] firstChild;
    private final int[] nextSibling;

    public Grammar(Text text, Reading reading) {
        this.text = text;
        this.reading = reading;
        firstChild = new int[reading.words().size()];
        nextSibling = new int[firstChild.length];
        Arrays.fill(firstChild, NONE);
        Arrays.fill(nextSibling, NONE);
        for (int index = firstChild.length - 1; index >= 0; index--) {
            int head = word(index).head();
            if (head != Word.ROOT && head != index) {
                nextSibling[index] = firstChild[head];
                firstChild[head] = index;
            }
        }
    }

    public Text text() {
        return text;
    }

    public Reading reading() {
        return reading;
    }

    public Word word(int index) {
        return reading.words().get(index);
    }

    public int size() {
        return reading.words().size();
    }

    /// The characters of a word, lower case; empty outside the text.
    public String lower(int index) {
        return index < 0 || index >= size() ? "" : lower(word(index).span());
    }

    public String lower(Span span) {
        return text.at(span).toLowerCase(Locale.ROOT);
    }

    /// Whether the word at `as` opens a comparison: "as many as", "as soon as".
    public boolean isComparison(int as) {
        return as + 2 < size() && lower(as).equals("as") && lower(as + 2).equals("as");
    }

    /// Whether the word opens a clause that tells of what stands before it: "that", "which", "who".
    public boolean isRelative(int index) {
        return RELATIVE.contains(lower(index));
    }

    /// Position of the first word that ends after `position`; [#size()] if there is none.
    public int firstAfter(int position) {
        return Span.firstAfter(reading.words(), Word::span, position);
    }

    /// Positions of the words that begin inside `span`.
    public IntStream wordsIn(Span span) {
        int first = firstAfter(span.start());
        return IntStream.range(first, size())
                .takeWhile(index -> word(index).span().start() < span.end());
    }

    /// The sentence that holds the character at `position`.
    public Optional<Span> sentenceAt(int position) {
        List<Span> sentences = reading.sentences();
        int first = Span.firstAfter(sentences, span -> span, position);
        return first < sentences.size() && sentences.get(first).contains(position)
                ? Optional.of(sentences.get(first))
                : Optional.empty();
    }

    /// The line around a position, without the space at its ends.
    public Span lineAt(int position) {
        String characters = text.characters();
        int from = characters.lastIndexOf('\n', position - 1) + 1;
        int to = characters.indexOf('\n', position);
        return text.trim(new Span(from, to < 0 ? characters.length() : to));
    }

    /// Whether the whole span stands in quotation marks.
    public boolean isQuoted(Span span) {
        return reading.quotations().stream().anyMatch(quotation -> quotation.contains(span));
    }

    /// From the first to the last word that `index` governs, itself included.
    public Span phraseOf(int index) {
        Span span = word(index).span();
        Deque<Integer> open = new ArrayDeque<>(List.of(index));
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (int child = firstChild[open.pop()]; child != NONE; child = nextSibling[child]) {
                if (seen.add(child)) {
                    open.push(child);
                    span = span.cover(word(child).span());
                }
            }
        }
        return span;
    }

    /// The subject's head word of the verb at `verb`: its own, or that of the verb it is joined to.
    public OptionalInt subjectOf(int verb) {
        int current = verb;
        for (int step = 0; step < 4 && current != Word.ROOT; step++) {
            OptionalInt own = dependentOf(current, "nsubj", "nsubjpass");
            if (own.isPresent()) {
                return own;
            }
            String relation = word(current).relation();
            if (!relation.equals("conj")
                    && !relation.equals("aux")
                    && !relation.equals("xcomp")
                    && !relation.equals("auxpass")
                    && !relation.equals("cop")) {
                return OptionalInt.empty();
            }
            current = word(current).head();
        }
        return OptionalInt.empty();
    }

    /// The first word that `governor` governs by one of `relations`.
    OptionalInt dependentOf(int governor, String... relations) {
        List<String> wanted = List.of(relations);
        for (int child = firstChild[governor]; child != NONE; child = nextSibling[child]) {
            if (wanted.contains(word(child).relation())) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }
}
