package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads at which number of a street it was: "in the 4100 block of East Vell Street", "at 17 Quarry
/// Road".
final class StreetReader implements SlotReader {
    private static final String SIDE =
            "(?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|N|S|E|W|NE|NW|SE"
                    + "|SW)\\.? )?";

    private static final String KIND =
            "(?: (?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place"
                    + "|Pl|Way|Terrace|Highway|Hwy|Parkway|Pkwy|Circle|Square|Crescent|Close))";

    /// The number, the name, and perhaps what sort of street it is.
    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\b(\\d{1,2},\\d{3}|\\d{3,5}|\\d{1,3}00) [Bb]lock of "
                            + SIDE
                            + "(\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*)?)"
                            + KIND
                            + "\\b");

    private static final Pattern HOUSE =
            Pattern.compile(
                    "(?<![\\d.,$£€/-])\\b(\\d{1,5}) "
                            + SIDE
                            + "(\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’]*(?: \\p{Lu}[\\p{L}'’]*)?)"
                            + KIND
                            + "\\b");

    /// Before the number of a house; a month stands before that of a day.
    private static final Set<String> HOUSES = Set.of("at", "of", "near", "outside", "in");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            read(words, BLOCK, "block", fills);
            read(words, HOUSE, "house", fills);
        }
        return fills;
    }

    private static void read(SentenceWords words, Pattern pattern, String what, List<Fill> fills) {
        Matcher found = pattern.matcher(words.text());
        while (found.find()) {
            int start = words.sentence().start();
            boolean at =
                    what.equals("block")
                            || HOUSES.contains(words.form(words.at(start + found.start()) - 1));
            if (at) {
                fills.add(
                        new Fill(
                                new Slot(
                                        what
                                                + " of the street "
                                                + found.group(2).toLowerCase(Locale.ROOT),
                                        Aspect.PLACE,
                                        Step.Part.PLACE,
                                        true,
                                        "two numbers of one street"),
                                new Value.Choice(found.group(1).replace(",", "")),
                                new Citation(
                                        words.report(),
                                        new Span(start + found.start(), start + found.end()))));
            }
        }
    }
}
