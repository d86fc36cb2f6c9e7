package dev.readout.trace;

import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Sides;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// Counts how many sides stand behind a claim at the least: origins of which no two may be one.
///
/// An overstated independence is the worst error, so whatever may be the same is taken to be the
/// same: all who speak for one service (cops, detectives, "police Capt. Vell" and a police
/// department, unless two forces of different places are named), persons of one family name, a body
/// and the one who is introduced as of it, "officials" beside any public body, "a witness" beside a
/// person of whom no office is told, and "sources", "critics" or papers beside anybody.
final class PartyCount {
    /// Letters that the first word of a body’s name needs to tell it in "a Vell spokeswoman".
    private static final int TELLING = 4;

    private PartyCount() {}

    /// @param apart whether two told it each in words of his own
    static int atLeast(List<Voice> voices, BiPredicate<EntityId, EntityId> apart) {
        BiPredicate<Voice, Voice> same =
                (first, second) ->
                        mayBeOne(first, second)
                                || !apart.test(first.entity().id(), second.entity().id());
        List<Voice> order = new ArrayList<>(voices);
        order.sort(
                Comparator.comparing((Voice voice) -> !voice.isNamed())
                        .thenComparingLong(voice -> doubles(voice, voices, same))
                        .thenComparing(voice -> voice.entity().id()));
        List<Voice> sides = new ArrayList<>();
        for (Voice voice : order) {
            if (sides.stream().noneMatch(other -> same.test(voice, other))) {
                sides.add(voice);
            }
        }
        return sides.size();
    }

    private static long doubles(Voice one, List<Voice> voices, BiPredicate<Voice, Voice> same) {
        return voices.stream().filter(other -> same.test(one, other)).count();
    }

    private static boolean mayBeOne(Voice one, Voice other) {
        if (one.party().equals(other.party())
                || isOneName(one, other)
                || areOfOneSide(one, other)) {
            return true;
        }
        if (one.hasParty() && other.hasParty() && !one.isNamed() && !other.isNamed()) {
            return false;
        }
        boolean sorted = one.sort().compareTo(other.sort()) <= 0;
        Voice first = sorted ? one : other;
        Voice second = sorted ? other : one;
        return switch (second.sort()) {
            case ANYBODY -> !second.hasParty();
            case PUBLIC -> first.isPublic() && !(first.hasParty() && second.hasParty());
            case PEOPLE -> mayBeOf(first, second);
            case BODY ->
                    first.sort() == Voice.Sort.BODY
                            ? areOneBody(first, second)
                            : isOf(first, second);
            case PERSON -> areOnePerson(first, second);
        };
    }

    /// "Del Rano" and "DelRano"; "team president Ilo Vell" and "Vell".
    private static boolean isOneName(Voice one, Voice other) {
        boolean closed = one.name().replace(" ", "").equals(other.name().replace(" ", ""));
        boolean persons =
                (one.sort() == Voice.Sort.PERSON) != (other.sort() == Voice.Sort.PERSON)
                        && one.words().getLast().equals(other.words().getLast());
        return closed || persons;
    }

    /// Whether both speak for one service; two judges are two, and so are the forces of two places.
    private static boolean areOfOneSide(Voice one, Voice other) {
        boolean persons = one.sort() == Voice.Sort.PERSON && other.sort() == Voice.Sort.PERSON;
        boolean common =
                one.sides().stream()
                        .filter(other.sides()::contains)
                        .anyMatch(side -> !persons || !Sides.isOfEach(side));
        return common && !areOfTwoPlaces(one, other);
    }

    private static boolean areOfTwoPlaces(Voice one, Voice other) {
        if (one.sort() == Voice.Sort.PERSON
                || other.sort() == Voice.Sort.PERSON
                || one.isInitials()
                || other.isInitials()) {
            return false;
        }
        Set<String> places = new HashSet<>(one.places());
        Set<String> others = other.places();
        return !places.isEmpty() && !others.isEmpty() && !places.removeAll(others);
    }

    /// Whether those who are only described may be the first voice, or of it.
    private static boolean mayBeOf(Voice first, Voice people) {
        return switch (first.sort()) {
            case PERSON -> mayBeAmong(first, people);
            case BODY ->
                    holds(people.words(), first.words())
                            || first.words().getLast().equals(Plain.of(people.noun()));
            case PEOPLE ->
                    first.noun().equals(people.noun())
                            || Titles.callsAgain(first.noun(), people.noun())
                            || Titles.callsAgain(people.noun(), first.noun())
                            || first.isAnyHuman()
                            || people.isAnyHuman()
                            || (first.isOfTheStreet() && people.isOfTheStreet());
            case PUBLIC, ANYBODY -> true;
        };
    }

    private static boolean mayBeAmong(Voice person, Voice people) {
        Set<String> nouns = person.calling().nouns();
        if (people.known()
                || nouns.contains(people.noun())
                || nouns.stream().anyMatch(noun -> Titles.callsAgain(people.noun(), noun))) {
            return true;
        }
        if (people.membership().isPresent()) {
            return person.politics()
                    .map(people.membership().get()::equals)
                    .orElse(!person.hasParty());
        }
        if (!people.sides().isEmpty()) {
            return false;
        }
        return person.calling().isUnknown()
                || (people.isOfTheStreet()
                        ? !person.calling().isOfOffice()
                        : isOfOffice(person, people));
    }

    /// "Lawmakers", "Republicans" and one who holds an office.
    private static boolean isOfOffice(Voice person, Voice people) {
        return person.calling().isOfOffice() && people.isPublic();
    }

    /// Whether a person speaks for a body: it is named where the reports introduce the person, or
    /// it bears the person’s name.
    private static boolean isOf(Voice person, Voice body) {
        String family = person.words().getLast();
        List<String> words = body.words();
        boolean leads = person.calling().nouns().stream().anyMatch(WordGroup.LEADING_OFFICE::has);
        boolean seat = body.hasParty() && !person.hasParty() && leads;
        return words.contains(family)
                || seat
                || person.calling().phrases().stream()
                        .anyMatch(phrase -> tells(Plain.words(phrase), words));
    }

    private static boolean tells(List<String> phrase, List<String> body) {
        String first = body.getFirst();
        return holds(phrase, body)
                || (first.length() >= TELLING
                        && !Titles.isModifier(first)
                        && phrase.contains(first));
    }

    private static boolean holds(List<String> whole, List<String> part) {
        return (" " + String.join(" ", whole) + " ").contains(" " + String.join(" ", part) + " ");
    }

    /// "The Central Commission for Elections" and "the Elections Commission of Ruritania"; "NEC"
    /// beside "National Electoral Commission".
    private static boolean areOneBody(Voice one, Voice other) {
        Set<String> stems = stems(one);
        Set<String> others = stems(other);
        return (!stems.isEmpty() && others.containsAll(stems))
                || (!others.isEmpty() && stems.containsAll(others))
                || areInitials(one.name(), other)
                || areInitials(other.name(), one);
    }

    private static Set<String> stems(Voice body) {
        return body.words().stream()
                .filter(word -> !JOINTS.contains(word))
                .filter(word -> Countries.named(word).isEmpty())
                .map(Lemmas::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final Set<String> JOINTS = Set.of("of", "the", "for", "and", "in", "on");

    private static boolean areInitials(String name, Voice body) {
        String initials =
                body.words().stream()
                        .filter(word -> !JOINTS.contains(word))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return name.length() > 1 && name.equals(initials);
    }

    /// One family name may be one family, or one person whom two reports call in two ways.
    private static boolean areOnePerson(Voice one, Voice other) {
        List<String> words = one.words();
        List<String> others = other.words();
        return words.getLast().equals(others.getLast())
                || (words.size() == 1 && others.contains(words.getFirst()))
                || (others.size() == 1 && words.contains(others.getFirst()));
    }
}
