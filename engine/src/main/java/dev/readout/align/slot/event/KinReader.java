package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.PhraseClasses;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads how one who is held to have done a crime is related to the victim: "the victim's cousin
/// had planned the deed", "her stepfather was arrested".
final class KinReader implements SlotReader {
    private static final Set<String> OWNERS =
            Set.of("victim", "girl", "boy", "woman", "man", "child", "deceased", "dead");

    private static final Set<String> DEEDS =
            Lemmas.setOf(
                    "plan",
                    "kill",
                    "murder",
                    "shoot",
                    "stab",
                    "poison",
                    "strangle",
                    "plot",
                    "confess",
                    "arrest",
                    "charge",
                    "accuse",
                    "convict",
                    "jail",
                    "sentence",
                    "abduct",
                    "kidnap",
                    "suspect",
                    "commit",
                    "admit",
                    "beat",
                    "rob");

    /// Words between the relation and the deed, at most.
    private static final int REACH = 6;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence)) {
                PhraseFinder.in(sentence, PhraseClasses.KIN).stream()
                        .filter(found -> isOfVictim(sentence, found.at().first()))
                        .filter(found -> isDoer(sentence, found.at().first()))
                        .forEach(found -> fills.add(fill(sentence, found)));
            }
        }
        return fills;
    }

    private static boolean isOfVictim(SentenceWords sentence, int kin) {
        boolean possessed =
                sentence.tag(kin - 1).equals("POS") && OWNERS.contains(sentence.form(kin - 2));
        boolean of = sentence.form(kin + 1).equals("of") && sentence.has(kin + 2, kin + 4, OWNERS);
        return possessed || of;
    }

    /// Whether the next verb that tells anything is one of crime.
    private static boolean isDoer(SentenceWords sentence, int kin) {
        for (int at = kin + 1; at - kin <= REACH && !sentence.isEnd(at); at++) {
            if (DEEDS.contains(sentence.lemma(at))) {
                return true;
            }
            boolean says =
                    sentence.tag(at).equals("VBD")
                            && !Set.of("had", "was", "were").contains(sentence.form(at));
            if (says) {
                return false;
            }
        }
        return false;
    }

    private static Fill fill(SentenceWords sentence, PhraseFinder.Found found) {
        int at = found.at().first();
        return new Fill(
                new Slot(
                        "relation of who did it to the victim",
                        Aspect.WHO,
                        Step.Part.DOER,
                        true,
                        "one doer, related to the victim in two ways"),
                new Value.Choice(found.name()),
                sentence.clause(at, at, REACH));
    }
}
