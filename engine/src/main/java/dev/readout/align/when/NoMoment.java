package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.TimePhrase;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells times at which nothing is said to have happened: a month or year with which another is
/// compared, and one in a title.
final class NoMoment {
    private static final Set<String> COMPARING = Set.of("as", "than", "like", "unlike");

    /// Words from a comparing word to the year of its noun, at most: "unlike Marr in 2009". Chosen.
    private static final int REACH = 4;

    /// Words with a capital in a title, at least, and letters of a word that has one there.
    private static final int TITLE = 3;

    private static final int LETTERS = 4;

    private final Analysis analysis;
    private final Text text;
    private final List<Word> words;

    NoMoment(Analysis analysis) {
        this.analysis = analysis;
        text = analysis.report().text();
        words = analysis.reading().words();
    }

    boolean is(TimePhrase phrase) {
        int first = Span.firstAfter(words, Word::span, phrase.words().start());
        return isInTitle(phrase.words()) || (isVague(phrase.form()) && isCompared(first));
    }

    /// "As on Monday" tells of Monday, too.
    private static boolean isVague(TimePhrase.Form form) {
        return form instanceof TimePhrase.Form.InYear
                || form instanceof TimePhrase.Form.InMonth
                || form instanceof TimePhrase.Form.MonthOnly
                || form instanceof TimePhrase.Form.MonthOfYear;
    }

    /// "As in 2009", "than in 2009"; "unlike Marr in 2009", where only names stand between.
    private boolean isCompared(int first) {
        int at = first - 1;
        while (at > 0 && first - at < REACH && words.get(at).tag().startsWith("NNP")) {
            at--;
        }
        boolean named = at < first - 1;
        return at >= 0
                && words.get(at).tag().equals("IN")
                && COMPARING.contains(form(at))
                && (!named || form(at).endsWith("like"));
    }

    /// "A talk on “Money and Dams in 2016 and Beyond”".
    private boolean isInTitle(Span phrase) {
        return analysis.reading().quotations().stream()
                .filter(quotation -> quotation.contains(phrase))
                .anyMatch(this::isTitle);
    }

    private boolean isTitle(Span quotation) {
        List<String> telling =
                IntStream.range(Span.firstAfter(words, Word::span, quotation.start()), words.size())
                        .takeWhile(at -> words.get(at).span().end() <= quotation.end())
                        .mapToObj(at -> text.at(words.get(at).span()))
                        .filter(word ->
                                word.length() >= LETTERS && Character.isLetter(word.charAt(0)))
                        .toList();
        return telling.size() >= TITLE
                && telling.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private String form(int at) {
        return text.at(words.get(at).span()).toLowerCase(Locale.ROOT);
    }
}
