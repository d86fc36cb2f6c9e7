package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the statement that tells what somebody leaves out: "The barge had two holes. … The owner
/// did not answer a question about the holes."
///
/// What is left out ([Unsaid]) is looked for in the statements before the silence in the same
/// report, then in all. Where the words tell nothing ("did not comment"), it is what was told of
/// the silent one before; where they point ("did not mention this"), it is what the sentences right
/// before say, that which most reports carry. Else no statement tells it.
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

    private static final Pattern FACT = Pattern.compile("\\b(?:that|when)\\s*$");

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
                .filter(one -> !isSpeaker(comparison, one))
                .filter(one -> comparison.claimOf(one.words()).isPresent())
                .toList();
    }

    /// The statement that tells most of it, if one supports a claim. Time grows with the number of
    /// statements of the story.
    ///
    /// @param silent who leaves it out
    Optional<StatementProfile> by(Omission omission, EntityId silent) {
        Citation statement = omission.statement().getFirst();
        int here = sentenceAt(statement.words().start());
        Unsaid unsaid = Unsaid.of(omission, analysis);
        List<StatementProfile> before = before(statement);
        return before.stream()
                .filter(one -> here - place(one) <= REACH && place(one) < here)
                .filter(one -> tellsOf(one, unsaid))
                .max(best(one -> shared(one, unsaid) + told(one) - DISTANCE * (here - place(one))))
                .or(() -> elsewhere(unsaid, omission))
                .or(() -> unnamed(unsaid, omission, silent));
    }

    /// Where the words name nothing: what stands right before if they point at it, else what was
    /// told of the silent one.
    private Optional<StatementProfile> unnamed(Unsaid unsaid, Omission omission, EntityId silent) {
        Citation statement = omission.statement().getFirst();
        List<StatementProfile> before = before(statement);
        if (unsaid.points()) {
            return near(before, sentenceAt(statement.words().start()));
        }
        return unsaid.words().isEmpty() ? of(silent, omission, before) : Optional.empty();
    }

    /// Whether it tells of what is named, not only of what is done with it; where only a figure is
    /// left out, whether it gives one.
    private boolean tellsOf(StatementProfile one, Unsaid unsaid) {
        return unsaid.words().isEmpty()
                ? unsaid.figure() && !one.figures().isEmpty()
                : unsaid.main().stream().anyMatch(word -> worth(one, word) > 0);
    }

    private Optional<StatementProfile> near(List<StatementProfile> before, int here) {
        return before.stream()
                .filter(one -> here - place(one) <= NEAR || isInParagraph(one, here))
                .max(best(one -> carried(one) - DISTANCE * (here - place(one))));
    }

    private boolean isInParagraph(StatementProfile one, int here) {
        List<Span> sentences = analysis.reading().sentences();
        if (here >= sentences.size()) {
            return false;
        }
        int from = one.sentence().end();
        int to = sentences.get(here).start();
        return from <= to && !analysis.report().text().at(new Span(from, to)).contains("\n");
    }

    /// Where only that somebody is silent is told, he was asked about what is told of him, or of
    /// what names him: "the owner of the barge".
    private Optional<StatementProfile> of(
            EntityId silent, Omission omission, List<StatementProfile> before) {
        int here = sentenceAt(omission.statement().getFirst().words().start());
        Unsaid named = Unsaid.naming(omission, analysis);
        return before.stream()
                .filter(one -> here - place(one) <= REACH)
                .filter(one -> ofHim(one, silent, named) > 0)
                .max(
                        best(one ->
                                ofHim(one, silent, named)
                                        + 2 * carried(one)
                                        - DISTANCE * (here - place(one))));
    }

    private double ofHim(StatementProfile one, EntityId silent, Unsaid named) {
        return (one.terms().contains("@" + silent.value()) ? NAME : 0) + shared(one, named);
    }

    private List<StatementProfile> before(Citation statement) {
        return tellings.stream()
                .filter(one -> one.report().equals(statement.report()))
                .filter(one -> one.words().words().end() <= statement.words().start() + 1)
                .toList();
    }

    private Optional<StatementProfile> elsewhere(Unsaid unsaid, Omission omission) {
        Set<String> figures = figures(omission);
        return tellings.stream()
                .filter(one -> shared(one, unsaid) + sharedFigures(one, figures) >= TOLD_ELSEWHERE)
                .max(best(one -> shared(one, unsaid) + carried(one)));
    }

    private static Comparator<StatementProfile> best(
            java.util.function.ToDoubleFunction<StatementProfile> measure) {
        return Comparator.comparingDouble(measure)
                .thenComparingInt(one -> one.words().words().length())
                .thenComparing(StatementProfile::words);
    }

    private int place(StatementProfile one) {
        return sentenceAt(one.sentence().start());
    }

    private int sentenceAt(int position) {
        return Span.firstAfter(analysis.reading().sentences(), span -> span, position);
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

    /// Statements of silence are not what is left out; "did not mention that the mill had closed"
    /// tells that it had.
    private static boolean isSilence(Comparison comparison, StatementProfile one) {
        Analysis analysis = comparison.analysis(one.report());
        return !isFact(analysis, one)
                && analysis.omissions().stream()
                        .flatMap(omission -> omission.statement().stream())
                        .anyMatch(one.words()::overlaps);
    }

    private static boolean isFact(Analysis analysis, StatementProfile one) {
        Span before = new Span(one.sentence().start(), one.words().words().start());
        return FACT.matcher(analysis.report().text().at(before)).find();
    }

    /// "Two officials, who spoke on condition of anonymity" said something: tells only who.
    private static boolean isSpeaker(Comparison comparison, StatementProfile one) {
        return comparison.analysis(one.report()).attributions().stream()
                .filter(attribution -> overlap(attribution.source(), one))
                .anyMatch(attribution ->
                        !overlap(attribution.content(), one) && !overlap(attribution.cue(), one));
    }

    private static boolean overlap(List<Citation> words, StatementProfile one) {
        return words.stream().anyMatch(one.words()::overlaps);
    }

    /// "denied this"
    private static boolean isBareDenial(StatementProfile one) {
        return one.terms().stream().filter(term -> !term.startsWith("@")).count() < 2;
    }

    /// The figures among the words that name what is left out.
    private Set<String> figures(Omission omission) {
        return comparison.profiles().stream()
                .filter(one -> omission.what().stream().anyMatch(one.words()::overlaps))
                .flatMap(one -> one.figures().stream())
                .map(Measure::term)
                .collect(Collectors.toSet());
    }

    private double sharedFigures(StatementProfile one, Set<String> figures) {
        return one.terms().stream().filter(figures::contains).mapToDouble(this::weight).sum();
    }

    /// Weight of the terms and names that both have, 1 for the rarest term of the story.
    private double shared(StatementProfile one, Unsaid unsaid) {
        double shared = unsaid.figure() && givesFigure(one, unsaid) ? GIVEN : 0;
        boolean any = false;
        for (Map.Entry<String, Double> word : unsaid.words().entrySet()) {
            double worth = worth(one, word.getKey());
            any |= worth > 0;
            shared += word.getValue() * worth;
        }
        return any || unsaid.words().isEmpty() ? shared : 0;
    }

    /// "Two boats" where the words ask how many boats; any measure may be the one that is left out.
    private static boolean givesFigure(StatementProfile one, Unsaid unsaid) {
        return one.figures().stream()
                .map(figure -> figure.kind().split(" ", 2))
                .anyMatch(kind ->
                        !kind[0].equals(Measure.COUNT)
                                || (kind.length > 1 && unsaid.words().containsKey(kind[1])));
    }

    private double worth(StatementProfile one, String word) {
        if (one.terms().contains(word)) {
            return weight(word);
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && one.text().contains(word);
        return name && !one.terms().contains(WordFamilies.of(word)) ? NAME : 0;
    }

    /// Worth of a name that both have.
    private static final double NAME = 0.4;

    /// Worth of a figure where one is left out, less than that of a rare word. Chosen.
    private static final double GIVEN = 0.3;

    private double weight(String term) {
        return comparison.weights().weights().getOrDefault(term, 0.0) / rarest;
    }
}
