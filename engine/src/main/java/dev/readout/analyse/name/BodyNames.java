package dev.readout.analyse.name;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Word;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds where the name of a body ends that is built around a noun for an institution: "Lake and
/// River Board", "Bank of Solvaria", "Committee for Peaceful Union", "Meridian Steel Inc."
///
/// The tagger must take at least one of the words for part of an organisation.
final class BodyNames {
    private static final int NONE = -1;

    /// Words of the longest name that is looked for.
    private static final int LONGEST = 9;

    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> JOINTS = Set.of("and", "&", "-", "’", "'", "'s", "’s");

    private final Text text;
    private final List<Word> words;
    private final List<NameLabel> labels;

    BodyNames(Text text, List<Word> words, List<NameLabel> labels) {
        this.text = text;
        this.words = words;
        this.labels = labels;
    }

    /// Number of the first word behind the name that begins at `begin`; `begin` if none does.
    ///
    /// @param limit first word behind the sentence
    int end(int begin, int limit) {
        int last = Math.min(limit, begin + LONGEST);
        int noun = NONE;
        int at = begin;
        while (at < last
                && !isOffice(at, limit)
                && (isName(at) || (at > begin && joins(at, last)))) {
            if (isName(at) && (isInstitution(at) || isCompanyForm(at))) {
                noun = at;
            }
            at++;
        }
        if (noun == NONE) {
            return begin;
        }
        int end = linked(noun + 1, limit);
        boolean isLong = end - begin > 1;
        return isLong && isTagged(begin, end) ? end : begin;
    }

    /// "House" in "House Speaker Ilan Sor": an office, and no body.
    private boolean isOffice(int at, int limit) {
        return at + 1 < limit
                && Titles.longestAt(List.of(letters(at), letters(at + 1)), 0)
                        .filter(title -> title.words() > 1)
                        .isPresent();
    }

    /// Goes on over "of Solvaria", "for the Rights of Seamen".
    private int linked(int from, int limit) {
        int end = from;
        int at = from;
        while (at < limit && LINKS.contains(letters(at))) {
            int next = at + 1;
            if (next < limit && letters(next).equals("the")) {
                next++;
            }
            if (next >= limit || !isName(next)) {
                return end;
            }
            while (next < limit && isName(next)) {
                next++;
            }
            end = next;
            at = next;
        }
        return end;
    }

    private boolean joins(int at, int limit) {
        return JOINTS.contains(letters(at))
                && at + 1 < limit
                && isName(at + 1)
                && !isOffice(at + 1, limit);
    }

    /// A capitalised word that may stand in a name: no person's, no title, no day.
    private boolean isName(int at) {
        String word = letters(at);
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && (words.get(at).tag().startsWith("NN") || words.get(at).tag().equals("JJ"))
                && labels.get(at) != NameLabel.DATE
                && CalendarNames.weekday(word).isEmpty()
                && (!Titles.isTitle(word) || labels.get(at) == NameLabel.ORGANISATION);
    }

    private boolean isInstitution(int at) {
        return Bodies.is(letters(at), Body.Kind.INSTITUTION);
    }

    private boolean isCompanyForm(int at) {
        String word = letters(at).toLowerCase(Locale.ROOT);
        boolean dotted = word.endsWith(".");
        return WordGroup.COMPANY_FORM.has(dotted ? word.substring(0, word.length() - 1) : word);
    }

    private boolean isTagged(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (labels.get(at) == NameLabel.ORGANISATION) {
                return true;
            }
        }
        return false;
    }

    private String letters(int at) {
        return text.at(words.get(at).span());
    }
}
