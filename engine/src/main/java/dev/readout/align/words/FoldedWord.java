package dev.readout.align.words;

import dev.readout.report.Mention;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One word as comparison sees it: letters and digits in lower case, without possessive endings,
/// thousands separators and the points of an abbreviation.
///
/// @param form never empty: `U.S.` is `us`, `3,000` is `3000`, `Chancellery's` is `chancellery`
/// @param quotation number of the quotation it stands in, or [#UNQUOTED]
/// @param isMatter whether it tells something: no function word, no name, no figure and no capital
///   but the first of the sentence
public record FoldedWord(Span span, String form, int quotation, boolean isMatter) {
    public static final int UNQUOTED = -1;

    public boolean isQuoted() {
        return quotation != UNQUOTED;
    }

    /// The words under `part`, in the order of the text. Linear in its length.
    public static List<FoldedWord> in(
            Text text, Span part, List<Span> quotations, List<Mention> names) {
        List<FoldedWord> words = new ArrayList<>();
        int quotation = 0;
        int name = 0;
        for (Span span : spans(text, part)) {
            while (quotation < quotations.size()
                    && quotations.get(quotation).end() <= span.start()) {
                quotation++;
            }
            while (name < names.size() && names.get(name).span().end() <= span.start()) {
                name++;
            }
            boolean quoted =
                    quotation < quotations.size() && quotations.get(quotation).overlaps(span);
            boolean named = name < names.size() && names.get(name).span().overlaps(span);
            String form = fold(text.at(span));
            boolean matter =
                    !named
                            && !FunctionWords.contains(form)
                            && (words.isEmpty()
                                    || Character.isLowerCase(
                                            text.characters().charAt(span.start())));
            words.add(new FoldedWord(span, form, quoted ? quotation : UNQUOTED, matter));
        }
        return words;
    }

    private static List<Span> spans(Text text, Span part) {
        List<Span> spans = new ArrayList<>();
        String all = text.characters();
        int position = part.start();
        while (position < part.end()) {
            if (!Character.isLetterOrDigit(all.charAt(position))) {
                position++;
                continue;
            }
            int end = position + 1;
            while (end < part.end() && continues(all, end, part.end())) {
                end++;
            }
            if (!isEnding(all, position, end)) {
                spans.add(new Span(position, end));
            }
            position = end;
        }
        return spans;
    }

    /// Whether the character belongs to the word before it: a letter or digit, a comma or point
    /// between digits, a point between single capitals.
    private static boolean continues(String all, int at, int end) {
        char here = all.charAt(at);
        if (Character.isLetterOrDigit(here)) {
            return true;
        }
        if ((here != '.' && here != ',') || at + 1 >= end) {
            return false;
        }
        char before = all.charAt(at - 1);
        char after = all.charAt(at + 1);
        boolean inNumber = Character.isDigit(before) && Character.isDigit(after);
        boolean inAbbreviation =
                here == '.'
                        && Character.isUpperCase(before)
                        && Character.isUpperCase(after)
                        && (at < 2 || !Character.isLetter(all.charAt(at - 2)));
        return inNumber || inAbbreviation;
    }

    /// The `s` of a possessive, the `t` of "don't".
    private static boolean isEnding(String all, int start, int end) {
        if (end - start != 1 || start == 0) {
            return false;
        }
        char before = all.charAt(start - 1);
        return before == '\'' || before == '\u2019';
    }

    private static String fold(String word) {
        StringBuilder form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            boolean point = character == '.' && i > 0 && Character.isDigit(word.charAt(i - 1));
            if (Character.isLetterOrDigit(character) || point) {
                form.append(character);
            }
        }
        return form.toString().toLowerCase(Locale.ROOT);
    }
}
