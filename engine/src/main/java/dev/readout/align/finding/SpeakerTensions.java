package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Plain;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds one wording that two reports put into the mouths of two speakers: "the ferry left at 4:52,
/// according to the port" and "the ferry left at 4:52, according to the navy".
///
/// Only what stands in nearly the same words, as copies do, is held against each other: two
/// speakers may well say the same thing.
final class SpeakerTensions {
    /// Share of what both tell (see [dev.readout.align.claim.TermWeights#similarity]).
    private static final double SAME_WORDS = 0.8;

    /// How likely both speak of one thing (see [Comparison#pairs]).
    private static final double SAME_MATTER = 0.7;

    /// Fewer terms are a set phrase.
    private static final int MIN_TERMS = 5;

    private static final List<Body.Kind> INSTITUTIONS =
            List.of(Body.Kind.INSTITUTION, Body.Kind.PART, Body.Kind.MEDIUM);

    private final Comparison comparison;

    SpeakerTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two speakers.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        return areCopies(pair.one(), pair.other()) && haveOther(pair.one(), pair.other())
                ? Optional.of(
                        Difference.tension(
                                pair.one().act().speakers() + " " + pair.other().act().speakers(),
                                Aspect.WHO,
                                comparison
                                        .steps()
                                        .speakers(pair, Step.Outcome.OTHER)
                                        .because("the same words, said by two speakers")))
                : Optional.empty();
    }

    private boolean areCopies(StatementProfile one, StatementProfile other) {
        return Math.min(one.terms().size(), other.terms().size()) >= MIN_TERMS
                && comparison.weights().similarity(one, other) >= SAME_WORDS;
    }

    /// Whether both name their speaker, with no word in common, and neither can be the other: two
    /// persons by name, or two bodies. A person may speak for a body, and "officials" for anybody.
    private boolean haveOther(StatementProfile one, StatementProfile other) {
        Set<String> first = named(one);
        Set<String> second = named(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && Collections.disjoint(first, second)
                && comparison.haveOtherSpeakers(one, other)
                && isSure(one)
                && isSure(other)
                && (arePersons(one, other) || areBodies(one, other));
    }

    /// Whether one speaker is told, and not by words that are themselves quoted.
    private boolean isSure(StatementProfile profile) {
        return profile.statement().attributions().size() == 1
                && Steps.sources(profile)
                        .noneMatch(source ->
                                comparison.analysis(source.report()).reading().quotations().stream()
                                        .anyMatch(words -> words.contains(source.words())));
    }

    private boolean arePersons(StatementProfile one, StatementProfile other) {
        return isNamedPerson(one) && isNamedPerson(other);
    }

    private boolean isNamedPerson(StatementProfile profile) {
        return isOf(profile, Entity.Kind.PERSON)
                && Steps.sources(profile)
                        .map(comparison::text)
                        .anyMatch(source -> isCapital(source) && !isDescribed(source));
    }

    private boolean areBodies(StatementProfile one, StatementProfile other) {
        boolean named =
                isOf(one, Entity.Kind.ORGANISATION) || isOf(other, Entity.Kind.ORGANISATION);
        return named && isBody(one) && isBody(other);
    }

    /// A body with a name, or one that its words tell apart: "the port office", not "the company".
    private boolean isBody(StatementProfile profile) {
        return isOf(profile, Entity.Kind.ORGANISATION)
                || (isOf(profile, Entity.Kind.SOURCE)
                        && named(profile).size() > 1
                        && Steps.sources(profile)
                                .map(comparison::text)
                                .anyMatch(SpeakerTensions::isInstitution));
    }

    /// Whether the words end in the noun of a body: "the port office", "the coast guard".
    private static boolean isInstitution(String source) {
        List<String> words = Plain.words(source);
        return IntStream.range(0, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .anyMatch(tail -> INSTITUTIONS.stream().anyMatch(kind -> Bodies.is(tail, kind)));
    }

    private boolean isOf(StatementProfile profile, Entity.Kind kind) {
        return profile.act().speakers().stream()
                .map(id -> comparison.entities().find(new EntityId(id)))
                .flatMap(Optional::stream)
                .anyMatch(entity -> entity.kind() == kind);
    }

    private static boolean isCapital(String source) {
        return Character.isUpperCase(source.charAt(0));
    }

    /// "The officer", at the start of a sentence, too.
    private static boolean isDescribed(String source) {
        return StopWords.is(source.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
    }

    /// The words that tell who speaks; none of a pronoun.
    private Set<String> named(StatementProfile profile) {
        Set<String> named = new TreeSet<>();
        if (profile.act().speakers().isEmpty()) {
            return named;
        }
        for (Citation source : profile.statement().attributions().getFirst().source()) {
            for (String word : comparison.text(source).split("[^\\p{L}\\p{N}]+", -1)) {
                String small = word.toLowerCase(Locale.ROOT);
                if (!small.isEmpty() && !StopWords.is(small)) {
                    named.add(small);
                }
            }
        }
        return named;
    }
}
