package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a crowd that the police and those who called it count: "18,000 marched, police said",
/// "organisers spoke of 60,000".
///
/// Where a side gives more than one number, nobody can tell of which crowd.
final class CrowdCounts {
    private static final Pattern ORGANISERS = Pattern.compile("\\borgani[sz]ers?\\b");

    private static final Pattern AUTHORITIES =
            Pattern.compile(
                    "\\b(?:police|authorities|gendarmerie|prefecture|interior ministry|city"
                            + " hall)\\b");

    /// What a sentence on a crowd, or the one before it, speaks of.
    private static final Set<String> CROWDS =
            Stream.of(
                            "protest",
                            "march",
                            "rally",
                            "demonstration",
                            "demonstrator",
                            "protester",
                            "crowd",
                            "turnout",
                            "participant",
                            "parade",
                            "procession")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// Of a crowd that has not come yet.
    private static final Set<String> EXPECTING =
            Stream.of("expect", "hope", "plan", "predict", "want")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// Fewer are no crowd. Chosen.
    private static final double FEWEST = 100;

    private final Comparison comparison;

    CrowdCounts(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Count(StatementProfile profile, Measure figure) {
        Citation words() {
            return new Citation(profile.report(), figure.words());
        }
    }

    /// One finding at most.
    List<Finding> find() {
        List<Count> counts = new ArrayList<>();
        for (StatementProfile profile : comparison.profiles()) {
            figure(profile)
                    .filter(figure -> isOfCrowd(profile))
                    .ifPresent(figure -> counts.add(new Count(profile, figure)));
        }
        List<Count> police = of(counts, AUTHORITIES, ORGANISERS);
        List<Count> organisers = of(counts, ORGANISERS, AUTHORITIES);
        return isOne(police) && isOne(organisers) && areApart(police, organisers)
                ? List.of(finding(police, organisers))
                : List.of();
    }

    private List<Count> of(List<Count> counts, Pattern teller, Pattern other) {
        return counts.stream()
                .filter(count -> teller.matcher(tellers(count.profile())).find())
                .filter(count -> !other.matcher(tellers(count.profile())).find())
                .toList();
    }

    /// The words of a statement and those that name who says it.
    private String tellers(StatementProfile profile) {
        return Stream.concat(
                        Stream.of(profile.text()), Steps.sources(profile).map(comparison::text))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private boolean isOfCrowd(StatementProfile profile) {
        int place = comparison.place(profile);
        return Collections.disjoint(profile.terms(), EXPECTING)
                && comparison.profiles().stream()
                        .filter(one -> one.report().equals(profile.report()))
                        .filter(one ->
                                place - comparison.place(one) <= 1
                                        && place >= comparison.place(one))
                        .flatMap(one -> one.terms().stream())
                        .anyMatch(CROWDS::contains);
    }

    /// The one large number of people in it, or of what its words do not tell.
    private static Optional<Measure> figure(StatementProfile profile) {
        List<Measure> figures =
                profile.figures().stream()
                        .filter(one -> one.value() >= FEWEST)
                        .filter(one -> Victims.mayBeCounted(one) || isOfMarchers(one))
                        .toList();
        return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
    }

    private static boolean isOfMarchers(Measure figure) {
        return figure.kind().startsWith(Measure.COUNT + " ")
                && CROWDS.contains(figure.kind().substring(Measure.COUNT.length() + 1));
    }

    private static boolean isOne(List<Count> counts) {
        return counts.stream().map(one -> one.figure().value()).distinct().count() == 1;
    }

    private static boolean areApart(List<Count> some, List<Count> others) {
        return some.stream()
                .allMatch(one ->
                        others.stream().noneMatch(other -> one.figure().fits(other.figure())));
    }

    /// The statement; from the words that name who says it to the number, if they stand before it.
    private static Citation told(Count count) {
        Citation words = count.profile().words();
        return Steps.sources(count.profile())
                .filter(source -> count.profile().sentence().contains(source.words()))
                .filter(source -> source.words().end() <= words.words().start())
                .findFirst()
                .map(source ->
                        new Citation(words.report(), source.words().cover(count.figure().words())))
                .orElse(words);
    }

    private Finding finding(List<Count> police, List<Count> organisers) {
        return new Finding.Contradiction(
                Stream.of(police, organisers)
                        .map(side -> comparison.side(side.stream().map(CrowdCounts::told).toList()))
                        .toList(),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .speakers(
                                new Comparison.Pair(
                                        police.getFirst().profile(),
                                        organisers.getFirst().profile(),
                                        1),
                                Step.Outcome.OTHER)
                        .otherFigures(
                                Stream.of(police, organisers)
                                        .map(side -> List.of(side.getFirst().words()))
                                        .toList())
                        .because("two counts of one crowd"));
    }
}
