package dev.readout.align.finding;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Opposites;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds one quotation that two reports give with another telling word: "we will not come", "we
/// will never come"; "it is ready", "it is not ready".
///
/// Words that only one of them quotes are no difference: quotations are cut.
final class QuotedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}]+)?");

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

    private static final Map<String, String> SHORTENED =
            Map.of("'ve", "have", "'ll", "will", "'re", "are", "'m", "am");

    private final Comparison comparison;

    QuotedWords(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param word in small letters, "won't" as "will not"
    private record Token(String word, Span span) {}

    private record Quoted(Analysis analysis, List<Token> tokens) {
        ReportId report() {
            return analysis.report().id();
        }
    }

    /// Two quotations as far as both run alike, with the words that differ.
    private record Differing(Citation one, Citation other) {}

    /// One finding per two wordings, with all reports that quote one of them.
    List<Finding> find() {
        List<Quoted> all =
                comparison.analyses().stream().flatMap(one -> quoted(one).stream()).toList();
        List<Quoted> distinct = distinct(all);
        List<Set<String>> words =
                distinct.stream().<Set<String>>map(one -> new HashSet<>(runs(one))).toList();
        Map<Set<String>, List<Citation>> wordings = new LinkedHashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                if (!Collections.disjoint(words.get(i), words.get(j))) {
                    differing(distinct.get(i), distinct.get(j), all)
                            .map(two -> List.of(two.one(), two.other()))
                            .ifPresent(two ->
                                    wordings.computeIfAbsent(
                                                    two.stream()
                                                            .map(this::wording)
                                                            .collect(Collectors.toSet()),
                                                    key -> new ArrayList<>())
                                            .addAll(two));
                }
            }
        }
        return wordings.entrySet().stream()
                .filter(entry -> entry.getKey().size() > 1)
                .map(entry -> finding(entry.getValue()))
                .toList();
    }

    private String wording(Citation words) {
        return Plain.of(comparison.text(words));
    }

    /// Of quotations in the same words the first.
    private static List<Quoted> distinct(List<Quoted> all) {
        Map<List<String>, Quoted> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(words(one.tokens()), one));
        return List.copyOf(first.values());
    }

    /// Two words running that two quotations share wherever they go on alike.
    private static List<String> runs(Quoted one) {
        List<String> words = words(one.tokens());
        return IntStream.range(1, words.size())
                .mapToObj(at -> words.get(at - 1) + " " + words.get(at))
                .toList();
    }

    private static List<Quoted> quoted(Analysis analysis) {
        return analysis.reading().quotations().stream()
                .map(span -> new Quoted(analysis, tokens(analysis, span)))
                .filter(one -> one.tokens().size() >= SHARED)
                .toList();
    }

    private static List<Token> tokens(Analysis analysis, Span span) {
        List<Token> tokens = new ArrayList<>();
        WORD.matcher(analysis.report().text().at(span))
                .results()
                .forEach(found -> add(found, span.start(), tokens));
        return tokens;
    }

    private static void add(MatchResult found, int start, List<Token> tokens) {
        Span span = new Span(start + found.start(), start + found.end());
        String word = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
        switch (word) {
            case "won't" -> tokens.add(new Token("will", span));
            case "can't", "cannot" -> tokens.add(new Token("can", span));
            default ->
                    tokens.add(
                            new Token(
                                    word.endsWith("n't")
                                            ? word.substring(0, word.length() - 3)
                                            : word,
                                    span));
        }
        SHORTENED.forEach((end, full) -> {
            if (word.endsWith(end)) {
                tokens.removeLast();
                tokens.add(new Token(word.substring(0, word.length() - end.length()), span));
                tokens.add(new Token(full, span));
            }
        });
        if (word.endsWith("n't") || word.equals("cannot")) {
            tokens.add(new Token("not", span));
        }
    }

    private Optional<Differing> differing(Quoted one, Quoted other, List<Quoted> all) {
        if (one.report().equals(other.report())) {
            return Optional.empty();
        }
        for (int at = 0; at < one.tokens().size(); at++) {
            for (int next = 0; next < other.tokens().size(); next++) {
                Optional<Differing> found = differing(one, at, other, next, all);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The words from `at` and from `next` that differ, behind the same word and before the same
    /// words.
    private Optional<Differing> differing(
            Quoted one, int at, Quoted other, int next, List<Quoted> all) {
        int before = before(one, at, other, next);
        if (before == 0) {
            return Optional.empty();
        }
        for (int left = 0; left <= MOST; left++) {
            for (int right = 0; right <= MOST; right++) {
                int behind = behind(one, at + left, other, next + right);
                boolean found =
                        left + right > 0
                                && behind >= BEHIND
                                && tells(
                                        tokens(one, at, left),
                                        tokens(other, next, right),
                                        before,
                                        behind);
                if (found) {
                    return isInBoth(one, at, left, behind, other, all)
                                    || isInBoth(other, next, right, behind, one, all)
                            ? Optional.empty()
                            : Optional.of(
                                    new Differing(
                                            cited(one, at - before, at + left + behind),
                                            cited(other, next - before, next + right + behind)));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the other report quotes these words, too, at some place.
    private static boolean isInBoth(
            Quoted one, int at, int length, int behind, Quoted other, List<Quoted> all) {
        List<String> words = words(one, at - 1, 1 + length + Math.min(behind, BEHIND));
        return all.stream()
                .filter(each -> each.report().equals(other.report()))
                .anyMatch(each ->
                        Collections.indexOfSubList(words(each, 0, each.tokens().size()), words)
                                >= 0);
    }

    private static int before(Quoted one, int at, Quoted other, int next) {
        int shared = 0;
        while (at > shared
                && next > shared
                && same(one, at - shared - 1, other, next - shared - 1)) {
            shared++;
        }
        return shared;
    }

    private static int behind(Quoted one, int at, Quoted other, int next) {
        int shared = 0;
        while (at + shared < one.tokens().size()
                && next + shared < other.tokens().size()
                && same(one, at + shared, other, next + shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean same(Quoted one, int at, Quoted other, int next) {
        return one.tokens().get(at).word().equals(other.tokens().get(next).word());
    }

    private static List<Token> tokens(Quoted one, int at, int length) {
        return one.tokens().subList(at, Math.min(one.tokens().size(), at + length));
    }

    private static List<String> words(Quoted one, int at, int length) {
        return words(tokens(one, at, length));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    private static boolean tells(List<Token> some, List<Token> others, int before, int behind) {
        List<String> one = words(some);
        List<String> other = words(others);
        boolean telling =
                unlike(one, other, DENYING)
                        || areTwo(one, other, MEASURING)
                        || areTwo(one, other, WILLING)
                        || areOpposites(one, other);
        return before + behind >= SHARED && telling;
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

    private static Citation cited(Quoted quoted, int first, int end) {
        List<Token> tokens = quoted.tokens();
        return new Citation(
                quoted.analysis().report().id(),
                tokens.get(first)
                        .span()
                        .cover(tokens.get(Math.min(end, tokens.size()) - 1).span()));
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
