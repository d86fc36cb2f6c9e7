package dev.readout.analyse.omission;

import dev.readout.knowledge.SilenceWords;
import java.util.Optional;
import java.util.Set;

/// Ways of getting round a matter: "dodged the question", "changed the subject", "avoided any
/// mention of the dead", "glossed over the role of the builder".
final class Dodges {
    /// "Changed the subject of the picture" is no turn.
    private static final Set<String> OF_THINGS = Set.of("of", "line", "matter", "to");

    /// Words between a verb and what it dodges.
    private static final int REACH = 5;

    private final SilenceText text;

    Dodges(SilenceText text) {
        this.text = text;
    }

    /// The dodge whose telling word stands at `index`.
    Optional<Frame> at(int index) {
        return switch (text.word(index)) {
            case "subject", "topic" -> changed(index);
            case "issue", "matter" -> skirted(index);
            case "glossed", "glosses", "glossing" -> glossedOver(index);
            case "refrained", "refrains", "refraining" -> refrained(index);
            default ->
                    text.is(index, SilenceWords.Kind.DODGING) && text.isVerb(index)
                            ? asking(index)
                            : Optional.empty();
        };
    }

    /// "Changed the subject", "the topic"
    private Optional<Frame> changed(int index) {
        boolean changed =
                text.word(index - 2).startsWith("chang") && text.word(index - 1).equals("the");
        return changed && !OF_THINGS.contains(text.word(index + 1))
                ? Optional.of(new Frame(index - 2, index, index - 2))
                : Optional.empty();
    }

    /// "Skirted the issue of pensions"
    private Optional<Frame> skirted(int index) {
        for (int verb = index - 1; verb >= Math.max(0, index - 3); verb--) {
            if (text.is(verb, SilenceWords.Kind.DODGING) && text.isVerb(verb)) {
                return Optional.of(new Frame(verb, index, verb));
            }
        }
        return Optional.empty();
    }

    /// "Glossed over the role of the builder"
    private Optional<Frame> glossedOver(int index) {
        return text.word(index + 1).equals("over")
                ? Optional.of(new Frame(index, index + 1, index))
                : Optional.empty();
    }

    /// "Refrained from naming the buyer"
    private Optional<Frame> refrained(int index) {
        int said = index + 2;
        return text.word(index + 1).equals("from") && text.isInside(said) && text.tells(said)
                ? Optional.of(new Frame(index, said, said))
                : Optional.empty();
    }

    /// "Dodged three questions"
    Optional<Frame> asking(int verb) {
        for (int at = verb + 1; at < Math.min(text.grammar().size(), verb + REACH); at++) {
            if (text.is(at, SilenceWords.Kind.ASKING) && !isDemand(at)) {
                return Optional.of(new Frame(verb, at, verb));
            }
            if (text.isVerb(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Calls to resign", "calls for a vote"
    private boolean isDemand(int asking) {
        boolean call = text.word(asking).startsWith("call");
        boolean to =
                text.word(asking + 1).equals("to")
                        && text.isInside(asking + 2)
                        && text.grammar().word(asking + 2).tag().equals("VB");
        boolean wanted =
                text.word(asking + 1).equals("for") && !text.word(asking + 2).equals("comment");
        return call && (to || wanted);
    }

    /// "Avoided any mention of the dead", "avoided naming"
    Optional<Frame> avoided(int verb) {
        int next = Set.of("any", "all").contains(text.word(verb + 1)) ? verb + 2 : verb + 1;
        boolean isNoun = text.is(next, SilenceWords.Kind.NOUN);
        boolean isNaming =
                text.word(next).endsWith("ing") && SilenceTurns.isTelling(stem(text.word(next)));
        return isNoun || isNaming ? Optional.of(new Frame(verb, next, next)) : Optional.empty();
    }

    private static String stem(String gerund) {
        String stem = gerund.substring(0, gerund.length() - "ing".length());
        return SilenceTurns.isTelling(stem) ? stem : stem + "e";
    }
}
