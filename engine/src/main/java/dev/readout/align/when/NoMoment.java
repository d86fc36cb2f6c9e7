package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.TimePhrase;
import dev.readout.report.Word;
import dev.readout.story.Happening;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.time.temporal.ChronoUnit;
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

    /// Words from a noun back to its preposition, at most. Chosen.
    private static final int NEAR = 8;

    /// Words with a capital in a title, at least, and letters of a word that has one there.
    private static final int TITLE = 3;

    private static final int LETTERS = 4;

    /// What the time of these is, a clause does not tell: "the first talks since May".
    private static final Set<String> ANCHORS = Set.of("since", "before", "after", "until", "till");

    /// Words from a time up to its verb, each governed by the next, at most. Chosen.
    private static final int MOST_STEPS = 6;

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
        return isInTitle(phrase.words())
                || isName(phrase)
                || (isVague(phrase.form()) && isCompared(first));
    }

    /// Whether the time is that of something else than the clause around it tells: "the first talks
    /// since May", "after the storm of 2030 they left"; "tomorrow", said on a day that we do not
    /// know.
    boolean isAnchor(TimePhrase phrase, Happening.Status status) {
        boolean deictic =
                phrase.form() instanceof TimePhrase.Form.Shifted(int amount, ChronoUnit unit)
                        && unit == ChronoUnit.DAYS;
        return (deictic && isQuoted(phrase.words()))
                || isBesideAnchor(phrase.words(), status)
                || isYearOfNoun(phrase);
    }

    private boolean isQuoted(Span phrase) {
        return analysis.reading().quotations().stream().anyMatch(one -> one.contains(phrase));
    }

    private boolean isBesideAnchor(Span phrase, Happening.Status status) {
        int first = Span.firstAfter(words, Word::span, phrase.start());
        int at = first;
        for (int step = 0; step < MOST_STEPS && at < words.size() && at != Word.ROOT; step++) {
            Word word = words.get(at);
            boolean inPhrase = phrase.overlaps(word.span());
            if (!inPhrase && (word.isVerb() || isClock(form(at)))) {
                return false;
            }
            int noun = at;
            boolean anchored =
                    IntStream.range(Math.max(0, noun - NEAR), noun + 1)
                            .filter(one -> one == noun || words.get(one).head() == noun)
                            .filter(one -> isMark(one, status))
                            .anyMatch(one -> true);
            if (anchored) {
                return true;
            }
            at = word.head();
        }
        return false;
    }

    /// "Until Monday" ends what is ahead.
    private boolean isMark(int at, Happening.Status status) {
        boolean end = form(at).startsWith("until") || form(at).equals("till");
        return words.get(at).relation().equals("case")
                && ANCHORS.contains(form(at))
                && !(end && status == Happening.Status.PLANNED);
    }

    private static boolean isClock(String form) {
        return Set.of("midnight", "noon", "dawn", "dusk", "sunrise", "sunset").contains(form);
    }

    /// "The 2031 election"
    private boolean isYearOfNoun(TimePhrase phrase) {
        int year = Span.firstAfter(words, Word::span, phrase.words().start());
        int last = Span.firstAfter(words, Word::span, phrase.words().end() - 1);
        return phrase.form() instanceof TimePhrase.Form.InYear
                && year < words.size()
                && last < words.size()
                && words.get(last).head() > last
                && words.get(words.get(last).head()).isNoun()
                && words.get(last).relation().matches("nummod|compound|amod|nmod");
    }

    /// "Patch Tuesday", "Vell News Sunday": a weekday behind a word with a capital that names
    /// neither a person nor a place.
    private boolean isName(TimePhrase phrase) {
        int day = Span.firstAfter(words, Word::span, phrase.words().start());
        if (!(phrase.form() instanceof TimePhrase.Form.Weekday)
                || day == 0
                || day >= words.size()) {
            return false;
        }
        Word before = words.get(day - 1);
        boolean compound = before.head() == day && before.relation().equals("compound");
        boolean named =
                analysis.reading().names().stream()
                        .anyMatch(name -> name.span().overlaps(before.span()));
        boolean first =
                analysis.reading().sentences().stream()
                        .anyMatch(sentence -> sentence.start() == before.span().start());
        return before.tag().startsWith("NNP")
                && !first
                && ((compound && !named) || isQuotedName(phrase.words()));
    }

    /// "An interview on “Vell News Sunday”"
    private boolean isQuotedName(Span phrase) {
        return analysis.reading().quotations().stream()
                .filter(one -> one.contains(phrase))
                .anyMatch(one ->
                        IntStream.range(
                                        Span.firstAfter(words, Word::span, one.start()),
                                        words.size())
                                .takeWhile(at -> words.get(at).span().end() <= one.end())
                                .mapToObj(at -> text.at(words.get(at).span()))
                                .filter(word -> Character.isLetter(word.charAt(0)))
                                .allMatch(word -> Character.isUpperCase(word.charAt(0))));
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
