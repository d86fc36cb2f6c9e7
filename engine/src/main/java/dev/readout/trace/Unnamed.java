package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import dev.readout.story.Entity;
import dev.readout.text.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Speakers without a name, as reports describe them.
final class Unnamed {
    /// Adjectives behind the noun: "a source familiar with the talks".
    private static final Set<String> BEHIND =
            Set.of("aware", "briefed", "close", "familiar", "involved", "present");

    private Unnamed() {}

    /// The noun of a description, in its base form: `official` for "senior officials of the port".
    static String noun(String description) {
        return Lemmas.of(head(description));
    }

    private static String head(String description) {
        List<String> words = Plain.words(description);
        int to = 1;
        while (to < words.size()
                && !StopWords.is(words.get(to))
                && !BEHIND.contains(words.get(to))) {
            to++;
        }
        return words.isEmpty() ? description : words.get(to - 1);
    }

    /// Whether another report may name whom it means: "a villager"; not "two members", "the letter"
    /// or "an aide of the minister".
    static boolean isOnePerson(String description) {
        String head = head(description);
        boolean body =
                Arrays.stream(Body.Kind.values())
                        .filter(kind -> kind != Body.Kind.UNNAMED)
                        .anyMatch(kind -> Bodies.is(head, kind));
        boolean mouthpiece =
                Titles.of(head)
                        .filter(title -> title.kind() == Title.Kind.SPOKESPERSON)
                        .isPresent();
        return head.equals(Lemmas.of(head)) && !body && !mouthpiece;
    }

    /// Whether it speaks for a body that is known: "a ferry line spokesman".
    static boolean isVoice(Entity entity) {
        return entity.kind() == Entity.Kind.SOURCE
                && entity.party().isPresent()
                && Titles.of(noun(entity.canonical()))
                        .filter(title -> title.kind() == Title.Kind.SPOKESPERSON)
                        .isPresent();
    }

    /// Whether nothing but the kind of paper is known: "statement", not "hospital statement".
    static boolean isBareRelease(String description) {
        return Plain.words(description).size() == 1 && Bodies.is(description, Body.Kind.RELEASE);
    }

    /// Whether the words tell of one person as if known: "the Tarn senator", "Mara Vell’s lawyer";
    /// not "an official", not "the officials".
    static boolean isOneKnown(String words) {
        int comma = words.indexOf(',');
        String phrase = comma < 0 ? words : words.substring(0, comma);
        boolean known =
                phrase.toLowerCase(Locale.ROOT).startsWith("the ")
                        || phrase.contains("’s ")
                        || phrase.contains("'s ");
        List<String> plain = Plain.words(Plain.name(phrase));
        String noun = noun(String.join(" ", plain));
        return known && plain.contains(noun) && Titles.isTitle(noun);
    }
}
