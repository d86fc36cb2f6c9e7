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
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads what a fire, a crash, an outage, an illness or a strike came of: "a short circuit started
/// the blaze", "sparks from welding set it off".
///
/// Only causes of the classes that [PhraseClasses#CAUSES] tells are read, where words beside them
/// tell that they are one.
final class CauseReader implements SlotReader {
    private static final Pattern CUE =
            Pattern.compile(
                    "(?i)\\b(?:caus(?:e|es|ed|ing)|trigger(?:s|ed)?|spark(?:s|ed)?"
                        + " (?:the|a)\\b|start(?:s|ed)?(?: by)? (?:the|a|by)\\b|set(?:s|ting)?"
                        + " off|ignit(?:e|ed)|blam(?:e|es|ed|ing)|finger at|resulted"
                        + " from|attribut(?:e|ed)|trac(?:e|ed)|put down to|stem(?:s|med) from|came"
                        + " from|c[ao]me of|led to|knock(?:s|ed)? out|brought down|took"
                        + " down|responsible for|to blame|behind (?:the|it)|had made|that is"
                        + " why|pointed to|culprit|the result of)\\b");

    private static final Pattern PROTEST =
            Pattern.compile(
                    "(?i)\\b(?:strikes?|striking|walk(?:ed)?[ -]?out|stoppage|industrial action"
                            + "|(?:laid|lay|put|set|throw|threw)n? down (?:their|its)|downed"
                            + "|furious|angry|anger|protest(?:ing|ed|s)?|dispute)\\b"
                            + ".*?\\b(?:over|at|about|against|with)\\b");

    private static final Pattern QUARREL =
            Pattern.compile(
                    "(?i)\\b(?:row|quarrel|dispute|argument|feud|fight|fell out|arguing|argued)\\b"
                            + ".*?\\b(?:over|about)\\b");

    private static final Pattern AFTER =
            Pattern.compile("(?i)\\b(?:after|when|because|due|owing)\\b");

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could|whether|possibl[ey]|perhaps|suspects?|suspected|if"
                            + "|no|not|never|nobody|nothing|ruled? out|rul(?:es|ing) out"
                            + "|den(?:y|ies|ied)|sound|an end to|believed|thinks?|thought|likely"
                            + "|probably|fears?|feared)\\b|n['’]t\\b");

    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?i)\\bopen mind (?:on|about|as to|over) (?:the |its"
                        + " )?(?:cause|origin)|\\bcauses? (?:[\\p{L}’'-]+"
                        + " ){0,6}?(?:is|was|remains|remained|are|were) (?:still |as yet |yet"
                        + " )?(?:unknown|unclear|a mystery|not (?:yet"
                        + " )?(?:known|clear|established|determined))|\\byet to"
                        + " (?:establish|determine|find|identify|say) (?:the cause|what caused)");

    private static final Map<String, Set<String>> EFFECTS =
            Map.of(
                    "outage", lemmas("fail outage offline delay cancel disrupt halt failure"),
                    "crash", lemmas("crash derail overturn collide collision delay derailment"),
                    "collapse", lemmas("collapse"),
                    "fish kill", lemmas("fish"),
                    "illness", lemmas("ill sick sicken fall outbreak"),
                    "fire", lemmas("fire blaze"));

    /// Words shown on either side.
    private static final int SHOWN = 7;

    private static Set<String> lemmas(String words) {
        return Stream.of(words.split(" ", -1))
                .map(Lemmas::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.isOtherTime(sentence)) {
                PhraseFinder.in(sentence, PhraseClasses.CAUSES).stream()
                        .filter(found -> tellsCause(sentence, found))
                        .forEach(found -> fills.add(fill(sentence, found)));
                fills.addAll(unknown(sentence));
            }
        }
        return fills;
    }

    private static Fill fill(SentenceWords sentence, PhraseFinder.Found found) {
        return new Fill(
                slot(found.phrase().of(), true),
                new Value.Choice(found.name()),
                sentence.clause(found.at().first(), found.at().last(), SHOWN));
    }

    private static Slot slot(String of, boolean firm) {
        return new Slot(
                "cause of " + of,
                firm ? Aspect.POSITION : Aspect.CERTAINTY,
                Step.Part.POINT,
                firm,
                firm
                        ? "two causes of one happening"
                        : "a cause is given, and said not to be known");
    }

    /// What is not known may be the cause of any of them where the sentence names none.
    private static List<Fill> unknown(SentenceWords sentence) {
        var matcher = UNKNOWN.matcher(sentence.text().replace('\n', ' '));
        if (!matcher.find()) {
            return List.of();
        }
        int start = sentence.sentence().start();
        int first = sentence.at(start + matcher.start());
        int last = sentence.at(start + matcher.end() - 1);
        Set<String> told =
                EFFECTS.keySet().stream()
                        .filter(of -> names(sentence, EFFECTS.getOrDefault(of, Set.of())))
                        .collect(Collectors.toSet());
        return EFFECTS.keySet().stream()
                .filter(of -> told.isEmpty() || told.contains(of))
                .sorted()
                .map(of ->
                        new Fill(
                                slot(of, false),
                                new Value.Choice("not known"),
                                sentence.cited(first, last)))
                .toList();
    }

    private static boolean names(SentenceWords sentence, Set<String> lemmas) {
        return IntStream.range(0, sentence.size())
                .anyMatch(at -> lemmas.contains(sentence.lemma(at)));
    }

    private static boolean tellsCause(SentenceWords sentence, PhraseFinder.Found found) {
        String clause = clause(sentence, found.at().first(), found.at().last());
        if (OPEN.matcher(clause).find()) {
            return false;
        }
        return found.phrase().alone()
                || CUE.matcher(clause).find()
                || isAimed(clause, found)
                || isAfter(sentence, found);
    }

    private static boolean isAimed(String clause, PhraseFinder.Found found) {
        return switch (found.phrase().of()) {
            case "strike" -> PROTEST.matcher(clause).find();
            case "quarrel" -> QUARREL.matcher(clause).find();
            default -> false;
        };
    }

    /// "Payments failed after a faulty update".
    private static boolean isAfter(SentenceWords sentence, PhraseFinder.Found found) {
        Set<String> effects = EFFECTS.getOrDefault(found.phrase().of(), Set.of());
        int after = found.at().first() - 1;
        while (after >= 0
                && found.at().first() - after <= PhraseFinder.REACH
                && !AFTER.matcher(sentence.form(after)).matches()) {
            after--;
        }
        boolean told = after >= 0 && AFTER.matcher(sentence.form(after)).matches();
        for (int at = 0; told && at < sentence.size(); at++) {
            if (effects.contains(sentence.lemma(at)) && !found.at().contains(at)) {
                return true;
            }
        }
        return false;
    }

    /// From "after" or "when" on, and over a colon: "they know what set it off: sparks".
    private static String clause(SentenceWords sentence, int first, int last) {
        int from = first;
        while (!AFTER.matcher(sentence.form(from)).matches()
                && (!sentence.isEnd(from - 1) || sentence.form(from - 1).equals(":"))) {
            from--;
        }
        int to = last;
        while (!sentence.isEnd(to + 1)) {
            to++;
        }
        return sentence.analysis().report().text().at(sentence.span(from, to)).replace('\n', ' ');
    }
}
