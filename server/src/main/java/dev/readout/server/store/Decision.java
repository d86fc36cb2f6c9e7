package dev.readout.server.store;

import dev.readout.story.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a person decided on the page of a story.
///
/// @param story the story as it was called then
/// @param undone who took it back, and when; empty if it holds
public record Decision(
        long id, String story, Ruling ruling, String by, Instant made, Optional<Undone> undone) {

    /// Who took a decision back.
    public record Undone(String by, Instant when) {}

    /// What is to hold.
    public sealed interface Ruling {
        /// How briefs read some words.
        record Reading(Correction correction) implements Ruling {}

        /// The story of some reports and that of others are one.
        record Together(List<Long> reports, List<Long> others) implements Ruling {
            public Together {
                reports = List.copyOf(reports);
                others = List.copyOf(others);
            }

            /// What undoes it.
            public Apart opposite() {
                return new Apart(others, reports);
            }
        }

        /// Some reports tell of another event than the rest of their story.
        record Apart(List<Long> reports, List<Long> rest) implements Ruling {
            public Apart {
                reports = List.copyOf(reports);
                rest = List.copyOf(rest);
            }

            /// What undoes it.
            public Together opposite() {
                return new Together(rest, reports);
            }
        }
    }
}
