package dev.readout.align.finding;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Opposites;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds one quotation that two reports give with another telling word: "we will not come", "we
/// will never come"; "it is ready", "it is not ready".
///
/// Words that only one of them quotes are no difference: quotations are cut.
final class QuotedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}]+)?");

    /// Words that both quotations must share, in their order.
    private static final int SHARED = 4;

    /// The same where the words that differ are neither opposites nor of denial, will or measure.
    private static final int SHARED_OF_OTHERS = 7;

    /// Words right behind those that differ, which both share.
    private static final int BEHIND = 2;

    /// The same on either side of the others.
    private static final int AROUND_OTHERS = 3;

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
    private record Token(String word, Span span, String tag) {}

    private record Quoted(Analysis analysis, List<Token> tokens) {
        ReportId report() {
            return analysis.report().id();
        }
    }

    /// One finding per two quotations.
    List<Finding> find() {
        List<Quoted> all =
                comparison.analyses().stream().flatMap(one -> quoted(one).stream()).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                finding(all.get(i), all.get(j), all).ifPresent(findings::add);
            }
        }
        return findings;
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
                .forEach(found -> add(found, span.start(), analysis, tokens));
        return tokens;
    }

    private static void add(MatchResult found, int start, Analysis analysis, List<Token> tokens) {
        Span span = new Span(start + found.start(), start + found.end());
        List<Word> words = analysis.reading().words();
        int at = Span.firstAfter(words, Word::span, span.start());
        String tag = at < words.size() ? words.get(at).tag() : "";
        String word = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
        switch (word) {
            case "won't" -> tokens.add(new Token("will", span, tag));
            case "can't", "cannot" -> tokens.add(new Token("can", span, tag));
            default ->
                    tokens.add(
                            new Token(
                                    word.endsWith("n't")
                                            ? word.substring(0, word.length() - 3)
                                            : word,
                                    span,
                                    tag));
        }
        SHORTENED.forEach((end, full) -> {
            if (word.endsWith(end)) {
                tokens.removeLast();
                tokens.add(new Token(word.substring(0, word.length() - end.length()), span, tag));
                tokens.add(new Token(full, span, tag));
            }
        });
        if (word.endsWith("n't") || word.equals("cannot")) {
            tokens.add(new Token("not", span, "RB"));
        }
    }

    private Optional<Finding> finding(Quoted one, Quoted other, List<Quoted> all) {
        if (one.report().equals(other.report())) {
            return Optional.empty();
        }
        for (int at = 0; at < one.tokens().size(); at++) {
            for (int next = 0; next < other.tokens().size(); next++) {
                Optional<Finding> found = differing(one, at, other, next, all);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The words from `at` and from `next` that differ, behind the same word and before the same
    /// words.
    private Optional<Finding> differing(
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
                                    finding(
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
                        java.util.Collections.indexOfSubList(
                                        words(each, 0, each.tokens().size()), words)
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
        boolean matter =
                some.size() == 1
                        && others.size() == 1
                        && isTelling(some.getFirst())
                        && isTelling(others.getFirst())
                        && !WordFamilies.of(one.getFirst())
                                .equals(WordFamilies.of(other.getFirst()));
        boolean framed =
                before + behind >= SHARED_OF_OTHERS && Math.min(before, behind) >= AROUND_OTHERS;
        return before + behind >= SHARED && (telling || (matter && framed));
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

    /// A noun or an adjective: verbs of one meaning stand for each other in translations.
    private static boolean isTelling(Token token) {
        return !StopWords.is(token.word())
                && (token.tag().startsWith("NN") || token.tag().startsWith("JJ"));
    }

    private static Citation cited(Quoted quoted, int first, int end) {
        List<Token> tokens = quoted.tokens();
        return new Citation(
                quoted.analysis().report().id(),
                tokens.get(first)
                        .span()
                        .cover(tokens.get(Math.min(end, tokens.size()) - 1).span()));
    }

    private Finding finding(Citation one, Citation other) {
        return new Finding.Contradiction(
                List.of(comparison.side(List.of(one)), comparison.side(List.of(other))),
                Aspect.WORDING,
                comparison
                        .steps()
                        .add(Step.Part.DEED, Step.Outcome.OTHER, List.of(one), List.of(other))
                        .because("one quotation, given with other words"));
    }
}
