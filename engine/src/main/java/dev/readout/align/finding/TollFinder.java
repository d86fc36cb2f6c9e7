package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the counts of victims against each other: the dead, the injured, the missing, the
/// arrested.
///
/// Counts grow while reports are written, so no older one is wrong: different counts of the dead
/// are a tension that a reader must know, other counts are compatible. A count of children, of
/// another four, of the badly injured or of an earlier disaster is another thing and is left out.
final class TollFinder {
    private static final List<String> FAMILIES =
            List.of(
                    WordFamilies.of("killed"),
                    WordFamilies.of("injured"),
                    WordFamilies.of("missing"),
                    WordFamilies.of("arrested"));

    /// What is counted where a report speaks of victims as such.
    private static final Set<String> PEOPLE =
            Stream.concat(
                            Stream.of(Measure.COUNT),
                            Stream.of(
                                            "people",
                                            "dead",
                                            "injured",
                                            "missing",
                                            "victims",
                                            "deaths",
                                            "lives",
                                            "villagers",
                                            "residents",
                                            "civilians")
                                    .map(word -> Measure.COUNT + " " + WordFamilies.of(word)))
                    .collect(Collectors.toUnmodifiableSet());

    /// Nouns that all are counted in.
    private static final Set<String> TOTALS =
            Set.of("total", "toll", "death", "deaths", "killing", "loss", "number", "lives");

    /// What is told of a punishment or a threat, and of no dead.
    private static final Set<String> DEATH_NOUNS =
            Set.of(
                    "penalty",
                    "penalties",
                    "sentence",
                    "sentences",
                    "row",
                    "warrant",
                    "chamber",
                    "threat",
                    "threats",
                    "squad",
                    "certificate",
                    "trap",
                    "camp");

    private static final Pattern JOINT = Pattern.compile("\\band\\b|,");

    /// Characters that "and" or a comma adds to a distance: more than any clause has.
    private static final int FAR = 10_000;

    private final Comparison comparison;
    private final CommonPlaces places;
    private final Map<String, Map<Long, List<Count>>> counts = new TreeMap<>();

    TollFinder(Comparison comparison) {
        this.comparison = comparison;
        places = new CommonPlaces(comparison);
    }

    /// Whether the figure counts victims, who are held against each other here.
    static boolean countsVictims(StatementProfile profile, Measure figure) {
        return PEOPLE.contains(figure.kind())
                && profile.terms().stream().anyMatch(FAMILIES::contains);
    }

    static boolean countsPeople(Measure figure) {
        return PEOPLE.contains(figure.kind());
    }

    /// @param fate the word that tells what befell them
    private record Count(Measure measure, Span fate, Citation words) {
        Citation cited(Span part) {
            return new Citation(words.report(), part);
        }
    }

    List<Finding> find() {
        comparison.profiles().forEach(this::read);
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Map<Long, List<Count>>> family : counts.entrySet()) {
            finding(family.getKey(), new ArrayList<>(family.getValue().values()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private void read(StatementProfile profile) {
        Analysis analysis = comparison.analysis(profile.report());
        if (profile.figures().size() > 2
                || places.isElsewhere(profile)
                || OtherYears.areTold(analysis, profile.sentence())) {
            return;
        }
        for (Measure figure : profile.figures()) {
            if (!PEOPLE.contains(figure.kind())
                    || isOfSomething(analysis, figure)
                    || isPartial(analysis, profile, figure)) {
                continue;
            }
            fate(analysis, profile.words().words(), figure)
                    .ifPresent(fate ->
                            add(family(analysis, fate), new Count(figure, fate, profile.words())));
        }
        NoVictims.in(analysis, profile.words().words())
                .forEach((family, nobody) ->
                        add(
                                family,
                                new Count(
                                        new Measure(nobody, Measure.COUNT, 0, 0, 0),
                                        nobody,
                                        profile.words())));
    }

    private void add(String family, Count count) {
        counts.computeIfAbsent(family, key -> new TreeMap<>())
                .computeIfAbsent(Math.round(count.measure().value()), key -> new ArrayList<>())
                .add(count);
    }

    /// "another four", "two others", "two other victims", "mother of 12", "30 seriously injured",
    /// "nine of the dead", "a man of 52 is among the dead".
    private boolean isPartial(Analysis analysis, StatementProfile profile, Measure figure) {
        Span words = profile.words().words();
        for (Word word : wordsIn(analysis, words)) {
            String form = analysis.report().text().at(word.span()).toLowerCase(Locale.ROOT);
            boolean before = word.span().end() <= figure.words().start();
            boolean near = figure.words().start() - word.span().end() < 3;
            boolean after = word.span().start() >= figure.words().end();
            boolean next = word.span().start() - figure.words().end() < 3;
            if (form.equals("others")
                    || (after && next && form.equals("other"))
                    || form.equals("among")
                    || (after && next && form.equals("of"))
                    || (before && near && (form.equals("another") || form.equals("other")))
                    || (word.tag().equals("RB") && form.endsWith("ly") && isDegree(form))) {
                return true;
            }
        }
        return false;
    }

    /// "A mother of 12", "two of the three victims"; not "a total of 12", "the deaths of 12".
    private static boolean isOfSomething(Analysis analysis, Measure figure) {
        List<Word> words = analysis.reading().words();
        int at = Span.firstAfter(words, Word::span, figure.words().start()) - 1;
        while (at > 0 && words.get(at).tag().equals("DT")) {
            at--;
        }
        return at > 0
                && form(analysis, words.get(at)).equals("of")
                && !TOTALS.contains(form(analysis, words.get(at - 1)));
    }

    private static String form(Analysis analysis, Word word) {
        return analysis.report().text().at(word.span()).toLowerCase(Locale.ROOT);
    }

    private static boolean isDegree(String form) {
        return !form.equals("reportedly") && !form.equals("allegedly") && !form.equals("only");
    }

    private static String family(Analysis analysis, Span word) {
        return WordFamilies.of(analysis.report().text().at(word));
    }

    /// The word next to the figure that tells the sort of victims.
    private static Optional<Span> fate(Analysis analysis, Span words, Measure figure) {
        Optional<Span> found = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        boolean bare = figure.kind().equals(Measure.COUNT);
        for (Word word : wordsIn(analysis, words)) {
            boolean tells =
                    !word.tag().equals("NNS")
                            && FAMILIES.contains(family(analysis, word.span()))
                            && !isPunishment(analysis, word)
                            && !isIntended(analysis, word);
            int distance = distance(analysis, word.span(), figure.words());
            if (tells && distance < nearest && (!bare || distance < FAR)) {
                nearest = distance;
                found = Optional.of(word.span());
            }
        }
        return found;
    }

    private static boolean isPunishment(Analysis analysis, Word word) {
        List<Word> words = analysis.reading().words();
        int next = Span.firstAfter(words, Word::span, word.span().end());
        return next < words.size() && DEATH_NOUNS.contains(form(analysis, words.get(next)));
    }

    /// "To kill twelve", "to put somebody to death": nobody has died of it yet.
    private static boolean isIntended(Analysis analysis, Word fate) {
        List<Word> words = analysis.reading().words();
        for (int at = Span.firstAfter(words, Word::span, fate.span().start()); at > 0; at--) {
            Word word = words.get(at);
            if (word.isFinite() || word.tag().equals(".")) {
                return false;
            }
            if (word.tag().equals("VB") && words.get(at - 1).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /// In characters; what stands beyond an "and" or a comma is farther away than all else.
    private static int distance(Analysis analysis, Span word, Span figure) {
        int from = Math.min(word.end(), figure.end());
        Span between = new Span(from, Math.max(from, Math.max(word.start(), figure.start())));
        boolean joined = JOINT.matcher(analysis.report().text().at(between)).find();
        return between.length() + (joined ? FAR : 0);
    }

    private static List<Word> wordsIn(Analysis analysis, Span words) {
        return analysis.reading().words().stream()
                .filter(word -> words.contains(word.span()))
                .toList();
    }

    private Optional<Finding> finding(String family, List<List<Count>> byValue) {
        long reports =
                byValue.stream()
                        .flatMap(List::stream)
                        .map(count -> count.words().report())
                        .distinct()
                        .count();
        if (byValue.size() < 2 || reports < 2) {
            return Optional.empty();
        }
        List<Side> sides =
                byValue.stream()
                        .map(counts -> comparison.side(counts.stream().map(Count::words).toList()))
                        .toList();
        boolean fit = fit(byValue);
        List<Count> first = byValue.stream().map(List::getFirst).toList();
        boolean nobody = first.getFirst().measure().value() == 0;
        if ((nobody || family.equals(FAMILIES.getFirst()) || areOfParties(family, byValue))
                && !fit) {
            return Optional.of(new Finding.Tension(sides, Aspect.NUMBER, reason(first, fit)));
        }
        return Optional.of(new Finding.Compatible(sides, Aspect.NUMBER, reason(first, fit)));
    }

    /// Whether two parties count those who were arrested: what the one leaves out, the other has
    /// not seen or counts as something else.
    private boolean areOfParties(String family, List<List<Count>> byValue) {
        return family.equals(FAMILIES.getLast())
                && byValue.size() == 2
                && byValue.getFirst().stream()
                        .allMatch(one ->
                                byValue.getLast().stream()
                                        .allMatch(other -> areOfParties(one, other)));
    }

    private boolean areOfParties(Count one, Count other) {
        StatementProfile low = comparison.profile(one.words());
        StatementProfile high = comparison.profile(other.words());
        return !low.act().speakers().isEmpty()
                && !high.act().speakers().isEmpty()
                && comparison.haveOtherSpeakers(low, high);
    }

    private Reason reason(List<Count> counts, boolean fit) {
        return comparison
                .steps()
                .add(
                        Step.Part.DEED,
                        Step.Outcome.SAME,
                        counts.stream().map(one -> List.of(one.cited(one.fate()))).toList())
                .add(
                        Step.Part.FIGURE,
                        fit ? Step.Outcome.FITS : Step.Outcome.GROWN,
                        counts.stream()
                                .map(one -> List.of(one.cited(one.measure().words())))
                                .toList())
                .because(
                        fit
                                ? "lower bounds and counts that one true number fits"
                                : counts.getFirst().measure().value() == 0
                                        ? "nobody, and a count"
                                        : "a count that grows with time");
    }

    private static boolean fit(List<List<Count>> byValue) {
        List<Measure> measures =
                byValue.stream().flatMap(List::stream).map(Count::measure).toList();
        return measures.stream()
                .allMatch(one -> measures.stream().allMatch(other -> one.fits(other)));
    }
}
