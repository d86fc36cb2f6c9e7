package dev.readout.revise;

import dev.readout.report.Edit;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds where two revisions of a report differ in their words, sentence by sentence, and within a
/// sentence word by word.
///
/// White space, punctuation, capitals and the cut of paragraphs do not count, nor does the order of
/// sentences that are there in both. Time grows with the product of what differs, up to some 0.1 s,
/// and beyond that with its length. Safe for many threads.
///
/// The idea: sentences that both have, in the same order, hold the texts together; between two of
/// them what was dropped is paired with what was added if they share enough words.
public final class EditFinder {
    /// Share of words that two sentences have in common, above which one is the other after an
    /// edit: 0 = none, 1 = all. Below half a reader sees two sentences.
    private static final double SAME_SENTENCE = 0.5;

    /// The same share, above which sentences that were joined or cut are the same ones.
    private static final double SAME_WORDS = 0.75;

    /// Longer runs of rewritten sentences are told as dropped and added.
    private static final int MOST_PAIRS = 40_000;

    private final List<Sentence> before;
    private final List<Sentence> after;
    private final List<Edit> edits = new ArrayList<>();

    private EditFinder(Text before, Text after) {
        this.before = Sentence.of(before);
        this.after = Sentence.of(after);
    }

    /// In the order of the later text; empty if no word has changed.
    public static List<Edit> between(Text before, Text after) {
        return new EditFinder(before, after).all();
    }

    /// What a text says, without what typesetters change: the same for two texts without an edit
    /// but for the order of their sentences.
    public static String words(Text text) {
        return Words.in(text.characters(), new Span(0, text.length())).stream()
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }

    private List<Edit> all() {
        int one = 0;
        int other = 0;
        List<Common.Pair> pairs = Common.of(keys(before), keys(after));
        List<Gap> gaps = new ArrayList<>();
        for (Common.Pair pair : pairs) {
            gaps.add(new Gap(before.subList(one, pair.one()), after.subList(other, pair.other())));
            one = pair.one() + 1;
            other = pair.other() + 1;
        }
        gaps.add(new Gap(before.subList(one, before.size()), after.subList(other, after.size())));
        withoutMoved(gaps).stream().filter(gap -> !gap.isSame()).forEach(this::add);
        return edits;
    }

    /// What differs between two sentences that did not.
    private record Gap(List<Sentence> dropped, List<Sentence> added) {
        /// Whether only the cut of sentences differs.
        boolean isSame() {
            return keys(dropped).stream()
                    .collect(Collectors.joining(" "))
                    .equals(keys(added).stream().collect(Collectors.joining(" ")));
        }

        /// Whether sentences were joined or cut and hardly changed beside.
        boolean isCutAnew() {
            return !dropped.isEmpty()
                    && !added.isEmpty()
                    && dropped.size() != added.size()
                    && share(Sentence.joined(dropped), Sentence.joined(added)) > SAME_WORDS;
        }
    }

    /// Sentences that only stand elsewhere now are no edit.
    private static List<Gap> withoutMoved(List<Gap> gaps) {
        Map<String, Integer> dropped = count(gaps.stream().flatMap(gap -> gap.dropped().stream()));
        Map<String, Integer> added = count(gaps.stream().flatMap(gap -> gap.added().stream()));
        Map<String, Integer> fromDropped = new HashMap<>();
        Map<String, Integer> fromAdded = new HashMap<>();
        dropped.forEach((key, number) -> {
            int both = Math.min(number, added.getOrDefault(key, 0));
            fromDropped.put(key, both);
            fromAdded.put(key, both);
        });
        return gaps.stream()
                .map(gap -> new Gap(left(gap.dropped(), fromDropped), left(gap.added(), fromAdded)))
                .toList();
    }

    private static List<Sentence> left(List<Sentence> sentences, Map<String, Integer> moved) {
        return sentences.stream()
                .filter(sentence -> {
                    int number = moved.getOrDefault(sentence.key(), 0);
                    moved.put(sentence.key(), number - 1);
                    return number <= 0;
                })
                .toList();
    }

    private static Map<String, Integer> count(Stream<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> counts.merge(sentence.key(), 1, Integer::sum));
        return counts;
    }

    private void add(Gap gap) {
        if (gap.isCutAnew()) {
            change(Sentence.joined(gap.dropped()), Sentence.joined(gap.added()));
            return;
        }
        boolean isShort = (long) gap.dropped().size() * gap.added().size() <= MOST_PAIRS;
        int next = 0;
        for (Sentence added : gap.added()) {
            int twin = isShort ? twin(added, gap.dropped(), next) : -1;
            if (twin < 0) {
                edits.add(new Edit(Optional.empty(), Optional.of(added.span()), List.of()));
            } else {
                gap.dropped().subList(next, twin).forEach(this::drop);
                change(gap.dropped().get(twin), added);
                next = twin + 1;
            }
        }
        gap.dropped().subList(next, gap.dropped().size()).forEach(this::drop);
    }

    private void drop(Sentence sentence) {
        edits.add(new Edit(Optional.of(sentence.span()), Optional.empty(), List.of()));
    }

    /// The dropped sentence that shares the most words with the added one; below 0 if none shares
    /// enough.
    private static int twin(Sentence added, List<Sentence> dropped, int from) {
        int best = -1;
        double most = SAME_SENTENCE;
        for (int i = from; i < dropped.size(); i++) {
            double share = share(dropped.get(i), added);
            if (share > most) {
                most = share;
                best = i;
            }
        }
        return best;
    }

    /// Twice the words that both have, of the words of both: 0 = none, 1 = all.
    private static double share(Sentence one, Sentence other) {
        Map<String, Integer> left = new HashMap<>();
        one.words().forEach(word -> left.merge(word.form(), 1, Integer::sum));
        int both = 0;
        for (Word word : other.words()) {
            int number = left.getOrDefault(word.form(), 0);
            if (number > 0) {
                left.put(word.form(), number - 1);
                both++;
            }
        }
        return 2.0 * both / (one.words().size() + other.words().size());
    }

    private void change(Sentence one, Sentence other) {
        List<Edit.Change> changes = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Common.Pair pair : Common.of(forms(one), forms(other))) {
            addChange(one, from, pair.one(), other, to, pair.other(), changes);
            from = pair.one() + 1;
            to = pair.other() + 1;
        }
        addChange(one, from, one.words().size(), other, to, other.words().size(), changes);
        if (!changes.isEmpty()) {
            edits.add(new Edit(Optional.of(one.span()), Optional.of(other.span()), changes));
        }
    }

    private static void addChange(
            Sentence one,
            int from,
            int end,
            Sentence other,
            int to,
            int otherEnd,
            List<Edit.Change> changes) {
        if (from < end || to < otherEnd) {
            changes.add(new Edit.Change(span(one, from, end), span(other, to, otherEnd)));
        }
    }

    /// From the first of some words to the last; empty where they would stand if there are none.
    private static Span span(Sentence sentence, int from, int end) {
        List<Word> words = sentence.words();
        if (from < end) {
            return new Span(words.get(from).span().start(), words.get(end - 1).span().end());
        }
        int at = from < words.size() ? words.get(from).span().start() : sentence.span().end();
        return new Span(at, at);
    }

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }

    private static List<String> forms(Sentence sentence) {
        return sentence.words().stream().map(Word::form).toList();
    }
}
