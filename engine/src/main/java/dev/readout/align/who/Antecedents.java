package dev.readout.align.who;

import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import dev.readout.story.Entity;
import java.util.Optional;

/// Finds whom "who" and "which" mean: the name or the noun phrase before them, over what a report
/// tells of its bearer: "Mara Vell of Tarn, who", "Ilan Sor, a former senator, who".
final class Antecedents {
    /// Words between a name and "who" that tell more of its bearer.
    private static final int REACH = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final NounReader nouns;

    Antecedents(Scene scene, NounReader nouns) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
    }

    static boolean isRelative(Token word) {
        return word.is("who") || word.is("which");
    }

    Optional<Figure> of(int relative) {
        int end = relative;
        while (end > 0 && tokens.sameSentence(end - 1, relative) && !tokens.get(end - 1).isWord()) {
            end--;
        }
        int from = end;
        while (from > 0
                && tokens.sameSentence(from - 1, relative)
                && tokens.get(from - 1).isNominal()) {
            from--;
        }
        boolean who = tokens.get(relative).is("who");
        Optional<Figure> apart =
                end < relative ? bearerBefore(from, relative, who) : Optional.empty();
        if (apart.isPresent()) {
            return apart;
        }
        Optional<Figure> named = end == 0 ? Optional.empty() : scene.figureAt(end - 1);
        if (!who) {
            return named.filter(Scene::isBody);
        }
        return (named.isPresent() || from == end
                        ? named
                        : nouns.phrase(new Tokens.Range(from, end)))
                .filter(one -> one.kind() != Entity.Kind.PLACE);
    }

    /// The name nearest before a comma and "who" with no verb between them, if what stands in
    /// between only tells of its bearer.
    private Optional<Figure> bearerBefore(int from, int relative, boolean who) {
        for (int at = relative - 1; at >= 0 && relative - at <= REACH; at--) {
            if (!tokens.sameSentence(at, relative)) {
                return Optional.empty();
            }
            Optional<Figure> figure = scene.figureAt(at);
            boolean meant =
                    figure.filter(one -> who ? one.isPerson() : Scene.isBody(one)).isPresent();
            if (meant && !tokens.get(nameEnd(at)).isPossessive()) {
                return at >= from || isToldOf(nameEnd(at), who) ? figure : Optional.empty();
            }
            if (figure.isEmpty() && endsApposition(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int nameEnd(int at) {
        return scene.nameAt(at).map(name -> name.at().to()).orElse(at + 1);
    }

    /// "Of Tarn, who", "(D-Tarn), who", ", a former senator, who", ", Republican of Tarn, who"; not
    /// ", and the mayor, who".
    private boolean isToldOf(int behind, boolean who) {
        Token next = tokens.get(behind);
        if (next.is("of") || next.is("from")) {
            return who;
        }
        boolean apposition =
                next.is(",") && (isDeterminer(behind + 1) || tokens.get(behind + 1).isCapital());
        return next.is("(") || apposition || (next.is(",") && isRelative(tokens.get(behind + 1)));
    }

    private boolean isDeterminer(int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("DT") || tag.equals("PRP$");
    }

    /// A verb, or "and" and the like, behind which somebody else may be meant.
    private boolean endsApposition(int at) {
        String tag = tokens.get(at).tag();
        return tag.startsWith("VB") || tag.equals("MD") || tag.equals("CC");
    }
}
