package dev.readout.align.claim;

import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a statement is compared by.
///
/// @param sentence the sentence that holds it
/// @param text its words, as written
/// @param phrases what of it can be shown alone
/// @param terms what it speaks of: word families, entities (`@id`) and figures (`#15000`)
/// @param figures the figures in it that are no dates
public record StatementProfile(
        Statement statement,
        Span sentence,
        String text,
        Phrases phrases,
        Set<String> terms,
        List<Measure> figures,
        Limits limits,
        Act act) {
    public StatementProfile {
        terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
        figures = List.copyOf(figures);
    }

    /// Words that a statement has beside a piece of it if it tells more: with one, it is mostly the
    /// verb that goes with the noun ("held talks").
    private static final int MORE = 2;

    /// What may befall people; one figure of the dead and of the injured are two claims.
    private static final Set<String> FATES =
            Set.of(
                    WordFamilies.of("killed"),
                    WordFamilies.of("injured"),
                    WordFamilies.of("missing"));

    private static final Set<String> DOUBTS =
            Set.of(
                    WordFamilies.of("doubt"),
                    WordFamilies.of("unclear"),
                    WordFamilies.of("uncertain"));

    private static final Set<String> OPEN =
            Set.of(
                    WordFamilies.of("unknown"),
                    WordFamilies.of("known"),
                    WordFamilies.of("sure"),
                    WordFamilies.of("clear"),
                    WordFamilies.of("certain"));

    /// Whether both cannot be one claim: they give other figures, days or hours for the same thing,
    /// count the dead and the injured, say of others that they spoke, tell opposite deeds, or one
    /// denies or doubts.
    boolean differsFrom(StatementProfile other) {
        return bar(other).isPresent();
    }

    /// Why both cannot be one claim, if they cannot.
    public Optional<Bar> bar(StatementProfile other) {
        if (contradicts(other)) {
            return Optional.of(Bar.DENIAL);
        }
        if ((doubts() && !other.leavesOpen()) || (other.doubts() && !leavesOpen())) {
            return Optional.of(Bar.DOUBT);
        }
        if (givesOther(other) && !givesSame(other)) {
            return Optional.of(Bar.FIGURE);
        }
        if (limits.isAnotherTime(other.limits)) {
            return Optional.of(Bar.DAY);
        }
        if (limits.isAnotherHour(other.limits)) {
            return Optional.of(Bar.HOUR);
        }
        if (act.voice().tellsOfOthers(other.act.voice())) {
            return Optional.of(Bar.SPEAKER);
        }
        return countsOthers(other) ? Optional.of(Bar.FATE) : Optional.empty();
    }

    /// Whether one says that something is so and the other that it is not. "Denied a deal" and
    /// "there was no deal" say the same, and so do "has not resigned" and "remains in office".
    private boolean contradicts(StatementProfile other) {
        boolean opposite = act.isOpposite(other.act) && namesOne(other);
        return saysNot() == other.saysNot()
                ? opposite
                : !opposite && !isDenialOf(other) && !other.isDenialOf(this);
    }

    /// By a "not" or by who denies it, but not by both: "it paid" in "the mill denied that it
    /// paid".
    private boolean saysNot() {
        boolean denied =
                statement.attributions().stream()
                        .limit(1)
                        .filter(one -> one.polarity() == Attribution.Polarity.DENIED)
                        .filter(one -> one.cue().stream().noneMatch(words()::overlaps))
                        .anyMatch(one -> one.content().stream().anyMatch(words()::overlaps));
        return negated() != denied;
    }

    private boolean doubts() {
        return DOUBTS.stream().anyMatch(terms::contains);
    }

    /// Whether it may say what a doubt says: "is not known" beside "is unclear".
    private boolean leavesOpen() {
        return doubts() || OPEN.stream().anyMatch(terms::contains);
    }

    private boolean namesOne(StatementProfile other) {
        return terms.stream().anyMatch(term -> term.startsWith("@") && other.terms.contains(term));
    }

    private boolean isDenialOf(StatementProfile other) {
        return act.denies() && !saysNot() && other.saysNot() && !other.act.denies();
    }

    private boolean countsOthers(StatementProfile other) {
        Set<String> fates = fates();
        return !figures.isEmpty()
                && !other.figures.isEmpty()
                && !fates.isEmpty()
                && !other.fates().isEmpty()
                && Collections.disjoint(fates, other.fates());
    }

    private Set<String> fates() {
        return terms.stream().filter(FATES::contains).collect(Collectors.toSet());
    }

    /// Whether both are told on the word of persons, and not of the same.
    public boolean isOfOtherVoices(StatementProfile other) {
        return act.voice().isOfOtherPersons(other.act.voice());
    }

    /// Whether both tell the deed of a person, not of the same, and neither names the doer of the
    /// other: in "Renk met Marr" and "Marr was met by Renk" nobody is left out.
    public boolean isOfOtherDoers(StatementProfile other) {
        return Person.areApart(act.doers(), other.act.doers())
                && !names(other.act.doers())
                && !other.names(act.doers());
    }

    private boolean names(List<Person> persons) {
        return persons.stream().map(Person::term).anyMatch(terms::contains);
    }

    public boolean negated() {
        return limits.negated();
    }

    public Set<String> scope() {
        return limits.places();
    }

    private boolean givesOther(StatementProfile other) {
        return figures.stream()
                .anyMatch(figure ->
                        other.figures.stream()
                                .anyMatch(one ->
                                        figure.isComparableWith(one)
                                                ? !figure.isSameAs(one)
                                                : figure.isOtherSum(one)));
    }

    /// Whether both stand in one sentence of one report.
    boolean isBeside(StatementProfile other) {
        return report().equals(other.report()) && sentence.equals(other.sentence);
    }

    /// Whether one of them is a piece of the other, which tells more than that: "their talks on
    /// fish" in "he told the owners of their talks on fish". "Their talks" in "they held talks" are
    /// the same.
    boolean isWholeAndPart(StatementProfile other) {
        return isPartOf(other) || other.isPartOf(this);
    }

    private boolean isPartOf(StatementProfile whole) {
        return report().equals(whole.report())
                && whole.words().words().contains(words().words())
                && whole.terms.stream()
                                .filter(term -> !term.startsWith("@") && !terms.contains(term))
                                .count()
                        >= MORE;
    }

    public boolean givesSame(StatementProfile other) {
        return figures.stream()
                .anyMatch(figure ->
                        other.figures.stream()
                                .anyMatch(one ->
                                        figure.isComparableWith(one) && figure.isSameAs(one)));
    }

    /// Whether both say where they hold and name no place in common.
    public boolean isElsewhere(StatementProfile other) {
        return !scope().isEmpty()
                && !other.scope().isEmpty()
                && scope().stream().noneMatch(other.scope()::contains);
    }

    public ReportId report() {
        return words().report();
    }

    public Citation words() {
        return statement.words();
    }
}
