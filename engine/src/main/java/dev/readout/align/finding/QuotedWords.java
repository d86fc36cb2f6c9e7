package dev.readout.align.finding;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Opposites;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds one quotation that two reports give with another telling word: "we will not come", "we
/// will never come"; "it is ready", "it is not ready".
///
/// Words that only one of them quotes are no difference: quotations are cut.
final class QuotedWords {
    /// Words that both quotations must share, in their order.
    private static final int SHARED = 4;

    /// Words right behind those that differ, which both share.
    private static final int BEHIND = 2;

    /// Words that differ, in each of them, at most.
    private static final int MOST = 2;

    private static final Set<String> DENYING =
            Set.of("not", "never", "no", "nothing", "nobody", "none", "neither", "without");

    private static final Set<String> WILLING =
            Set.of("will", "would", "may", "might", "can", "could", "must", "should", "shall");

    private static final Set<String> MEASURING =
            Set.of(
                    "all",
                    "some",
                    "most",
                    "many",
                    "few",
                    "several",
                    "every",
                    "half",
                    "any",
                    "always",
                    "sometimes",
                    "often",
                    "rarely",
                    "seldom");

    private final Comparison comparison;

    QuotedWords(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two wordings, with all reports that quote one of them.
    List<Finding> find() {
        List<Quotation> all =
                comparison.analyses().stream().flatMap(QuotedWords::quotations).toList();
        List<Quotation> distinct = distinct(all);
        List<Set<String>> runs =
                distinct.stream().<Set<String>>map(one -> new HashSet<>(one.runs())).toList();
        Map<Set<String>, List<Citation>> wordings = new LinkedHashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                if (!Collections.disjoint(runs.get(i), runs.get(j))) {
                    List<Citation> two = differing(distinct.get(i), distinct.get(j), all);
                    wordings.computeIfAbsent(wordings(two), key -> new ArrayList<>()).addAll(two);
                }
            }
        }
        return wordings.entrySet().stream()
                .filter(entry -> entry.getKey().size() > 1)
                .map(entry -> finding(entry.getValue()))
                .toList();
    }

    private Set<String> wordings(List<Citation> words) {
        return words.stream().map(this::wording).collect(Collectors.toSet());
    }

    private String wording(Citation words) {
        return Plain.of(comparison.text(words));
    }

    private static Stream<Quotation> quotations(Analysis analysis) {
        return analysis.reading().quotations().stream()
                .map(span -> Quotation.of(analysis, span))
                .filter(one -> one.size() >= SHARED);
    }

    /// Of quotations in the same words the first.
    private static List<Quotation> distinct(List<Quotation> all) {
        Map<List<String>, Quotation> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(one.words(), one));
        return List.copyOf(first.values());
    }

    /// Two quotations as far as both run alike, with the words that differ; empty if none tell.
    private static List<Citation> differing(Quotation one, Quotation other, List<Quotation> all) {
        if (one.report().equals(other.report())) {
            return List.of();
        }
        for (int at = 1; at < one.size(); at++) {
            for (int next = 1; next < other.size(); next++) {
                List<Citation> found = differing(one, at, other, next, all);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// The words from `at` and from `next` that differ, behind the same word and before the same
    /// words.
    private static List<Citation> differing(
            Quotation one, int at, Quotation other, int next, List<Quotation> all) {
        int before = one.sharedBefore(at, other, next);
        if (before == 0) {
            return List.of();
        }
        for (int left = 0; left <= MOST; left++) {
            for (int right = 0; right <= MOST; right++) {
                int behind = one.sharedFrom(at + left, other, next + right);
                boolean found =
                        left + right > 0
                                && behind >= BEHIND
                                && before + behind >= SHARED
                                && tells(one.words(at, left), other.words(next, right));
                if (found) {
                    return isInBoth(one, at, left, behind, other, all)
                                    || isInBoth(other, next, right, behind, one, all)
                            ? List.of()
                            : List.of(
                                    one.cited(at - before, at + left + behind),
                                    other.cited(next - before, next + right + behind));
                }
            }
        }
        return List.of();
    }

    /// Whether the other report quotes these words, too, at some place.
    private static boolean isInBoth(
            Quotation one, int at, int length, int behind, Quotation other, List<Quotation> all) {
        List<String> words = one.words(at - 1, 1 + length + Math.min(behind, BEHIND));
        return all.stream()
                .filter(each -> each.report().equals(other.report()))
                .anyMatch(each -> Collections.indexOfSubList(each.words(), words) >= 0);
    }

    /// Whether the words that stand in one place of both say another thing.
    private static boolean tells(List<String> one, List<String> other) {
        return unlike(one, other, DENYING)
                || areTwo(one, other, MEASURING)
                || areTwo(one, other, WILLING)
                || areOpposites(one, other);
    }

    /// Whether each has one of these words, and not the same.
    private static boolean areTwo(List<String> one, List<String> other, Set<String> words) {
        return one.stream().anyMatch(words::contains)
                && other.stream().anyMatch(words::contains)
                && unlike(one, other, words);
    }

    private static boolean unlike(List<String> one, List<String> other, Set<String> words) {
        return !one.stream()
                .filter(words::contains)
                .toList()
                .equals(other.stream().filter(words::contains).toList());
    }

    private static boolean areOpposites(List<String> one, List<String> other) {
        return one.size() == 1
                && other.size() == 1
                && Opposites.of(Lemmas.of(one.getFirst()), Lemmas.of(other.getFirst())).isPresent();
    }

    /// The words that begin `words` stand on one side, all others on the other.
    private Finding finding(List<Citation> words) {
        String first = wording(words.getFirst());
        Map<Boolean, List<Citation>> sides =
                words.stream()
                        .sorted()
                        .distinct()
                        .collect(Collectors.partitioningBy(one -> wording(one).equals(first)));
        List<Citation> one = sides.getOrDefault(true, List.of());
        List<Citation> other = sides.getOrDefault(false, List.of());
        return new Finding.Contradiction(
                List.of(comparison.side(one), comparison.side(other)),
                Aspect.WORDING,
                comparison
                        .steps()
                        .add(
                                Step.Part.DEED,
                                Step.Outcome.OTHER,
                                one.subList(0, 1),
                                other.subList(0, 1))
                        .because("one quotation, given with other words"));
    }
}
