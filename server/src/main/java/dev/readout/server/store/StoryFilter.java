package dev.readout.server.store;

import dev.readout.text.Plain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which stories are asked for; all conditions hold.
///
/// @param from a report was published on this day or later
/// @param to a report was published on this day or earlier
/// @param since the story moved at this time or later
/// @param terms a name, place, outlet or language that the story has, spelled in any way
/// @param conflicting only those with a conflict
public record StoryFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Instant> since,
        Map<Kind, String> terms,
        boolean conflicting) {
    public StoryFilter {
        Map<Kind, String> plain = new EnumMap<>(Kind.class);
        terms.forEach((kind, words) -> plain.put(kind, Plain.name(words)));
        terms = Collections.unmodifiableMap(plain);
    }

    /// What a story can be asked for.
    public enum Kind {
        /// A person or body by its full name or by one word of it.
        NAME,
        PLACE,
        OUTLET,
        /// ISO 639-1.
        LANGUAGE
    }

    /// All stories.
    public static StoryFilter none() {
        return new StoryFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), false);
    }
}
