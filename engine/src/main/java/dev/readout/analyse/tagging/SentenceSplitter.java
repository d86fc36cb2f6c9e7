package dev.readout.analyse.tagging;

import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where sentences end.
///
/// A sentence ends after a full stop, a question mark, an exclamation mark or dots, with the
/// closing marks behind it, if what follows may begin one; and at the end of a paragraph. Words in
/// brackets stay with the sentence around them. After an abbreviation it goes on, unless the next
/// word is one that would not be written large inside a sentence.
final class SentenceSplitter {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"'”’»)]";
    private static final Set<String> STARTERS =
            Set.of(
                    ("the a an this that these those he she it they we you his her its their our"
                                    + " in on at by for from with after before as but and however"
                                    + " when while if there some many most no what who according"
                                    + " both under last since meanwhile such although despite")
                            .split(" ", -1));

    /// Words between a quotation and the verb of saying behind it: "Harbour Master Kolt asked".
    private static final int LONGEST_SPEAKER = 4;

    private static final Pattern STRENGTHS =
            Pattern.compile("\\b(?:magnitudes?|strength|richter)\\b", Pattern.CASE_INSENSITIVE);

    /// Words on either side that tell that a number is a magnitude.
    private static final int STRENGTH = 6;

    private final Text text;
    private final List<Span> words;

    SentenceSplitter(Text text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /// Numbers of the first words of the sentences in one paragraph.
    ///
    /// @param begin number of the paragraph's first word
    /// @param end number of the first word after it
    List<Integer> starts(int begin, int end) {
        List<Integer> starts = new ArrayList<>();
        starts.add(begin);
        int lastBracket = lastClosingBracket(begin, end);
        int depth = 0;
        boolean quoted = false;
        for (int word = begin; word < end; word++) {
            depth = Math.max(0, depth + bracket(word, word < lastBracket));
            quoted = quoted(word, end, quoted);
            if (depth > 0 || !mayEnd(word) || isPoint(word, end)) {
                continue;
            }
            int next = word + 1;
            while (next < end && closes(next, end, quoted)) {
                quoted = quoted(next, end, quoted);
                next++;
            }
            if (next < end && begins(word, next) && !isAsked(word, next, end)) {
                starts.add(next);
            }
            word = next - 1;
        }
        return starts;
    }

    private int lastClosingBracket(int begin, int end) {
        int last = end - 1;
        while (last > begin && first(last) != ')') {
            last--;
        }
        return last;
    }

    private int bracket(int word, boolean isClosedLater) {
        return switch (first(word)) {
            case '(' -> isClosedLater ? 1 : 0;
            case ')' -> -1;
            default -> 0;
        };
    }

    private boolean quoted(int word, int end, boolean quoted) {
        return switch (first(word)) {
            case '"' -> !quoted || opensSentence(word, end);
            case '“' -> true;
            case '”' -> false;
            default -> quoted;
        };
    }

    private boolean mayEnd(int word) {
        String letters = text.at(words.get(word));
        char last = letters.charAt(letters.length() - 1);
        return ENDS.indexOf(last) >= 0;
    }

    /// Whether a full stop stands inside a number: "£4.35", and "magnitude 6. 1" where the text was
    /// taken apart.
    private boolean isPoint(int word, int end) {
        if (word == 0 || word + 1 >= end || first(word) != '.' || !touches(word)) {
            return false;
        }
        boolean figures =
                isDigit(words.get(word).start() - 1) && isDigit(words.get(word + 1).start());
        return figures && (touches(word + 1) || isStrength(word, end));
    }

    private boolean isDigit(int position) {
        return Character.isDigit(text.characters().charAt(position));
    }

    /// Whether the words on either side speak of the strength of a quake, told to the tenth.
    private boolean isStrength(int word, int end) {
        Span whole = words.get(word - 1);
        Span tenth = words.get(word + 1);
        int behind = tenth.start() + 1;
        boolean single = whole.length() == 1 && (behind >= text.length() || !isDigit(behind));
        String near =
                text.at(
                        words.get(Math.max(0, word - STRENGTH))
                                .cover(words.get(Math.min(end - 1, word + STRENGTH))));
        return single && STRENGTHS.matcher(near).find();
    }

    private boolean closes(int word, int end, boolean quoted) {
        char mark = first(word);
        return ENDS.indexOf(mark) >= 0
                || (CLOSING.indexOf(mark) >= 0
                        && (mark != '"' || (quoted && !opensSentence(word, end)))
                        && (mark != '\'' || touches(word)));
    }

    private boolean opensSentence(int word, int end) {
        return OpeningMark.opensSentence(
                text.characters(), words.get(word).start(), words.get(end - 1).end());
    }

    private boolean touches(int word) {
        return words.get(word - 1).end() == words.get(word).start();
    }

    /// Whether a sentence begins at `next`, given that the one before may end with `last`.
    private boolean begins(int last, int next) {
        String before = text.at(words.get(last));
        String word = text.at(words.get(next));
        int letter = word.codePointAt(0);
        if (Character.isLowerCase(letter)) {
            return false;
        }
        boolean isAbbreviation = Character.isLetterOrDigit(before.codePointAt(0));
        if (!isAbbreviation) {
            return Character.isLetterOrDigit(letter) || "\"“'‘([—–-•*«$£€".indexOf(letter) >= 0;
        }
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a question or a call in quotation marks goes on with who says it.
    private boolean isAsked(int last, int next, int end) {
        boolean isQuoted = next - last > 1 && "\"”".indexOf(first(next - 1)) >= 0;
        if (!isQuoted || "?!".indexOf(first(last)) < 0) {
            return false;
        }
        for (int word = next; word < Math.min(end, next + LONGEST_SPEAKER + 1); word++) {
            if (!Character.isLetterOrDigit(first(word))) {
                return false;
            }
            if (word > next && ReportingVerbs.of(text.at(words.get(word))).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private char first(int word) {
        return text.characters().charAt(words.get(word).start());
    }
}
