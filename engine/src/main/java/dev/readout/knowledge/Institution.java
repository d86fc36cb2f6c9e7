package dev.readout.knowledge;

import java.util.List;

/// An institution or organisation with a name of its own: "NATO", "Knesset", "US Geological
/// Survey".
///
/// @param country ISO 3166 code of the country it belongs to; empty if to none or to several
public record Institution(String name, List<String> otherNames, String country, Kind kind) {
    public Institution {
        otherNames = List.copyOf(otherNames);
    }

    /// What it is.
    public enum Kind {
        INTERNATIONAL,
        GOVERNMENT,
        PARLIAMENT,
        COURT,
        MILITARY,
        INTELLIGENCE,
        POLICE,
        /// A central bank.
        BANK,
        PARTY,
        ARMED_GROUP,
        COMPANY,
        CHURCH,
        AID,
        RIGHTS,
        RESEARCH
    }
}
