package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Mood;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.Lemmas;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what two reports let begin, be held or end on two dates: "the trial opens on 14 April",
/// "the managers go on trial on 24 April".
///
/// Both sentences must name a party or place in common, and each report give one date only.
final class EventDates {
    private static final Set<String> BEGINNING =
            Lemmas.setOf(
                    "begin",
                    "start",
                    "open",
                    "commence",
                    "hold",
                    "take",
                    "kick",
                    "launch",
                    "happen",
                    "resume");

    private static final Set<String> ENDING = Lemmas.setOf("end", "close", "finish", "expire");

    /// "Go on trial", "stand trial", "face trial".
    private static final Set<String> FACING = Lemmas.setOf("go", "stand", "face", "come");

    private static final Set<String> FACED = Set.of("trial");

    /// Words behind the verb.
    private static final int REACH = 3;

    /// Words of a date that is no more, or of one of several.
    private static final Set<String> OTHER =
            Set.of(
                    "postponed",
                    "delayed",
                    "originally",
                    "initially",
                    "previously",
                    "rescheduled",
                    "moved",
                    "instead",
                    "second",
                    "third",
                    "next",
                    "last",
                    "another",
                    "if",
                    "unless",
                    "again",
                    "each",
                    "every");

    private final Comparison comparison;

    EventDates(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param of the parties and places that the sentence names
    private record Dated(
            StatementProfile profile, Predicate told, Role event, boolean end, Set<EntityId> of) {
        ReportId report() {
            return profile.report();
        }
    }

    /// One finding per event.
    List<Finding> find() {
        List<Dated> all = new ArrayList<>();
        comparison.profiles().forEach(profile -> dated(profile).ifPresent(all::add));
        List<Finding> findings = new ArrayList<>();
        Set<Dated> seen = new HashSet<>();
        for (Dated one : all) {
            for (Dated other : all) {
                boolean first = one.profile().words().compareTo(other.profile().words()) < 0;
                boolean told = first && differ(one, other);
                if (told && isOnly(one, all) && isOnly(other, all) && seen.add(one)) {
                    findings.add(finding(one, other));
                }
            }
        }
        return findings;
    }

    private boolean differ(Dated one, Dated other) {
        return !one.report().equals(other.report())
                && areOne(one, other)
                && isAnotherTime(one.profile(), other.profile())
                && !comparison.times().shareWords(one.profile(), other.profile());
    }

    /// By the days that they mean; by month and day where the year is not known.
    private boolean isAnotherTime(StatementProfile one, StatementProfile other) {
        Set<MonthDay> days = days(one);
        return one.limits().isAnotherTime(other.limits())
                || haveUnlikeWeekdays(one, other)
                || (!days.isEmpty()
                        && !days(other).isEmpty()
                        && Collections.disjoint(days, days(other)));
    }

    private boolean haveUnlikeWeekdays(StatementProfile one, StatementProfile other) {
        List<TimePhrase> days =
                Stream.concat(
                                comparison.times().days(one).stream(),
                                comparison.times().days(other).stream())
                        .toList();
        return days.stream().allMatch(day -> day.form() instanceof TimePhrase.Form.Weekday)
                && comparison.times().haveUnlikeDays(one, other);
    }

    private Set<MonthDay> days(StatementProfile profile) {
        return comparison.times().days(profile).stream()
                .flatMap(time -> day(time.form()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<MonthDay> day(TimePhrase.Form form) {
        if (form instanceof TimePhrase.Form.MonthDay on) {
            return Optional.of(on.day());
        }
        if (form instanceof TimePhrase.Form.WeekdayMonthDay on) {
            return Optional.of(on.day());
        }
        return form instanceof TimePhrase.Form.OnDay on
                ? Optional.of(MonthDay.from(on.day()))
                : Optional.empty();
    }

    private static boolean areOne(Dated one, Dated other) {
        return one.end() == other.end()
                && Matter.areOne(Optional.of(one.event()), Optional.of(other.event()))
                && (!Collections.disjoint(one.of(), other.of()) || areAlone(one, other));
    }

    /// Whether neither sentence names anybody, and the event is of a sort that news tell of.
    private static boolean areAlone(Dated one, Dated other) {
        return one.of().isEmpty() && other.of().isEmpty() && Acts.is(one.event().head());
    }

    /// Whether its report gives no other date for it.
    private boolean isOnly(Dated one, List<Dated> all) {
        return all.stream()
                .filter(other -> other.report().equals(one.report()))
                .filter(other -> other.event().head().equals(one.event().head()))
                .noneMatch(other -> isAnotherTime(other.profile(), one.profile()));
    }

    private Optional<Dated> dated(StatementProfile profile) {
        StatementWords words = new StatementWords(comparison, profile);
        if (comparison.times().days(profile).size() != 1
                || profile.negated()
                || words.hasAny(OTHER)) {
            return Optional.empty();
        }
        return comparison
                .grammar(profile.report())
                .all(profile.words().words(), profile.act().speakers())
                .stream()
                .filter(told -> told.mood() != Mood.LIMITED && !told.negated())
                .flatMap(told -> dated(profile, told).stream())
                .findFirst();
    }

    private Optional<Dated> dated(StatementProfile profile, Predicate told) {
        String lemma = told.verb().lemma().split(" ", 2)[0];
        boolean end = ENDING.contains(lemma);
        Optional<Role> event =
                end || BEGINNING.contains(lemma)
                        ? event(told)
                        : FACING.contains(lemma) ? faced(profile, told) : Optional.empty();
        return event.map(role -> new Dated(profile, told, role, end, of(profile)));
    }

    /// What begins by itself, or what is begun or held by nobody in particular.
    private static Optional<Role> event(Predicate told) {
        return told.theme().isPresent() == told.agent().isPresent()
                ? Optional.empty()
                : told.agent().or(told::theme);
    }

    /// "Trial" in "go on trial", a few words behind the verb.
    private Optional<Role> faced(StatementProfile profile, Predicate told) {
        StatementWords words = new StatementWords(comparison, profile);
        return IntStream.range(0, words.size())
                .filter(at -> told.verb().group().contains(words.word(at).span()))
                .boxed()
                .flatMap(at -> IntStream.rangeClosed(at, at + REACH).mapToObj(words::form))
                .filter(FACED::contains)
                .findFirst()
                .map(noun -> new Role(noun, Set.of(), Set.of(), Set.of(), Optional.empty(), false));
    }

    private Set<EntityId> of(StatementProfile profile) {
        return Set.copyOf(comparison.entities().inside(named(profile)));
    }

    /// The sentence, without who says it.
    private static Citation named(StatementProfile profile) {
        return profile.statement().attributions().isEmpty()
                ? new Citation(profile.report(), profile.sentence())
                : profile.words();
    }

    private Finding finding(Dated one, Dated other) {
        Comparison.Pair pair = new Comparison.Pair(one.profile(), other.profile(), 1);
        return new Finding.Contradiction(
                List.of(
                        comparison.side(List.of(shown(one))),
                        comparison.side(List.of(shown(other)))),
                Aspect.DATE,
                comparison
                        .steps()
                        .verbs(pair, Matter.of(one.told(), other.told()), Step.Outcome.FITS)
                        .times(pair, Step.Outcome.OTHER)
                        .because("one event on two dates"));
    }

    private Citation shown(Dated dated) {
        Citation time = comparison.times().first(dated.profile()).orElse(dated.profile().words());
        return new StatementWords(comparison, dated.profile())
                .shown(
                        new Citation(
                                dated.report(), dated.told().verb().group().cover(time.words())));
    }
}
