package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells by the words around it whether somebody acts: "Mara Vell of the ferry board, who spoke
/// first, left".
final class SubjectReader {
    /// Words of an apposition that are stepped over to find the verb.
    private static final int APPOSITION = 20;

    /// Words of "of the northern ferry board" or "(D-Tavenna)" that are stepped over.
    private static final int COMPLEMENT = 7;

    /// Words of "the ministry" at the start of a sentence.
    private static final int MAX_SUBJECT = 4;

    private static final Set<String> PLURAL = Set.of("have", "are", "were", "do");
    private static final Set<String> COMPLEMENT_WORDS = Set.of("that", "whether");
    private static final Set<String> OF = Set.of("of", "from");

    private final Scene scene;
    private final Tokens tokens;
    private final Phrases phrases;

    SubjectReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new Phrases(scene);
    }

    /// The phrases of a few words from "the" at the start of a sentence to its verb that name
    /// nobody: "the ministry", "the fishing company".
    List<Tokens.Range> openings() {
        List<Tokens.Range> subjects = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.startsSentence(from) && tokens.get(from).is("the")) {
                int to = from + 1;
                while (to < tokens.sentenceEnd(from)
                        && to - from <= MAX_SUBJECT
                        && !isFinite(to)
                        && scene.nameAt(to).isEmpty()) {
                    to++;
                }
                if (to > from + 1 && to < tokens.sentenceEnd(from) && isFinite(to)) {
                    subjects.add(new Tokens.Range(from, to));
                }
            }
        }
        return subjects;
    }

    /// In what part the report names somebody there.
    Scene.Part part(Tokens.Range name) {
        if (name.to() < tokens.size() && tokens.get(name.to()).isPossessive()) {
            return Scene.Part.POSSESSIVE;
        }
        return (isSubject(name) && !isComplement(name)) || isOfRelative(name)
                ? Scene.Part.SUBJECT
                : Scene.Part.OTHER;
    }

    /// Whether the name is the subject of what another clause tells, doubts or asks: "he is not
    /// worried that Mara Vell will win".
    static boolean opensComplement(Tokens tokens, int name) {
        int before = name - 1;
        while (before > 0
                && tokens.sameSentence(before, name)
                && (!tokens.get(before).isWord() || tokens.get(before).isCapital())) {
            before--;
        }
        return before > 0
                && tokens.sameSentence(before - 1, name)
                && COMPLEMENT_WORDS.contains(tokens.get(before).text())
                && !tokens.startsSentence(before);
    }

    /// Whether a finite verb follows, adverbs and an apposition between commas not counted.
    boolean isSubject(Tokens.Range name) {
        int limit = tokens.sentenceEnd(name.from());
        int next = behindComplement(name.to(), limit);
        if (next + 1 < limit && tokens.get(next).is(",")) {
            if (isApposed(name) && isFinite(next + 1)) {
                return true;
            }
            int comma = next;
            next++;
            while (next < limit && !tokens.get(next).is(",") && next - comma < APPOSITION) {
                next++;
            }
            next++;
        }
        next = behindAdverbs(next, limit);
        return next < limit && isFinite(next);
    }

    /// "To Mara Vell, who built the boat": she acts, too; not "Mara Vell, who have built it", of
    /// several.
    private boolean isOfRelative(Tokens.Range name) {
        int limit = tokens.sentenceEnd(name.from());
        int next = behindComplement(name.to(), limit);
        if (next < limit && tokens.get(next).is(",")) {
            next++;
        }
        if (next >= limit || !tokens.get(next).is("who")) {
            return false;
        }
        next = behindAdverbs(next + 1, limit);
        return next < limit && isFinite(next) && !PLURAL.contains(tokens.get(next).text());
    }

    /// Behind "of the northern board" and "(D-Tavenna)".
    private int behindComplement(int from, int limit) {
        int next = from;
        if (next < limit && tokens.get(next).is("(")) {
            int close = next + 1;
            while (close < limit && !tokens.get(close).is(")") && close - next < COMPLEMENT) {
                close++;
            }
            next = close < limit && tokens.get(close).is(")") ? close + 1 : next;
        }
        if (next < limit && OF.contains(tokens.get(next).text())) {
            int end = next + 1;
            while (end < limit && end - next < COMPLEMENT && isNominal(end)) {
                end++;
            }
            next = end > next + 1 ? end : next;
        }
        return next;
    }

    private boolean isNominal(int token) {
        return scene.nameAt(token).isPresent()
                || tokens.get(token).isNominal()
                || tokens.get(token).isPossessive();
    }

    private int behindAdverbs(int from, int limit) {
        int next = from;
        while (next < limit && tokens.get(next).tag().startsWith("RB")) {
            next++;
        }
        return next;
    }

    private boolean isFinite(int at) {
        return tokens.get(at).isFinite();
    }

    /// Whether a preposition stands before the name, or before the one that "and" joins to it:
    /// "boats to France and Tunisia are late".
    private boolean isComplement(Tokens.Range name) {
        int before = name.from() - 1;
        boolean joined = false;
        while (before > 0 && tokens.sameSentence(before - 1, name.from())) {
            boolean and = tokens.get(before).is("and") || tokens.get(before).is("or");
            if (!and && !(joined && scene.nameAt(before).isPresent())) {
                break;
            }
            joined = true;
            before--;
        }
        return before >= 0
                && tokens.sameSentence(before, name.from())
                && scene.nameAt(before).isEmpty()
                && phrases.isCut(before);
    }

    /// "A sailor of the port, Mara Vell, left": a comma stands before the name, too.
    private boolean isApposed(Tokens.Range name) {
        return name.from() > 0
                && tokens.sameSentence(name.from() - 1, name.from())
                && tokens.get(name.from() - 1).is(",");
    }
}
