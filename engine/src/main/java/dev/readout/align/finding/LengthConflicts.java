package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds one talk that two reports let last unlike long: "the call lasted almost an hour", "they
/// talked for forty minutes".
///
/// Both must be of the same two parties, or of "the call" that the report tells of; and each report
/// must give one length only.
final class LengthConflicts {
    private static final String TALK = WordFamilies.of("talk");
    private static final String DURATION = Unit.Dimension.TIME.name();
    private static final Set<String> LASTING =
            Set.of(Lemmas.of("last"), Lemmas.of("take"), Lemmas.of("go") + " on");

    /// Words of a talk face to face, which is none by telephone.
    private static final Set<String> MEETING = families("meet", "summit", "encounter");

    /// Lengths are told in round figures: a shorter one that is this share of a longer one may be
    /// the same. Chosen: three quarters of an hour is told as an hour.
    private static final double SAME_LENGTH = 0.75;

    /// Parties of one talk.
    private static final int PARTIES = 2;

    private final Comparison comparison;
    private final Said said;

    LengthConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    private static Set<String> families(String... words) {
        return Stream.of(words).map(WordFamilies::of).collect(Collectors.toUnmodifiableSet());
    }

    /// @param word the family of the word for it
    /// @param parties nobody of "the call"
    private record Talk(
            StatementProfile profile,
            Predicate told,
            Measure length,
            String word,
            Set<EntityId> parties) {
        List<Citation> cited() {
            return List.of(new Citation(profile.report(), length.words()));
        }
    }

    List<Finding> find() {
        Map<ReportId, List<Talk>> talks = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            talk(profile)
                    .ifPresent(talk ->
                            talks.computeIfAbsent(profile.report(), key -> new ArrayList<>())
                                    .add(talk));
        }
        List<Talk> single =
                talks.values().stream().filter(LengthConflicts::isOne).map(List::getFirst).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                if (areOne(single.get(i), single.get(j)) && differ(single.get(i), single.get(j))) {
                    findings.add(finding(single.get(i), single.get(j)));
                }
            }
        }
        return findings;
    }

    private static boolean isOne(List<Talk> talks) {
        return talks.stream().map(talk -> talk.length().value()).distinct().count() == 1;
    }

    private boolean areOne(Talk one, Talk other) {
        boolean apart = MEETING.contains(one.word()) != MEETING.contains(other.word());
        boolean known = !one.parties().isEmpty() && !other.parties().isEmpty();
        boolean any = !one.parties().isEmpty() || !other.parties().isEmpty();
        boolean same = one.parties().stream().filter(other.parties()::contains).count() >= PARTIES;
        return !apart
                && any
                && (!known || same)
                && !comparison.times().areUnlike(one.profile(), other.profile());
    }

    private static boolean differ(Talk one, Talk other) {
        double low = Math.min(one.length().value(), other.length().value());
        double high = Math.max(one.length().value(), other.length().value());
        return low < SAME_LENGTH * high && !one.length().fits(other.length());
    }

    private Finding finding(Talk one, Talk other) {
        return new Finding.Contradiction(
                List.of(
                        comparison.side(List.of(one.profile().words())),
                        comparison.side(List.of(other.profile().words()))),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .add(
                                Step.Part.DEED,
                                Step.Outcome.SAME,
                                List.of(Steps.verb(one.profile(), one.told())),
                                List.of(Steps.verb(other.profile(), other.told())))
                        .otherFigures(List.of(one.cited(), other.cited()))
                        .because("one talk of two lengths"));
    }

    private Optional<Talk> talk(StatementProfile profile) {
        List<Measure> lengths =
                profile.figures().stream().filter(one -> one.kind().equals(DURATION)).toList();
        return lengths.size() != 1
                ? Optional.empty()
                : said.point(profile)
                        .flatMap(told ->
                                word(told)
                                        .map(word ->
                                                new Talk(
                                                        profile,
                                                        told,
                                                        lengths.getFirst(),
                                                        word,
                                                        parties(profile, told))))
                        .filter(talk ->
                                talk.parties().size() >= PARTIES || talk.parties().isEmpty());
    }

    /// "Call" in "the call lasted", "talk" in "they talked".
    private static Optional<String> word(Predicate told) {
        Optional<String> word =
                LASTING.contains(told.verb().lemma())
                        ? told.agent().map(Role::head)
                        : Optional.of(told.verb().family());
        return word.filter(one -> Acts.mayBeOne(TALK, one));
    }

    /// Those whom the sentence names; nobody of "the call lasted an hour".
    private Set<EntityId> parties(StatementProfile profile, Predicate told) {
        boolean named =
                !LASTING.contains(told.verb().lemma())
                        || told.agent().filter(Role::isTold).isPresent();
        return named
                ? comparison
                        .entities()
                        .inside(new Citation(profile.report(), profile.sentence()))
                        .stream()
                        .filter(this::isParty)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private boolean isParty(EntityId id) {
        return comparison
                .entities()
                .find(id)
                .filter(one -> one.kind() != Entity.Kind.PLACE && one.kind() != Entity.Kind.SOURCE)
                .isPresent();
    }
}
