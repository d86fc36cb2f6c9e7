package dev.readout.align.claim;

import dev.readout.align.predicate.PredicateReader;
import dev.readout.align.when.PhraseTimes;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.Quantity;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.report.TimePhrase;
import dev.readout.report.Word;
import dev.readout.story.Entities;
import dev.readout.story.TimeSpan;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads statements for comparison. Time grows with their length.
public final class ProfileReader {
    private static final Set<String> NEGATIONS =
            NotWords.and("no", "never", "nor", "neither", "none", "nothing", "nobody");

    /// Prepositions of where something holds.
    private static final Set<String> OF_PLACE =
            Set.of(
                    "in",
                    "across",
                    "around",
                    "throughout",
                    "along",
                    "near",
                    "at",
                    "inside",
                    "outside");

    private static final Set<String> NO_PLACE =
            Set.of(
                    "about",
                    "around",
                    "some",
                    "least",
                    "most",
                    "half",
                    "noon",
                    "midnight",
                    "dawn",
                    "dusk",
                    "night",
                    "once",
                    "first",
                    "last",
                    "all",
                    "order",
                    "fact",
                    "part");

    /// How far a place goes on after its preposition, in words.
    private static final int PLACE_WORDS = 6;

    private final Analysis analysis;
    private final Text text;
    private final List<Word> words;
    private final Map<Integer, String> entityAt = new TreeMap<>();
    private final BitSet mentioned = new BitSet();
    private final BitSet timed = new BitSet();
    private final Map<TimePhrase, TimeSpan> times;
    private final StatementActs acts;

    /// @param dating when the report was published
    private ProfileReader(Analysis analysis, Entities entities, StatementActs acts, Dating dating) {
        this.analysis = analysis;
        this.acts = acts;
        times = PhraseTimes.of(analysis, dating);
        text = analysis.report().text();
        words = analysis.reading().words();
        entities.mentions()
                .forEach((citation, entity) -> {
                    if (citation.report().equals(analysis.report().id())) {
                        mark(citation.words(), mentioned);
                        entityAt.put(firstAt(citation.words().start()), "@" + entity.value());
                    }
                });
        analysis.times().stream().map(TimePhrase::words).forEach(span -> mark(span, timed));
    }

    /// The statements of all reports of a story, in the order of the reports and their texts.
    ///
    /// @param predicates those of every report
    /// @param datings when the reports were published
    public static List<StatementProfile> of(
            List<Analysis> analyses,
            Entities entities,
            Map<ReportId, PredicateReader> predicates,
            Map<ReportId, Dating> datings) {
        NamedPersons persons = new NamedPersons(entities);
        List<StatementProfile> profiles = new ArrayList<>();
        for (Analysis one : analyses) {
            ReportId id = one.report().id();
            PredicateReader own = Objects.requireNonNull(predicates.get(id));
            StatementActs acts = new StatementActs(one, entities, own, persons);
            Dating dating = datings.getOrDefault(id, Dating.unknown());
            new ProfileReader(one, entities, acts, dating).profiles().forEach(profiles::add);
        }
        return List.copyOf(profiles);
    }

    private Stream<StatementProfile> profiles() {
        return analysis.statements().stream().map(this::profile);
    }

    private void mark(Span span, BitSet marks) {
        for (int word = firstAt(span.start());
                word < words.size() && words.get(word).span().start() < span.end();
                word++) {
            marks.set(word);
        }
    }

    private StatementProfile profile(Statement statement) {
        Span span = statement.words().words();
        Set<String> terms = new TreeSet<>();
        Set<String> scope = new TreeSet<>();
        boolean negated = false;
        int placeEnd = -1;
        int first = firstAt(span.start());
        for (int word = first;
                word < words.size() && words.get(word).span().end() <= span.end();
                word++) {
            String form = form(word);
            negated |= NEGATIONS.contains(form);
            boolean opensPlace = OF_PLACE.contains(form) && isPlace(word + 1);
            placeEnd = opensPlace ? word + PLACE_WORDS : endsPlace(word) ? -1 : placeEnd;
            List<String> told = terms(word, form);
            terms.addAll(told);
            if (word < placeEnd && !timed.get(word)) {
                scope.addAll(told);
            }
        }
        List<Measure> figures = figures(span);
        figures.forEach(figure -> terms.add(figure.term()));
        return new StatementProfile(
                statement,
                sentence(span),
                text.at(span),
                new Phrases(words.subList(first, firstAt(span.end())), first),
                terms,
                figures,
                new Limits(scope, timesIn(span), clocksIn(span), negated),
                acts.of(statement));
    }

    private List<TimeSpan> timesIn(Span span) {
        return times.entrySet().stream()
                .filter(entry -> span.contains(entry.getKey().words()))
                .filter(entry -> !isSpoken(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Whether it counts from the day on which somebody spoke, which the page does not tell:
    /// “tonight” in a quotation that a paper of the next day repeats.
    private boolean isSpoken(TimePhrase time) {
        return time.form() instanceof TimePhrase.Form.Shifted
                && analysis.reading().quotations().stream()
                        .anyMatch(quotation -> quotation.contains(time.words()));
    }

    private List<Clock> clocksIn(Span span) {
        return analysis.times().stream()
                .filter(time -> span.contains(time.words()))
                .flatMap(time ->
                        time.form() instanceof TimePhrase.Form.AtClock clock
                                ? Stream.of(Clock.of(clock))
                                : Stream.of())
                .toList();
    }

    /// Not "at half past four", "in five", "around noon", "at least".
    private boolean isPlace(int word) {
        return word < words.size()
                && !timed.get(word)
                && !words.get(word).tag().equals("CD")
                && !NO_PLACE.contains(form(word));
    }

    private boolean endsPlace(int word) {
        Word one = words.get(word);
        return one.isVerb() || one.tag().equals("IN") || one.tag().equals(".");
    }

    private List<String> terms(int word, String form) {
        if (entityAt.containsKey(word)) {
            return List.of(entityAt.get(word));
        }
        if (mentioned.get(word) || words.get(word).tag().equals("CD")) {
            return List.of();
        }
        boolean matter = !StopWords.is(form) && form.chars().anyMatch(Character::isLetterOrDigit);
        return matter ? List.of(WordFamilies.of(form)) : List.of();
    }

    private List<Measure> figures(Span span) {
        List<Measure> figures = new ArrayList<>();
        for (Quantity quantity : analysis.quantities()) {
            if (span.contains(quantity.words()) && !timed.get(firstAt(quantity.words().start()))) {
                figures.add(Measure.of(quantity, text));
            }
        }
        return Shares.alone(Tally.joined(figures, text), text);
    }

    private Span sentence(Span span) {
        return analysis.reading().sentences().stream()
                .filter(sentence -> sentence.contains(span.start()))
                .findFirst()
                .orElse(span);
    }

    private String form(int word) {
        return text.at(words.get(word).span()).toLowerCase(Locale.ROOT);
    }

    /// Position of the first word that ends after `position`.
    private int firstAt(int position) {
        return Span.firstAfter(words, Word::span, position);
    }
}
