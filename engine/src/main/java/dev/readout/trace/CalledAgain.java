package dev.readout.trace;

import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the origins of a claim that are another one of them, called again by what they are: "the
/// coroner" beside coroner Mara Vell, "the software maker" beside the one company, "the
/// authorities" beside the police, "an article" beside the paper that printed it, "every Republican
/// on the panel" beside "the panel’s Republicans".
///
/// Where two of a kind are named, it is not known which of them is meant, and the description
/// stays.
final class CalledAgain {
    /// Words that make another post of a title.
    private static final Set<String> LOWER =
            Set.of("deputy", "assistant", "vice", "associate", "former", "junior");

    private CalledAgain() {}

    /// @param medium whether an origin hands on what others say
    static Set<EntityId> among(List<Voice> voices, Predicate<EntityId> medium) {
        Set<EntityId> again = new TreeSet<>();
        for (Voice voice : voices) {
            List<Voice> others =
                    voices.stream()
                            .filter(other -> !other.equals(voice))
                            .filter(other -> !again.contains(other.entity().id()))
                            .toList();
            if (voice.entity().kind() == Entity.Kind.SOURCE
                    && (isPrinted(voice, others, medium)
                            || (!medium.test(voice.entity().id())
                                    && isAnyOf(voice, others, medium)))) {
                again.add(voice.entity().id());
            }
        }
        return again;
    }

    private static boolean isAnyOf(Voice voice, List<Voice> others, Predicate<EntityId> medium) {
        return isPerson(voice, others)
                || isFirm(voice, others, medium)
                || isOfService(voice, others)
                || isOfGroup(voice, others);
    }

    /// "An article", "the newspaper" where a paper is named.
    private static boolean isPrinted(Voice voice, List<Voice> others, Predicate<EntityId> medium) {
        return medium.test(voice.entity().id())
                && Plain.words(voice.entity().canonical()).size() == 1
                && others.stream()
                        .anyMatch(other -> other.isNamed() && medium.test(other.entity().id()));
    }

    private static boolean isPerson(Voice voice, List<Voice> others) {
        return (voice.known() || Plain.words(voice.entity().canonical()).size() == 1)
                && Unnamed.isOnePerson(voice.entity().canonical())
                && others.stream()
                                .filter(other -> other.sort() == Voice.Sort.PERSON)
                                .filter(other -> isCalled(other, voice.noun()))
                                .count()
                        == 1;
    }

    /// "The coroner" is no deputy coroner.
    private static boolean isCalled(Voice person, String noun) {
        Set<String> nouns = person.calling().nouns();
        boolean lower =
                person.calling().phrases().stream()
                        .flatMap(phrase -> Plain.words(phrase).stream())
                        .anyMatch(LOWER::contains);
        return !lower
                && (nouns.contains(noun)
                        || nouns.stream().anyMatch(other -> Titles.callsAgain(noun, other)));
    }

    private static boolean isFirm(Voice voice, List<Voice> others, Predicate<EntityId> medium) {
        return WordGroup.ENTERPRISE_NOUN.has(voice.noun())
                && others.stream()
                                .filter(other -> other.sort() == Voice.Sort.BODY)
                                .filter(other -> other.isNamed() && !other.isPublicBody())
                                .filter(other -> !medium.test(other.entity().id()))
                                .count()
                        == 1;
    }

    /// "Authorities", who are whatever service is named; not "officials", who may be others.
    private static boolean isOfService(Voice voice, List<Voice> others) {
        return voice.noun().equals("authority")
                && Plain.words(voice.entity().canonical()).size() == 1
                && others.stream()
                        .anyMatch(other -> !other.sides().isEmpty() && !other.isOfTheStreet());
    }

    /// Two descriptions of the members of one party, without a number that tells them apart.
    private static boolean isOfGroup(Voice voice, List<Voice> others) {
        return voice.membership().isPresent()
                && others.stream()
                        .filter(other -> other.entity().kind() == Entity.Kind.SOURCE)
                        .anyMatch(other ->
                                other.membership().equals(voice.membership())
                                        && other.entity().id().compareTo(voice.entity().id()) < 0);
    }
}
