package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.report.Zone;
import dev.readout.story.Account;
import dev.readout.story.Claim;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Independence;
import dev.readout.story.Lineage;
import dev.readout.story.Origin;
import dev.readout.story.Provenance;
import dev.readout.story.Support;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tells who first made a claim public, as far as the reports name anybody.
///
/// A body that released it comes before the person whose words it gives, and a person before the
/// agency that relays: president, press service, agency: the origin is in the middle. An agency
/// counts only if nobody else is named, or if it speaks for the same side as the person it quotes.
/// Whom one report quotes from a release is not an origin beside it where another report leaves the
/// release out; a spokesman is none beside the body, and "a statement" of nobody in particular none
/// beside anybody. What the page of the issuer itself says in its own voice has the issuer for its
/// origin. What no report attributes has no origin.
final class OriginFinder {
    private final Register register;
    private final Map<Attribution, Lineage> lineages = new HashMap<>();
    private final Map<ReportId, Provenance> provenances = new HashMap<>();
    private final Map<ReportId, Report> texts = new HashMap<>();
    private final Map<ReportId, Analysis> analyses = new HashMap<>();
    private final Map<ReportId, List<Span>> titles = new HashMap<>();
    private final List<ReportId> reports;
    private final Issuers issuers;
    private final Tellers tellers;
    private final Introductions introductions;

    OriginFinder(
            Register register,
            List<Lineage> lineages,
            List<Provenance> provenances,
            List<Analysis> analyses) {
        this.register = register;
        analyses.forEach(one -> this.analyses.put(one.report().id(), one));
        analyses.stream()
                .map(Analysis::report)
                .forEach(report -> {
                    texts.put(report.id(), report);
                    titles.put(report.id(), report.zones(Zone.Kind.TITLE));
                });
        lineages.forEach(lineage -> this.lineages.put(lineage.attribution(), lineage));
        provenances.forEach(one -> this.provenances.put(one.report(), one));
        this.reports = provenances.stream().map(Provenance::report).toList();
        this.issuers = new Issuers(register, provenances, analyses);
        this.tellers = new Tellers(analyses);
        this.introductions = new Introductions(register.entities(), texts);
    }

    Account of(Claim claim) {
        NavigableMap<EntityId, Citation> origins = withoutRelays(releasers(claim.supports()));
        NavigableMap<EntityId, Citation> near = new TreeMap<>();
        if (!claim.near().isEmpty()) {
            List<Support> all = new ArrayList<>(claim.supports());
            all.addAll(claim.near());
            near.putAll(withoutRelays(releasers(all)));
            near.keySet().removeAll(origins.keySet());
        }
        List<ReportId> newsroom =
                claim.supports().stream()
                        .filter(this::isToldByNewsroom)
                        .map(Support::report)
                        .toList();
        List<ReportId> silent =
                reports.stream().filter(report -> !claim.mayBeToldIn(report)).toList();
        return new Account(
                claim,
                origins(origins),
                named(near),
                independence(claim, origins, newsroom),
                newsroom,
                silent);
    }

    private NavigableMap<EntityId, Citation> releasers(List<Support> supports) {
        NavigableMap<EntityId, Citation> releasers = new TreeMap<>();
        Set<EntityId> released = new TreeSet<>();
        boolean told = supports.stream().anyMatch(this::isToldByNewsroom);
        for (Support support : supports) {
            for (Attribution attribution : tellers.of(support, ofText(support))) {
                if (told && tellers.takesForGranted(support, attribution)) {
                    continue;
                }
                for (EntityId origin : releasers(attribution)) {
                    releasers.putIfAbsent(origin, LineageFinder.evidence(attribution));
                }
                released.addAll(released(attribution));
            }
            if (isToldByNewsroom(support)) {
                issuers.of(support.report())
                        .ifPresent(issuer ->
                                releasers.putIfAbsent(issuer, support.words().getFirst()));
            }
        }
        releasers.keySet().removeAll(released);
        return releasers;
    }

    /// Persons whose words a body gives out here.
    private List<EntityId> released(Attribution attribution) {
        List<EntityId> outer = outer(attribution);
        return Optional.ofNullable(lineages.get(attribution)).stream()
                .flatMap(lineage -> lineage.speakers().stream())
                .filter(speaker -> register.get(speaker).kind() == Entity.Kind.PERSON)
                .filter(speaker -> !issuer(attribution, releaser(speaker, outer)).equals(speaker))
                .toList();
    }

    /// A headline leaves out whose word it is: where the text names somebody, the newsroom itself
    /// does not say it.
    private boolean isToldByNewsroom(Support support) {
        List<Span> headlines = titles.getOrDefault(support.report(), List.of());
        List<Statement> text =
                support.statements().stream()
                        .filter(one -> headlines.stream().noneMatch(one.words().words()::overlaps))
                        .toList();
        return (text.isEmpty() ? support.statements() : text)
                .stream().anyMatch(statement -> statement.attributions().isEmpty());
    }

    /// Without those of a headline if the text has others: it names whom the headline describes.
    private List<Attribution> ofText(Support support) {
        List<Span> headlines = titles.getOrDefault(support.report(), List.of());
        List<Attribution> text =
                support.attributions().stream()
                        .filter(one ->
                                headlines.stream()
                                        .noneMatch(one.content().getFirst().words()::overlaps))
                        .toList();
        return text.isEmpty() ? support.attributions() : text;
    }

    private List<EntityId> releasers(Attribution attribution) {
        Lineage lineage = lineages.get(attribution);
        return lineage == null
                ? List.of()
                : lineage.speakers().stream()
                        .map(speaker -> releaser(speaker, outer(attribution)))
                        .map(releaser -> issuer(attribution, releaser))
                        .distinct()
                        .toList();
    }

    /// Whom a body quotes on its own page, it gives out itself.
    private EntityId issuer(Attribution attribution, EntityId releaser) {
        return register.get(releaser).kind() == Entity.Kind.PERSON
                ? issuers.of(attribution.report()).orElse(releaser)
                : releaser;
    }

    /// The outermost of those around the speaker that released the words for the speaker's side.
    private EntityId releaser(EntityId speaker, List<EntityId> outer) {
        EntityId releaser = speaker;
        for (EntityId one : outer) {
            if (releases(one, speaker)) {
                releaser = one;
            }
        }
        return releaser;
    }

    private boolean releases(EntityId body, EntityId speaker) {
        boolean stateMedium = register.get(body).party().isPresent();
        return !register.isMedium(body)
                || (stateMedium && register.get(speaker).kind() != Entity.Kind.ORGANISATION);
    }

    /// Who quotes the speaker, from inside out.
    private List<EntityId> outer(Attribution attribution) {
        List<EntityId> outer = new ArrayList<>();
        Optional<Attribution> around = attribution.within();
        while (around.isPresent()) {
            Lineage lineage = lineages.get(around.get());
            if (lineage != null) {
                outer.addAll(lineage.speakers());
            }
            around = around.get().within();
        }
        return outer;
    }

    /// Without those that only passed on what another one of these released.
    private NavigableMap<EntityId, Citation> withoutRelays(
            NavigableMap<EntityId, Citation> releasers) {
        NavigableMap<EntityId, Citation> origins = new TreeMap<>(releasers);
        origins.keySet().removeIf(one -> isPassedOn(one, releasers));
        NavigableMap<EntityId, Citation> first = origins.isEmpty() ? releasers : origins;
        first.keySet().removeAll(CalledAgain.among(voices(first), register::isMedium));
        return first;
    }

    private boolean isPassedOn(EntityId one, NavigableMap<EntityId, Citation> releasers) {
        boolean medium = register.isMedium(one);
        boolean person = register.get(one).kind() == Entity.Kind.PERSON;
        if (medium && register.get(one).party().isEmpty()) {
            return releasers.keySet().stream().anyMatch(other -> !register.isMedium(other));
        }
        Entity entity = register.get(one);
        if (entity.kind() == Entity.Kind.SOURCE && Unnamed.isBareRelease(entity.canonical())) {
            return releasers.size() > 1;
        }
        boolean voice = person || Unnamed.isVoice(entity);
        return (medium || voice)
                && releasers.keySet().stream()
                        .filter(other -> !other.equals(one))
                        .filter(other -> register.party(other).equals(register.party(one)))
                        .anyMatch(other -> isRelease(other, voice));
    }

    /// Whether a body gave out the words itself; for a person, an agency of the same side did, too.
    private boolean isRelease(EntityId id, boolean forPerson) {
        return register.get(id).kind() == Entity.Kind.ORGANISATION
                && (forPerson || !register.isMedium(id));
    }

    private List<Origin> origins(NavigableMap<EntityId, Citation> origins) {
        return origins.isEmpty() ? List.of(new Origin.NotStated()) : named(origins);
    }

    private List<Origin> named(NavigableMap<EntityId, Citation> origins) {
        return origins.entrySet().stream()
                .map(entry -> origin(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Origin origin(EntityId id, Citation evidence) {
        return register.get(id).kind() == Entity.Kind.SOURCE
                ? new Origin.Unnamed(id, evidence)
                : new Origin.Named(id, evidence);
    }

    private Independence independence(
            Claim claim, NavigableMap<EntityId, Citation> origins, List<ReportId> newsroom) {
        Utterances utterances = utterances(claim);
        int parties = PartyCount.atLeast(voices(origins), utterances::areApart);
        int newsrooms = (int) newsroom.stream().map(this::producer).distinct().count();
        int min = Math.max(1, parties);
        return new Independence(origins.size(), min, Math.max(min, origins.size() + newsrooms));
    }

    private Utterances utterances(Claim claim) {
        Utterances utterances = new Utterances(analyses);
        for (Support support : claim.supports()) {
            for (Attribution attribution : tellers.of(support, ofText(support))) {
                releasers(attribution)
                        .forEach(origin ->
                                told(support, attribution)
                                        .forEach(words -> utterances.add(origin, words)));
            }
            if (isToldByNewsroom(support)) {
                issuers.of(support.report())
                        .ifPresent(issuer ->
                                support.words().forEach(words -> utterances.add(issuer, words)));
            }
        }
        return utterances;
    }

    /// The statements of a support that somebody tells; all, where his words stand inside of one.
    private static List<Citation> told(Support support, Attribution attribution) {
        List<Citation> told =
                support.statements().stream()
                        .filter(statement -> statement.attributions().contains(attribution))
                        .map(Statement::words)
                        .toList();
        return told.isEmpty() ? support.words() : told;
    }

    private List<Voice> voices(NavigableMap<EntityId, Citation> origins) {
        return origins.entrySet().stream()
                .map(entry -> voice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Voice voice(EntityId id, Citation evidence) {
        return Voice.of(
                register.get(id),
                register.party(id),
                introductions.of(id),
                mayBeNamed(id, evidence));
    }

    /// Whether a report points at one person whom another may name: "the mayor’s lawyer".
    private boolean mayBeNamed(EntityId id, Citation evidence) {
        Entity entity = register.get(id);
        return entity.kind() == Entity.Kind.SOURCE
                && entity.party().isEmpty()
                && Optional.ofNullable(texts.get(evidence.report()))
                        .filter(report -> Unnamed.isOneKnown(report.at(evidence)))
                        .isPresent();
    }

    /// Who wrote the report, or the report itself if its page names nobody.
    private String producer(ReportId report) {
        return Optional.ofNullable(provenances.get(report)).stream()
                .flatMap(provenance -> provenance.hops().stream())
                .map(hop -> hop.entity().value())
                .findFirst()
                .orElse("report " + report.value());
    }
}
