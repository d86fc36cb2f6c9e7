package dev.readout.align.stand;

import dev.readout.knowledge.Lemmas;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Verbs that tell a stand by their object.
final class LightVerbs {
    /// "Expressed support", "is full of praise".
    static final Set<String> VOICING =
            lemmas(
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
            lemmas(
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
            lemmas(
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
    static final Set<String> MAKING = lemmas("make", "take", "commit");

    private LightVerbs() {}

    private static Set<String> lemmas(String... verbs) {
        return Stream.of(verbs).map(Lemmas::of).collect(Collectors.toUnmodifiableSet());
    }
}
