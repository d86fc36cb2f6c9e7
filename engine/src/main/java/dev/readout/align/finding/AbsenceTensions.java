package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds an appearance in court that one report announces and another tells not to have come about:
/// "Lund will appear before magistrates", "Lund was remanded in his absence".
final class AbsenceTensions {
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "\\b(?:(?:will|shall) (?:\\p{L}++ )?appear|(?:is|are) (?:due|set|scheduled"
                            + "|expected) (?:to appear|in|before|at)|(?:is|are) to appear)\\b"
                            + "[^.;]{0,50}?\\b(?:court|magistrates|judge)\\b");

    private static final Pattern ABSENT =
            Pattern.compile(
                    "\\b(?:in (?:his|her|their) absence|(?:did not|didn['’]t|failed to|refused to)"
                            + " appear|was not in (?:the )?court)\\b");

    /// Words shown on either side.
    private static final int REACH = 5;

    private final Comparison comparison;

    AbsenceTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Told(SentenceWords sentence, Citation words) {}

    /// One finding, if there is any.
    List<Finding> find() {
        return Met.of(told(ANNOUNCED), told(ABSENT), Told::words, AbsenceTensions::areOne)
                .map(met ->
                        met.otherDeed(
                                comparison,
                                Aspect.STATUS,
                                "announced, and elsewhere told not to have come about"))
                .stream()
                .toList();
    }

    private List<Told> told(Pattern pattern) {
        List<Told> told = new ArrayList<>();
        for (SentenceWords sentence : comparison.sentences()) {
            Matcher found = pattern.matcher(sentence.text());
            if (found.find()) {
                int start = sentence.sentence().start();
                int first = sentence.at(start + found.start());
                int last = sentence.at(start + found.end() - 1);
                told.add(new Told(sentence, sentence.clause(first, last, REACH)));
            }
        }
        return told;
    }

    /// Whether the report of the one names who is absent in the sentence of the other.
    private static boolean areOne(Told announced, Told absent) {
        Set<String> names = absent.sentence().names();
        return announced.sentence().analysis().reading().words().stream()
                .filter(word -> word.tag().equals("NNP"))
                .map(word -> announced.sentence().analysis().report().text().at(word.span()))
                .anyMatch(names::contains);
    }
}
