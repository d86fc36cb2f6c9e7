package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds whom "he", "she", "it" and "they" mean where they speak.
///
/// The last speaker or subject comes first, if the pronoun fits and no more than [#REACH] sentences
/// lie between; then whoever else was met last. Nobody farther back is guessed at, nor anybody
/// before a speaker who has a name that several bear.
final class Pronouns {
    /// Sentences from a pronoun back to whom it means. Longer gaps hold somebody new in most texts.
    private static final int REACH = 4;

    /// What parts words from who said them.
    private static final Set<String> CLOSING = Set.of(",", "”", "\"", "’", "''");

    /// Tokens behind a name and its comma that may hold a noun of kin: ", her younger brother".
    private static final int KIN_REACH = 5;

    private static final Map<String, Figure.Gender> GENDERS =
            Map.ofEntries(
                    Map.entry("he", Figure.Gender.HE),
                    Map.entry("him", Figure.Gender.HE),
                    Map.entry("his", Figure.Gender.HE),
                    Map.entry("himself", Figure.Gender.HE),
                    Map.entry("she", Figure.Gender.SHE),
                    Map.entry("her", Figure.Gender.SHE),
                    Map.entry("herself", Figure.Gender.SHE),
                    Map.entry("it", Figure.Gender.IT),
                    Map.entry("its", Figure.Gender.IT),
                    Map.entry("itself", Figure.Gender.IT),
                    Map.entry("they", Figure.Gender.THEY),
                    Map.entry("their", Figure.Gender.THEY));

    private Pronouns() {}

    /// What the word before a name tells: "Mrs. Vell", "his wife, Mara".
    static Optional<Figure.Gender> genderBefore(Tokens tokens, int name) {
        return wordBefore(tokens, name).flatMap(word -> told(Plain.of(tokens.get(word).text())));
    }

    /// What a word of respect before a name tells: "Mrs. Vell"; nothing of "his father, Ilan Vell".
    static Optional<Figure.Gender> respectBefore(Tokens tokens, int name) {
        return wordBefore(tokens, name)
                .filter(word -> Honorifics.is(tokens.get(word).text()) && !isKin(tokens, word))
                .flatMap(word -> told(Plain.of(tokens.get(word).text())));
    }

    /// Whether a name is that of a relation of somebody named before: "his father, Ilan Vell",
    /// "Ilan Vell, her brother,".
    static boolean isOfKin(Tokens tokens, Tokens.Range name) {
        return wordBefore(tokens, name.from()).filter(word -> isKin(tokens, word)).isPresent()
                || isKinBehind(tokens, name.to());
    }

    private static boolean isKinBehind(Tokens tokens, int comma) {
        if (comma + 1 >= tokens.size()
                || !tokens.get(comma).is(",")
                || !tokens.sameSentence(comma - 1, comma + 1)
                || !isOwner(tokens, comma + 1)) {
            return false;
        }
        for (int at = comma + 2; at < Math.min(tokens.size(), comma + KIN_REACH); at++) {
            if (!tokens.get(at).isWord()) {
                return false;
            }
            if (isKin(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(Tokens tokens, int at) {
        return tokens.get(at).is("his") || tokens.get(at).is("her") || tokens.get(at).is("their");
    }

    private static boolean isKin(Tokens tokens, int word) {
        return WordGroup.RELATIVE.has(tokens.get(word).text());
    }

    private static Optional<Integer> wordBefore(Tokens tokens, int name) {
        boolean mark = name > 0 && (tokens.get(name - 1).is(".") || tokens.get(name - 1).is(","));
        int word = mark ? name - 2 : name - 1;
        return word < 0 || !tokens.sameSentence(word, name) ? Optional.empty() : Optional.of(word);
    }

    /// What a noun tells: "sister", "spokesman".
    static Optional<Figure.Gender> told(String noun) {
        return WordGroup.FEMALE.has(noun)
                ? Optional.of(Figure.Gender.SHE)
                : WordGroup.MALE.has(noun) ? Optional.of(Figure.Gender.HE) : Optional.empty();
    }

    static Optional<Figure.Gender> gender(String word) {
        return Optional.ofNullable(GENDERS.get(word.toLowerCase(Locale.ROOT)));
    }

    /// @param at the token of the pronoun
    static Optional<Figure> meant(Scene scene, int at, Figure.Gender gender) {
        int sentence = scene.tokens().get(at).sentence();
        List<Scene.Seen> near =
                scene.met(figure -> figure.may(gender) && !scene.isQuoted(figure))
                        .filter(one -> one.at().to() <= at)
                        .takeWhile(one -> !isOne(gender) || one.at().from() > scene.barrier())
                        .takeWhile(one -> sentence - sentenceOf(scene, one) <= REACH)
                        .toList();
        Optional<Scene.Seen> leading =
                isClosing(scene.tokens(), at)
                        ? leading(scene, before(scene, near, sentence), sentence)
                                .or(() -> leading(scene, near, sentence))
                        : leading(scene, near, sentence);
        return leading.flatMap(one -> surer(near, one, gender))
                .or(() -> leading)
                .or(() -> first(near, Scene.Part.OTHER))
                .map(Scene.Seen::figure);
    }

    /// In "Marr fled at noon, he said" it is not Marr who speaks, if anybody spoke or acted before.
    private static boolean isClosing(Tokens tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.sameSentence(at - 1, at + 1)
                && CLOSING.contains(tokens.get(at - 1).text())
                && ReportingVerbs.of(tokens.get(at + 1).text())
                        .filter(verb -> verb.kind() == ReportingVerb.Kind.SAY)
                        .isPresent();
    }

    private static List<Scene.Seen> before(Scene scene, List<Scene.Seen> near, int sentence) {
        return near.stream()
                .filter(one ->
                        one.part() != Scene.Part.SUBJECT || sentenceOf(scene, one) < sentence)
                .toList();
    }

    /// After "an official said", of whom nothing tells a woman, "she" is rather a woman who is
    /// named behind that.
    private static Optional<Scene.Seen> surer(
            List<Scene.Seen> near, Scene.Seen leading, Figure.Gender gender) {
        boolean unsure =
                !leading.figure().isPerson() && told(leading.figure()).isEmpty() && isOne(gender);
        return unsure
                ? near.stream()
                        .filter(one -> one.at().from() > leading.at().from())
                        .filter(one -> one.part() != Scene.Part.POSSESSIVE)
                        .filter(one -> one.figure().isSurely(gender))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOne(Figure.Gender gender) {
        return gender == Figure.Gender.SHE || gender == Figure.Gender.HE;
    }

    /// What the noun of a description tells: "a spokeswoman for the mill".
    static Optional<Figure.Gender> told(Figure unnamed) {
        return told(Descriptions.headNoun(unnamed.canonical()));
    }

    /// The last speaker or subject; the speaker of a sentence before its subject, but in "Vell said
    /// that Sor fled and that he claimed …" it is Sor who claims.
    private static Optional<Scene.Seen> leading(Scene scene, List<Scene.Seen> near, int sentence) {
        Optional<Scene.Seen> speaker = first(near, Scene.Part.SPEAKER);
        Optional<Scene.Seen> subject = subject(scene, near, sentence);
        boolean later =
                speaker.isPresent()
                        && subject.isPresent()
                        && isLater(scene, subject.get(), speaker.get(), sentence);
        return later ? subject : speaker.or(() -> subject);
    }

    /// The last subject; in a sentence before this one that of its main clause before one of
    /// "worried that Sor will win".
    private static Optional<Scene.Seen> subject(Scene scene, List<Scene.Seen> near, int sentence) {
        Optional<Scene.Seen> last = first(near, Scene.Part.SUBJECT);
        return last.filter(one -> sentenceOf(scene, one) < sentence && isInside(scene, one))
                .flatMap(one ->
                        near.stream()
                                .filter(other -> other.part() == Scene.Part.SUBJECT)
                                .filter(other -> sentenceOf(scene, other) == sentenceOf(scene, one))
                                .filter(other -> !isInside(scene, other))
                                .findFirst())
                .or(() -> last);
    }

    private static boolean isInside(Scene scene, Scene.Seen one) {
        return SubjectReader.opensComplement(scene.tokens(), one.at().from());
    }

    private static boolean isLater(
            Scene scene, Scene.Seen subject, Scene.Seen speaker, int sentence) {
        int its = sentenceOf(scene, subject);
        int theirs = sentenceOf(scene, speaker);
        return its > theirs
                || (its == theirs && its == sentence && subject.at().from() >= speaker.at().to());
    }

    private static Optional<Scene.Seen> first(List<Scene.Seen> near, Scene.Part part) {
        return near.stream().filter(one -> one.part() == part).findFirst();
    }

    private static int sentenceOf(Scene scene, Scene.Seen one) {
        return scene.tokens().get(one.at().from()).sentence();
    }
}
