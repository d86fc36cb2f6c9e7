package dev.readout.align.claim;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.Support;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Gathers the statements that say the same into claims.
public final class ClaimBuilder {
    /// A claim that stands in one report only is kept if there is room: one claim for this many
    /// characters of text, or so many for each sentence if that is more. On two annotated clusters
    /// and nine invented ones that gives 1.1 to 3.0 claims for each one that a reader marked. With
    /// a quarter more, origins of the invented ones have an F of .73 instead of .69, but one
    /// cluster has 3.7 claims for each: more than anybody reads.
    private static final int CHARACTERS_PER_CLAIM = 185;

    private static final double CLAIMS_PER_SENTENCE = 0.72;

    private final TermWeights weights;
    private final SureTies ties;
    private final WordingChooser wordings;
    private final Prominence prominence;

    private ClaimBuilder(
            TermWeights weights, SureTies ties, WordingChooser wordings, Prominence prominence) {
        this.weights = weights;
        this.ties = ties;
        this.wordings = wordings;
        this.prominence = prominence;
    }

    /// Which statements may speak of the same thing.
    public static Matches matches(
            List<Analysis> analyses, List<StatementProfile> profiles, TermWeights weights) {
        return Matches.of(
                profiles,
                new Candidates(profiles, weights),
                new Likeness(profiles, weights, sentences(analyses)));
    }

    /// Those that tell something by themselves first; of these those that most reports surely tell;
    /// of equals those whose wording stands best alone, and then those that the reports put to the
    /// front.
    public static List<Claim> of(List<Analysis> analyses, Matches matches, TermWeights weights) {
        StatementGroups groups = new StatementGroups(matches);
        return new ClaimBuilder(
                        weights,
                        groups.ties(),
                        new WordingChooser(analyses),
                        new Prominence(analyses))
                .claims(groups.groups(), room(analyses));
    }

    private static Function<StatementProfile, String> sentences(List<Analysis> analyses) {
        Map<ReportId, Text> texts = new TreeMap<>();
        analyses.forEach(one -> texts.put(one.report().id(), one.report().text()));
        return profile ->
                Optional.ofNullable(texts.get(profile.report()))
                        .map(text -> text.at(profile.sentence()))
                        .orElse(profile.text());
    }

    private static int room(List<Analysis> analyses) {
        int characters =
                analyses.stream()
                        .flatMap(one -> one.report().zones().stream())
                        .filter(zone -> zone.kind().isEvidence())
                        .mapToInt(zone -> zone.span().length())
                        .sum();
        long sentences =
                analyses.stream().flatMap(one -> one.reading().sentences().stream()).count();
        return Math.max(characters / CHARACTERS_PER_CLAIM, (int) (sentences * CLAIMS_PER_SENTENCE));
    }

    private List<Claim> claims(List<List<StatementProfile>> groups, int room) {
        List<Gathered> kept = new ArrayList<>();
        groups.stream()
                .map(this::gathered)
                .sorted(order(this::heaviest))
                .forEach(one -> {
                    if (kept.size() < room && !one.repeats(kept)) {
                        kept.add(one);
                    }
                });
        List<Claim> claims = new ArrayList<>();
        eachInWordsOfItsOwn(kept).stream()
                .sorted(
                        Comparator.comparing((Gathered one) -> !one.wording().tells())
                                .thenComparingLong(one -> -one.sureReports())
                                .thenComparing(order(one -> prominence.of(one.statements()))))
                .forEach(one -> claims.add(claim(one, claims.size() + 1)));
        return claims;
    }

    /// A clause that another claim shows is not shown again for a piece of it.
    private static List<Gathered> eachInWordsOfItsOwn(List<Gathered> kept) {
        List<Citation> told = new ArrayList<>();
        kept.stream()
                .map(Gathered::wording)
                .filter(wording -> wording.tells() && !wording.isWidened())
                .forEach(wording -> told.add(wording.words()));
        List<Gathered> all = new ArrayList<>();
        for (Gathered one : kept) {
            boolean again =
                    one.wording().isWidened()
                            && told.stream().anyMatch(one.wording().words()::overlaps);
            all.add(again ? one.narrowed() : one);
            told.add(all.getLast().wording().words());
        }
        return all;
    }

    /// What most reports have comes first, then what stands best alone, then the weightiest.
    private static Comparator<Gathered> order(ToDoubleFunction<Gathered> weight) {
        return Comparator.comparingLong(Gathered::reports)
                .thenComparing(Gathered::standing)
                .thenComparingDouble(weight)
                .reversed()
                .thenComparing(one -> one.statements().getFirst().words());
    }

    private double heaviest(Gathered gathered) {
        return gathered.statements().stream()
                .mapToDouble(one -> weights.sum(one.terms()))
                .max()
                .orElse(0);
    }

    private static Claim claim(Gathered gathered, int number) {
        return new Claim(
                new ClaimId("c" + number),
                gathered.wording().words(),
                supports(gathered.core(), new SharedPart(gathered.statements())),
                supports(gathered.near(), new SharedPart(gathered.statements())));
    }

    private static List<Support> supports(List<StatementProfile> statements, SharedPart part) {
        Map<ReportId, List<StatementProfile>> byReport = new TreeMap<>();
        statements.forEach(
                one -> byReport.computeIfAbsent(one.report(), key -> new ArrayList<>()).add(one));
        return byReport.values().stream()
                .map(own ->
                        new Support(
                                own.stream().map(StatementProfile::statement).toList(),
                                own.stream()
                                        .map(one -> DeniedWords.of(one, part.of(one)))
                                        .toList()))
                .toList();
    }

    /// The wording is one that most reports surely tell.
    private Gathered gathered(List<StatementProfile> group) {
        Map<Citation, Long> reports = new HashMap<>();
        group.forEach(one -> reports.put(one.words(), reports(ties.around(one, group))));
        long most = Collections.max(reports.values());
        List<StatementProfile> widest =
                group.stream()
                        .filter(one -> reports.getOrDefault(one.words(), 0L) == most)
                        .toList();
        WordingChooser.Wording wording = wordings.best(widest, one -> closeness(one, group));
        return new Gathered(group, ties.around(wording.statement(), group), wording);
    }

    private static long reports(List<StatementProfile> statements) {
        return statements.stream().map(StatementProfile::report).distinct().count();
    }

    private double closeness(StatementProfile one, List<StatementProfile> group) {
        return group.stream().mapToDouble(other -> weights.similarity(one, other)).sum();
    }

    /// Statements that may say the same, those that surely say the same as the wording.
    private record Gathered(
            List<StatementProfile> statements,
            List<StatementProfile> core,
            WordingChooser.Wording wording) {
        List<StatementProfile> near() {
            return statements.stream().filter(one -> !core.contains(one)).toList();
        }

        Standing standing() {
            return wording.standing();
        }

        Gathered narrowed() {
            return new Gathered(statements, core, wording.narrowed());
        }

        long reports() {
            return ClaimBuilder.reports(statements);
        }

        long sureReports() {
            return ClaimBuilder.reports(core);
        }

        /// Whether it is of one report and only tells a part of what is already there.
        boolean repeats(List<Gathered> kept) {
            return reports() == 1
                    && statements.stream()
                            .map(StatementProfile::words)
                            .allMatch(words ->
                                    kept.stream()
                                            .flatMap(one -> one.statements().stream())
                                            .map(StatementProfile::words)
                                            .anyMatch(other ->
                                                    other.report().equals(words.report())
                                                            && other.words()
                                                                    .contains(words.words())));
        }
    }
}
