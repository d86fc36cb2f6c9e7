package dev.readout.align.who;

import dev.readout.align.name.Named;
import dev.readout.align.words.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells who works for whom: after "Mara Vell, Ilan Sor’s lawyer," or "Sor’s lawyer, Mara Vell,"
/// "Sor’s lawyer" is Mara Vell, and so is "his lawyer".
final class Retainers {
    /// Words of "longtime defence lawyer".
    private static final int LONGEST = 4;

    /// Before "his lawyer, Peter Lund" they make it another one who is heard: "through his lawyer".
    private static final Set<String> HEARD = Set.of("according", "through", "via");

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;

    Retainers(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
    }

    /// Learns it from what stands beside the name of a person who was just met.
    void learn(Tokens.Range name, Figure person) {
        int behind = name.to();
        if (behind + 1 < tokens.size()
                && tokens.get(behind).is(",")
                && tokens.sameSentence(behind, behind + 1)) {
            int end = behind + 1;
            while (end < tokens.sentenceEnd(name.from()) && !isEnd(end)) {
                end++;
            }
            learnApposed(new Tokens.Range(behind + 1, end), person);
        }
        int before = name.from() - 1;
        if (before <= 0 || !tokens.get(before).is(",")) {
            learnService(new Tokens.Range(startOf(name.from(), name), name.from()), person);
        } else if (isClosed(name)) {
            learnApposed(new Tokens.Range(startOf(before, name), before), person);
        }
    }

    private int startOf(int from, Tokens.Range name) {
        int start = from;
        while (start > 0 && tokens.sameSentence(start - 1, name.from()) && !isEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /// Whether a mark stands behind the name: in "After his lawyer, Mara Vell spoke" none does.
    private boolean isClosed(Tokens.Range name) {
        return name.to() < tokens.size()
                && !tokens.get(name.to()).isWord()
                && !tokens.get(name.to()).isPossessive();
    }

    /// The only person who works so for the one who is named: "Sor’s lawyer".
    Optional<Figure> meant(Tokens.Range core) {
        return service(core)
                .map(asked ->
                        cast.all().stream()
                                .filter(one -> one.isPerson() && one.serves(asked))
                                .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }

    /// Words that a comma parts from the name.
    private void learnApposed(Tokens.Range words, Figure person) {
        if (phrases.words(words).stream().noneMatch(HEARD::contains)) {
            learnService(words, person);
        }
    }

    private void learnService(Tokens.Range words, Figure person) {
        service(words)
                .filter(service -> !service.master().equals(person))
                .ifPresent(person::worksAs);
    }

    private boolean isEnd(int token) {
        return !tokens.get(token).isWord()
                && !tokens.get(token).isPossessive()
                && !tokens.get(token).is(".");
    }

    /// Reads "Mr. Sor’s longtime lawyer", "his lawyer"; the words must end in a title.
    private Optional<Service> service(Tokens.Range words) {
        int possessive = words.to() - 1;
        while (possessive > words.from()
                && words.to() - possessive <= LONGEST + 1
                && !tokens.get(possessive).isPossessive()
                && !isPronoun(possessive)) {
            possessive--;
        }
        if (words.isEmpty()
                || possessive < words.from()
                || possessive + 1 >= words.to()
                || words.to() - possessive > LONGEST + 1) {
            return Optional.empty();
        }
        Tokens.Range noun = new Tokens.Range(possessive + 1, words.to());
        Optional<Figure> master =
                isPronoun(possessive) ? pronoun(possessive) : owner(possessive - 1);
        Optional<String> title = Descriptions.titleOf(phrases.words(noun));
        return title.isPresent() && !phrases.holdsName(noun)
                ? master.filter(Figure::isPerson).map(one -> new Service(title.get(), one))
                : Optional.empty();
    }

    private boolean isPronoun(int token) {
        return tokens.get(token).is("his") || tokens.get(token).is("her");
    }

    private Optional<Figure> pronoun(int token) {
        return Pronouns.gender(tokens.get(token).text())
                .flatMap(gender -> Pronouns.meant(scene, token, gender));
    }

    private Optional<Figure> owner(int token) {
        return token < 0
                ? Optional.empty()
                : scene.nameAt(token).filter(Named::isPerson).flatMap(scene::figureOf);
    }

    /// What somebody is called, and whose.
    record Service(String title, Figure master) {}
}
