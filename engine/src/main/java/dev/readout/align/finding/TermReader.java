package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads how long something is to run: "a ten-day truce", "jailed for nine years".
///
/// Not a term that was asked for, that is the most there can be, or that may come.
final class TermReader {
    static final String PUNISHMENT = "sentence";
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

    /// Words before and behind a term that tell what it is the term of.
    private static final int BEFORE = 3;

    private static final int BEHIND = 2;

    /// How far before "of ten days" the thing stands, in words: "a truce along the border of ten
    /// days".
    private static final int FAR = 6;

    /// Seconds; less is the length of a talk. Chosen.
    private static final double SHORTEST = 6 * 3600;

    private final Comparison comparison;

    TermReader(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param words the figure with the word for what has the term
    /// @param thing the usual word for that
    /// @param of those whom the sentence names; of a punishment the persons that its clause names
    record Term(
            StatementProfile profile,
            Measure length,
            Citation words,
            String thing,
            Set<EntityId> of) {
        Citation figure() {
            return new Citation(profile.report(), length.words());
        }

        double seconds() {
            return length.value();
        }

        boolean isPunishment() {
            return thing.equals(PUNISHMENT);
        }
    }

    Optional<Term> term(StatementProfile profile, Measure figure) {
        boolean exact = figure.least() == figure.most();
        return figure.kind().equals(DURATION)
                        && figure.value() >= SHORTEST
                        && exact
                        && !isOpen(profile)
                ? new Place(profile, figure).term()
                : Optional.empty();
    }

    /// Whether nobody has to serve it, as far as the clause tells: "to send him to prison" is what
    /// somebody wants.
    private boolean isOpen(StatementProfile profile) {
        List<String> words = words(profile);
        return words.getFirst().equals("to")
                || words.stream().anyMatch(WordGroup.OPEN_TERM::has)
                || profile.statement().attributions().stream()
                        .flatMap(one -> one.cue().stream())
                        .flatMap(cue -> Plain.words(comparison.text(cue)).stream())
                        .anyMatch(WordGroup.OPEN_TERM::has);
    }

    private List<String> words(StatementProfile profile) {
        Analysis analysis = comparison.analysis(profile.report());
        return analysis.reading().words().stream()
                .map(Word::span)
                .filter(profile.words().words()::contains)
                .map(word -> analysis.report().text().at(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Where a figure stands among the words of its report.
    private final class Place {
        private final StatementProfile profile;
        private final Measure figure;
        private final Analysis analysis;
        private final int from;
        private final int to;

        Place(StatementProfile profile, Measure figure) {
            this.profile = profile;
            this.figure = figure;
            analysis = comparison.analysis(profile.report());
            from = at(figure.words().start());
            to = at(figure.words().end());
        }

        private int at(int position) {
            return Span.firstAfter(analysis.reading().words(), Word::span, position);
        }

        Optional<Term> term() {
            return punishment()
                    .map(word -> term(word, PUNISHMENT))
                    .or(() ->
                            near(reach(), WITH_TERM::containsKey)
                                    .map(word ->
                                            term(word, WITH_TERM.getOrDefault(form(word), ""))));
        }

        /// "prison" in "to prison for nine years", else "to" and "at" in "sentenced to" and "put
        /// the sentence at".
        private Optional<Integer> punishment() {
            List<String> told = words(profile);
            return near(BEFORE, OF_PRISON::contains)
                    .or(() -> near(BEFORE, "to"::equals).filter(to -> told.contains("sentenced")))
                    .or(() -> near(BEFORE, "at"::equals).filter(at -> told.contains("sentence")));
        }

        private int reach() {
            String next = from == 0 ? "" : form(from - 1);
            return LEADING.contains(next)
                    ? FAR
                    : LASTING.contains(next) ? from - at(profile.words().words().start()) : 0;
        }

        /// The nearest of some words behind the figure, else of those before it.
        private Optional<Integer> near(int before, Predicate<String> is) {
            int size = analysis.reading().words().size();
            return IntStream.concat(
                            IntStream.range(to, Math.min(size, to + BEHIND)),
                            IntStream.rangeClosed(1, Math.min(before, from))
                                    .map(back -> from - back))
                    .filter(at -> is.test(form(at)))
                    .boxed()
                    .findFirst();
        }

        private Term term(int word, String thing) {
            Span phrase = figure.words().cover(analysis.reading().words().get(word).span());
            return new Term(
                    profile,
                    figure,
                    new Citation(profile.report(), phrase),
                    thing,
                    of(profile, thing));
        }

        private String form(int at) {
            return TermReader.this.form(analysis, at);
        }
    }

    private String form(Analysis analysis, int at) {
        return analysis.report()
                .text()
                .at(analysis.reading().words().get(at).span())
                .toLowerCase(Locale.ROOT);
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
                && !WordGroup.OF_COURT.has(form(analysis, first))
                && (first == 0 || !WordGroup.OF_COURT.has(form(analysis, first - 1)));
    }

    private boolean isPerson(EntityId id) {
        return comparison
                .entities()
                .find(id)
                .filter(one -> one.kind() == Entity.Kind.PERSON)
                .isPresent();
    }
}
