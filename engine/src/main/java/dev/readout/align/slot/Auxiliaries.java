package dev.readout.align.slot;

import java.util.Set;

/// Verbs that help others to tell something.
public final class Auxiliaries {
    public static final Set<String> BEING =
            Set.of(
                    "is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got",
                    "getting", "'s", "’s", "'re", "’re");

    public static final Set<String> HAVING = Set.of("has", "have", "had", "having", "'ve", "’ve");

    private static final Set<String> LASTING =
            Set.of("remain", "remains", "remained", "stay", "stays", "stayed");

    private Auxiliaries() {}

    public static boolean is(String form) {
        return BEING.contains(form) || HAVING.contains(form) || LASTING.contains(form);
    }
}
