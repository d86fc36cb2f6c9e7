package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Titles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the two persons whom a report has just named side by side and means by "they", "the two
/// men", "both ministers", "the pair".
///
/// Nobody is found where it has not named exactly two, or somebody else has acted since.
final class Couples {
    private static final Set<String> MEN = Set.of("men");
    private static final Set<String> WOMEN = Set.of("women");
    private static final Set<String> COUPLE = Set.of("pair", "duo", "couple");

    /// Sentences back to the two: "they" stand in the sentence before, "the two men" may stand
    /// farther back. Longer gaps hold somebody new in most texts.
    private static final int REACH = 1;

    private static final int REACH_OF_NOUN = 3;

    /// Tokens between the two names: "Mara Vell, the head of the harbour board, and Ilan Sor".
    private static final int APART = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Phrases phrases;

    Couples(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new Phrases(scene);
    }

    /// Both, in the order of the text; empty if the words mean no such two.
    List<Figure> meant(Tokens.Range range) {
        List<String> words = phrases.words(range);
        if (words.equals(List.of("they"))) {
            return isFirstToAct(range.from()) ? sideBySide(range.from(), REACH) : List.of();
        }
        if (words.size() < 2 || !isPair(words)) {
            return List.of();
        }
        List<Figure> two = sideBySide(range.from(), REACH_OF_NOUN);
        return two.stream().allMatch(one -> fits(one, words.getLast())) ? two : List.of();
    }

    /// "The two", "the two men", "both ministers", "the pair".
    private static boolean isPair(List<String> words) {
        String last = words.getLast();
        boolean noun = MEN.contains(last) || WOMEN.contains(last) || isTitle(last);
        return switch (words.getFirst()) {
            case "both" -> words.size() == 2 && noun;
            case "the" ->
                    words.size() == 2
                            ? last.equals("two") || COUPLE.contains(last)
                            : words.size() == 3 && words.get(1).equals("two") && noun;
            default -> false;
        };
    }

    private static boolean isTitle(String plural) {
        return plural.endsWith("s") && Titles.isTitle(Lemmas.of(plural));
    }

    private static boolean fits(Figure figure, String noun) {
        if (MEN.contains(noun)) {
            return figure.may(Figure.Gender.HE);
        }
        if (WOMEN.contains(noun)) {
            return figure.may(Figure.Gender.SHE);
        }
        return !isTitle(noun)
                || figure.roles().isEmpty()
                || figure.roles().stream().anyMatch(role -> isHead(role, Lemmas.of(noun)));
    }

    private static boolean isHead(Role role, String noun) {
        return role.head().equals(noun) || role.head().endsWith(" " + noun);
    }

    /// Whether no verb stands before it in its sentence, up to a comma, whose subject may be
    /// others: "residents told the police that they".
    private boolean isFirstToAct(int at) {
        for (int i = at - 1;
                i > 0 && tokens.sameSentence(i - 1, at) && !tokens.get(i).is(",");
                i--) {
            String subject = tokens.get(i - 1).tag();
            if (tokens.get(i).isFinite() && (subject.startsWith("NN") || subject.equals("PRP"))) {
                return false;
            }
        }
        return true;
    }

    /// The two persons named last before `at`, if "and" joins their names, they act there, and
    /// nobody else has acted since.
    private List<Figure> sideBySide(int at, int reach) {
        int sentence = tokens.get(at).sentence();
        List<Scene.Seen> near =
                scene.met(figure -> true)
                        .filter(one -> one.at().to() <= at)
                        .takeWhile(
                                one -> sentence - tokens.get(one.at().from()).sentence() <= reach)
                        .toList();
        Optional<Scene.Seen> second = near.stream().filter(Couples::acts).findFirst();
        return second.filter(one -> one.figure().isPerson())
                .flatMap(one ->
                        before(near, one.at(), List.of(one.figure()))
                                .filter(first -> areTwo(first, one, near))
                                .map(first -> List.of(first.figure(), one.figure())))
                .orElse(List.of());
    }

    private static boolean acts(Scene.Seen one) {
        return one.part() == Scene.Part.SPEAKER || one.part() == Scene.Part.SUBJECT;
    }

    /// The person named last before a place, or at the same, apart from some.
    private static Optional<Scene.Seen> before(
            List<Scene.Seen> near, Tokens.Range place, List<Figure> some) {
        return near.stream()
                .filter(one -> one.figure().isPerson() && !some.contains(one.figure()))
                .filter(one -> one.at().to() <= place.from() || one.at().equals(place))
                .findFirst();
    }

    private boolean areTwo(Scene.Seen first, Scene.Seen second, List<Scene.Seen> near) {
        boolean pair = first.at().equals(second.at()) || first.at().to() == second.at().from();
        boolean third =
                before(near, first.at(), List.of(first.figure(), second.figure()))
                        .filter(one -> tokens.sameSentence(one.at().from(), first.at().from()))
                        .filter(one -> first.at().from() - one.at().to() <= APART)
                        .filter(one -> isList(one.at().to(), first.at().from()))
                        .isPresent();
        return pair || (areJoined(first.at(), second.at()) && !third);
    }

    private boolean areJoined(Tokens.Range first, Tokens.Range second) {
        boolean and = false;
        for (int i = first.to(); i < second.from(); i++) {
            and |= tokens.get(i).is("and");
        }
        return and
                && tokens.sameSentence(first.from(), second.from())
                && second.from() - first.to() <= APART
                && isList(first.to(), second.from());
    }

    /// Whether no verb stands between.
    private boolean isList(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isFinite()) {
                return false;
            }
        }
        return true;
    }
}
