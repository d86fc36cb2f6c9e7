package dev.readout.align.slot.state;

import dev.readout.align.slot.Auxiliaries;
import dev.readout.align.slot.Holder;
import dev.readout.align.slot.Persons;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.knowledge.States;
import java.util.Optional;
import java.util.Set;

/// Tells who is in the state that words of a sentence tell: the subject, in "police caught the
/// driver" the object.
final class StateHolder {
    /// Words behind "from" that are searched for a hospital, at most.
    private static final int REACH = 6;

    private static final Set<String> HOSPITALS =
            Set.of("hospital", "hospitals", "clinic", "ward", "infirmary", "care", "treatment");

    /// Words behind which a span of time stands.
    private static final Set<String> SPANS =
            Set.of(
                    "day", "days", "week", "weeks", "month", "months", "year", "years", "hours",
                    "hour");

    private StateHolder() {}

    /// Empty if the words tell a state of nobody, or of somebody who is not known.
    static Optional<Holder> of(SentenceWords words, FoundState found, Persons persons) {
        return isPredicate(words, found) ? holder(words, found, persons) : Optional.empty();
    }

    /// Whether the words tell something of somebody: no noun, no "missing" before its noun.
    private static boolean isPredicate(SentenceWords words, FoundState found) {
        String tag = words.tag(found.first());
        if (tag.startsWith("VB")) {
            return !words.relation(found.first()).equals("amod") && !isPatient(words, found);
        }
        if (found.state().of() == States.Of.OBJECT || tag.startsWith("NN")) {
            return false;
        }
        boolean duration = SPANS.contains(words.form(found.first() - 1));
        boolean adjective = tag.startsWith("JJ") || tag.startsWith("RB") || tag.equals("DT");
        return !duration && (!adjective || isBehindVerb(words, found.first()));
    }

    /// "Released from a hospital".
    private static boolean isPatient(SentenceWords words, FoundState found) {
        int from = found.last() + 1;
        return words.form(from).equals("from") && words.has(from, from + REACH, HOSPITALS);
    }

    private static boolean isBehindVerb(SentenceWords words, int at) {
        int before = at - 1;
        while (before >= 0 && words.tag(before).startsWith("RB")) {
            before--;
        }
        return words.tag(before).startsWith("VB") || Auxiliaries.BEING.contains(words.form(before));
    }

    private static Optional<Holder> holder(SentenceWords words, FoundState found, Persons persons) {
        if (found.gap() > 0) {
            return persons.at(words, found.first() + found.gap());
        }
        if (found.state().of() == States.Of.SUBJECT || isPassive(words, found)) {
            return Subjects.of(words, found.first(), found.last())
                    .flatMap(at -> persons.at(words, at));
        }
        int object = found.object(words);
        return object > found.last()
                ? persons.at(words, object)
                : isParticiple(words, found.first())
                        ? persons.at(words, found.first() - 1)
                        : Optional.empty();
    }

    private static boolean isPassive(SentenceWords words, FoundState found) {
        int first = found.firstHelper(words);
        int verb = found.first();
        return words.has(first, verb, Auxiliaries.BEING)
                || (words.tag(verb).equals("VBN") && !words.has(first, verb, Auxiliaries.HAVING));
    }

    /// "Captured" in "prisoner captured after a week".
    private static boolean isParticiple(SentenceWords words, int verb) {
        return words.tag(verb).equals("VBD") && words.isNoun(verb - 1);
    }
}
