package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.Units;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import dev.readout.story.Aspect;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds one thing that two reports let run unlike long: "a ten-day truce", "a truce of three
/// weeks"; "nine years in prison", "jailed for six and a half years".
///
/// A report must give one term only, and not one that was asked for, that is the most there can be
/// or that may come. Of punishments only that of one person is compared.
final class TermConflicts {
    private static final String PUNISHMENT = "sentence";
    private static final String DURATION = Unit.Dimension.TIME.name();

    private static final String TRUCE = "truce";

    /// What is agreed, imposed or called for some time, and its other names.
    private static final Map<String, String> WITH_TERM =
            Map.ofEntries(
                    Map.entry(TRUCE, TRUCE),
                    Map.entry("ceasefire", TRUCE),
                    Map.entry("cease-fire", TRUCE),
                    Map.entry("armistice", TRUCE),
                    Map.entry("strike", "strike"),
                    Map.entry("walkout", "strike"),
                    Map.entry("curfew", "curfew"),
                    Map.entry("ban", "ban"),
                    Map.entry("lockdown", "lockdown"),
                    Map.entry("embargo", "embargo"),
                    Map.entry("moratorium", "moratorium"),
                    Map.entry("suspension", "suspension"),
                    Map.entry("blockade", "blockade"),
                    Map.entry("closure", "closure"),
                    Map.entry("contract", "contract"),
                    Map.entry("lease", "lease"),
                    Map.entry("mourning", "mourning"));

    private static final Set<String> OF_PRISON =
            Set.of(
                    "prison",
                    "jail",
                    "jailed",
                    "bars",
                    "imprisoned",
                    "imprisonment",
                    "sentence",
                    "custody");

    /// Before a term: "a truce of ten days".
    private static final Set<String> LEADING = Set.of("of", "for");

    /// "The truce along the border is to last ten days": what lasts stands anywhere before.
    private static final Set<String> LASTING = Set.of("last", "lasts", "lasted", "lasting");

    /// Words of a term that nobody has to serve, or not this one.
    private static final Set<String> OPEN =
            Set.of(
                    "asked",
                    "asks",
                    "asking",
                    "ask",
                    "demanded",
                    "demands",
                    "demand",
                    "demanding",
                    "sought",
                    "seek",
                    "seeks",
                    "seeking",
                    "faces",
                    "face",
                    "faced",
                    "facing",
                    "carries",
                    "carry",
                    "carried",
                    "maximum",
                    "minimum",
                    "could",
                    "may",
                    "might",
                    "would",
                    "if",
                    "suspended",
                    "served",
                    "serving",
                    "spent",
                    "earlier",
                    "previous",
                    "another",
                    "extend",
                    "extended",
                    "extension",
                    "proposed",
                    "proposal",
                    "offered",
                    "wanted",
                    "wants",
                    "want",
                    "urged",
                    "appeal",
                    "appeals",
                    "not",
                    "no");

    private static final Set<String> OF_COURT =
            Set.of("judge", "justice", "magistrate", "prosecutor", "lawyer", "attorney");

    /// Words before and behind a term that tell what it is the term of.
    private static final int BEFORE = 3;

    private static final int BEHIND = 2;

    /// How far before "of ten days" the thing stands, in words: "a truce along the border of ten
    /// days".
    private static final int FAR = 6;

    /// Seconds; less is the length of a talk.
    private static final double SHORTEST = 6 * 3600;

    /// In two units a shorter term that is this share of a longer one may be the same, rounded.
    private static final double SAME_LENGTH = 0.75;

    private final Comparison comparison;

    TermConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param thing the usual word for what has the term
    /// @param of those whom the sentence names; of a punishment the persons that its clause names
    private record Term(StatementProfile profile, Measure length, String thing, Set<EntityId> of) {
        Citation cited() {
            return new Citation(profile.report(), length.words());
        }

        double seconds() {
            return length.value();
        }
    }

    /// One finding per thing.
    List<Finding> find() {
        Map<String, Map<ReportId, List<Term>>> things = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            for (Measure figure : profile.figures()) {
                term(profile, figure)
                        .ifPresent(term ->
                                things.computeIfAbsent(term.thing(), key -> new TreeMap<>())
                                        .computeIfAbsent(profile.report(), key -> new ArrayList<>())
                                        .add(term));
            }
        }
        return things.values().stream().flatMap(reports -> finding(reports).stream()).toList();
    }

    private Optional<Finding> finding(Map<ReportId, List<Term>> reports) {
        TreeMap<Double, List<Term>> terms = new TreeMap<>();
        reports.values().stream()
                .filter(TermConflicts::isOne)
                .forEach(given ->
                        terms.computeIfAbsent(given.getFirst().seconds(), key -> new ArrayList<>())
                                .addAll(given));
        return terms.size() == 2
                        && differ(
                                terms.firstEntry().getValue().getFirst(),
                                terms.lastEntry().getValue().getFirst())
                        && areOfOne(terms.firstEntry().getValue(), terms.lastEntry().getValue())
                ? Optional.of(finding(List.copyOf(terms.values())))
                : Optional.empty();
    }

    private static boolean isOne(List<Term> terms) {
        return terms.stream().map(Term::seconds).distinct().count() == 1;
    }

    private boolean differ(Term low, Term high) {
        boolean oneUnit = !Collections.disjoint(units(low), units(high));
        return !low.length().fits(high.length())
                && (oneUnit || low.seconds() < SAME_LENGTH * high.seconds());
    }

    /// "year" of "nine years" and "nine-year", "year" and "month" of "nine years and six months".
    private Set<String> units(Term term) {
        return Plain.words(comparison.text(term.cited())).stream()
                .flatMap(word -> Units.of(word).stream())
                .map(Unit::symbol)
                .collect(Collectors.toSet());
    }

    /// Whether both are of one party, and at one time. A punishment is, too, where only one side
    /// names whom it is for.
    private boolean areOfOne(List<Term> low, List<Term> high) {
        boolean punishment = low.getFirst().thing().equals(PUNISHMENT);
        Set<EntityId> one = named(low);
        Set<EntityId> other = named(high);
        boolean unnamed = one.isEmpty() != other.isEmpty();
        return ((punishment && unnamed) || !Collections.disjoint(one, other))
                && low.stream()
                        .noneMatch(first ->
                                high.stream()
                                        .anyMatch(second ->
                                                comparison.isAnotherTime(
                                                        first.profile(), second.profile())));
    }

    private static Set<EntityId> named(List<Term> terms) {
        return terms.stream().flatMap(term -> term.of().stream()).collect(Collectors.toSet());
    }

    private Finding finding(List<List<Term>> values) {
        return new Finding.Contradiction(
                values.stream()
                        .map(terms ->
                                comparison.side(
                                        terms.stream().map(one -> one.profile().words()).toList()))
                        .toList(),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .otherFigures(
                                values.stream()
                                        .map(terms -> List.of(terms.getFirst().cited()))
                                        .toList())
                        .because("one thing of two terms"));
    }

    private Optional<Term> term(StatementProfile profile, Measure figure) {
        if (!figure.kind().equals(DURATION)
                || figure.value() < SHORTEST
                || figure.least() != figure.most()
                || isOpen(profile)) {
            return Optional.empty();
        }
        return thing(profile, figure)
                .map(thing -> new Term(profile, figure, thing, of(profile, thing)));
    }

    /// Whether nobody has to serve it, as far as the clause tells: "to send him to prison" is what
    /// somebody wants.
    private boolean isOpen(StatementProfile profile) {
        List<String> words = words(profile);
        return words.getFirst().equals("to")
                || words.stream().anyMatch(OPEN::contains)
                || profile.statement().attributions().stream()
                        .flatMap(one -> one.cue().stream())
                        .flatMap(cue -> Plain.words(comparison.text(cue)).stream())
                        .anyMatch(OPEN::contains);
    }

    private List<String> words(StatementProfile profile) {
        Analysis analysis = comparison.analysis(profile.report());
        return analysis.reading().words().stream()
                .map(Word::span)
                .filter(profile.words().words()::contains)
                .map(word -> analysis.report().text().at(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    /// What the figure is the term of, by the words around it.
    private Optional<String> thing(StatementProfile profile, Measure figure) {
        Analysis analysis = comparison.analysis(profile.report());
        List<Word> all = analysis.reading().words();
        int from = Span.firstAfter(all, Word::span, figure.words().start());
        int to = Span.firstAfter(all, Word::span, figure.words().end());
        List<String> before = forms(analysis, from - BEFORE, from);
        List<String> behind = forms(analysis, to, to + BEHIND);
        List<String> told = words(profile);
        boolean sentenced =
                (before.contains("to") && told.contains("sentenced"))
                        || (before.contains("at") && told.contains("sentence"));
        if (sentenced
                || !Collections.disjoint(before, OF_PRISON)
                || !Collections.disjoint(behind, OF_PRISON)) {
            return Optional.of(PUNISHMENT);
        }
        String next = before.isEmpty() ? "" : before.getLast();
        int far = LEADING.contains(next) ? FAR : LASTING.contains(next) ? words(profile).size() : 0;
        return Stream.concat(behind.stream(), forms(analysis, from - far, from).reversed().stream())
                .flatMap(word -> Optional.ofNullable(WITH_TERM.get(word)).stream())
                .findFirst();
    }

    private static List<String> forms(Analysis analysis, int from, int to) {
        List<Word> all = analysis.reading().words();
        return IntStream.range(Math.max(0, from), Math.min(all.size(), to))
                .mapToObj(at ->
                        analysis.report().text().at(all.get(at).span()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private Set<EntityId> of(StatementProfile profile, String thing) {
        boolean punishment = thing.equals(PUNISHMENT);
        Span within = punishment ? profile.words().words() : profile.sentence();
        return comparison.entities().of(profile.report()).entrySet().stream()
                .filter(name -> within.contains(name.getKey().words()))
                .filter(name -> !punishment || isPunished(name.getKey(), name.getValue()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether it is a person, and not "Judge Ada Renk".
    private boolean isPunished(Citation name, EntityId id) {
        Analysis analysis = comparison.analysis(name.report());
        int first = Span.firstAfter(analysis.reading().words(), Word::span, name.words().start());
        return isPerson(id)
                && Collections.disjoint(forms(analysis, first - 1, first + 1), OF_COURT);
    }

    private boolean isPerson(EntityId id) {
        return comparison
                .entities()
                .find(id)
                .filter(one -> one.kind() == Entity.Kind.PERSON)
                .isPresent();
    }
}
