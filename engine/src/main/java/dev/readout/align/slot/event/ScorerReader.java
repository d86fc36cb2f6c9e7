package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who scored the goal that won or levelled a match: "Orme headed the winner", "a late header
/// from Abbs gave them a 2-1 win".
final class ScorerReader implements SlotReader {
    private static final Pattern WINNER =
            Pattern.compile(
                    "(?i)\\b(?:head|struck|strik|scor|grabb|hit|net|poach|fir|knock|slott|nett"
                            + "|tapp|volley|curl|bundl|stabb|pok|prodd|smash|drill|sid)\\w*"
                            + " (?:in |home )?(?:the|a|his|her)(?: late)?"
                            + " (winner|decider|only goal|winning goal|equali[sz]er|leveller)\\b");

    private static final Pattern MADE =
            Pattern.compile(
                    "(?i)\\b(?:head|pok|tapp|prodd|slott|fir|volley|curl|bundl|stabb|smash|drill|knock|turn|nodd)\\w*(?:"
                        + " in| home|ed it)?(?: [\\p{L}-]+){0,6}? to (?:make it|level(?: it)?(?:"
                        + " at)?) (?:1[–-]1|2[–-]2|3[–-]3|one[- ]all|two[- ]all)");

    private static final Pattern FROM =
            Pattern.compile(
                    "(?i)\\b(?:header|goal|strike|volley|winner|shot|penalty|free-kick|finish)"
                            + " (?:from|by) ");

    private static final Pattern GAVE =
            Pattern.compile(
                    "(?i)\\b(?:gave|earned|handed|secured|sealed|won|snatched)\\b.*\\b(win|victory"
                            + "|all three points|draw|point)\\b");

    /// Words between the scorer and the goal, at most.
    private static final int REACH = 7;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.isOtherTime(sentence)) {
                People people = new People(report, sentence);
                String text = sentence.text().replace('\n', ' ');
                by(sentence, people, WINNER.matcher(text)).ifPresent(fills::add);
                by(sentence, people, MADE.matcher(text)).ifPresent(fills::add);
                from(sentence, people, text).ifPresent(fills::add);
            }
        }
        return fills;
    }

    private static Optional<Fill> by(SentenceWords sentence, People people, Matcher goal) {
        if (!goal.find()) {
            return Optional.empty();
        }
        int first = sentence.at(sentence.sentence().start() + goal.start());
        int last = sentence.at(sentence.sentence().start() + goal.end() - 1);
        String what = goal.groupCount() > 0 ? goal.group(1) : "equaliser";
        return people.before(first, REACH).map(person -> fill(sentence, person, what, first, last));
    }

    private static Optional<Fill> from(SentenceWords sentence, People people, String text) {
        Matcher goal = FROM.matcher(text);
        Matcher gave = GAVE.matcher(text);
        if (!goal.find() || !gave.find(goal.end())) {
            return Optional.empty();
        }
        int first = sentence.at(sentence.sentence().start() + goal.start());
        return people.behind(first, REACH)
                .map(person -> fill(sentence, person, gave.group(1), first, first));
    }

    private static Fill fill(
            SentenceWords sentence, People.Person person, String what, int first, int last) {
        boolean level = what.matches("(?i)equali[sz]er|leveller|draw|point");
        return new Fill(
                new Slot(
                        "scorer of the " + (level ? "equaliser" : "winner"),
                        Aspect.WHO,
                        Step.Part.DOER,
                        true,
                        "one goal told of two scorers"),
                new Value.Choice(person.id().value()),
                sentence.cited(Math.min(first, person.first()), Math.max(last, person.last())));
    }
}
