package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Citation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The words of one sentence as readers of disputes ask for them.
record DisputeSentence(SentenceWords words, int place) {
    /// Words shown behind the one that tells it. Chosen.
    private static final int REACH = 14;

    /// Words between who does it and the word that tells it, if both are shown. Chosen.
    private static final int NEAR = 8;

    /// Words between a "not" and what it denies.
    private static final int BETWEEN = 3;

    private static final Set<String> NOT =
            NotWords.and("never", "nor", "neither", "without", "hardly");

    private static final Set<String> SHORT_OF =
            Set.of("short", "refrain", "refrained", "avoided", "avoid", "avoiding", "instead");

    private static final Set<String> OPEN =
            Set.of(
                    "may", "might", "could", "should", "must", "can", "would", "will", "ought",
                    "if", "whether", "unless");

    private static final Set<String> NOMINAL =
            Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "CD");

    private static final Set<String> MARKS = Set.of(",", ";", ":", "(", ")", "–", "—");

    /// Verbs that tell little by themselves.
    private static final Set<String> LIGHT =
            Lemmas.setOf(
                    "be", "have", "do", "make", "take", "get", "give", "go", "come", "say", "tell",
                    "let", "put", "use", "try", "want", "know", "thing", "way", "people", "year",
                    "time", "day", "week", "month", "man", "woman", "other", "new", "own", "any");

    /// The last word of a phrase of the class that begins at a word.
    OptionalInt end(DisputeWords kind, int at) {
        for (List<String> phrase : kind.phrases()) {
            if (isAt(phrase, at)) {
                return OptionalInt.of(at + phrase.size() - 1);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isAt(List<String> phrase, int at) {
        for (int word = 0; word < phrase.size(); word++) {
            if (!words.lemma(at + word).equals(phrase.get(word))) {
                return false;
            }
        }
        return true;
    }

    boolean isVerb(int at) {
        return words.tag(at).startsWith("VB");
    }

    /// Whether a "not" stands before a word, in its clause, or it is left undone: "stopped short
    /// of".
    boolean isDenied(int at) {
        return hasBefore(at, BETWEEN, NOT) || hasBefore(at, BETWEEN, SHORT_OF);
    }

    /// Whether it may be, shall be or is asked.
    boolean isOpen(int at) {
        return words.children(at, Set.of("aux", "mark")).stream()
                        .map(words::form)
                        .anyMatch(OPEN::contains)
                || hasBefore(at, 2, OPEN)
                || words.form(words.size() - 1).equals("?");
    }

    boolean isInfinitive(int at) {
        return words.tag(at).equals("VB") && hasBefore(at, 2, Set.of("to"));
    }

    /// Whether one of these forms stands at most so many words before, in the same clause.
    boolean hasBefore(int at, int reach, Set<String> forms) {
        for (int one = at - 1; one >= 0 && at - one <= reach && !isMark(one); one--) {
            if (forms.contains(words.form(one))) {
                return true;
            }
        }
        return false;
    }

    /// Who does what a verb tells, in the active or the passive.
    Optional<NounPhrase> doer(int verb) {
        Clause clause = new Clause(words, verb);
        return clause.taker()
                .or(() ->
                        clause.isPassive()
                                ? Optional.empty()
                                : Subjects.of(words, verb, verb)
                                        .map(one -> NounPhrase.of(words, one)));
    }

    /// The last word of the noun phrase or pronoun that begins at a word; -1 if none does.
    int phraseEnd(int first) {
        if (words.tag(first).equals("PRP")) {
            return first;
        }
        int at = first;
        while (NOMINAL.contains(words.tag(at))) {
            at++;
        }
        return at > first && words.isNoun(at - 1) ? at - 1 : -1;
    }

    boolean isMark(int at) {
        return at < 0 || at >= words.size() || MARKS.contains(words.form(at));
    }

    /// What the words from one to before another speak of, as families, without who is named.
    Set<String> terms(Parties parties, int first, int end) {
        Set<String> terms = new TreeSet<>();
        for (int at = Math.max(0, first); at < Math.min(end, words.size()); at++) {
            String tag = words.tag(at);
            boolean matter =
                    (tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ"))
                            && !StopWords.is(words.form(at))
                            && !LIGHT.contains(words.lemma(at))
                            && !parties.isName(words, at);
            if (matter) {
                terms.add(words.family(at));
            }
        }
        return terms;
    }

    /// From a word, or from who does it if he stands near, to the end of the clause.
    Citation shown(Optional<NounPhrase> who, int at, int last) {
        int first =
                who.filter(one -> one.first() < at && at - one.head() <= NEAR)
                        .map(NounPhrase::first)
                        .orElse(at);
        int end = last;
        while (end - last < REACH && !isMark(end + 1) && !isStop(end + 1)) {
            end++;
        }
        return words.cited(first, end);
    }

    private boolean isStop(int at) {
        return Set.of(".", "?", "!", "\"", "”", "''").contains(words.form(at))
                && at > 0
                && at == words.size() - 1;
    }
}
