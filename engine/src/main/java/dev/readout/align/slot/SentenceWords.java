package dev.readout.align.slot;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words of one sentence, numbered from 0, in small letters.
public final class SentenceWords {
    /// Marks at which a clause may end.
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "(", ")", "-", "–", "—");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Analysis analysis;
    private final Span sentence;
    private final List<Word> words;
    private final int offset;

    public SentenceWords(Analysis analysis, Span sentence) {
        this.analysis = analysis;
        this.sentence = sentence;
        List<Word> all = analysis.reading().words();
        int first = Span.firstAfter(all, Word::span, sentence.start());
        int last = first;
        while (last < all.size() && all.get(last).span().end() <= sentence.end()) {
            last++;
        }
        words = all.subList(first, last);
        offset = first;
    }

    public Analysis analysis() {
        return analysis;
    }

    public Span sentence() {
        return sentence;
    }

    public ReportId report() {
        return analysis.report().id();
    }

    public int size() {
        return words.size();
    }

    /// Empty before the first word and behind the last one.
    public String form(int at) {
        return at < 0 || at >= words.size()
                ? ""
                : analysis.report().text().at(words.get(at).span()).toLowerCase(Locale.ROOT);
    }

    public String tag(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).tag();
    }

    public String lemma(int at) {
        return Lemmas.of(form(at));
    }

    public String family(int at) {
        return WordFamilies.of(form(at));
    }

    /// The word that governs another one; -1 if none of this sentence does.
    public int head(int at) {
        int head = at < 0 || at >= words.size() ? -1 : words.get(at).head() - offset;
        return head < 0 || head >= words.size() ? -1 : head;
    }

    /// How a word hangs on its head, as [Word#relation()].
    public String relation(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).relation();
    }

    /// The words that hang on one, in one of these ways.
    public List<Integer> children(int at, Set<String> relations) {
        return IntStream.range(0, words.size())
                .filter(child -> head(child) == at && relations.contains(relation(child)))
                .boxed()
                .toList();
    }

    public boolean isNoun(int at) {
        return tag(at).startsWith("NN");
    }

    /// Whether a clause may end here: at a mark or outside the sentence.
    public boolean isEnd(int at) {
        return at < 0 || at >= words.size() || ENDS.contains(form(at));
    }

    public boolean hasAny(Set<String> forms) {
        return hasAny(forms::contains);
    }

    public boolean hasAny(Predicate<String> forms) {
        return has(0, words.size(), forms);
    }

    /// Whether it tells of a year by its number, which may be another one than that of the report.
    public boolean namesYear() {
        return hasAny(YEAR.asMatchPredicate());
    }

    /// Whether one of the words from `first` to before `end` is one of these.
    public boolean has(int first, int end, Set<String> forms) {
        return has(first, end, forms::contains);
    }

    /// Whether one of the words from `first` to before `end` is of this kind.
    public boolean has(int first, int end, Predicate<String> forms) {
        for (int at = Math.max(0, first); at < Math.min(end, words.size()); at++) {
            if (forms.test(form(at))) {
                return true;
            }
        }
        return false;
    }

    /// What the words from `first` to before `end` speak of, as families.
    public Set<String> families(int first, int end) {
        Set<String> families = new TreeSet<>();
        for (int at = Math.max(0, first); at < Math.min(end, words.size()); at++) {
            String form = form(at);
            boolean matter =
                    !StopWords.is(form)
                            && !tag(at).equals("CD")
                            && form.chars().anyMatch(Character::isLetter);
            if (matter) {
                families.add(family(at));
            }
        }
        return families;
    }

    public Set<String> families() {
        return families(0, words.size());
    }

    /// The words of names, as written.
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        words.stream()
                .filter(word -> word.tag().equals("NNP"))
                .map(word -> analysis.report().text().at(word.span()))
                .forEach(names::add);
        return names;
    }

    /// The first word that ends behind a place in the text.
    public int at(int position) {
        int at = 0;
        while (at < words.size() && words.get(at).span().end() <= position) {
            at++;
        }
        return at;
    }

    public Span span(int first, int last) {
        return words.get(first).span().cover(words.get(last).span());
    }

    /// From one word to another, both included.
    public Citation cited(int first, int last) {
        return new Citation(report(), span(first, last));
    }

    /// From one word to another with what belongs to their clause: up to the next mark on either
    /// side, at most `reach` words away.
    public Citation clause(int first, int last, int reach) {
        int from = first;
        while (first - from < reach && !isEnd(from - 1)) {
            from--;
        }
        int to = last;
        while (to - last < reach && !isEnd(to + 1)) {
            to++;
        }
        return cited(from, to);
    }

    /// Whether the report itself tells these words, on nobody's word.
    public boolean isOwnVoice(int first, int last) {
        Span words = span(first, last);
        return analysis.attributions().stream()
                        .flatMap(one -> one.content().stream())
                        .noneMatch(content -> content.words().overlaps(words))
                && !isQuoted(first, last);
    }

    private boolean isQuoted(int first, int last) {
        Span words = span(first, last);
        return analysis.reading().quotations().stream().anyMatch(one -> one.overlaps(words));
    }

    /// Whether nobody's word is told in the sentence.
    public boolean isOwnVoice() {
        return isOwnVoice(0, words.size() - 1);
    }

    public String text() {
        return analysis.report().text().at(sentence);
    }
}
