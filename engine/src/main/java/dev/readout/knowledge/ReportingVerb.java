package dev.readout.knowledge;

import java.util.List;
import java.util.Set;

/// A verb that hands on what somebody says, thinks or does with words.
///
/// @param lemma "say", "point out"
/// @param forms base, third person, past, past participle, -ing form, then variants; forms may
///   coincide
/// @param frames what may follow it, never empty
public record ReportingVerb(String lemma, List<String> forms, Kind kind, Set<Frame> frames) {
    public ReportingVerb {
        forms = List.copyOf(forms);
        frames = Set.copyOf(frames);
    }

    public String base() {
        return forms.get(0);
    }

    public String third() {
        return forms.get(1);
    }

    public String past() {
        return forms.get(2);
    }

    public String participle() {
        return forms.get(3);
    }

    public String gerund() {
        return forms.get(4);
    }

    /// What the speaker does.
    public enum Kind {
        /// States it: "say", "tell", "add", "warn".
        SAY,
        /// Says that it is not so: "deny", "dismiss", "reject".
        DENY,
        /// Leaves it unsaid: "decline", "omit", "refuse".
        OMIT,
        /// Wants to know: "ask", "inquire".
        ASK,
        /// Holds it to be so: "believe", "estimate", "expect".
        BELIEVE,
        /// Feels, wants, perceives or knows it, without saying so: "fear", "hope", "see".
        FEEL,
        /// Does something by saying it: "thank", "demand", "promise", "condemn".
        SPEECH_ACT,
        /// Passes on what others say: "report", "quote", "cite".
        REPORT
    }

    /// What may follow, with `V` for the verb.
    public enum Frame {
        /// V that it rains; V it rains.
        THAT,
        /// V: "It rains."
        QUOTE,
        /// V to leave.
        TO,
        /// V him to leave.
        OBJECT_TO,
        /// V him that it rains.
        OBJECT_THAT,
        /// V him for leaving, V him on it, V him of it.
        OBJECT_PREPOSITION,
        /// V the plan.
        NOUN,
        /// V whether it rains.
        WHETHER
    }
}
