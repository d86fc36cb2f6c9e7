package dev.readout.align.who;

import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.CalendarNames;
import java.util.Locale;
import java.util.Set;

/// Cuts off what hangs at the end of the words for a speaker and names nobody: marks, "himself",
/// "’s", "and", and when it was said: "the mayor over the weekend".
final class PhraseEndings {
    private static final Set<String> EMPTY =
            Set.of(
                    "himself",
                    "herself",
                    "itself",
                    "themselves",
                    "and",
                    "or",
                    "also",
                    "released",
                    "issued",
                    "published",
                    "he",
                    "she",
                    "it",
                    "they");

    private static final Set<String> TIMES =
            Set.of(
                    "today",
                    "yesterday",
                    "tonight",
                    "morning",
                    "afternoon",
                    "evening",
                    "night",
                    "week",
                    "weekend",
                    "month",
                    "year",
                    "later",
                    "earlier");

    private static final Set<String> BEFORE_TIMES =
            Set.of(
                    "this", "that", "last", "next", "the", "late", "early", "earlier", "later",
                    "on", "over", "during", "same");

    private final Scene scene;
    private final Tokens tokens;

    PhraseEndings(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /// Where the words that name somebody end; `from` if none do.
    int cut(int from, int to) {
        int end = to;
        int cut = cutOnce(from, end);
        while (cut < end) {
            end = cut;
            cut = cutOnce(from, end);
        }
        return end;
    }

    private int cutOnce(int from, int to) {
        if (to <= from) {
            return to;
        }
        Token last = tokens.get(to - 1);
        boolean empty = !last.isWord() || (to - 1 > from && EMPTY.contains(lower(to - 1)));
        return empty ? to - 1 : withoutTime(from, to);
    }

    private int withoutTime(int from, int to) {
        int end = to;
        while (end - 1 > from && isTime(end - 1)) {
            end--;
        }
        if (end == to) {
            return to;
        }
        while (end - 1 > from && BEFORE_TIMES.contains(lower(end - 1)) && !isNamed(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isTime(int token) {
        return !isNamed(token)
                && (TIMES.contains(lower(token))
                        || CalendarNames.weekday(tokens.get(token).text()).isPresent());
    }

    private boolean isNamed(int token) {
        return scene.nameAt(token).isPresent();
    }

    private String lower(int token) {
        return tokens.get(token).text().toLowerCase(Locale.ROOT);
    }
}
