package dev.readout.align.when;

import dev.readout.align.words.FoldedWord;
import dev.readout.align.words.FunctionWords;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Analysis;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the words around a time phrase: the verb it hangs on, the clause, what the sentence is
/// about.
final class ClauseReader {
    /// Of what can be shown for a date the fullest is taken that is not longer than this, in
    /// characters without white space: two lines of a terminal. With 60, 57 of 353 lines of 43 real
    /// events had three words at most, now 42 of 334 have.
    private static final int LONGEST_CLAUSE = 110;

    private static final String PARTING = ",;:()[]\"“”—–|•\n";

    /// Words from a time up to its verb, each governed by the next, at most: farther up the verb is
    /// that of another clause. Chosen.
    private static final int MOST_STEPS = 6;

    /// Letters of a word, or of what is left of it without its ending, that tells a matter, at
    /// least. Chosen.
    private static final int SHORTEST_MATTER = 3;

    private final Analysis analysis;
    private final Text text;
    private final List<Word> words;
    private final EventClause events;

    ClauseReader(Analysis analysis) {
        this.analysis = analysis;
        events = new EventClause(new SentenceTree(analysis));
        text = analysis.report().text();
        words = analysis.reading().words();
    }

    /// The sentence that holds the phrase; the phrase itself where none does.
    Span sentenceOf(Span phrase) {
        return analysis.reading().sentences().stream()
                .filter(sentence -> sentence.contains(phrase.start()))
                .findFirst()
                .orElse(phrase);
    }

    /// The clause that tells what took place then; where the sentence has no verb, as in some
    /// headings, the words around the phrase. Empty where nothing is told of the time: "he said on
    /// Monday", "the 2016 election".
    Optional<Span> eventOf(Span phrase) {
        return events.of(phrase)
                .or(() -> Optional.of(clauseOf(phrase)).filter(this::holdsTopOfHeading));
    }

    private boolean holdsTopOfHeading(Span clause) {
        return !isBehindFigure(clause.start())
                && wordsIn(sentenceOf(clause)).noneMatch(at -> word(at).isFinite())
                && wordsIn(clause).anyMatch(at -> word(at).head() == Word.ROOT);
    }

    /// "At 8. | 39am on Monday" in texts that were taken apart.
    private boolean isBehindFigure(int start) {
        int at = start;
        while (at > 0 && ". ".indexOf(text.characters().charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && at < start && Character.isDigit(text.characters().charAt(at - 1));
    }

    /// Whether the verb over the phrase tells of what goes on: "this week, it has rained".
    boolean isPerfect(Span phrase) {
        OptionalInt verb = verbOf(phrase);
        return verb.isPresent()
                && wordsIn(sentenceOf(phrase))
                        .filter(at -> word(at).head() == verb.getAsInt())
                        .anyMatch(at -> form(at).equals("has") || form(at).equals("have"));
    }

    /// The clause around the phrase, from the subject of its verb if that is short enough; the noun
    /// that it dates, where it dates one: "the 2016 election".
    Span clauseOf(Span phrase) {
        Optional<Span> noun = datedNoun(phrase);
        if (noun.isPresent()) {
            return phrase.cover(noun.get());
        }
        OptionalInt verb = verbOf(phrase);
        if (verb.isEmpty()) {
            return stretchOf(phrase);
        }
        Span told = phrase.cover(word(verb.getAsInt()).span());
        if (crossesQuotation(told)) {
            return stretchOf(phrase);
        }
        Span whole = subjectOf(verb.getAsInt()).map(told::cover).orElse(told);
        Span sentence = sentenceOf(phrase);
        if (!sentence.contains(whole)) {
            return stretchOf(phrase);
        }
        boolean fronted = whole.end() > phrase.end();
        Span furnished = fronted ? whole.cover(stretchFrom(whole.end(), sentence)) : whole;
        return Stream.of(furnished, whole, told)
                .filter(this::isShort)
                .findFirst()
                .orElseGet(() -> stretchOf(phrase));
    }

    /// Ends with what a verb does after its date: "In May thieves stole a crown".
    private Span stretchFrom(int from, Span sentence) {
        int end = from;
        while (end < sentence.end() && !parts(end)) {
            end++;
        }
        while (end > from && ".!? ".indexOf(text.characters().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(from, end);
    }

    /// The words around the phrase up to the next mark that parts a sentence, if they are short
    /// enough.
    private Span stretchOf(Span phrase) {
        Span sentence = sentenceOf(phrase);
        int start = phrase.start();
        while (start > sentence.start() && !parts(start - 1)) {
            start--;
        }
        Span stretch = text.trim(new Span(start, stretchFrom(phrase.end(), sentence).end()));
        return isShort(stretch) ? stretch : phrase;
    }

    /// A comma or colon inside a figure parts nothing.
    private boolean parts(int at) {
        String characters = text.characters();
        char mark = characters.charAt(at);
        boolean figure =
                (mark == ',' || mark == ':')
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(characters.charAt(at - 1))
                        && Character.isDigit(characters.charAt(at + 1));
        return PARTING.indexOf(mark) >= 0 && !figure;
    }

    /// "as of 31 March,” she wrote": the verb belongs to the words around the quotation.
    private boolean crossesQuotation(Span span) {
        return text.at(span).chars().anyMatch(each -> "\"“”".indexOf(each) >= 0);
    }

    /// The noun right behind a year that belongs to it: "the 2016 election", "the 2004 Boxing Day
    /// tsunami".
    private Optional<Span> datedNoun(Span phrase) {
        OptionalInt last = wordsIn(phrase).max();
        if (last.isEmpty() || !Character.isDigit(form(last.getAsInt()).charAt(0))) {
            return Optional.empty();
        }
        int head = word(last.getAsInt()).head();
        boolean behind = head > last.getAsInt() && word(head).isNoun();
        return behind && IntStream.range(last.getAsInt() + 1, head).allMatch(this::isOfNounPhrase)
                ? Optional.of(word(head).span())
                : Optional.empty();
    }

    private boolean isOfNounPhrase(int index) {
        return word(index).isNoun() || word(index).tag().startsWith("JJ");
    }

    /// Whether the phrase dates somebody's telling.
    boolean isTold(Span phrase) {
        if (datedNoun(phrase).isPresent()) {
            return false;
        }
        OptionalInt verb = verbOf(phrase);
        return verb.isPresent()
                && ReportingVerbs.of(form(verb.getAsInt()))
                        .filter(found -> found.frames().contains(ReportingVerb.Frame.THAT))
                        .filter(found -> tells(found.kind()))
                        .isPresent();
    }

    private static boolean tells(ReportingVerb.Kind kind) {
        return switch (kind) {
            case SAY, DENY, REPORT -> true;
            case OMIT, ASK, BELIEVE, FEEL, SPEECH_ACT -> false;
        };
    }

    /// Words of matter in the sentence, in one form.
    Set<String> kernelOf(Span phrase) {
        Set<String> kernel = new TreeSet<>();
        Span sentence = sentenceOf(phrase);
        for (FoldedWord word : FoldedWord.in(text, sentence, List.of(), List.of())) {
            boolean matter =
                    word.form().length() >= SHORTEST_MATTER
                            && Character.isLetter(word.form().charAt(0))
                            && !FunctionWords.contains(word.form())
                            && !phrase.contains(word.span());
            if (matter) {
                kernel.add(stem(word.form()));
            }
        }
        return kernel;
    }

    /// "signed", "signing" and "signs" are one.
    private static String stem(String form) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (form.endsWith(ending) && form.length() - ending.length() > SHORTEST_MATTER) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    /// The nearest verb above the phrase; none for one that dates a noun beside another: "Sor, the
    /// club's best rower in 2009, was hurt".
    private OptionalInt verbOf(Span phrase) {
        OptionalInt top =
                wordsIn(phrase).filter(word -> !inside(word(word).head(), phrase)).findFirst();
        int current = top.isPresent() ? word(top.getAsInt()).head() : Word.ROOT;
        for (int step = 0; step < MOST_STEPS && current != Word.ROOT; step++) {
            if (word(current).isVerb()) {
                return OptionalInt.of(current);
            }
            if (word(current).relation().equals("appos") && isBeside(current, phrase)) {
                return OptionalInt.empty();
            }
            current = word(current).head();
        }
        return OptionalInt.empty();
    }

    /// Whether no comma parts the noun from the time: not in "in Velm, Orsland, on Monday".
    private boolean isBeside(int noun, Span phrase) {
        Span between = word(noun).span().cover(phrase);
        return wordsIn(between).noneMatch(at -> form(at).equals(","));
    }

    private boolean inside(int word, Span phrase) {
        return word != Word.ROOT && phrase.overlaps(word(word).span());
    }

    private Optional<Span> subjectOf(int verb) {
        Span sentence = sentenceOf(word(verb).span());
        return wordsIn(sentence)
                .filter(word -> word(word).head() == verb)
                .filter(word -> word(word).relation().startsWith("nsubj"))
                .mapToObj(word -> withLeft(word))
                .findFirst();
    }

    /// A noun with the words to its left that belong to it.
    private Span withLeft(int noun) {
        Span span = word(noun).span();
        for (int left = noun - 1; left >= 0 && word(left).head() == noun; left--) {
            span = span.cover(word(left).span());
        }
        return span;
    }

    private boolean isShort(Span span) {
        return text.at(span).chars().filter(each -> !Text.isSpace((char) each)).count()
                <= LONGEST_CLAUSE;
    }

    private IntStream wordsIn(Span span) {
        int low = Span.firstAfter(words, Word::span, span.start());
        return IntStream.range(low, words.size())
                .takeWhile(index -> word(index).span().start() < span.end());
    }

    private Word word(int index) {
        return words.get(index);
    }

    private String form(int index) {
        return text.at(word(index).span()).toLowerCase(Locale.ROOT);
    }
}
