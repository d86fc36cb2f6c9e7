package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.NumberWord;
import dev.readout.knowledge.NumberWords;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads the how manieth of her kind somebody is: "the first woman ever to hold the office", "the
/// second woman to lead it".
///
/// Only persons of a sort, and only where a verb tells what they are first to do: "the first woman"
/// of a queue has no rank. Ranks in a country and in the world are two.
final class RankReader implements SlotReader {
    private static final Set<String> PERSONS =
            Set.of(
                    "woman",
                    "man",
                    "person",
                    "female",
                    "foreigner",
                    "civilian",
                    "muslim",
                    "black",
                    "african",
                    "asian",
                    "immigrant",
                    "lesbian",
                    "prime",
                    "president",
                    "premier",
                    "minister",
                    "chancellor",
                    "head");

    private static final Set<String> LIMITED =
            Set.of("in", "from", "of", "since", "for", "outside", "among");

    /// Words behind the noun that tell where the rank holds.
    private static final int REACH = 14;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .flatMap(words ->
                        java.util.stream.IntStream.range(0, words.size())
                                .mapToObj(at -> rank(words, at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fill> rank(SentenceWords words, int at) {
        Optional<NumberWord> ordinal =
                NumberWords.of(words.form(at))
                        .filter(one -> one.kind() == NumberWord.Kind.ORDINAL)
                        .filter(one -> words.form(at - 1).equals("the"));
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int noun = noun(words, at + 1);
        return noun > 0 && PERSONS.contains(words.form(noun)) && isToDo(words, noun)
                ? Optional.of(fill(words, at, noun, ordinal.get()))
                : Optional.empty();
    }

    /// The head of the phrase that begins there, or none.
    private static int noun(SentenceWords words, int from) {
        int noun = -1;
        for (int at = from; words.isNoun(at) || words.tag(at).startsWith("JJ"); at++) {
            noun = words.isNoun(at) ? at : noun;
        }
        return noun;
    }

    /// "ever", "to lead", "who has led"
    private static boolean isToDo(SentenceWords words, int noun) {
        int at = words.form(noun + 1).equals("ever") ? noun + 2 : noun + 1;
        return words.form(noun + 1).equals("ever")
                || (words.form(at).equals("to") && words.tag(at + 1).startsWith("VB"));
    }

    private static Fill fill(SentenceWords words, int at, int noun, NumberWord ordinal) {
        String sort = sort(words, at + 1, noun);
        return new Fill(
                new Slot(
                        "rank of a " + sort,
                        Aspect.FIRST_SINCE,
                        Step.Part.POINT,
                        true,
                        "two ranks of one person"),
                new Value.Rank(ordinal.value().intValue(), limits(words, noun)),
                words.clause(at - 1, noun, 3));
    }

    /// "female judge", "woman"
    private static String sort(SentenceWords words, int from, int noun) {
        StringBuilder sort = new StringBuilder();
        for (int at = from; at <= noun; at++) {
            sort.append(sort.isEmpty() ? "" : " ").append(words.lemma(at));
        }
        return sort.toString();
    }

    /// The names behind a preposition: "in South America".
    private static Set<String> limits(SentenceWords words, int noun) {
        Set<String> names = new TreeSet<>();
        boolean limited = false;
        for (int at = noun + 1; at < noun + REACH && !words.isEnd(at); at++) {
            limited |= LIMITED.contains(words.form(at));
            if (limited && (words.tag(at).startsWith("NNP") || words.tag(at).equals("CD"))) {
                names.add(words.form(at));
            }
        }
        return names;
    }
}
