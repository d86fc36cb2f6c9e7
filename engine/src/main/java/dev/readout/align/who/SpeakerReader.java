package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Titles;
import dev.readout.story.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the words that name a speaker: "a Chancellery statement", "she", "both the agency and Mara
/// Vell", "Ruritanian and Zubrowkan officials", "Mara Vell, the head of the harbour agency".
///
/// The result is one figure per speaker, each with the words that name it. Nobody is found for
/// words that stand for somebody named elsewhere ("a news report").
final class SpeakerReader {
    /// Tokens of a phrase that are read. What is longer is no name of a speaker any more.
    private static final int LONGEST = 60;

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;
    private final NounReader nouns;
    private final Pairs pairs;
    private final Couples couples;
    private final Antecedents antecedents;

    SpeakerReader(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
        this.nouns = new NounReader(scene, cast);
        this.pairs = new Pairs(scene);
        this.couples = new Couples(scene);
        this.antecedents = new Antecedents(scene, nouns);
    }

    /// A speaker and the words that name it.
    record Speaker(Tokens.Range at, Figure figure) {}

    List<Speaker> read(Tokens.Range words) {
        if (words.to() - words.from() == 1 && Antecedents.isRelative(tokens.get(words.from()))) {
            return antecedents.of(words.from()).map(one -> new Speaker(words, one)).stream()
                    .toList();
        }
        int end = Math.min(words.to(), words.from() + LONGEST);
        Tokens.Range range =
                phrases.withoutExamples(phrases.trim(new Tokens.Range(words.from(), end)));
        if (range.isEmpty()) {
            return List.of();
        }
        List<Figure> pair = nouns.mediaOfBoth(words);
        if (pair.isEmpty()) {
            pair = pairs.meant(words);
        }
        if (pair.isEmpty()) {
            pair = couples.meant(words);
        }
        if (!pair.isEmpty()) {
            return spread(words, pair);
        }
        List<Speaker> several = conjuncts(range);
        if (!several.isEmpty()) {
            return several;
        }
        return one(range).map(figure -> List.of(new Speaker(words, figure))).orElse(List.of());
    }

    /// One word of the phrase for each; a single word ("they") means them all.
    private static List<Speaker> spread(Tokens.Range range, List<Figure> figures) {
        boolean each = figures.size() <= range.to() - range.from();
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            int at = each ? range.from() + i : range.from();
            speakers.add(new Speaker(new Tokens.Range(at, at + 1), figures.get(i)));
        }
        return speakers;
    }

    /// "Ilan Sor and Mara Vell"; empty if the words do not name at least two.
    private List<Speaker> conjuncts(Tokens.Range range) {
        for (int i = range.from() + 1; i + 1 < range.to(); i++) {
            if (tokens.get(i).is("and") && scene.nameAt(i).isEmpty()) {
                List<Speaker> both = sides(range, i);
                if (both.size() > 1) {
                    return both;
                }
            }
        }
        return List.of();
    }

    private List<Speaker> sides(Tokens.Range range, int and) {
        Tokens.Range left = phrases.trim(new Tokens.Range(range.from(), and));
        Tokens.Range right = phrases.trim(new Tokens.Range(and + 1, range.to()));
        if (left.isEmpty()
                || right.isEmpty()
                || phrases.holds(left, ",")
                || isPartOfTitle(left, right)
                || areTheirPlaces(left, right)) {
            return List.of();
        }
        if (describes(left) && describes(right)) {
            return Stream.of(left, right)
                    .flatMap(side -> one(side).map(figure -> new Speaker(side, figure)).stream())
                    .toList();
        }
        Optional<Figure> shared = sharedHead(left, right);
        Optional<Figure> first = shared.or(() -> isNamed(left) ? one(left) : Optional.empty());
        boolean second = shared.isPresent() || phrases.holdsName(right);
        List<Speaker> both = new ArrayList<>();
        first.ifPresent(figure -> both.add(new Speaker(left, figure)));
        if (second) {
            one(right).ifPresent(figure -> both.add(new Speaker(right, figure)));
        }
        return both;
    }

    /// "Former Trade and Harbour Secretary Mara Vell" is one person.
    private boolean isPartOfTitle(Tokens.Range left, Tokens.Range right) {
        boolean title =
                Titles.isModifier(tokens.get(left.from()).text())
                        && tokens.get(left.to() - 1).isCapital()
                        && left.to() - left.from() > 1;
        return title
                && scene.figureAt(left.to() - 1).filter(Figure::isPerson).isEmpty()
                && scene.figureAt(right.to() - 1).filter(Figure::isPerson).isPresent();
    }

    /// In "officials in Tavenna and Tarn" Tarn is no speaker.
    private boolean areTheirPlaces(Tokens.Range left, Tokens.Range right) {
        return phrases.core(left).to() < left.to()
                && isPlace(left.to() - 1)
                && isPlace(right.from())
                && scene.nameAt(right.from()).filter(name -> name.at().equals(right)).isPresent();
    }

    private boolean isPlace(int token) {
        return scene.figureAt(token)
                .filter(one -> one.kind() == Entity.Kind.PLACE || one.kind() == Entity.Kind.COUNTRY)
                .isPresent();
    }

    /// "A doctor", "two officials", "the army": a noun of speakers with an article or a number of
    /// its own.
    private boolean describes(Tokens.Range range) {
        String first = tokens.get(range.from()).text();
        List<String> words = phrases.words(phrases.core(range));
        boolean opens = Descriptions.isArticle(first) || NumberWords.of(first).isPresent();
        return opens
                && scene.nameAt(range.to() - 1).isEmpty()
                && (Descriptions.titleOf(words).isPresent()
                        || Descriptions.headOf(words).isPresent());
    }

    private boolean isNamed(Tokens.Range range) {
        return scene.nameAt(range.to() - 1).isPresent()
                || (phrases.holdsName(range)
                        && Descriptions.headOf(phrases.words(range)).isPresent());
    }

    /// In "Ruritanian and Zubrowkan officials" the first adjective shares the noun of the second.
    private Optional<Figure> sharedHead(Tokens.Range left, Tokens.Range right) {
        boolean adjective =
                scene.nameAt(left.to() - 1)
                        .filter(name -> name.isKnown(Known.Kind.ADJECTIVE))
                        .filter(name -> name.at().to() == left.to())
                        .isPresent();
        Optional<Body> head = Descriptions.headOf(phrases.words(right));
        if (!adjective || head.isEmpty() || scene.nameAt(right.to() - 1).isPresent()) {
            return Optional.empty();
        }
        Optional<String> code = scene.codeOf(left.to() - 1);
        if (head.get().kind() == Body.Kind.INSTITUTION
                && Descriptions.isGovernment(head.get().name())) {
            return code.map(cast::country);
        }
        String noun = tokens.get(right.to() - 1).text();
        return Optional.of(cast.unnamed(phrases.text(left) + " " + noun, code));
    }

    private Optional<Figure> one(Tokens.Range range) {
        if (range.to() - range.from() == 1) {
            Optional<Figure.Gender> gender = Pronouns.gender(tokens.get(range.from()).text());
            if (gender.isPresent()) {
                return Pronouns.meant(scene, range.from(), gender.get());
            }
            if (StopWords.is(tokens.get(range.from()).text())) {
                return Optional.empty();
            }
        }
        if (Descriptions.isVague(phrases.text(phrases.withoutArticle(range)))) {
            return Optional.empty();
        }
        return personSegment(range)
                .or(() -> nameBehind(range))
                .or(() -> nouns.phrase(phrases.firstSegment(range)));
    }

    /// The name that follows "a lawyer of the crew," or "his deputy," where a comma closes it.
    private Optional<Figure> nameBehind(Tokens.Range range) {
        int comma = range.to();
        if (comma + 1 >= tokens.size()
                || !tokens.get(comma).is(",")
                || !tokens.sameSentence(comma, comma + 1)) {
            return Optional.empty();
        }
        return scene.nameAt(comma + 1)
                .filter(name -> name.at().from() == comma + 1 && name.at().to() < tokens.size())
                .filter(name -> tokens.get(name.at().to()).is(",") && name.length() > 1)
                .filter(name -> phrases.words(range).size() > 1)
                .flatMap(scene::figureOf)
                .filter(Figure::isPerson);
    }

    /// A piece between commas that ends in the name of a person: "the mayor, Mara Vell".
    ///
    /// Several without a name ("spokesmen for the mayor, Mara Vell") are not that person.
    private Optional<Figure> personSegment(Tokens.Range range) {
        Tokens.Range core = phrases.core(range);
        if (scene.nameAt(core.to() - 1).isEmpty() && Descriptions.isMany(phrases.text(core))) {
            return Optional.empty();
        }
        int from = range.from();
        for (int i = from; i <= range.to(); i++) {
            if (i == range.to() || phrases.isBreak(i)) {
                Optional<Figure> person =
                        isRelative(from, i)
                                ? Optional.empty()
                                : lastPerson(new Tokens.Range(from, i));
                if (person.isPresent()) {
                    return person;
                }
                from = i + 1;
            }
        }
        return Optional.empty();
    }

    /// "Which runs the ferry to Mara Vell": of somebody before it.
    private boolean isRelative(int from, int to) {
        return from < to
                && (tokens.get(from).is("which")
                        || tokens.get(from).is("who")
                        || tokens.get(from).is("whose"));
    }

    /// The person whose name ends the phrase, or its part before "of", "at", "in" …
    private Optional<Figure> lastPerson(Tokens.Range range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Tokens.Range core = phrases.core(range);
        boolean titled = Descriptions.titleOf(phrases.words(core)).isPresent();
        return personAtEnd(core)
                .or(() -> titled && !isComplement(range) ? personAtEnd(range) : Optional.empty());
    }

    /// Whether the name at the end only tells whose somebody is: "a lawyer for Mr. Sor".
    private boolean isComplement(Tokens.Range range) {
        int before =
                scene.nameAt(range.to() - 1).map(name -> name.at().from()).orElse(range.to()) - 1;
        while (before > range.from()
                && (!tokens.get(before).isWord() || Honorifics.is(tokens.get(before).text()))) {
            before--;
        }
        return phrases.isCut(before);
    }

    /// Also before the full stop of "Jr."
    private Optional<Figure> personAtEnd(Tokens.Range range) {
        int last = range.to() - 1;
        if (last > range.from() && tokens.get(last).is(".")) {
            last--;
        }
        return range.isEmpty() || tokens.get(last).isPossessive()
                ? Optional.empty()
                : scene.figureAt(last).filter(Figure::isPerson);
    }
}
