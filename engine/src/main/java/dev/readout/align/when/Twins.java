package dev.readout.align.when;

import dev.readout.align.words.FoldedWord;
import dev.readout.report.Analysis;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sentences of one report that stand nearly so in a report that came out days before: their
/// "on Monday" counts from that day.
final class Twins {
    /// Words that two sentences share, of all that either has, at least: from 0 to 1. Chosen.
    private static final double ALIKE = 0.7;

    /// A shorter sentence is often the same by chance. In words.
    private static final int SHORTEST = 7;

    private final Analysis analysis;
    private final List<Earlier> earlier = new ArrayList<>();

    /// @param dated the dated reports of the story
    Twins(Analysis analysis, List<Analysis> dated) {
        this.analysis = analysis;
        Optional<LocalDate> day = analysis.report().head().published().published().onDay();
        dated.stream()
                .filter(other ->
                        day.filter(own -> LikelyDays.dayOf(other).isBefore(own)).isPresent())
                .sorted(Comparator.comparing(LikelyDays::dayOf))
                .forEach(other ->
                        other.reading()
                                .sentences()
                                .forEach(sentence ->
                                        earlier.add(
                                                new Earlier(
                                                        LikelyDays.dayOf(other),
                                                        wordsOf(other, sentence)))));
    }

    /// The day of the first report that has the sentence around the words; empty if it is new.
    Optional<LocalDate> dayOf(Span words) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Set<String> own =
                analysis.reading().sentences().stream()
                        .filter(sentence -> sentence.contains(words.start()))
                        .findFirst()
                        .map(sentence -> wordsOf(analysis, sentence))
                        .orElse(Set.of());
        return earlier.stream()
                .filter(one -> own.size() >= SHORTEST && one.isLike(own))
                .map(Earlier::day)
                .findFirst();
    }

    private static Set<String> wordsOf(Analysis report, Span sentence) {
        Set<String> words = new HashSet<>();
        FoldedWord.in(report.report().text(), sentence, List.of(), List.of())
                .forEach(word -> words.add(word.form()));
        return words;
    }

    private record Earlier(LocalDate day, Set<String> words) {
        boolean isLike(Set<String> other) {
            long shared = words.stream().filter(other::contains).count();
            return shared >= ALIKE * (words.size() + other.size() - shared);
        }
    }
}
