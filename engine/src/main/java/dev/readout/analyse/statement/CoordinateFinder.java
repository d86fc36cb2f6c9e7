package dev.readout.analyse.statement;

import dev.readout.knowledge.StopWords;
import java.util.Set;

/// Tells where "and" or a comma joins a clause to the one before: "and left …", "and its epicentre
/// was …", "four ships were held | and at least 30 turned away".
final class CoordinateFinder {
    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they");

    /// Words of a subject and a verb.
    private static final int SHORTEST = 2;

    /// Words that tell something in "the death of two boatmen".
    private static final int PARALLEL = 3;

    private final ClauseWords words;

    CoordinateFinder(ClauseWords words) {
        this.words = words;
    }

    boolean opens(int at, Run open) {
        int next = words.skipAdverbs(at + 1, open.to());
        if (!words.tag(at).equals("CC") || next >= open.to()) {
            return false;
        }
        if (words.isVerb(next) || words.tag(next).equals("MD")) {
            boolean content = next + 1 < open.to() && !words.isMark(next + 1);
            return content
                    && !sharesObject(at - 1, next)
                    && words.any(open.from(), at, before -> isLike(next, before));
        }
        return (words.hasFinite(open.from(), at)
                        && (words.subjectFollows(at, open.to()) || isThere(next, open.to())))
                || opensSubject(next, open)
                || opensFigure(next, open)
                || opensParallel(at + 1, open)
                || (!words.endsRow(at, open.to()) && opensNamed(next, open));
    }

    /// "and we're going": a pronoun that can only be a subject.
    private boolean opensSubject(int at, Run open) {
        return SUBJECTS.contains(words.lower(at))
                && at - open.from() > SHORTEST
                && words.any(at + 1, Math.min(open.to(), at + 1 + SHORTEST), words::isFinite);
    }

    /// "and there was a second blast", not "and there had been none", which leans on what stands
    /// before.
    private boolean isThere(int at, int end) {
        return words.tag(at).equals("EX")
                && at + 1 < end
                && words.isFinite(at + 1)
                && words.any(at + 2, words.nextMark(at, end), this::isThing);
    }

    private boolean isThing(int at) {
        return words.isNoun(at) && !StopWords.is(words.lower(at));
    }

    /// "helped all owners to test and install the part": what is tested stands behind both verbs.
    private boolean sharesObject(int verb, int next) {
        return words.isVerb(verb) && !words.tag(verb).equals("VBN") && isLike(next, verb);
    }

    private boolean isLike(int verb, int before) {
        return (words.isFinite(verb) && words.isFinite(before))
                || (words.isPast(verb) && words.isPast(before))
                || words.tag(before).equals(words.tag(verb));
    }

    /// "blocked the road to Kell and Tavenna shut its bridge": a name, a finite verb and its
    /// object, where the clause before has a verb of its own.
    private boolean opensNamed(int from, Run open) {
        int verb = from;
        while (verb < open.to() && words.isName(verb)) {
            verb++;
        }
        return verb > from
                && verb + 1 < open.to()
                && words.isFinite(verb)
                && (words.tag(verb + 1).equals("DT") || words.tag(verb + 1).equals("PRP$"))
                && words.hasFinite(open.from(), from)
                && words.hasPreposition(open.from() + 1, from);
    }

    /// "regretted the sinking of the barge and | the death of two boatmen": two things, each with
    /// its own "of".
    private boolean opensParallel(int from, Run open) {
        int end = words.nextMark(from, open.to());
        return isThingOf(from, end)
                && !words.hasFinite(from, end)
                && words.hasVerb(open.from(), from)
                && words.matter(from, end) >= PARALLEL
                && hasThingOf(open.from(), from - 1);
    }

    /// "the death of": article, noun, "of".
    private boolean isThingOf(int from, int end) {
        int at = from + 1;
        while (at < end && (words.isNoun(at) || words.tag(at).startsWith("JJ"))) {
            at++;
        }
        return at > from + 1
                && at < end
                && words.tag(from).equals("DT")
                && words.lower(at).equals("of");
    }

    private boolean hasThingOf(int from, int to) {
        for (int at = to - 1; at > from && !words.isVerb(at) && !words.isMark(at); at--) {
            if (isThingOf(at, to)) {
                return true;
            }
        }
        return false;
    }

    /// "four ships were held and at least 30 turned away", "five dead, two missing": the verb is
    /// said once or not at all, the figures differ.
    boolean opensFigure(int from, Run open) {
        boolean figure = false;
        int end = Math.min(open.to(), from + ClauseWords.CONTACT_REACH);
        for (int at = from; at < end && !words.isMark(at); at++) {
            figure |= words.isFigure(at);
            if (isFate(at, open.to())) {
                boolean parallel = words.hasVerb(open.from(), from) || words.isFigure(open.from());
                return figure && parallel && endsAt(at + 1, open.to());
            }
        }
        return false;
    }

    /// "held", "dead": what befell those who are counted, not the auxiliary before it.
    private boolean isFate(int at, int end) {
        boolean auxiliary = words.isFinite(at) && at + 1 < end && words.tag(at + 1).equals("VBN");
        return !auxiliary && (words.isPast(at) || words.tag(at).equals("JJ"));
    }

    /// Whether the clause ends at `at` or goes on with a preposition.
    private boolean endsAt(int at, int end) {
        return at >= end
                || words.isMark(at)
                || words.isPreposition(at)
                || words.isSign(at)
                || words.tag(at).equals("WRB");
    }
}
