package dev.readout.analyse.name;

import dev.readout.report.Word;
import dev.readout.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What bodies are called for short in a text, as told in brackets behind their names: "the Lake
/// Fisheries Board (LFB)".
final class ShortForms {
    private final Text text;
    private final List<Word> words;
    private final Set<String> known = new HashSet<>();

    ShortForms(Text text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// Whether a word was told to be one.
    boolean has(int word) {
        return known.contains(letters(word));
    }

    /// Learns the short form behind the name of a body, if one stands there, and answers where the
    /// name begins: at the words that it is short for, not at who they are of the body ("Rebels of
    /// the River Front (RF)").
    int learn(int begin, int end) {
        if (!isAbbreviated(end)) {
            return begin;
        }
        String brief = letters(end + 1);
        known.add(brief);
        String capitals = capitals(brief);
        for (int from = begin; from < end; from++) {
            boolean mayBegin = from == begin || isBehindOf(from, begin);
            if (mayBegin && initials(from, end).equals(capitals)) {
                return from;
            }
        }
        return begin;
    }

    private boolean isAbbreviated(int end) {
        return end + 2 < words.size()
                && letters(end).equals("(")
                && letters(end + 2).equals(")")
                && capitals(letters(end + 1)).length() > 1;
    }

    private boolean isBehindOf(int word, int begin) {
        if (!Character.isUpperCase(letters(word).charAt(0))) {
            return false;
        }
        int before = letters(word - 1).equals("the") ? word - 2 : word - 1;
        return before > begin && letters(before).equals("of");
    }

    private String initials(int begin, int end) {
        StringBuilder initials = new StringBuilder();
        for (int word = begin; word < end; word++) {
            char first = letters(word).charAt(0);
            if (Character.isUpperCase(first)) {
                initials.append(first);
            }
        }
        return initials.toString();
    }

    private static String capitals(String word) {
        return word.chars()
                .filter(Character::isUpperCase)
                .collect(
                        StringBuilder::new,
                        (made, letter) -> made.append((char) letter),
                        StringBuilder::append)
                .toString();
    }

    private String letters(int word) {
        return text.at(words.get(word).span());
    }
}
