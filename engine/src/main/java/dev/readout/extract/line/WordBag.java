package dev.readout.extract.line;

import dev.readout.knowledge.StopWords;
import dev.readout.text.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The distinct words of a text that carry meaning, in lower case.
public record WordBag(Set<String> words) {

    public static WordBag of(String text) {
        Set<String> words = new HashSet<>();
        addTo(words, text);
        return new WordBag(words);
    }

    public static WordBag of(Collection<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            addTo(words, line.words());
        }
        return new WordBag(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The share of these words that `other` has too: 0 none, 1 all.
    public double shareIn(WordBag other) {
        if (words.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return (double) shared / words.size();
    }

    private static void addTo(Set<String> words, String text) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Text.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                String word = text.substring(from, i).toLowerCase(Locale.ROOT);
                if (word.length() > 1 && !StopWords.is(word)) {
                    words.add(word);
                }
                from = -1;
            }
        }
    }
}
