package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.WordGroup;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What a happening befell or who took part, as far as one sentence tells: two reports that tell of
/// one happening share some of it.
final class Matters {
    /// Nouns of so many sentences that they tell none apart.
    private static final Set<String> GENERAL =
            Set.of(
                    "man",
                    "woman",
                    "person",
                    "people",
                    "police",
                    "official",
                    "officer",
                    "day",
                    "time",
                    "hour",
                    "minute",
                    "morning",
                    "afternoon",
                    "evening",
                    "night",
                    "week",
                    "month",
                    "year",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "sunday",
                    "city",
                    "town",
                    "area",
                    "country",
                    "place",
                    "spokesman",
                    "spokeswoman",
                    "authority",
                    "government",
                    "state",
                    "group",
                    "number",
                    "part",
                    "percent",
                    "way",
                    "case",
                    "report",
                    "statement",
                    "minister",
                    "ministry",
                    "agency",
                    "president",
                    "other",
                    "one",
                    "two",
                    "three",
                    "mr",
                    "mrs",
                    "ms");

    private static final Set<String> AT = Set.of("in", "at", "near", "from", "off", "to");

    private static final Set<String> STEMS = stems();

    private Matters() {}

    /// One key for each thing that tells which happening is meant; an empty one for a happening of
    /// which there is one.
    static Set<String> of(Told told) {
        if (told.isSingle()) {
            return Set.of("");
        }
        return of(told.sentence(), told.at());
    }

    /// The same without the names of places: of two happenings in one town one may be meant each.
    static Set<String> notPlaces(Told told) {
        if (told.isSingle()) {
            return Set.of("");
        }
        SentenceWords sentence = told.sentence();
        Set<Integer> but = new TreeSet<>(told.at());
        for (int at = 0; at < sentence.size(); at++) {
            if (AT.contains(sentence.form(at))) {
                for (int name = at + 1; sentence.tag(name).startsWith("NNP"); name++) {
                    but.add(name);
                }
            }
        }
        return of(sentence, but);
    }

    /// One key for each noun of a sentence that tells anything, but these words.
    static Set<String> of(SentenceWords sentence, Set<Integer> but) {
        Set<String> matters = new TreeSet<>();
        for (int at = 0; at < sentence.size(); at++) {
            boolean tells =
                    sentence.isNoun(at)
                            && !but.contains(at)
                            && !STEMS.contains(sentence.lemma(at))
                            && !WordGroup.LOCAL_SERVICE.has(sentence.form(at));
            if (tells) {
                matters.add(" of " + sentence.family(at).toLowerCase(Locale.ROOT));
            }
        }
        return matters;
    }

    private static Set<String> stems() {
        Set<String> stems = new TreeSet<>();
        GENERAL.forEach(word -> stems.add(Lemmas.of(word)));
        return Set.copyOf(stems);
    }
}
