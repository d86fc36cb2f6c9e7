package dev.readout.analyse;

import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts names out of runs of words that the tagger takes for the same kind of name.
final class NameFinder {
    private final Text text;
    private final List<Word> words;

    private NameFinder(Text text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// @param labels one per word
    /// @param starts numbers of the words that begin a sentence
    static List<Mention> in(
            Text text, List<Word> words, List<NameLabel> labels, List<Integer> starts) {
        NameFinder finder = new NameFinder(text, words);
        List<Mention> names = new ArrayList<>();
        for (int sentence = 0; sentence < starts.size(); sentence++) {
            int end = sentence + 1 < starts.size() ? starts.get(sentence + 1) : words.size();
            for (int word = starts.get(sentence); word < end; ) {
                int next = word + 1;
                while (next < end && labels.get(next) == labels.get(word) && !finder.cuts(next)) {
                    next++;
                }
                Optional<Mention.Kind> kind = labels.get(word).kind();
                if (kind.isPresent()) {
                    finder.span(word, next)
                            .ifPresent(span -> names.add(new Mention(kind.get(), span)));
                }
                word = next;
            }
        }
        return names;
    }

    /// Whether no name goes on through the word.
    private boolean cuts(int word) {
        return !mayJoin(first(word)) || !mayJoin(first(word - 1));
    }

    private static boolean mayJoin(char mark) {
        return Character.isLetterOrDigit(mark) || mark == '&' || mark == '\'' || mark == '’';
    }

    private Optional<Span> span(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && !mayBorder(words.get(from))) {
            from++;
        }
        while (to > from && !mayBorder(words.get(to - 1))) {
            to--;
        }
        boolean hasCapital = false;
        for (int word = from; word < to; word++) {
            hasCapital |= Character.isUpperCase(first(word));
        }
        boolean isAdjective = to - from == 1 && words.get(from).tag().equals("JJ");
        return hasCapital && !isAdjective
                ? Optional.of(words.get(from).span().cover(words.get(to - 1).span()))
                : Optional.empty();
    }

    /// Articles, possessive endings and marks stand at no border of a name.
    private boolean mayBorder(Word word) {
        return Character.isLetterOrDigit(text.characters().charAt(word.span().start()))
                && !word.tag().equals("DT")
                && !word.tag().equals("POS");
    }

    private char first(int word) {
        return text.characters().charAt(words.get(word).span().start());
    }
}
