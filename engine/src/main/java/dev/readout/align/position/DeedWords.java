package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.DisputeWords;

/// Reads what somebody shall do or will not do.
final class DeedWords {
    /// Words behind the verb that tell of it.
    private static final int REACH = 10;

    /// Words between "give up" and a post.
    private static final int BEHIND = 5;

    private final Parties parties;

    DeedWords(Parties parties) {
        this.parties = parties;
    }

    /// The deed of which the verb or noun stands at a word.
    Matter at(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean leaving =
                (sentence.end(DisputeWords.LEAVING, at).isPresent() && !isOfThings(sentence, at))
                        || givesUpPost(sentence, at);
        int end = at + 1;
        while (end - at <= REACH && !sentence.isMark(end)) {
            end++;
        }
        return new Matter(
                leaving ? Matter.LEAVE : words.family(at), sentence.terms(parties, at + 1, end));
    }

    /// "Drop his bid", "give up the leadership".
    private static boolean givesUpPost(DisputeSentence sentence, int at) {
        int last = sentence.end(DisputeWords.GIVING_UP, at).orElse(-1);
        for (int noun = last + 1; last >= 0 && noun - last <= BEHIND; noun++) {
            boolean head = sentence.words().isNoun(noun) && !sentence.words().isNoun(noun + 1);
            if (head) {
                return DisputeWords.POST.has(sentence.words().lemma(noun));
            }
        }
        return false;
    }

    /// "End the strike", "withdraw the bill", "go to court": nobody leaves a post or a race.
    private static boolean isOfThings(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        String lemma = words.lemma(at);
        boolean end = lemma.equals("end") || lemma.equals("go") || lemma.equals("get");
        boolean alone = sentence.isMark(at + 1) || at + 2 >= words.size();
        return (end && sentence.end(DisputeWords.LEAVING, at).orElse(at) == at && !alone)
                || (lemma.equals("withdraw") && !alone && !words.form(at + 1).equals("from"));
    }
}
