package dev.readout.align.stand;

import dev.readout.report.Citation;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What a report makes of words that somebody spoke, by the verb: "mocked the bishop", "warned that
/// …".
///
/// @param force what the verb makes of them ([dev.readout.knowledge.SpeechForces])
/// @param speaker the entity, or empty
/// @param whom entities of whom he speaks
/// @param quoted what is quoted, in small letters
/// @param words the verb with who speaks and of whom
public record Telling(
        String force, String speaker, Set<String> whom, List<String> quoted, Citation words) {
    /// So many words in a row that two reports quote are of one speech.
    private static final int SAME = 5;

    public Telling {
        whom = Set.copyOf(whom);
        quoted = List.copyOf(quoted);
    }

    /// Whether both tell of the same words: they quote the same, or tell of one speaker and one of
    /// whom he speaks.
    public boolean isSame(Telling other) {
        boolean people =
                !speaker.isEmpty()
                        && speaker.equals(other.speaker)
                        && !Collections.disjoint(whom, other.whom);
        return people || quotesSame(other);
    }

    private boolean quotesSame(Telling other) {
        for (int at = 0; at + SAME <= quoted.size(); at++) {
            if (Collections.indexOfSubList(other.quoted, quoted.subList(at, at + SAME)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
