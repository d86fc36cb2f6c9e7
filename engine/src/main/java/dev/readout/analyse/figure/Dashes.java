package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Tokens;
import java.util.Set;

/// The signs that join figures with figures and with words.
final class Dashes {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");

    private Dashes() {}

    static boolean is(Tokens tokens, int token) {
        return DASHES.contains(tokens.word(token));
    }
}
