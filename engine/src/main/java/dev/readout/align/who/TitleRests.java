package dev.readout.align.who;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Parties;
import java.util.List;
import java.util.Locale;

/// What is left of a title before a name: "House" of "the Speaker of the House Mara Vell",
/// "Representative-elect Mara Vell", "Republican Mara Vell", "QB Ilan Sor".
final class TitleRests {
    /// Letters of the shorthand for a place in a team. Longer ones are initials or names.
    private static final int LONGEST_CODE = 3;

    private TitleRests() {}

    /// The name without it, if two words or more are left.
    ///
    /// @param variants all spellings of the name: letters in capitals are a shorthand only if the
    ///   name stands without them, too, and the initials of a given name otherwise
    static String cut(String name, List<String> variants) {
        int space = name.indexOf(' ');
        String rest = name.substring(space + 1).strip();
        if (space < 0 || rest.indexOf(' ') < 0) {
            return name;
        }
        String first = name.substring(0, space);
        return isPartOfTitle(first) || (isCode(first) && variants.contains(rest))
                ? cut(rest, variants)
                : name;
    }

    private static boolean isPartOfTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("-elect")
                || Bodies.is(lower, Body.Kind.INSTITUTION)
                || Parties.isMember(lower);
    }

    private static boolean isCode(String word) {
        return word.length() <= LONGEST_CODE && word.chars().allMatch(Character::isUpperCase);
    }
}
