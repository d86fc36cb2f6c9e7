package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.PhraseClasses;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads how somebody lost his life: "was stabbed to death outside his shop", "the roof fell in on
/// them".
///
/// Where a report tells of two ways to die, or of so many dead that they may have died in several,
/// nothing is read.
final class WayOfDeathReader implements SlotReader {
    private static final Set<String> DEATH =
            Lemmas.setOf(
                    "kill", "dead", "death", "die", "murder", "fatal", "fatally", "life", "slay");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "both");

    private static final Set<String> NO = NotWords.and("no", "nobody", "survived");

    private static final Set<String> FEW = Set.of("two", "both", "three", "2", "3", "one");

    /// Words shown on either side.
    private static final int SHOWN = 6;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        Set<String> ways = new TreeSet<>();
        List<SentenceWords> sentences = report.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            SentenceWords sentence = sentences.get(i);
            List<PhraseFinder.Found> found =
                    PhraseFinder.in(sentence, PhraseClasses.WAYS_OF_DEATH).stream()
                            .filter(one -> isVerbal(sentence, one))
                            .toList();
            found.forEach(one -> ways.add(one.name()));
            if (Aside.is(sentence) || sentence.hasAny(NO)) {
                continue;
            }
            boolean told = tellsDeath(sentence) && !isOfMany(sentence);
            if (told && !found.isEmpty()) {
                Set<String> matters = new TreeSet<>(victims(sentence, found.getFirst()));
                if (i > 0 && PRONOUNS.contains(sentence.form(0))) {
                    matters.addAll(Matters.of(sentences.get(i - 1), Set.of()));
                }
                matters.forEach(matter -> fills.add(fill(sentence, found.getFirst(), matter)));
            }
        }
        return ways.size() == 1 ? fills : List.of();
    }

    /// What the sentence names; of one who kills only those behind the deed: "shot his brother".
    private static Set<String> victims(SentenceWords sentence, PhraseFinder.Found found) {
        Set<Integer> doers = new TreeSet<>(found.at());
        int deed = found.at().last();
        if (found.at().size() == 1 && isActive(sentence, deed)) {
            for (int at = 0; at < deed; at++) {
                doers.add(at);
            }
        }
        return Matters.of(sentence, doers);
    }

    /// Whether a victim follows before any preposition does.
    private static boolean isActive(SentenceWords sentence, int deed) {
        for (int at = deed + 1; at <= deed + 3; at++) {
            String tag = sentence.tag(at);
            if (sentence.isEnd(at) || tag.equals("IN") || tag.equals("TO")) {
                return false;
            }
            if (Set.of("DT", "PRP$", "PRP", "NNP", "CD").contains(tag)) {
                return true;
            }
        }
        return false;
    }

    /// A participle before its noun ("a burning factory") tells of no death.
    private static boolean isVerbal(SentenceWords sentence, PhraseFinder.Found found) {
        int at = found.at().first();
        return !(sentence.tag(at).equals("VBG")
                && sentence.isNoun(at + 1)
                && found.at().size() == 1);
    }

    private static boolean tellsDeath(SentenceWords sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (DEATH.contains(sentence.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfMany(SentenceWords sentence) {
        for (int at = 0; at + 1 < sentence.size(); at++) {
            boolean counted = sentence.tag(at).equals("CD") && !FEW.contains(sentence.form(at));
            if (counted && sentence.tag(at + 1).equals("NNS")) {
                return true;
            }
        }
        return sentence.hasAny(Set.of("dozens", "hundreds", "scores", "several", "many"));
    }

    private static Fill fill(SentenceWords sentence, PhraseFinder.Found found, String matter) {
        return new Fill(
                new Slot(
                        "way of death" + matter,
                        Aspect.POSITION,
                        Step.Part.DEED,
                        true,
                        "one death told to have come in two ways"),
                new Value.Choice(found.name()),
                sentence.clause(found.at().first(), found.at().last(), SHOWN));
    }
}
