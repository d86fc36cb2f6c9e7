package dev.readout.trace;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Agency;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Country;
import dev.readout.knowledge.Matched;
import dev.readout.knowledge.Outlet;
import dev.readout.knowledge.OutletNouns;
import dev.readout.knowledge.Outlets;
import dev.readout.report.Citation;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The entities of align, with the agencies and outlets that only the heads of the reports name.
final class Register {
    private static final Set<String> MEDIA = Set.of("report", "state agency", "official agency");

    /// Whole descriptions, as headlines have them, that stand for a medium: "…: agency".
    private static final Set<String> BARE_MEDIA = Set.of("agency", "paper");

    /// Letters that the first part of a host needs to be a name of its own.
    private static final int SHORTEST_LABEL = 3;

    private final NavigableMap<EntityId, Entity> all = new TreeMap<>();
    private final NavigableMap<Citation, EntityId> mentions;
    private final NavigableMap<Citation, List<EntityId>> pairs;

    Register(Entities entities) {
        entities.all().forEach(entity -> all.put(entity.id(), entity));
        mentions = entities.mentions();
        pairs = entities.pairs();
    }

    Entities entities() {
        return new Entities(List.copyOf(all.values()), mentions, pairs);
    }

    Entity get(EntityId id) {
        return Optional.ofNullable(all.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id.value()));
    }

    /// The agency or outlet that is written so, known or new.
    EntityId publisher(String written) {
        Optional<Agency> agency = Agencies.named(written);
        if (agency.isPresent()) {
            return body(agency.get().name(), List.of(written), agency.get().state());
        }
        Optional<Outlet> outlet = Outlets.named(written).or(() -> Outlets.atHost(written));
        if (outlet.isPresent()) {
            List<String> forms = new ArrayList<>(outlet.get().hosts());
            forms.add(written);
            return body(outlet.get().name(), forms, outlet.get().state());
        }
        return body(written, List.of(written), Optional.empty());
    }

    private EntityId body(String canonical, List<String> forms, Optional<String> state) {
        List<String> surfaces = new ArrayList<>();
        forms.forEach(form -> surfaces.addAll(withLabel(form)));
        for (Entity entity : all.values()) {
            if (entity.kind() == Entity.Kind.ORGANISATION && isCalled(entity, canonical)) {
                surfaces.addAll(entity.surfaces());
                all.put(
                        entity.id(),
                        new Entity(
                                entity.id(),
                                entity.canonical(),
                                entity.kind(),
                                surfaces,
                                entity.party()));
                return entity.id();
            }
        }
        EntityId id = free(canonical);
        Optional<EntityId> party = state.flatMap(Countries::of).map(this::country);
        all.put(id, new Entity(id, canonical, Entity.Kind.ORGANISATION, surfaces, party));
        return id;
    }

    /// A host is known by its name without the ending, too: "example.com" is `example`.
    private static List<String> withLabel(String form) {
        int dot = form.indexOf('.');
        boolean host =
                dot >= SHORTEST_LABEL
                        && form.indexOf(' ') < 0
                        && dot < form.length() - 1
                        && !form.startsWith("news.");
        return host ? List.of(form, form.substring(0, dot)) : List.of(form);
    }

    /// The body whose whole name this is, where only one bears it.
    Optional<EntityId> named(String name) {
        List<EntityId> bearers =
                all.values().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
                        .filter(entity -> isCalled(entity, name))
                        .map(Entity::id)
                        .toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    /// The body, no medium, with the longest name of those that stand in the words.
    Optional<EntityId> bodyIn(String words) {
        String held = " " + plain(words) + " ";
        return all.values().stream()
                .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
                .filter(entity -> held.contains(" " + plain(entity.canonical()) + " "))
                .max(
                        Comparator.comparingInt((Entity one) -> plain(one.canonical()).length())
                                .thenComparing(Entity::id))
                .map(Entity::id)
                .filter(id -> !isMedium(id));
    }

    private static boolean isCalled(Entity entity, String canonical) {
        return plain(entity.canonical()).equals(plain(canonical));
    }

    private EntityId country(Country country) {
        for (Entity entity : all.values()) {
            if (entity.kind() == Entity.Kind.COUNTRY && entity.canonical().equals(country.name())) {
                return entity.id();
            }
        }
        EntityId id = free(country.name());
        all.put(
                id,
                new Entity(
                        id,
                        country.name(),
                        Entity.Kind.COUNTRY,
                        List.of(country.name()),
                        Optional.empty()));
        return id;
    }

    private EntityId free(String name) {
        String stem = Plain.slug(plain(name));
        EntityId id = new EntityId(stem);
        for (int number = 2; all.containsKey(id); number++) {
            id = new EntityId(stem + "-" + number);
        }
        return id;
    }

    /// As [Plain#name(String)], with a host in its parts: "example.com" is `example com`.
    private static String plain(String name) {
        return Plain.name(name.replace('.', ' '));
    }

    /// Whether it hands on what others say: an agency, a newspaper, "some media", "one report".
    boolean isMedium(EntityId id) {
        Entity entity = get(id);
        if (entity.kind() == Entity.Kind.SOURCE) {
            return isMediumNoun(entity.canonical());
        }
        return entity.kind() == Entity.Kind.ORGANISATION
                && (Agencies.named(entity.canonical()).isPresent()
                        || Outlets.named(entity.canonical()).isPresent()
                        || OutletNouns.areIn(Plain.name(entity.canonical()))
                        || entity.surfaces().stream()
                                .anyMatch(form -> Outlets.atHost(form).isPresent())
                        || entity.surfaces().stream().anyMatch(Register::isMediumNoun)
                        || isMediumNoun(entity.canonical()));
    }

    private static boolean isMediumNoun(String description) {
        if (BARE_MEDIA.contains(plain(description))) {
            return true;
        }
        List<String> words = List.of(plain(description).split(" "));
        int at = 0;
        while (at < words.size()) {
            Optional<Matched<Body>> noun = Bodies.longestAt(words, at);
            if (noun.filter(found -> found.entry().kind() == Body.Kind.MEDIUM).isPresent()
                    || isOneOf(words, at)) {
                return true;
            }
            at += noun.map(Matched::words).orElse(1);
        }
        return false;
    }

    /// Whether one of [#MEDIA] begins at a word.
    private static boolean isOneOf(List<String> words, int at) {
        String rest = String.join(" ", words.subList(at, words.size())) + " ";
        return MEDIA.stream().anyMatch(medium -> rest.startsWith(medium + " "));
    }

    /// The side whose word it is; itself if it has none.
    EntityId party(EntityId id) {
        return get(id).party().orElse(id);
    }
}
