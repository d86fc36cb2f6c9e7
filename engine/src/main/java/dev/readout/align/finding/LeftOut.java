package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the statement that tells what somebody leaves out: "The barge had two holes. … The owner
/// did not answer a question about the holes."
///
/// The words behind the silence to the end of its sentence, and those that name what is left out,
/// are looked for in the statements before it in the same report. Where they tell nothing ("did not
/// comment"), it is what the sentences right before say, that which most reports carry.
final class LeftOut {
    /// Statements so many sentences before are looked at where the words tell what is left out.
    private static final int REACH = 6;

    /// The same where they do not.
    private static final int NEAR = 2;

    /// How much a statement loses for each sentence that it stands farther away, in units of the
    /// rarest term of the story.
    private static final double DISTANCE = 0.06;

    /// How much each report that carries the claim, besides the first, is worth where the words
    /// tell nothing.
    private static final double CARRIED = 0.05;

    /// Worth of a statement that somebody is said to make, in the same units.
    private static final double TOLD = 0.3;

    /// What the words name, and no statement right before tells, is looked for in all reports if
    /// they share so much, in the same units.
    private static final double TOLD_ELSEWHERE = 0.5;

    private final Comparison comparison;
    private final Analysis analysis;
    private final List<StatementProfile> tellings;
    private final double rarest;

    /// @param tellings the statements that may tell it ([#tellings])
    LeftOut(Comparison comparison, Analysis analysis, List<StatementProfile> tellings) {
        this.comparison = comparison;
        this.analysis = analysis;
        this.tellings = tellings;
        rarest =
                comparison.weights().weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1);
    }

    /// The statements of a story that support a claim and tell more than that somebody is silent or
    /// denies.
    static List<StatementProfile> tellings(Comparison comparison) {
        return comparison.profiles().stream()
                .filter(one -> !isSilence(comparison, one) && !isBareDenial(one))
                .filter(one -> comparison.claimOf(one.words()).isPresent())
                .toList();
    }

    /// The statement that tells most of it, if one supports a claim. Time grows with the number of
    /// statements of the story.
    Optional<StatementProfile> by(Omission omission) {
        Citation statement = omission.statement().getFirst();
        List<Span> sentences = analysis.reading().sentences();
        int here = Span.firstAfter(sentences, span -> span, statement.words().start());
        Set<String> named =
                named(omission, here < sentences.size() ? sentences.get(here) : statement.words());
        List<StatementProfile> before = before(statement);
        return before.stream()
                .filter(one -> here - place(one) <= REACH && shared(one, named) > 0)
                .max(best(one -> shared(one, named) + told(one) - DISTANCE * (here - place(one))))
                .or(() -> elsewhere(named, withFigures(named, omission)))
                .or(() ->
                        before.stream()
                                .filter(one -> here - place(one) <= NEAR)
                                .max(best(one -> carried(one) - DISTANCE * (here - place(one)))))
                .or(() -> tellings.stream().max(best(one -> shared(one, named) + carried(one))));
    }

    private List<StatementProfile> before(Citation statement) {
        return tellings.stream()
                .filter(one -> one.report().equals(statement.report()))
                .filter(one -> one.words().words().end() <= statement.words().start() + 1)
                .toList();
    }

    private Optional<StatementProfile> elsewhere(Set<String> named, Set<String> withFigures) {
        return tellings.stream()
                .filter(one -> shared(one, withFigures) >= TOLD_ELSEWHERE)
                .max(best(one -> shared(one, named) + carried(one)));
    }

    private static Comparator<StatementProfile> best(
            java.util.function.ToDoubleFunction<StatementProfile> measure) {
        return Comparator.comparingDouble(measure)
                .thenComparingInt(one -> one.words().words().length())
                .thenComparing(StatementProfile::words);
    }

    private int place(StatementProfile one) {
        return Span.firstAfter(
                analysis.reading().sentences(), span -> span, one.sentence().start());
    }

    /// What one account leaves out is mostly what another one tells.
    private static double told(StatementProfile one) {
        return one.statement().attributions().isEmpty() ? 0 : TOLD;
    }

    private double carried(StatementProfile one) {
        int reports =
                comparison.claimOf(one.words()).map(claim -> claim.supports().size()).orElse(1);
        return CARRIED * (reports - 1);
    }

    /// Statements of silence are not what is left out.
    private static boolean isSilence(Comparison comparison, StatementProfile one) {
        return comparison.analysis(one.report()).omissions().stream()
                .flatMap(omission -> omission.statement().stream())
                .anyMatch(one.words()::overlaps);
    }

    /// "denied this"
    private static boolean isBareDenial(StatementProfile one) {
        return one.terms().stream().filter(term -> !term.startsWith("@")).count() < 2;
    }

    /// The word families of what is left out.
    private Set<String> named(Omission omission, Span sentence) {
        Set<String> named = new TreeSet<>();
        omission.what().forEach(words -> add(words.words(), named));
        int from = omission.statement().getLast().words().end();
        if (from < sentence.end()) {
            add(new Span(from, sentence.end()), named);
        }
        return named;
    }

    private Set<String> withFigures(Set<String> named, Omission omission) {
        Set<String> all = new TreeSet<>(named);
        comparison.profiles().stream()
                .filter(one -> omission.what().stream().anyMatch(one.words()::overlaps))
                .flatMap(one -> one.figures().stream())
                .forEach(figure -> all.add(figure.term()));
        return all;
    }

    private void add(Span words, Set<String> named) {
        String text = analysis.report().text().at(words);
        for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !StopWords.is(word.toLowerCase(Locale.ROOT))) {
                named.add(WordFamilies.of(word));
                named.add(word);
            }
        }
    }

    /// Weight of the terms and names that both have, 1 for the rarest term of the story.
    private double shared(StatementProfile one, Set<String> named) {
        double shared = 0;
        for (String term : one.terms()) {
            if (named.contains(term)) {
                shared += weight(term);
            }
        }
        for (String word : named) {
            boolean name = Character.isUpperCase(word.charAt(0)) && one.text().contains(word);
            if (name && !one.terms().contains(WordFamilies.of(word))) {
                shared += NAME;
            }
        }
        return shared;
    }

    /// Worth of a name that both have.
    private static final double NAME = 0.4;

    private double weight(String term) {
        return comparison.weights().weights().getOrDefault(term, 0.0) / rarest;
    }
}
