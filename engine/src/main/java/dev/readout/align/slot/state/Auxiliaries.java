package dev.readout.align.slot.state;

import java.util.Set;

/// Verbs that help others to tell something.
final class Auxiliaries {
    static final Set<String> BEING =
            Set.of(
                    "is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got",
                    "getting", "'s", "’s", "'re", "’re");

    static final Set<String> HAVING = Set.of("has", "have", "had", "having", "'ve", "’ve");

    private static final Set<String> LASTING =
            Set.of("remain", "remains", "remained", "stay", "stays", "stayed");

    private Auxiliaries() {}

    static boolean is(String form) {
        return BEING.contains(form) || HAVING.contains(form) || LASTING.contains(form);
    }
}
