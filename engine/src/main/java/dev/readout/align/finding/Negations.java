package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what a "not" or "no" negates, and whether another statement says just that: "the chairman
/// has not resigned" and "the chairman resigned".
final class Negations {
    private static final Set<String> OF_VERBS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> OF_NOUNS = Set.of("no");

    /// Words between the negation and what it negates: "never once seriously thought".
    private static final int REACH = 4;

    private final Comparison comparison;

    Negations(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Whether `claim` has a verb and says what `denial` negates.
    boolean negate(StatementProfile denial, StatementProfile claim) {
        List<Word> words = words(denial);
        if (words(claim).stream().noneMatch(Word::isVerb)) {
            return false;
        }
        Analysis analysis = comparison.analysis(denial.report());
        for (int at = 0; at < words.size(); at++) {
            String form = form(analysis, words.get(at));
            boolean verb = OF_VERBS.contains(form);
            if (((verb && isOfClause(words, at)) || OF_NOUNS.contains(form))
                    && claim.terms().contains(negated(analysis, words, at + 1, verb))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a "not" denies the clause, as after an auxiliary, and not one place or reason in it:
    /// "not in the harbour".
    private static boolean isOfClause(List<Word> words, int at) {
        return (at > 0 && words.get(at - 1).isFinite())
                || (at + 1 < words.size()
                        && (words.get(at + 1).isVerb() || words.get(at + 1).tag().equals("RB")));
    }

    private static String negated(Analysis analysis, List<Word> words, int from, boolean verb) {
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            Word word = words.get(at);
            String form = form(analysis, word);
            boolean fits = verb ? word.isVerb() || word.tag().startsWith("JJ") : word.isNoun();
            if (fits && !StopWords.is(form)) {
                return WordFamilies.of(form);
            }
        }
        return "";
    }

    private List<Word> words(StatementProfile profile) {
        return comparison.analysis(profile.report()).reading().words().stream()
                .filter(word -> profile.words().words().contains(word.span()))
                .toList();
    }

    private static String form(Analysis analysis, Word word) {
        return analysis.report().text().at(word.span()).toLowerCase(Locale.ROOT);
    }
}
