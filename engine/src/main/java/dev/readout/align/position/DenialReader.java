package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.knowledge.Lemmas;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Reads who denies what is held against him: "denied the allegations", "denied taking money",
/// "called the claims a lie", "pleaded not guilty", "had nothing to do with it".
final class DenialReader {
    private static final Set<String> POINTING = Set.of("it", "this", "that", "them", "these", "so");

    private static final Set<String> EACH = Set.of("each", "one");

    private static final Set<String> BEING = Lemmas.setOf("be");

    private static final Set<String> PLEADING =
            Lemmas.setOf("be", "plead", "maintain", "insist", "swear", "declare", "remain");

    private static final Set<String> DOING =
            Lemmas.setOf("have", "do", "commit", "break", "violate", "play");

    /// Words between the verb and what is denied: "absolutely".
    private static final int BETWEEN = 4;

    /// Words between "called" and "a lie".
    private static final int CALLED = 9;

    /// Words of what is denied that count.
    private static final int REACH = 20;

    private final Parties parties;

    DenialReader(Parties parties) {
        this.parties = parties;
    }

    /// What a word tells.
    Optional<Reply> at(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean told =
                sentence.isVerb(at)
                        && !sentence.isDenied(at)
                        && !sentence.isOpen(at)
                        && !sentence.isInfinitive(at);
        if (told) {
            Optional<Reply> reply =
                    DisputeWords.DENYING.has(words.lemma(at))
                            ? denied(sentence, at)
                            : rejected(sentence, at).or(() -> called(sentence, at));
            if (reply.isPresent()) {
                return reply;
            }
        }
        return innocent(sentence, at)
                .or(() -> nothing(sentence, at))
                .or(() -> untrue(sentence, at));
    }

    /// "Denied the allegations", "denied taking money", "denied it".
    private Optional<Reply> denied(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        Clause verb = new Clause(words, at);
        Optional<NounPhrase> object = verb.object();
        boolean pointing =
                object.filter(one -> isPointing(words, one)).isPresent()
                        || isGuilt(words, sentence.phraseEnd(at + 1))
                        || isImproper(sentence, at);
        boolean near = object.filter(one -> POINTING.contains(one.form())).isPresent();
        boolean told =
                pointing
                        || near
                        || words.tag(at + 1).equals("VBG")
                        || (object.isEmpty()
                                && !words.children(at, Set.of("ccomp", "xcomp")).isEmpty());
        return told
                ? reply(sentence, sentence.doer(at), at, at, pointing || near, near)
                : Optional.empty();
    }

    /// "Denied that they did anything improper".
    private static boolean isImproper(DisputeSentence sentence, int at) {
        for (int one = at + 1; !sentence.isMark(one); one++) {
            if (DisputeWords.IMPROPER.has(sentence.words().lemma(one))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPointing(SentenceWords words, NounPhrase object) {
        return (DisputeWords.CHARGE.has(words.lemma(object.head()))
                        && !Set.of("that", "of").contains(words.form(object.head() + 1)))
                || isGuilt(words, object.head());
    }

    private static boolean isGuilt(SentenceWords words, int noun) {
        return DisputeWords.OWN_GUILT.has(words.lemma(noun));
    }

    /// "Dismissed the claims".
    private Optional<Reply> rejected(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        OptionalInt end = sentence.end(DisputeWords.REJECTING, at);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        return chargeBehind(words, end.getAsInt())
                .flatMap(noun ->
                        reply(
                                sentence,
                                sentence.doer(at),
                                at,
                                noun,
                                !Set.of("that", "of").contains(words.form(noun + 1)),
                                false));
    }

    /// A noun of a charge in the phrase right behind a word: "the new claims".
    private static Optional<Integer> chargeBehind(SentenceWords words, int last) {
        for (int at = last + 1; at - last <= BETWEEN && !words.isEnd(at); at++) {
            if (words.isNoun(at) && !words.isNoun(at + 1)) {
                return DisputeWords.CHARGE.has(words.lemma(at))
                        ? Optional.of(at)
                        : Optional.empty();
            }
            if (words.tag(at).startsWith("VB") || words.tag(at).equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Called the claims a lie", "dismissed it as nonsense".
    private Optional<Reply> called(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        if (!DisputeWords.CALLING.has(words.lemma(at))) {
            return Optional.empty();
        }
        boolean pronoun = POINTING.contains(words.form(at + 1));
        Optional<Integer> charge = chargeBehind(words, at);
        if (!pronoun && charge.isEmpty()) {
            return Optional.empty();
        }
        int from = charge.orElse(at + 1) + 1;
        for (int one = from; one - at <= CALLED && !sentence.isMark(one); one++) {
            OptionalInt end = sentence.end(DisputeWords.FALSE, one);
            if (end.isPresent()) {
                return reply(sentence, sentence.doer(at), at, end.getAsInt(), true, pronoun);
            }
        }
        return Optional.empty();
    }

    /// "Pleaded not guilty", "is innocent", "maintained his innocence".
    private Optional<Reply> innocent(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        OptionalInt end = sentence.end(DisputeWords.INNOCENT, at);
        if (end.isPresent() && !sentence.isDenied(at)) {
            return before(sentence, at, PLEADING)
                    .flatMap(verb ->
                            reply(
                                    sentence,
                                    subject(words, verb),
                                    verb,
                                    end.getAsInt(),
                                    true,
                                    false));
        }
        return DisputeWords.INNOCENCE.has(words.lemma(at))
                ? before(sentence, at, Lemmas.setOf("maintain", "protest", "proclaim", "assert"))
                        .flatMap(verb ->
                                reply(sentence, subject(words, verb), verb, at, true, false))
                : Optional.empty();
    }

    /// "Had absolutely nothing to do with it", by whom it is said of, or by who speaks for him.
    private Optional<Reply> nothing(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        OptionalInt end = sentence.end(DisputeWords.NOTHING_OF_IT, at);
        if (end.isEmpty() || EACH.contains(words.form(end.getAsInt() + 1))) {
            return Optional.empty();
        }
        Set<String> speaker = parties.speaker(words.span(at, end.getAsInt()));
        return speaker.isEmpty()
                ? Optional.empty()
                : before(sentence, at, DOING)
                        .flatMap(verb -> {
                            Optional<NounPhrase> who = subject(words, verb);
                            Set<String> by = new TreeSet<>(who.map(parties::of).orElse(Set.of()));
                            Optional<NounPhrase> known = by.isEmpty() ? Optional.empty() : who;
                            by.addAll(speaker);
                            return known.flatMap(one ->
                                    reply(sentence, by, who, verb, end.getAsInt(), true, false));
                        });
    }

    /// "The claims are false", "that is not true", by somebody.
    private Optional<Reply> untrue(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean denied = sentence.isDenied(at);
        OptionalInt end = sentence.end(denied ? DisputeWords.TRUE : DisputeWords.FALSE, at);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        return before(sentence, at, BEING)
                .flatMap(verb ->
                        subject(words, verb)
                                .filter(one ->
                                        POINTING.contains(one.form())
                                                || DisputeWords.CHARGE.has(words.lemma(one.head())))
                                .flatMap(one -> {
                                    Set<String> by =
                                            parties.speaker(words.span(verb, end.getAsInt()));
                                    return reply(
                                            sentence,
                                            by,
                                            Optional.of(one),
                                            verb,
                                            end.getAsInt(),
                                            true,
                                            POINTING.contains(one.form()));
                                }));
    }

    /// The nearest of these verbs before a word, in its clause.
    private static Optional<Integer> before(DisputeSentence sentence, int at, Set<String> lemmas) {
        for (int one = at - 1; one >= 0 && at - one <= BETWEEN && !sentence.isMark(one); one--) {
            if (sentence.isVerb(one)) {
                return lemmas.contains(sentence.words().lemma(one))
                        ? Optional.of(one)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> subject(SentenceWords words, int verb) {
        return Subjects.of(words, verb, verb).map(one -> NounPhrase.of(words, one));
    }

    private Optional<Reply> reply(
            DisputeSentence sentence,
            Optional<NounPhrase> who,
            int at,
            int last,
            boolean pointing,
            boolean near) {
        return who.map(parties::of)
                .flatMap(by -> reply(sentence, by, who, at, last, pointing, near));
    }

    private Optional<Reply> reply(
            DisputeSentence sentence,
            Set<String> by,
            Optional<NounPhrase> who,
            int at,
            int last,
            boolean pointing,
            boolean near) {
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reply(
                                parties.withParties(by),
                                Matter.of(sentence.terms(parties, last + 1, last + 1 + REACH)),
                                pointing,
                                near,
                                sentence.place(),
                                sentence.shown(who, at, last)));
    }
}
