package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import java.util.List;
import java.util.Optional;

/// What the reports of one story say about the same matter, held against each other.
public sealed interface Finding {
    /// Several reports state it.
    record Agreement(Claim claim) implements Finding {}

    /// They differ, or look as if they did.
    sealed interface Difference extends Finding {
        /// Two or more.
        List<Side> sides();

        Aspect aspect();

        Reason reason();
    }

    /// They look as if they differed, and both can be true: "4,000 hired" and "at least 3,000 at
    /// work".
    record Compatible(List<Side> sides, Aspect aspect, Reason reason) implements Difference {
        public Compatible {
            sides = List.copyOf(sides);
        }
    }

    /// They differ in a way a reader must know: scope, strength, a dropped hedge, one party against
    /// the other.
    record Tension(List<Side> sides, Aspect aspect, Reason reason) implements Difference {
        public Tension {
            sides = List.copyOf(sides);
        }
    }

    /// At most one is true: "first visit in 12 years" and "in 14 years".
    record Contradiction(List<Side> sides, Aspect aspect, Reason reason) implements Difference {
        public Contradiction {
            sides = List.copyOf(sides);
        }
    }

    /// A party or a report leaves something out: stated by somebody, implied by contrast, or seen
    /// by comparing.
    ///
    /// @param about the claim that tells what is left out; empty if only the statement names it
    /// @param statement the words that state it; empty if the silence was only seen by comparing
    /// @param words the words that carry what is left out, a part of the claim's; empty without one
    /// @param matter what a reader is told that is left out: where the silence is stated, the words
    ///   of the statement that name it, and none where it names nothing; where it is seen by
    ///   comparing, the words of the claim
    record Silence(
            Silent who,
            Optional<Claim> about,
            List<Citation> statement,
            List<Citation> words,
            Optional<Citation> matter,
            Strength strength)
            implements Finding {
        public Silence {
            statement = List.copyOf(statement);
            words = List.copyOf(words);
            if (statement.isEmpty() && about.isEmpty()) {
                throw new IllegalArgumentException("a silence is stated or seen about a claim");
            }
        }

        /// The reports that tell it.
        public List<ReportId> carriers() {
            return about.map(Claim::reports).orElse(List.of());
        }

        public boolean isAbout(Claim claim) {
            return about.filter(one -> one.id().equals(claim.id())).isPresent();
        }
    }

    /// Who is silent.
    sealed interface Silent {
        record Party(EntityId entity) implements Silent {}

        record OneReport(ReportId report) implements Silent {}
    }

    /// How we know of a silence, and how firm it is.
    enum Strength {
        /// A report states it: "a point the Chancellery left out".
        EXPLICIT,
        /// By contrast only: "The prime minister's office did mention the harbour, however".
        IMPLIED,
        /// No statement, but the report had every chance: most others carry it, or it quotes the
        /// same words without it.
        IMPLICIT_FIRM,
        /// No statement, and the report may simply be about something else.
        IMPLICIT_WEAK
    }
}
