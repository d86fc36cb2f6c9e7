package dev.readout.knowledge;

import java.util.List;
import java.util.Optional;

/// A body that delivers reports or pictures to others.
///
/// @param name its own name in English: "The Associated Press", "dpa"
/// @param otherNames abbreviations and usual forms: "AP"
/// @param country ISO 3166 code of its seat; empty if it belongs to several states
/// @param state ISO 3166 code of the state that owns or controls it, whose party it is
public record Agency(
        String name,
        List<String> otherNames,
        String country,
        Kind kind,
        Owner owner,
        Optional<String> state) {
    public Agency {
        otherNames = List.copyOf(otherNames);
    }

    /// What it delivers.
    public enum Kind {
        /// Reports of its own newsroom: "Reuters".
        AGENCY,
        /// Reports that others wrote: "Tribune Content Agency".
        DISTRIBUTOR,
        /// Pictures: "Getty Images".
        PHOTO
    }

    /// Whose it is.
    public enum Owner {
        /// Owned or run by a government: "Xinhua".
        STATE,
        /// Public by law, with a board of its own: "Yonhap", "AFP".
        PUBLIC,
        /// Owned by the newspapers and broadcasters that it serves: "AP".
        COOPERATIVE,
        /// A company, a foundation or a church.
        PRIVATE
    }
}
