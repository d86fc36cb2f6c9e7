package dev.readout.align.who;

import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a report calls somebody beside the name: "Ruritanian foreign minister", "harbour agency
/// spokesman".
///
/// @param head the title or noun in plain words: `foreign minister`
/// @param modifiers plain words before it that are no country: `harbour`, `agency`
/// @param country ISO 3166 code
/// @param body the institution that is named in it
record Role(String head, List<String> modifiers, Optional<String> country, Optional<Figure> body) {
    private static final Set<String> DEPUTIES =
            Set.of("vice", "deputy", "lieutenant", "assistant", "under", "co");

    Role {
        modifiers = List.copyOf(modifiers);
    }

    /// Whether `asked`, as in "the foreign minister" or "the Ruritanian leader", may mean the
    /// bearer of this role.
    boolean answers(Role asked) {
        return headAnswers(asked) && countryAnswers(asked) && modifiersAnswer(asked);
    }

    /// Whether `asked` has a noun wider than this title: "the lawmaker" for a senator.
    boolean answersWider(Role asked) {
        return Titles.callsAgain(asked.head, head)
                && countryAnswers(asked)
                && modifiersAnswer(asked);
    }

    private boolean headAnswers(Role asked) {
        return head.equals(asked.head)
                || (head.endsWith(" " + asked.head) && !isDeputy())
                || (asked.head.equals("leader") && WordGroup.LEADING_OFFICE.has(head));
    }

    /// "The governor" is not the lieutenant governor, "the president" not the vice president.
    private boolean isDeputy() {
        return DEPUTIES.contains(head.substring(0, head.indexOf(' ')));
    }

    private boolean countryAnswers(Role asked) {
        return asked.country.isEmpty() || asked.country.equals(country);
    }

    /// With its country a title needs no more words; without one, each must be known of the bearer.
    private boolean modifiersAnswer(Role asked) {
        return asked.country.isPresent() || modifiers.containsAll(asked.modifiers);
    }
}
