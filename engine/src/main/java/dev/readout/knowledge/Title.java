package dev.readout.knowledge;

import java.util.List;

/// What a person is called by office, rank or work: "foreign minister", "captain", "analyst".
///
/// @param name one person, small letters
/// @param forms every way it is written, also of several persons; holds `name`
public record Title(String name, List<String> forms, Kind kind) {
    public Title {
        forms = List.copyOf(forms);
    }

    /// Whether what the bearer says is the word of an institution.
    public boolean speaksForInstitution() {
        return kind == Kind.OFFICE || kind == Kind.SPOKESPERSON;
    }

    /// In what capacity the bearer speaks.
    public enum Kind {
        /// Heads or holds an office: "president", "police chief", "ambassador".
        OFFICE,
        /// Speaks for somebody by trade: "spokeswoman", "press secretary".
        SPOKESPERSON,
        /// A rank in an army, a police force or a church: "colonel", "bishop".
        RANK,
        /// Noble or royal: "crown prince".
        NOBLE,
        /// Lives by it or is known for it: "doctor", "analyst", "driver".
        PROFESSION
    }
}
