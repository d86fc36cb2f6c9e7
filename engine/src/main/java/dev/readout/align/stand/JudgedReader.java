package dev.readout.align.stand;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Matters;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.Stands;
import java.util.Optional;
import java.util.Set;

/// Reads what is said to be good, bad or too little: "the ruling is a disgrace", "called the ruling
/// unfair", "the law falls short", "made a smart decision".
final class JudgedReader {
    /// Words between what is judged and how.
    private static final int REACH = 8;

    private static final Set<String> NOT = NotWords.and("never", "no", "hardly");

    private final TargetReader targets;
    private final TakerReader takers;

    JudgedReader(TargetReader targets, TakerReader takers) {
        this.targets = targets;
        this.takers = takers;
    }

    Optional<Stand> at(SentenceWords words, int at, int last, Stands.Word word) {
        return word.part() == Stands.Part.LEFT
                ? left(words, at, last, word)
                : called(words, at, last, word)
                        .or(() -> being(words, at, last, word))
                        .or(() -> made(words, at, word));
    }

    /// "Does not go far enough", "falls short".
    private Optional<Stand> left(SentenceWords words, int at, int last, Stands.Word word) {
        boolean denied = words.has(at - 2, last, NOT);
        boolean needed = word.preposition().equals("not");
        Clause clause = new Clause(words, words.tag(at).startsWith("VB") ? at : last);
        return denied == needed && mayBeTold(clause, needed)
                ? clause.subject().flatMap(what -> own(clause, what, last, word))
                : Optional.empty();
    }

    private static boolean mayBeTold(Clause clause, boolean denied) {
        Mood mood = clause.mood();
        return denied ? mood != Mood.OPEN : mood == Mood.TOLD;
    }

    /// "The ruling is a disgrace".
    private Optional<Stand> being(SentenceWords words, int at, int last, Stands.Word word) {
        int head = head(words, at, last);
        Clause clause = new Clause(words, head);
        boolean said = !words.children(head, Set.of("cop")).isEmpty();
        return said && clause.mood() == Mood.TOLD && !words.has(at - REACH, at, NOT)
                ? clause.subject().flatMap(what -> own(clause, what, last, word))
                : Optional.empty();
    }

    /// The word of a phrase on which the others hang: "step" in "first step".
    private static int head(SentenceWords words, int at, int last) {
        for (int one = at; one <= last; one++) {
            int head = words.head(one);
            if (head < at || head > last) {
                return one;
            }
        }
        return last;
    }

    /// What the speaker of the words holds himself.
    private Optional<Stand> own(Clause clause, NounPhrase what, int last, Stands.Word word) {
        SentenceWords words = clause.words();
        return what.head() < last
                ? targets.of(what, Set.of())
                        .map(target ->
                                new Stand(
                                        takers.speaker(words.span(what.first(), last)),
                                        word.side(),
                                        target,
                                        StandReader.cited(
                                                clause, what, NounPhrase.of(words, last))))
                : Optional.empty();
    }

    /// "Made a really smart decision".
    private Optional<Stand> made(SentenceWords words, int at, Stands.Word word) {
        int noun = word.part() == Stands.Part.JUDGED_ADJECTIVE ? words.head(at) : -1;
        int verb = noun < 0 ? -1 : words.head(noun);
        boolean made =
                verb >= 0
                        && words.relation(at).equals("amod")
                        && LightVerbs.MAKING.contains(words.lemma(verb))
                        && words.relation(noun).equals("dobj")
                        && !Matters.of(words.form(noun)).isEmpty();
        if (!made || new Clause(words, verb).mood() != Mood.TOLD) {
            return Optional.empty();
        }
        Clause clause = new Clause(words, verb);
        return clause.subject()
                .flatMap(who ->
                        targets.of(who, Set.of())
                                .filter(target -> !target.judged().isEmpty())
                                .map(target ->
                                        new Stand(
                                                takers.speaker(words.span(who.first(), noun)),
                                                word.side(),
                                                new Target(
                                                        Set.of(),
                                                        words.family(noun),
                                                        Matters.of(words.form(noun)),
                                                        target.judged(),
                                                        Set.of(),
                                                        Set.of(),
                                                        Set.of()),
                                                StandReader.cited(
                                                        clause, who, NounPhrase.of(words, noun)))));
    }

    /// "Called the ruling unfair", "described the ruling as a disgrace".
    private Optional<Stand> called(SentenceWords words, int at, int last, Stands.Word word) {
        int verb = verb(words, at);
        if (verb < 0 || words.has(verb, at, NOT)) {
            return Optional.empty();
        }
        Clause clause = new Clause(words, verb);
        Optional<NounPhrase> what = clause.isPassive() ? clause.object() : called(words, verb, at);
        return clause.mood() != Mood.TOLD
                ? Optional.empty()
                : what.filter(one -> one.head() < at)
                        .flatMap(one ->
                                clause.taker()
                                        .flatMap(who ->
                                                takers.of(who)
                                                        .flatMap(taker ->
                                                                stand(
                                                                        clause, who, one, last,
                                                                        taker, word))));
    }

    private Optional<Stand> stand(
            Clause clause,
            NounPhrase who,
            NounPhrase what,
            int last,
            Taker taker,
            Stands.Word word) {
        return targets.of(what, Set.of())
                .map(target ->
                        new Stand(
                                taker,
                                word.side(),
                                target,
                                StandReader.cited(
                                        clause, who, NounPhrase.of(clause.words(), last))));
    }

    private static int verb(SentenceWords words, int at) {
        for (int verb = at - 1; verb >= 0 && at - verb <= REACH; verb--) {
            if (words.isEnd(verb)) {
                return -1;
            }
            if (LightVerbs.CALLING.contains(words.lemma(verb))
                    && words.tag(verb).startsWith("VB")) {
                return verb;
            }
        }
        return -1;
    }

    /// Whether the phrase of a noun goes on: "the harbour board", "the board's ruling".
    private static boolean isPart(SentenceWords words, int at) {
        return words.isNoun(at) || words.tag(at).equals("POS");
    }

    /// The noun phrase right behind the verb.
    private static Optional<NounPhrase> called(SentenceWords words, int verb, int at) {
        for (int noun = verb + 1; noun < at; noun++) {
            if (words.isNoun(noun) && !isPart(words, noun + 1)) {
                return Optional.of(NounPhrase.of(words, noun));
            }
            String tag = words.tag(noun);
            if (tag.equals("POS")) {
                continue;
            }
            if (tag.startsWith("VB") || tag.equals("IN") || tag.equals("PRP")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
