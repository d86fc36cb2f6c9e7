package dev.readout.analyse.name;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Institutions;
import dev.readout.knowledge.Outlets;
import dev.readout.report.Mention;
import java.util.Optional;

/// Names whose kind is general knowledge, and adjectives that look like names and are none.
final class KnownNames {
    private KnownNames() {}

    /// What is known of some words.
    ///
    /// @param kind empty for an adjective of a country or a word for its people: "French"
    record Known(Optional<Mention.Kind> kind) {
        private static Known as(Mention.Kind kind) {
            return new Known(Optional.of(kind));
        }
    }

    /// Empty if the words are not known, or name things of several kinds.
    static Optional<Known> of(String surface) {
        if (Agencies.named(surface).isPresent()) {
            return Optional.of(Known.as(Mention.Kind.ORGANISATION));
        }
        if (Countries.named(surface).isPresent() || Countries.withCapital(surface).isPresent()) {
            return Optional.of(Known.as(Mention.Kind.PLACE));
        }
        if (Countries.withAdjective(surface).isPresent()
                || Countries.withDemonym(surface).isPresent()) {
            return Optional.of(new Known(Optional.empty()));
        }
        if (Countries.withSeat(surface).isPresent()
                || Institutions.named(surface).isPresent()
                || Outlets.named(surface).isPresent()) {
            return Optional.of(Known.as(Mention.Kind.ORGANISATION));
        }
        return Optional.empty();
    }
}
