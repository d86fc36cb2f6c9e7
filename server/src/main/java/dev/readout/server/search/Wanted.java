package dev.readout.server.search;

import dev.readout.text.Plain;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody searches for.
///
/// @param words words that must all stand there, phrases in quotation marks, words after a minus
///   that must not; empty asks for everything
/// @param kinds what may be found
/// @param how by which likeness
/// @param is what a hit has, spelled in any way
/// @param from published on this day or later
/// @param to published on this day or earlier
/// @param page which hits
public record Wanted(
        String words,
        Set<Kind> kinds,
        How how,
        Map<Trait, String> is,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Page page) {
    /// Values of [Trait#STANCE].
    public static final String SAYS = "says";

    public static final String DENIES = "denies";

    public Wanted {
        kinds = Set.copyOf(kinds);
        Map<Trait, String> plain = new EnumMap<>(Trait.class);
        is.forEach((trait, spelling) -> plain.put(trait, trait.plain(spelling)));
        is = Collections.unmodifiableMap(plain);
    }

    /// What can be found.
    public enum Kind {
        REPORT,
        CLAIM,
        /// What somebody is said to have said.
        STATEMENT,
        /// Where the words of a report come from.
        LINEAGE;

        /// What readers look for by words.
        public static final Set<Kind> USUAL = Set.of(REPORT, CLAIM);
    }

    /// By which likeness.
    public enum How {
        /// The words stand there.
        WORDS,
        /// The meaning lies near.
        MEANING,
        /// First by words, then by meaning.
        BOTH
    }

    /// What reports and claims have beside their words.
    public enum Trait {
        /// Who published it; of a claim any that carries it.
        OUTLET("outlet"),
        LANGUAGE("language"),
        /// Who is said to have said it.
        SPEAKER("speaker"),
        /// An agency or outlet on the way from the speaker to the page.
        THROUGH("through"),
        /// Whether a statement [#SAYS] or [#DENIES].
        STANCE("stance"),
        /// The id of a story.
        STORY("story");

        final String field;

        Trait(String field) {
            this.field = field;
        }

        String plain(String words) {
            return this == STORY ? words : Plain.name(words);
        }
    }

    /// @param skipped how many hits stand before it
    /// @param limit how many hits it has at most
    public record Page(int skipped, int limit) {}
}
