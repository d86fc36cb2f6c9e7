package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Parties;
import dev.readout.knowledge.Sides;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An origin of a claim with what the reports tell of whose word it is.
///
/// @param party the side that it belongs to; itself if none is known
/// @param calling what it is called if it is a person
/// @param known whether the words point at one person as if known: "the mayor’s lawyer"
/// @param sides the services and offices that it may speak for ([Sides])
/// @param noun of a description, in base form; empty for a name
record Voice(
        Entity entity,
        EntityId party,
        Introductions.Calling calling,
        boolean known,
        Set<String> sides,
        Sort sort,
        String noun) {
    /// Nouns in base form for those who may be of any public body.
    private static final Set<String> PUBLIC =
            Lemmas.setOf(
                    "official",
                    "authority",
                    "government",
                    "administration",
                    "regime",
                    "leadership",
                    "bureaucrat");

    /// Nouns in base form for those who may be anybody: they tell only what somebody knows or
    /// holds, or for whom one works.
    private static final Set<String> ANYBODY =
            Lemmas.setOf(
                    "source",
                    "insider",
                    "person",
                    "people",
                    "other",
                    "member",
                    "leader",
                    "group",
                    "critic",
                    "opponent",
                    "supporter",
                    "ally",
                    "rival",
                    "proponent",
                    "detractor",
                    "sceptic",
                    "skeptic",
                    "challenger",
                    "opposition",
                    "observer",
                    "participant",
                    "aide",
                    "adviser",
                    "advisor",
                    "assistant",
                    "associate",
                    "confidant",
                    "staff",
                    "staffer",
                    "colleague",
                    "employee",
                    "user",
                    "public",
                    "community",
                    "crowd",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "representative");

    /// Words of a noun for a paper.
    private static final int LONGEST_PAPER = 3;

    /// How much a voice tells of who it is.
    enum Sort {
        PERSON,
        BODY,
        /// Described by a noun that tells what they are: "neighbours", "the Republicans".
        PEOPLE,
        /// "Officials", "the authorities".
        PUBLIC,
        /// "A source", "critics", "court records".
        ANYBODY
    }

    static Voice of(Entity entity, EntityId party, Introductions.Calling calling, boolean known) {
        List<String> core = core(entity.canonical());
        String noun = core.isEmpty() ? "" : Lemmas.of(Plain.of(core.getLast()));
        Set<String> sides =
                entity.kind() == Entity.Kind.PERSON ? Set.copyOf(calling.sides()) : Sides.in(core);
        return new Voice(
                entity, party, calling, known, sides, sort(entity, core, noun, sides), noun);
    }

    private static Sort sort(Entity entity, List<String> core, String noun, Set<String> sides) {
        if (entity.kind() == Entity.Kind.PERSON) {
            return Sort.PERSON;
        }
        boolean members = core.size() == 1 && Parties.isMember(noun);
        if (entity.kind() != Entity.Kind.SOURCE) {
            return members ? Sort.PEOPLE : Sort.BODY;
        }
        if (isPaper(core)) {
            return Sort.ANYBODY;
        }
        if (!sides.isEmpty()) {
            return Sort.PEOPLE;
        }
        if (PUBLIC.contains(noun)) {
            return Sort.PUBLIC;
        }
        return !ANYBODY.contains(noun) && isSpeaker(core, noun) ? Sort.PEOPLE : Sort.ANYBODY;
    }

    /// "Court records", but not "an indictment", which tells whose it is.
    private static boolean isPaper(List<String> core) {
        for (int from = Math.max(0, core.size() - LONGEST_PAPER); from < core.size(); from++) {
            String noun = String.join(" ", core.subList(from, core.size()));
            if (Bodies.is(noun, Body.Kind.RELEASE)) {
                return Sides.in(List.of(core.getLast())).isEmpty();
            }
        }
        return false;
    }

    private static boolean isSpeaker(List<String> core, String noun) {
        String last = core.isEmpty() ? "" : core.getLast();
        return Titles.isTitle(last)
                || Bodies.is(last, Body.Kind.UNNAMED)
                || Bodies.is(last, Body.Kind.INSTITUTION)
                || WordGroup.PERSON_NOUN.has(Plain.of(last))
                || WordGroup.PERSON_NOUN.has(noun)
                || WordGroup.TAKER.has(noun)
                || WordGroup.ARMED_GROUP.has(Plain.of(last));
    }

    /// The words before the first preposition or relative clause, as written, without marks.
    private static List<String> core(String description) {
        List<String> words = new ArrayList<>();
        for (String token : description.split("[\\s,]+", -1)) {
            String word = token.replaceAll("[’']s$", "").replaceAll("[^\\p{L}\\p{N}'’-]", "");
            boolean stop = StopWords.is(word) && !isInitials(word);
            if (!words.isEmpty() && stop) {
                break;
            }
            if (!word.isEmpty() && !stop) {
                words.add(word);
            }
        }
        return words;
    }

    boolean isNamed() {
        return sort == Sort.PERSON || sort == Sort.BODY;
    }

    boolean hasParty() {
        return !party.equals(entity.id());
    }

    String name() {
        return Plain.name(entity.canonical());
    }

    List<String> words() {
        return Plain.words(name());
    }

    /// Whether it may be one of "the officials".
    boolean isPublic() {
        return switch (sort) {
            case PUBLIC, ANYBODY -> true;
            case PERSON -> calling.isOfOffice() || calling.isUnknown() || hasParty();
            case BODY -> !isPrivate();
            case PEOPLE ->
                    sides.stream().anyMatch(side -> !Sides.isOfEach(side))
                            || Titles.of(noun)
                                    .filter(title -> title.kind() == Title.Kind.OFFICE)
                                    .isPresent();
        };
    }

    /// "Tarn Seamen’s Union": the last words of its name call no public body.
    private boolean isPrivate() {
        List<String> words = words();
        return WordGroup.PRIVATE_BODY.has(words.getLast())
                || Parties.of(words.getLast()).isPresent()
                || words.stream().anyMatch(WordGroup.COMPANY_FORM::has);
    }

    /// Whether it is a public body for all that its name tells: "the Tarn Harbour Board".
    boolean isPublicBody() {
        return sort == Sort.BODY && !sides.isEmpty();
    }

    /// Whether only chance tells who they were: "a witness", "the woman".
    boolean isOfTheStreet() {
        return sort == Sort.PEOPLE
                && sides.isEmpty()
                && (WordGroup.PERSON_NOUN.has(noun) || Bodies.is(noun, Body.Kind.UNNAMED))
                && !Titles.isTitle(noun);
    }

    /// The place or other proper words of a service: `tarn` for "the Tarn police".
    Set<String> places() {
        return core(entity.canonical()).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .filter(word -> Sides.in(List.of(word)).isEmpty())
                .map(Plain::of)
                .filter(word -> !WordGroup.SERVICE_WORD.has(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// "TPD": the initials of a service, which hide its place.
    boolean isInitials() {
        List<String> core = core(entity.canonical());
        return core.stream().anyMatch(word -> word.length() > 2 && isInitials(word));
    }

    private static boolean isInitials(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// The political party whose members it calls: `republican` for "leading Republicans".
    Optional<String> membership() {
        return sort == Sort.PEOPLE && Parties.isMember(noun) ? Parties.of(noun) : Optional.empty();
    }

    /// The political party that the reports tell of a person: "Texas Republican".
    Optional<String> politics() {
        return calling.phrases().stream()
                .flatMap(phrase -> Plain.words(phrase).stream())
                .map(Parties::of)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /// "A man", who may have any trade.
    boolean isAnyHuman() {
        return sort == Sort.PEOPLE && WordGroup.HUMAN.has(noun);
    }
}
