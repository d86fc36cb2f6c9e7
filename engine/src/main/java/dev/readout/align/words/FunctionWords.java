package dev.readout.align.words;

import java.util.Set;

/// English words that carry grammar and no matter of their own: articles, pronouns, prepositions,
/// conjunctions, auxiliaries, particles. Closed classes, written in lower case without apostrophes.
public final class FunctionWords {
    private static final Set<String> ALL =
            Set.of(
                    ("a an the this that these those some any each every no all both either neither"
                         + " such other another one ones same own i me my mine myself we us our"
                         + " ours ourselves you your yours yourself he him his himself she her hers"
                         + " herself it its itself they them their theirs themselves who whom whose"
                         + " which what whoever someone something anyone anything nothing everyone"
                         + " everything about above across after against along alongside amid among"
                         + " around as at before behind below beneath beside besides between beyond"
                         + " by despite down during except for from in inside into like near of off"
                         + " on onto out outside over past per since than through throughout till"
                         + " to toward towards under until up upon via with within without and but"
                         + " or nor so yet if because although though while whereas unless whether"
                         + " when where why how be am is are was were been being have has had"
                         + " having do does did doing done will would shall should can could may"
                         + " might must ought not nt s t there here then now also too very more"
                         + " most much many less least only just even still again ever never once"
                         + " already however thus therefore said says say told according added")
                            .split(" "));

    private FunctionWords() {}

    public static boolean contains(String form) {
        return ALL.contains(form);
    }
}
