package dev.readout.knowledge;

import java.util.List;

/// A common noun for what may speak or carry words, though it is no named person.
///
/// @param name one of them, small letters
/// @param forms one and many; holds `name`
public record Body(String name, List<String> forms, Kind kind) {
    public Body {
        forms = List.copyOf(forms);
    }

    /// How it takes part in saying something.
    public enum Kind {
        /// "ministry", "police", "court", "army": its word is the institution's.
        INSTITUTION,
        /// Part of an institution that speaks for it: "press service", "spokesperson's office".
        PART,
        /// What institutions give out: "statement", "readout", "communique".
        RELEASE,
        /// Where something is said first: "interview", "press conference".
        VENUE,
        /// What carries news: "newspaper", "news agency", "broadcaster".
        MEDIUM,
        /// People without a name: "officials", "residents", "sources".
        UNNAMED
    }
}
