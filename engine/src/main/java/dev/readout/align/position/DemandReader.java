package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import java.util.Optional;
import java.util.Set;

/// Reads who is asked to do what: "urged Hald to resign", "Hald should resign", "calls for Hald to
/// resign", "demanded her resignation".
final class DemandReader {
    private static final Set<String> ON = Set.of("on", "upon", "to", "with", "for", "from");

    private static final Set<String> MODALS = Set.of("should", "must", "ought");

    private static final Set<String> NEEDS = Set.of("needs", "need", "has", "have");

    private final Parties parties;
    private final DeedWords deeds;

    DemandReader(Parties parties) {
        this.parties = parties;
        deeds = new DeedWords(parties);
    }

    /// What a word tells.
    Optional<Challenge> at(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        if (MODALS.contains(words.form(at)) || NEEDS.contains(words.form(at))) {
            return must(sentence, at);
        }
        if (words.isNoun(at)) {
            return DisputeWords.DEMAND.has(words.lemma(at))
                    ? asked(sentence, at, Optional.empty())
                    : Optional.empty();
        }
        boolean told = sentence.isVerb(at) && !sentence.isDenied(at) && !sentence.isOpen(at);
        if (!told) {
            return Optional.empty();
        }
        return (DisputeWords.URGING.has(words.lemma(at))
                        ? urged(sentence, at)
                        : Optional.<Challenge>empty())
                .or(() -> sought(sentence, at));
    }

    /// "Hald should resign", in the words of somebody else.
    private Optional<Challenge> must(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean modal = MODALS.contains(words.form(at));
        int verb =
                modal && !words.form(at).equals("ought")
                        ? verbBehind(words, at)
                        : toVerb(words, at + 1);
        boolean asked = verb > 0 && !words.form(words.size() - 1).equals("?");
        if (!asked || words.form(at - 1).equals("if")) {
            return Optional.empty();
        }
        Set<String> by = parties.speaker(words.span(at, verb));
        Optional<NounPhrase> whom =
                new Clause(words, modal ? verb : at).subject().filter(one -> one.head() < at);
        return by.isEmpty()
                ? Optional.empty()
                : whom.flatMap(one -> challenge(sentence, by, one, verb, Optional.of(one), at));
    }

    /// "Resign" in "should resign", "should now resign"; none in "should not resign".
    private static int verbBehind(SentenceWords words, int at) {
        int verb = at + 1;
        while (words.tag(verb).startsWith("RB") && !words.form(verb).equals("not")) {
            verb++;
        }
        return words.tag(verb).equals("VB") && !words.form(verb).matches("be|have") ? verb : -1;
    }

    /// "Resign" in "to resign" at a word.
    private static int toVerb(SentenceWords words, int at) {
        int to = at;
        while (words.tag(to).startsWith("RB") && !words.form(to).equals("not")) {
            to++;
        }
        return words.form(to).equals("to") && words.tag(to + 1).equals("VB") ? to + 1 : -1;
    }

    /// "Urged Hald to resign", "called on Hald to resign", "Hald was urged to resign", "demanded
    /// that Hald resign".
    private Optional<Challenge> urged(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        Clause verb = new Clause(words, at);
        int passive = toVerb(words, at + 1);
        if (passive > 0) {
            return verb.isPassive()
                    ? verb.object()
                            .filter(one -> one.head() < at)
                            .flatMap(one ->
                                    challenge(
                                            sentence, Set.of(), one, passive, Optional.of(one), at))
                    : Optional.empty();
        }
        return asked(sentence, at, verb.subject().filter(one -> one.head() < at));
    }

    /// Behind "urged", "called on", "calls for": "Hald to resign", "that Hald resign".
    private Optional<Challenge> asked(DisputeSentence sentence, int at, Optional<NounPhrase> who) {
        SentenceWords words = sentence.words();
        int first = at + 1;
        if (ON.contains(words.form(first)) || words.form(first).equals("that")) {
            first++;
        }
        int head = sentence.phraseEnd(first);
        int verb =
                words.form(at + 1).equals("that")
                        ? verbAt(words, head + 1)
                        : toVerb(words, head + 1);
        return head < 0 || verb < 0
                ? Optional.empty()
                : challenge(
                        sentence,
                        parties.by(who, words.span(at, at)),
                        NounPhrase.of(words, head),
                        verb,
                        who,
                        at);
    }

    private static int verbAt(SentenceWords words, int at) {
        int verb = words.form(at).equals("should") || words.form(at).equals("must") ? at + 1 : at;
        return words.tag(verb).startsWith("VB") ? verb : -1;
    }

    /// "Demanded his resignation", "called for Hald's resignation".
    private Optional<Challenge> sought(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        if (!DisputeWords.ASKING_FOR.has(words.lemma(at))) {
            return Optional.empty();
        }
        int first = words.form(at + 1).equals("for") ? at + 2 : at + 1;
        int head = sentence.phraseEnd(first);
        if (head <= first || !DisputeWords.LEAVING.has(words.lemma(head))) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = new Clause(words, at).subject().filter(one -> one.head() < at);
        Set<String> whom = parties.inside(words, first, head - 1);
        return Challenge.between(
                parties.by(who, words.span(at, at)),
                whom,
                new Matter(Matter.LEAVE, Set.of()),
                sentence.place(),
                sentence.shown(who, at, head));
    }

    private Optional<Challenge> challenge(
            DisputeSentence sentence,
            Set<String> by,
            NounPhrase whom,
            int verb,
            Optional<NounPhrase> shown,
            int at) {
        return Challenge.between(
                by,
                parties.of(whom),
                deeds.at(sentence, verb),
                sentence.place(),
                sentence.shown(shown, at, verb));
    }
}
