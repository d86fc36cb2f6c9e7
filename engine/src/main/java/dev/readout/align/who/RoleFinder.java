package dev.readout.align.who;

import dev.readout.align.name.Named;
import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Titles;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a report calls a person beside the name: before it ("Ruritanian President X",
/// "harbour agency spokesman X") or after it ("X, the head of the harbour agency").
final class RoleFinder {
    /// Words before a name that are looked at; a longer row of nouns is no title.
    private static final int LONGEST = 8;

    private final Tokens tokens;
    private final Scene scene;
    private final Cast cast;

    RoleFinder(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
        this.tokens = scene.tokens();
    }

    /// Where the title, the nouns or the country before a name begin; `name.from()` if none stands
    /// there.
    int titleStart(Tokens.Range name) {
        int at = name.from();
        while (at > 0
                && name.from() - at < LONGEST
                && tokens.sameSentence(at - 1, name.from())
                && isPartOfTitle(at - 1)) {
            at--;
        }
        while (at < name.from() && !tokens.get(at).isWord()) {
            at++;
        }
        return at;
    }

    private boolean isPartOfTitle(int index) {
        Token token = tokens.get(index);
        if (token.is(".")) {
            return index > 0 && abbreviated(index - 1).isPresent();
        }
        if (token.isPossessive()) {
            return index > 0 && scene.codeOf(index - 1).isPresent();
        }
        if (!token.isWord() || Descriptions.isArticle(token.text())) {
            return false;
        }
        Optional<Named> name = scene.nameAt(index);
        if (name.isPresent()) {
            return !name.get().isPerson();
        }
        String tag = token.tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || Titles.isTitle(token.text())
                || Titles.isModifier(token.text());
    }

    /// The role that stands before or after the name, if any, and what gender it tells.
    void learn(Tokens.Range name, Figure person) {
        before(name).ifPresent(role -> give(role, person));
        apposedBefore(name).ifPresent(role -> give(role, person));
        apposition(name)
                .flatMap(range -> role(range.from(), range.to()))
                .ifPresent(role -> give(role, person));
    }

    /// The role before a name.
    Optional<Role> before(Tokens.Range name) {
        int start = titleStart(name);
        return start < name.from() ? role(start, name.from()) : Optional.empty();
    }

    /// "The harbour inspector, Mara Vell,": from the article to the comma.
    private Optional<Role> apposedBefore(Tokens.Range name) {
        int comma = name.from() - 1;
        boolean closed =
                name.to() < tokens.size() && !tokens.get(name.to()).isWord() && !isPossessive(name);
        if (comma < 2 || !closed || !tokens.get(comma).is(",")) {
            return Optional.empty();
        }
        int from = comma;
        while (from > 0
                && comma - from < LONGEST
                && tokens.sameSentence(from - 1, comma)
                && isPartOfTitle(from - 1)) {
            from--;
        }
        boolean opened = from > 0 && from < comma && tokens.get(from - 1).is("the");
        return opened
                ? role(from, comma).filter(role -> Titles.of(role.head()).isPresent())
                : Optional.empty();
    }

    private boolean isPossessive(Tokens.Range name) {
        return tokens.get(name.to()).isPossessive();
    }

    private void give(Role role, Figure person) {
        person.bears(role);
        boolean speaks =
                Titles.of(role.head()).filter(title -> title.speaksForInstitution()).isPresent()
                        || role.head().equals("leader");
        if (speaks && !Titles.callsAgain("legislator", role.head())) {
            role.body().ifPresent(body -> person.belongsTo(body.party().orElse(body)));
            role.country()
                    .ifPresent(code -> {
                        person.speaksFor(code);
                        person.belongsTo(cast.country(code));
                    });
        }
        Pronouns.told(role.head()).ifPresent(person::called);
    }

    /// The words between "X," and the end of what they say of X, without the article.
    private Optional<Tokens.Range> apposition(Tokens.Range name) {
        int at = name.to();
        int limit = tokens.sentenceEnd(name.to() - 1);
        if (at + 1 >= limit || !tokens.get(at).is(",")) {
            return Optional.empty();
        }
        at++;
        if (Descriptions.isArticle(tokens.get(at).text())) {
            at++;
        }
        int to = at;
        while (to < limit && (isPartOfTitle(to) || isOf(to))) {
            to++;
        }
        boolean another = to < limit && scene.nameAt(to).filter(Named::isPerson).isPresent();
        boolean possessive = to < limit && tokens.get(to).isPossessive();
        return to == at || (another && !possessive)
                ? Optional.empty()
                : Optional.of(new Tokens.Range(at, to));
    }

    private boolean isOf(int index) {
        Token token = tokens.get(index);
        return token.is("of") || (token.is("the") && index > 0 && tokens.get(index - 1).is("of"));
    }

    /// Reads "Ruritanian foreign minister", "harbour agency spokesman", "head of the harbour
    /// agency"; empty if its noun is no title and no common noun.
    Optional<Role> role(int from, int to) {
        int of = from;
        while (of < to && !tokens.get(of).is("of")) {
            of++;
        }
        List<String> words = new ArrayList<>();
        Optional<String> code = Optional.empty();
        Optional<Figure> body = Optional.empty();
        for (int i = from; i < to; i++) {
            code = code.isPresent() ? code : scene.codeOf(i);
            body = body.isPresent() ? body : scene.figureAt(i).filter(Scene::isBody);
            boolean plain = scene.nameAt(i).isEmpty() || isTitleWord(i);
            if (i < of && plain && tokens.get(i).isWord()) {
                words.addAll(Plain.words(abbreviated(i).orElse(tokens.get(i).text())));
            }
        }
        if (words.isEmpty() || words.getLast().chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String head = Descriptions.titleOf(words).orElse(words.getLast());
        int modifiers = Math.max(0, words.size() - head.split(" ").length);
        return Optional.of(new Role(head, words.subList(0, modifiers), code, body));
    }

    private boolean isTitleWord(int index) {
        return Titles.isTitle(tokens.get(index).text()) || abbreviated(index).isPresent();
    }

    /// "Gov." in full. Without a full stop what is read as a name is one: "Del".
    private Optional<String> abbreviated(int index) {
        boolean point = index + 1 < tokens.size() && tokens.get(index + 1).is(".");
        return point || scene.nameAt(index).isEmpty()
                ? Titles.inFull(tokens.get(index).text())
                : Optional.empty();
    }
}
