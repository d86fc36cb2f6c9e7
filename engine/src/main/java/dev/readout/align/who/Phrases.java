package dev.readout.align.who;

import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The pieces of a noun phrase of one report: its words, its article, its part before the first
/// preposition.
final class Phrases {
    private static final Set<String> BREAKS = Set.of(",", "-", "--", "–", "—", "(");

    private static final Set<String> CUTS =
            Set.of(
                    "of",
                    "in",
                    "from",
                    "at",
                    "for",
                    "with",
                    "on",
                    "who",
                    "which",
                    "that",
                    "by",
                    "to",
                    "near",
                    "along",
                    "across",
                    "throughout",
                    "among",
                    "against",
                    "about",
                    "inside",
                    "within",
                    "outside",
                    "close",
                    "citing",
                    "whose",
                    "as",
                    "familiar",
                    "speaking",
                    "briefed",
                    "working",
                    "quoted",
                    "told",
                    "involved",
                    "living",
                    "based");

    private final Scene scene;
    private final Tokens tokens;
    private final PhraseEndings endings;

    Phrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.endings = new PhraseEndings(scene);
    }

    /// Without quotation marks and "both" around it, and without what hangs at its end: a bracket,
    /// closed or not, a time, "himself", "’s", "and": "Ilan Sor (D-Tavenna)", "the mayor this
    /// week".
    Tokens.Range trim(Tokens.Range words) {
        int from = words.from();
        while (from < words.to() && (!tokens.get(from).isWord() || tokens.get(from).is("both"))) {
            from++;
        }
        int to = endings.cut(from, words.to());
        int bracket = to;
        while (bracket > from && !tokens.get(bracket - 1).is(")")) {
            bracket--;
            if (bracket > from && tokens.get(bracket).is("(")) {
                return new Tokens.Range(from, bracket);
            }
        }
        return new Tokens.Range(from, to);
    }

    Tokens.Range withoutArticle(Tokens.Range range) {
        int from = range.from();
        while (from < range.to()
                && (Descriptions.isArticle(lower(from)) || !tokens.get(from).isWord())) {
            from++;
        }
        return new Tokens.Range(from, range.to());
    }

    /// Without the examples of a group: "senior pilots" of "senior pilots, including Mara Vell".
    Tokens.Range withoutExamples(Tokens.Range range) {
        for (int at = range.from() + 1; at < range.to(); at++) {
            if (opensExample(at) && scene.nameAt(at).isEmpty()) {
                int to = at;
                while (to > range.from() + 1 && !tokens.get(to - 1).isWord()) {
                    to--;
                }
                return new Tokens.Range(range.from(), to);
            }
        }
        return range;
    }

    private boolean opensExample(int at) {
        boolean next = at + 1 < tokens.size();
        return tokens.get(at).is("including")
                || (tokens.get(at).is("such") && next && tokens.get(at + 1).is("as"))
                || (tokens.get(at).is("among") && next && tokens.get(at + 1).is("them"));
    }

    /// Whether a mark ends what names somebody: a comma, a dash between spaces, an open bracket.
    boolean isBreak(int token) {
        return BREAKS.contains(tokens.get(token).text());
    }

    /// The part before the first comma, dash or bracket.
    Tokens.Range firstSegment(Tokens.Range range) {
        int to = range.from();
        while (to < range.to() && !isBreak(to)) {
            to++;
        }
        return to == range.from() ? range : new Tokens.Range(range.from(), to);
    }

    /// The part before the first preposition, relative clause, comma, dash or bracket.
    Tokens.Range core(Tokens.Range range) {
        int to = range.from() + 1;
        while (to < range.to() && (scene.nameAt(to).isPresent() || !isCut(to)) && !isBreak(to)) {
            to++;
        }
        return new Tokens.Range(range.from(), Math.min(to, range.to()));
    }

    /// Whether a word begins what only tells more of the noun before it: "of", "who", "based".
    boolean isCut(int token) {
        return CUTS.contains(lower(token));
    }

    /// Without the preposition or "who" at its end, whose words stand elsewhere.
    Tokens.Range closed(Tokens.Range range) {
        int to = range.to();
        while (to > range.from() + 1 && scene.nameAt(to - 1).isEmpty() && isCut(to - 1)) {
            to--;
        }
        return new Tokens.Range(range.from(), to);
    }

    boolean isDefinite(Tokens.Range range) {
        return !range.isEmpty() && tokens.get(range.from()).is("the");
    }

    boolean isIndefinite(Tokens.Range range) {
        return !range.isEmpty()
                && (tokens.get(range.from()).is("a") || tokens.get(range.from()).is("an"));
    }

    boolean holdsName(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (scene.nameAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Tokens.Range range, String mark) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.get(i).is(mark)) {
                return true;
            }
        }
        return false;
    }

    /// The first country that a name in the words points at, as an ISO 3166 code.
    Optional<String> code(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            Optional<String> code = scene.codeOf(i);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /// Lower case, marks and possessives left out.
    List<String> words(Tokens.Range range) {
        return tokens.all().subList(range.from(), range.to()).stream()
                .filter(Token::isWord)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    String lower(int index) {
        return tokens.get(index).text().toLowerCase(Locale.ROOT);
    }

    String text(Tokens.Range range) {
        return range.isEmpty() ? "" : tokens.text(range.from(), range.to());
    }
}
