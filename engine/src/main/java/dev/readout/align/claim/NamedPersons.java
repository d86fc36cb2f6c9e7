package dev.readout.align.claim;

import dev.readout.align.predicate.Role;
import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.PhraseClasses;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Titles;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.text.Text;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The persons among the entities of a story of whom a name is known.
final class NamedPersons {
    /// Initials tell nobody apart.
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// The classes of [PhraseClasses#KIN] of which somebody may have several.
    private static final Set<String> FAMILY =
            Set.of(
                    "parent",
                    "child",
                    "sibling",
                    "cousin",
                    "uncle or aunt",
                    "nephew or niece",
                    "grandparent",
                    "grandchild",
                    "parent-in-law",
                    "child-in-law",
                    "in-law");

    /// Kin of somebody: "my parents", "the mayor's parents".
    private static final Pattern OWNED =
            Pattern.compile(
                    "(?iu)^(?:my|our|his|her|their|your)\\b.*|.*(?:['’]s|s['’])\\s.*",
                    Pattern.DOTALL);

    private final Map<String, Person> persons = new TreeMap<>();

    NamedPersons(Entities entities) {
        entities.all().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(entity -> new Person(entity.id().value(), words(entity)))
                .filter(person -> !person.names().isEmpty())
                .forEach(person -> persons.put(person.id(), person));
    }

    private static Set<String> words(Entity entity) {
        Set<String> words = new HashSet<>();
        Stream.concat(Stream.of(entity.canonical()), entity.surfaces().stream())
                .filter(NamedPersons::endsInName)
                .flatMap(name -> WORD.matcher(name).results().map(MatchResult::group))
                .filter(NamedPersons::isName)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }

    /// "The Tarnish premier" names nobody.
    private static boolean endsInName(String surface) {
        return isName(surface.substring(surface.lastIndexOf(' ') + 1));
    }

    /// "Renk" in "The mayor, Mr Renk": words that many bear tell nobody apart.
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && !StopWords.is(word)
                && !Honorifics.is(word)
                && !Titles.isTitle(word)
                && !Titles.isModifier(word);
    }

    /// Nobody if one of them is no person: a body has many who may speak for it.
    List<Person> of(Set<String> entities) {
        return entities.stream().allMatch(persons::containsKey)
                ? entities.stream().map(persons::get).flatMap(Stream::ofNullable).toList()
                : List.of();
    }

    /// Whom a phrase tells of: a person, or kin of somebody that are more than one ("my parents").
    /// Nobody where the name only tells whose it is ("the Renk administration").
    ///
    /// @param text of the report that has the phrase
    List<Person> of(Role role, Text text) {
        List<Person> named = of(entities(role)).stream().filter(one -> names(role, one)).toList();
        return named.isEmpty() && role.names().isEmpty() ? kin(role, text) : named;
    }

    private static List<Person> kin(Role role, Text text) {
        return role.words()
                .map(text::at)
                .filter(words -> OWNED.matcher(words).matches())
                .map(words -> words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .filter(noun -> noun.endsWith("s"))
                .flatMap(noun -> family(noun.substring(0, noun.length() - 1)))
                .map(kin -> List.of(new Person("kin " + kin, Set.of())))
                .orElse(List.of());
    }

    private static Optional<String> family(String noun) {
        return PhraseClasses.KIN.with(Lemmas.of(noun)).stream()
                .map(PhraseClasses.Phrase::name)
                .filter(FAMILY::contains)
                .findFirst();
    }

    private static Set<String> entities(Role role) {
        return role.names().stream()
                .filter(name -> name.startsWith("@"))
                .map(name -> name.substring(1))
                .collect(Collectors.toSet());
    }

    private static boolean names(Role role, Person person) {
        return role.head().equals(person.term())
                || !Collections.disjoint(role.spellings(), person.names());
    }
}
