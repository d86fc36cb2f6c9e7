package dev.readout.story;

import java.util.List;
import java.util.Optional;

/// A person, body or place that the reports speak of.
///
/// @param canonical the fullest name found, or the name in the data files
/// @param surfaces the different forms in the reports, sorted
/// @param party the side whose word it is: a state for its agency, its president and its ministries
public record Entity(
        EntityId id, String canonical, Kind kind, List<String> surfaces, Optional<EntityId> party) {
    public Entity {
        surfaces = surfaces.stream().distinct().sorted().toList();
    }

    /// What sort of thing it is.
    public enum Kind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        PLACE,
        /// Named members of something: "Solvarian dockers".
        GROUP,
        /// Described, not named, and quoted: "two officials". Never the same as another.
        SOURCE,
        OTHER
    }
}
