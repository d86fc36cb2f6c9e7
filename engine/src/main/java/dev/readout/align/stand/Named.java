package dev.readout.align.stand;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who is named in words of one report.
public final class Named {
    private static final Set<Entity.Kind> ACTING =
            Set.of(
                    Entity.Kind.PERSON,
                    Entity.Kind.ORGANISATION,
                    Entity.Kind.COUNTRY,
                    Entity.Kind.GROUP,
                    Entity.Kind.SOURCE);

    private final ReportWords report;
    private final List<Map.Entry<Citation, EntityId>> mentions;

    public Named(ReportWords report) {
        this.report = report;
        mentions = List.copyOf(report.entities().of(report.analysis().report().id()).entrySet());
    }

    /// The entity that a word helps to name.
    public Optional<Entity> at(SentenceWords words, int at) {
        Span word = words.span(at, at);
        return mentions.stream()
                .filter(one -> one.getKey().words().contains(word))
                .min(Comparator.comparingInt(one -> one.getKey().words().length()))
                .flatMap(one -> report.entities().find(one.getValue()));
    }

    /// All that are named from one word to another, as `@id`.
    public Set<String> in(SentenceWords words, int first, int last) {
        return in(words.span(first, last));
    }

    public Set<String> in(Span span) {
        Set<String> names = new TreeSet<>();
        mentions.stream()
                .filter(one -> one.getKey().words().overlaps(span))
                .flatMap(one -> report.entities().find(one.getValue()).stream())
                .filter(one -> ACTING.contains(one.kind()))
                .forEach(one -> names.add(key(one)));
        return names;
    }

    /// The only person named before a word in its sentence.
    Optional<String> before(SentenceWords words, int at) {
        Span start = new Span(words.sentence().start(), words.span(at, at).start());
        List<String> persons =
                mentions.stream()
                        .filter(one -> start.contains(one.getKey().words()))
                        .flatMap(one -> report.entities().find(one.getValue()).stream())
                        .filter(one -> one.kind() == Entity.Kind.PERSON)
                        .map(Named::key)
                        .distinct()
                        .toList();
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    /// Names with those whose word theirs is.
    public Set<String> withParties(Set<String> names) {
        Set<String> all = new TreeSet<>(names);
        names.forEach(name ->
                report.entities()
                        .find(new EntityId(name.substring(1)))
                        .flatMap(Entity::party)
                        .ifPresent(party -> all.add("@" + party.value())));
        return all;
    }

    public static String key(Entity entity) {
        return "@" + entity.id().value();
    }

    /// Whether it is somebody who may take a stand.
    public static boolean mayTake(Entity entity) {
        return ACTING.contains(entity.kind());
    }

    /// Whether it is somebody or a body that may be judged.
    static boolean mayBeJudged(Entity entity) {
        return entity.kind() == Entity.Kind.PERSON
                || entity.kind() == Entity.Kind.ORGANISATION
                || entity.kind() == Entity.Kind.COUNTRY;
    }
}
