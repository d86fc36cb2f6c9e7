package dev.readout.align.stand;

import dev.readout.knowledge.Lemmas;
import java.util.Set;

/// Verbs that tell a stand by their object.
final class LightVerbs {
    /// "Expressed support", "is full of praise".
    static final Set<String> VOICING =
            Lemmas.setOf(
                    "express",
                    "voice",
                    "offer",
                    "announce",
                    "reiterate",
                    "declare",
                    "give",
                    "repeat",
                    "pledge",
                    "have",
                    "raise",
                    "state",
                    "show",
                    "lend",
                    "convey",
                    "share",
                    "heap",
                    "lavish",
                    "pour",
                    "lodge",
                    "register",
                    "add",
                    "level",
                    "aim",
                    "direct",
                    "join");

    /// "Drew praise".
    static final Set<String> DRAWING =
            Lemmas.setOf(
                    "draw",
                    "earn",
                    "win",
                    "receive",
                    "attract",
                    "face",
                    "spark",
                    "prompt",
                    "provoke",
                    "elicit",
                    "garner",
                    "get",
                    "trigger",
                    "gain",
                    "meet",
                    "encounter",
                    "generate",
                    "bring",
                    "arouse",
                    "stir",
                    "enjoy");

    /// "Called it a disgrace", "described it as unfair".
    static final Set<String> CALLING =
            Lemmas.setOf(
                    "call",
                    "brand",
                    "label",
                    "term",
                    "dub",
                    "describe",
                    "deem",
                    "hail",
                    "consider",
                    "find",
                    "denounce",
                    "condemn",
                    "criticise",
                    "criticize",
                    "praise",
                    "slam",
                    "decry",
                    "see",
                    "view",
                    "regard",
                    "dismiss",
                    "characterise",
                    "characterize");

    /// "Made a smart decision".
    static final Set<String> MAKING = Lemmas.setOf("make", "take", "commit");

    private LightVerbs() {}
}
