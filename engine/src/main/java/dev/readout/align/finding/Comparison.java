package dev.readout.align.finding;

import dev.readout.align.claim.Matches;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.claim.TermWeights;
import dev.readout.align.predicate.PredicateReader;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Claim;
import dev.readout.story.Entities;
import dev.readout.story.Side;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that findings are drawn from.
public final class Comparison {
    private final NavigableMap<ReportId, Analysis> analyses = new TreeMap<>();
    private final Entities entities;
    private final Matches matches;
    private final TermWeights weights;
    private final List<Claim> claims;
    private final Map<Citation, StatementProfile> profileOf = new HashMap<>();
    private final Map<Citation, Claim> claimOf = new HashMap<>();
    private final Map<ReportId, PredicateReader> predicates;
    private final List<SentenceWords> sentences;
    private final Times times = new Times(this);

    public Comparison(
            List<Analysis> analyses,
            Entities entities,
            Map<ReportId, PredicateReader> predicates,
            Matches matches,
            TermWeights weights,
            List<Claim> claims) {
        analyses.forEach(one -> this.analyses.put(one.report().id(), one));
        this.entities = entities;
        this.predicates = predicates;
        this.matches = matches;
        this.weights = weights;
        this.claims = List.copyOf(claims);
        matches.profiles().forEach(one -> profileOf.putIfAbsent(one.words(), one));
        claims.forEach(claim -> claim.places().forEach(words -> claimOf.putIfAbsent(words, claim)));
        sentences =
                this.analyses.values().stream()
                        .flatMap(one ->
                                one.reading().sentences().stream()
                                        .map(sentence -> new SentenceWords(one, sentence)))
                        .filter(sentence -> sentence.size() > 0)
                        .toList();
    }

    /// All sentences with words, in the order of the reports.
    List<SentenceWords> sentences() {
        return sentences;
    }

    /// Each report as readers of its sentences see it, sorted.
    List<ReportWords> reports() {
        Map<ReportId, List<SentenceWords>> own =
                sentences.stream().collect(Collectors.groupingBy(SentenceWords::report));
        return analyses.values().stream()
                .map(one ->
                        new ReportWords(
                                one, own.getOrDefault(one.report().id(), List.of()), entities))
                .toList();
    }

    /// Sorted by report.
    List<Analysis> analyses() {
        return List.copyOf(analyses.values());
    }

    Entities entities() {
        return entities;
    }

    List<StatementProfile> profiles() {
        return matches.profiles();
    }

    /// Pairs of statements that are likely to speak of the same thing, as told by [Matches].
    Stream<Pair> pairs(double likely) {
        return matches.pairs().stream()
                .filter(match -> match.likely() >= likely)
                .map(match ->
                        new Pair(
                                profiles().get(match.one()),
                                profiles().get(match.other()),
                                match.likely()));
    }

    /// Pairs of statements of one report of which the second stands up to `sentences` behind the
    /// first, however unlike they are; one sentence holds none.
    Stream<Pair> followed(int sentences) {
        List<Pair> pairs = new ArrayList<>();
        List<StatementProfile> all = profiles();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && isNear(all.get(i), all.get(j), sentences); j++) {
                if (place(all.get(j)) > place(all.get(i))) {
                    pairs.add(new Pair(all.get(i), all.get(j), 0));
                }
            }
        }
        return pairs.stream();
    }

    private boolean isNear(StatementProfile one, StatementProfile other, int sentences) {
        return one.report().equals(other.report()) && place(other) - place(one) <= sentences;
    }

    /// The number of the sentence of a statement in its report.
    int place(StatementProfile profile) {
        return place(new Citation(profile.report(), profile.sentence()));
    }

    /// The number of the sentence in which words begin.
    int place(Citation words) {
        return Span.firstAfter(
                analysis(words.report()).reading().sentences(),
                span -> span,
                words.words().start());
    }

    /// Two statements that may speak of the same thing.
    record Pair(StatementProfile one, StatementProfile other, double likely) {}

    TermWeights weights() {
        return weights;
    }

    public List<Claim> claims() {
        return claims;
    }

    Analysis analysis(ReportId id) {
        return known(analyses.get(id), id);
    }

    String text(Citation citation) {
        return analysis(citation.report()).report().at(citation);
    }

    /// The claim that a statement supports, if it supports one.
    Optional<Claim> claimOf(Citation words) {
        return Optional.ofNullable(claimOf.get(words));
    }

    StatementProfile profile(Citation words) {
        return known(profileOf.get(words), words);
    }

    private static <T> T known(@Nullable T value, Object asked) {
        if (value == null) {
            throw new NoSuchElementException("nothing is compared under " + asked);
        }
        return value;
    }

    /// What the clauses of a report say of whom.
    PredicateReader grammar(ReportId id) {
        return known(predicates.get(id), id);
    }

    /// A side with its first words as label.
    Side side(List<Citation> words) {
        Citation first = words.stream().sorted().findFirst().orElseThrow();
        return new Side(line(List.of(first)), words.stream().distinct().toList());
    }

    /// Each statement as a side of its own.
    List<Side> sides(Pair pair) {
        return List.of(side(List.of(pair.one().words())), side(List.of(pair.other().words())));
    }

    /// Whether two reports tell of what may be one day and place.
    boolean mayBeOneOccasion(Pair pair) {
        return !pair.one().report().equals(pair.other().report())
                && !times.areOtherDays(pair.one(), pair.other())
                && !pair.one().isElsewhere(pair.other());
    }

    /// When the statements hold.
    Times times() {
        return times;
    }

    Steps steps() {
        return new Steps(this);
    }

    /// Words in one line, with "…" where something is left out between them.
    String line(List<Citation> words) {
        return words.stream()
                .map(one -> text(one).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    /// The words of a statement that name where it holds.
    List<Citation> places(StatementProfile profile) {
        return Citation.of(
                profile.report(),
                grammar(profile.report()).words(profile.words().words(), profile.scope()));
    }

    /// Whether two statements are told by different speakers, as far as their sources tell. The
    /// newsrooms of two reports are two.
    boolean haveOtherSpeakers(StatementProfile one, StatementProfile other) {
        Set<String> speakers = one.act().speakers();
        if (!speakers.isEmpty() && !other.act().speakers().isEmpty()) {
            return Collections.disjoint(speakers, other.act().speakers());
        }
        String source = source(one);
        return (source.isEmpty() && source(other).isEmpty())
                ? !one.report().equals(other.report())
                : !source.equals(source(other));
    }

    /// Whether what a statement says is told by others than another one. Who is told to have done
    /// something with words ("Lund apologised") is not who tells it.
    boolean isToldByOthers(StatementProfile told, StatementProfile other) {
        return tellsOfWords(told) || haveOtherSpeakers(told, other);
    }

    /// Whether the words that tell of its speaking stand in the statement itself.
    private static boolean tellsOfWords(StatementProfile profile) {
        return profile.statement().attributions().stream()
                .limit(1)
                .flatMap(one -> one.cue().stream())
                .anyMatch(profile.words()::overlaps);
    }

    private String source(StatementProfile profile) {
        List<Attribution> attributions = profile.statement().attributions();
        return attributions.isEmpty() || attributions.getFirst().source().isEmpty()
                ? ""
                : text(attributions.getFirst().source().getFirst());
    }
}
