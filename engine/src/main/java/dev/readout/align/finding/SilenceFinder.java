package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.story.Claim;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who leaves out what.
///
/// A party's silence is found where a report states it; what a report calls unknown is its own, if
/// another one tells it ([OpenQuestions]). A report's silence is seen by comparing where most of
/// its peers have the claim on the word of a body or of several, or all of them have it, and is
/// firm only if it had the chance ([Chances]).
public final class SilenceFinder {
    /// A claim that fewer reports carry may be left out for many reasons.
    private static final int MIN_CARRIERS = 3;

    /// Share of the reports that carry it (0 = none, 1 = all).
    private static final double MOST = 0.6;

    /// A report with a smaller share of the sentences of the middle one is a teaser. Chosen.
    private static final double TEASER = 0.35;

    private static final Pattern OWNER = Pattern.compile("\\s(?:to|near|within)\\s");

    private final Comparison comparison;
    private final Chances chances;
    private final List<StatementProfile> tellings;
    private final OpenQuestions questions;
    private final List<Claim> common;

    public SilenceFinder(Comparison comparison) {
        this.comparison = comparison;
        chances = new Chances(comparison, this::meant);
        tellings = LeftOut.tellings(comparison);
        questions = new OpenQuestions(comparison, tellings);
        common = comparison.claims().stream().filter(this::isCommon).toList();
    }

    public List<Finding.Silence> find() {
        List<Finding.Silence> silences = new ArrayList<>();
        for (Analysis analysis : comparison.analyses()) {
            for (Omission omission : analysis.omissions()) {
                silences.addAll(stated(analysis, omission));
            }
        }
        common.forEach(claim -> silences.addAll(seen(claim)));
        return silences;
    }

    private List<Finding.Silence> stated(Analysis analysis, Omission omission) {
        return switch (omission.kind()) {
            case NOT_KNOWN -> questions.of(analysis, omission).stream().toList();
            case LEFT_OUT -> leftOut(analysis, omission);
        };
    }

    /// One for each party that is silent by these words.
    private List<Finding.Silence> leftOut(Analysis analysis, Omission omission) {
        Stream<EntityId> who =
                omission.who().size() > 1
                        ? omission.who().stream().flatMap(words -> silent(words).stream())
                        : silent(analysis, omission).stream();
        return who.distinct().map(one -> leftOut(analysis, omission, one)).toList();
    }

    private Finding.Silence leftOut(Analysis analysis, Omission omission, EntityId who) {
        Optional<Citation> what =
                new LeftOut(comparison, analysis, tellings)
                        .by(omission, who)
                        .map(StatementProfile::words);
        return new Finding.Silence(
                new Finding.Silent.Party(who),
                what.flatMap(comparison::claimOf),
                omission.statement(),
                what.stream().toList(),
                omission.matter(),
                Finding.Strength.EXPLICIT);
    }

    private Optional<EntityId> silent(Analysis analysis, Omission omission) {
        return Stream.concat(omission.who().stream(), speakers(analysis, omission))
                .flatMap(words -> silent(words).stream())
                .findFirst();
    }

    private Optional<EntityId> silent(Citation words) {
        return releaser(words).or(() -> meant(words).map(this::voiceOf));
    }

    /// The body behind "the Ruritanian statement" and "the communiqué from Port Example", where the
    /// words in capitals are no body that speaks: of those that speak in these reports the one
    /// whose name holds them, if there is only one.
    private Optional<EntityId> releaser(Citation words) {
        List<String> marks = marks(comparison.text(words));
        boolean isBody =
                meant(words)
                        .flatMap(comparison.entities()::find)
                        .filter(one -> one.kind() == Entity.Kind.ORGANISATION)
                        .filter(one -> speakers().anyMatch(one.id()::equals))
                        .isPresent();
        if (marks.isEmpty() || isBody || !namesRelease(comparison.text(words))) {
            return Optional.empty();
        }
        List<EntityId> bodies =
                speakers().filter(id -> isMarked(id, marks)).distinct().limit(2).toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    private static boolean namesRelease(String words) {
        return Plain.words(words).stream().anyMatch(word -> Bodies.is(word, Body.Kind.RELEASE));
    }

    /// The words with a capital behind the first one.
    private static List<String> marks(String words) {
        return Arrays.stream(words.split("\\s+", 0))
                .skip(1)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(Plain::of)
                .toList();
    }

    private boolean isMarked(EntityId id, List<String> marks) {
        return comparison.entities().find(id).stream()
                .filter(SilenceFinder::isInstitution)
                .flatMap(one -> one.surfaces().stream())
                .anyMatch(form -> Plain.words(form).containsAll(marks));
    }

    /// A body with a name, or "the Ruritanian foreign ministry".
    private static boolean isInstitution(Entity entity) {
        String name = entity.canonical();
        return entity.kind() == Entity.Kind.ORGANISATION
                || (entity.kind() == Entity.Kind.SOURCE
                        && Bodies.is(
                                name.substring(name.lastIndexOf(' ') + 1), Body.Kind.INSTITUTION));
    }

    /// Who speaks in the reports, once for each attribution.
    private Stream<EntityId> speakers() {
        return comparison.analyses().stream()
                .flatMap(analysis -> analysis.attributions().stream())
                .flatMap(attribution -> attribution.source().stream())
                .flatMap(source -> meant(source).stream());
    }

    /// For a country the body that speaks for it in these reports: "the North's statement" is that
    /// of its agency or its ministry.
    private EntityId voiceOf(EntityId entity) {
        boolean country =
                comparison.entities().find(entity).stream()
                        .anyMatch(one -> one.kind() == Entity.Kind.COUNTRY);
        if (!country) {
            return entity;
        }
        Map<EntityId, Integer> bodies = new TreeMap<>();
        speakers()
                .filter(one -> speaksFor(one, entity))
                .forEach(one -> bodies.merge(one, 1, Integer::sum));
        return bodies.entrySet().stream()
                .max(
                        Map.Entry.<EntityId, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<EntityId, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(entity);
    }

    private boolean speaksFor(EntityId body, EntityId country) {
        return comparison.entities().find(body).stream()
                .filter(one -> one.kind() == Entity.Kind.ORGANISATION)
                .anyMatch(one -> one.party().filter(country::equals).isPresent());
    }

    /// The entity that the words as a whole mean, else the first that they name. A release or a
    /// medium without a name is silent for its side: "the Ruritanian reports".
    private Optional<EntityId> meant(Citation words) {
        Optional<EntityId> named = appositive(words);
        if (named.isPresent()) {
            return named;
        }
        EntityId whole = comparison.entities().mentions().get(words);
        if (whole == null) {
            return comparison.entities().inside(head(words)).stream().findFirst();
        }
        return comparison
                .entities()
                .find(whole)
                .filter(one -> one.kind() == Entity.Kind.SOURCE && endsInRelease(words))
                .flatMap(Entity::party)
                .or(() -> Optional.of(whole));
    }

    /// The name between commas at the end of a description or behind it: "The owner of the ferry,
    /// Orlow Ferries, declined to comment".
    private Optional<EntityId> appositive(Citation words) {
        Text text = comparison.analysis(words.report()).report().text();
        int end = words.words().end();
        return comparison.entities().of(words.report()).entrySet().stream()
                .filter(entry -> entry.getKey().words().start() > words.words().start() + 2)
                .filter(entry -> entry.getKey().words().start() <= end + 2)
                .filter(entry -> isBetweenCommas(text, entry.getKey().words(), end))
                .map(Map.Entry::getValue)
                .filter(this::isNamed)
                .findFirst();
    }

    private static boolean isBetweenCommas(Text text, Span name, int end) {
        String before = text.at(new Span(name.start() - 2, name.start()));
        boolean ends = name.end() >= end - 2;
        return before.equals(", ")
                && ends
                && name.end() < text.length()
                && text.at(new Span(name.end(), name.end() + 1)).equals(",");
    }

    private boolean isNamed(EntityId id) {
        return comparison.entities().find(id).stream()
                .map(Entity::kind)
                .anyMatch(kind -> kind == Entity.Kind.ORGANISATION || kind == Entity.Kind.PERSON);
    }

    /// The words up to whom the silent one belongs to: of "aides to the minister" the aides.
    private Citation head(Citation words) {
        Matcher owner = OWNER.matcher(comparison.text(words));
        Span span = words.words();
        return owner.find()
                ? new Citation(words.report(), new Span(span.start(), span.start() + owner.start()))
                : words;
    }

    private boolean endsInRelease(Citation words) {
        String text = comparison.text(words);
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return Bodies.is(last, Body.Kind.RELEASE) || Bodies.is(last, Body.Kind.MEDIUM);
    }

    /// Who speaks in the sentence of the omission.
    private static Stream<Citation> speakers(Analysis analysis, Omission omission) {
        Citation statement = omission.statement().getFirst();
        Span sentence = sentence(analysis, statement.words());
        return omission.who().isEmpty()
                ? analysis.attributions().stream()
                        .map(Attribution::source)
                        .flatMap(List::stream)
                        .filter(source -> sentence.contains(source.words()))
                : Stream.of();
    }

    private static Span sentence(Analysis analysis, Span words) {
        return analysis.reading().sentences().stream()
                .filter(sentence -> sentence.contains(words.start()))
                .findFirst()
                .orElse(words);
    }

    /// @param claim one that most reports have
    private List<Finding.Silence> seen(Claim claim) {
        boolean given = chances.isGivenOut(claim, MIN_CARRIERS);
        return comparison.analyses().stream()
                .filter(analysis -> !isTeaser(analysis) && !tells(analysis, claim))
                .filter(analysis -> given || isAlone(analysis, claim))
                .map(analysis -> seen(analysis, claim))
                .toList();
    }

    /// A report of a few sentences leaves out nearly everything.
    private boolean isTeaser(Analysis analysis) {
        List<Integer> sizes =
                comparison.analyses().stream().map(SilenceFinder::size).sorted().toList();
        return size(analysis) < TEASER * sizes.get(sizes.size() / 2);
    }

    private static int size(Analysis analysis) {
        return analysis.reading().sentences().size();
    }

    private boolean tells(Analysis analysis, Claim claim) {
        return claim.mayBeToldIn(analysis.report().id()) || chances.comesNear(analysis, claim);
    }

    private Finding.Silence seen(Analysis analysis, Claim claim) {
        boolean firm = chances.had(analysis, claim) || isAlone(analysis, claim);
        return new Finding.Silence(
                new Finding.Silent.OneReport(analysis.report().id()),
                Optional.of(claim),
                List.of(),
                claim.words(),
                Optional.of(claim.wording()),
                firm ? Finding.Strength.IMPLICIT_FIRM : Finding.Strength.IMPLICIT_WEAK);
    }

    private boolean isCommon(Claim claim) {
        int carriers = claim.reports().size();
        return carriers >= MIN_CARRIERS
                && carriers >= MOST * comparison.analyses().size()
                && tellings.stream().anyMatch(one -> one.words().equals(claim.wording()))
                && tellsDeed(claim.wording());
    }

    /// "Hald, 27" and "to leave the car" tell nothing that a report could leave out.
    private boolean tellsDeed(Citation wording) {
        return comparison.analysis(wording.report()).reading().words().stream()
                .anyMatch(word -> word.isFinite() && wording.words().contains(word.span()));
    }

    /// Whether all others carry it, one of them did so before this report came out, and this report
    /// tells at least half of what is common, so that it is not about something else.
    private boolean isAlone(Analysis analysis, Claim claim) {
        return claim.reports().size() == comparison.analyses().size() - 1
                && !chances.isEarlier(analysis, claim)
                && 2 * common.stream().filter(one -> tells(analysis, one)).count() >= common.size();
    }
}
