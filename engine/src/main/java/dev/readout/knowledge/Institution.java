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

    /// Whether its word is the word of its country's state: not so for parties, armed groups,
    /// companies, churches and private bodies.
    public boolean speaksForState() {
        return switch (kind) {
            case GOVERNMENT, PARLIAMENT, COURT, MILITARY, INTELLIGENCE, POLICE, BANK -> true;
            case INTERNATIONAL, PARTY, ARMED_GROUP, COMPANY, CHURCH, AID, RIGHTS, RESEARCH -> false;
        };
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
