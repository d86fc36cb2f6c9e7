package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Country;
import dev.readout.knowledge.PhraseClasses;
import dev.readout.knowledge.WidePlaces;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads where something happened: the name of a small place ("came ashore near Tavenna"), the
/// country, and the sort of place ("was found in a barn").
///
/// Large cities and regions are left out: a small place that another report names may lie in them.
final class PlaceReader implements SlotReader {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "in", "at", "near", "off", "from", "to", "under", "inside", "beneath",
                    "outside", "close");

    /// With these a noun tells what sort of place it is.
    private static final Set<String> INSIDE = Set.of("in", "inside", "under", "beneath");

    /// "The village of Brekmoor": the name behind them is that of a place.
    private static final Set<String> OF = Set.of("of", "at");

    /// Sorts of places that are wide, or no place of a name: "Marrin district".
    private static final Set<String> WIDE =
            Set.of(
                    "district",
                    "province",
                    "region",
                    "county",
                    "state",
                    "zone",
                    "area",
                    "oblast",
                    "governorate",
                    "prefecture",
                    "hills",
                    "mountains",
                    "valley",
                    "island",
                    "islands",
                    "coast",
                    "peninsula",
                    "department",
                    "municipality",
                    "desert",
                    "court",
                    "crown",
                    "street",
                    "road",
                    "avenue",
                    "time");

    /// What may be said of the place where something is told to be found.
    private static final Set<String> FOUND =
            Set.of("finding", "vanishing", "arrest", "killing", "death", "birth", "rescue");

    private static final Set<String> MOVED = Set.of("transfer", "hospital", "arrival");

    /// Words between the preposition and the head of its noun phrase, at most.
    private static final int REACH = 5;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        String text = report.analysis().report().text().characters();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence)) {
                ToldReader reader = new ToldReader(sentence);
                for (int at = 0; at + 1 < sentence.size(); at++) {
                    if (PREPOSITIONS.contains(sentence.form(at))) {
                        fills.addAll(fills(reader, sentence, at, text));
                    }
                }
            }
        }
        return fills;
    }

    private static List<Fill> fills(
            ToldReader reader, SentenceWords sentence, int preposition, String text) {
        List<Fill> fills = new ArrayList<>();
        for (Told told : reader.with(preposition, preposition)) {
            if (fits(told, sentence.form(preposition))) {
                named(sentence, preposition)
                        .ifPresent(name -> fills.addAll(ofName(told, name, text)));
                sort(sentence, preposition, told).ifPresent(fills::addAll);
            }
        }
        return fills;
    }

    /// "From" tells where a launch was, "to" where a journey went.
    private static boolean fits(Told told, String preposition) {
        String kind = told.kind().name();
        return switch (preposition) {
            case "from" -> kind.equals("liftoff");
            case "to" -> MOVED.contains(kind);
            default -> !MOVED.contains(kind) || kind.equals("arrival");
        };
    }

    private record Name(SentenceWords sentence, int first, int last) {
        String text() {
            return sentence.analysis().report().text().at(sentence.span(first, last));
        }
    }

    /// The name in the phrase behind a preposition, behind "of" where there is one.
    private static Optional<Name> named(SentenceWords sentence, int preposition) {
        int at = preposition + 1;
        int last = preposition + REACH;
        while (at <= last && !sentence.isEnd(at)) {
            if (sentence.tag(at).startsWith("NNP")) {
                int end = at;
                while (sentence.tag(end + 1).startsWith("NNP")) {
                    end++;
                }
                return WIDE.contains(sentence.form(end + 1)) || WIDE.contains(sentence.form(end))
                        ? Optional.empty()
                        : Optional.of(new Name(sentence, at, end)).filter(PlaceReader::isPlace);
            }
            boolean leads =
                    OF.contains(sentence.form(at))
                            || Set.of("close", "near", "to").contains(sentence.form(at))
                            || sentence.isNoun(at)
                            || Set.of("DT", "JJ").contains(sentence.tag(at));
            if (!leads) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /// Not a day or month, nor the name of somebody whose house it is: "at Hald's house".
    private static boolean isPlace(Name name) {
        String text = name.text();
        return !Character.isLowerCase(text.charAt(0))
                && !text.matches(
                        "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|January|February|March"
                                + "|April|May|June|July|August|September|October|November|December")
                && !name.sentence().tag(name.last() + 1).equals("POS")
                && !name.sentence().isNoun(name.last() + 1);
    }

    private static List<Fill> ofName(Told told, Name name, String text) {
        List<Fill> fills = new ArrayList<>();
        Optional<String> country = country(name.text()).or(() -> countryBehind(name));
        boolean wide = WidePlaces.is(name.text());
        for (String of : Matters.of(told)) {
            country.ifPresent(
                    code -> fills.add(fill(told, "country", of, new Value.Choice(code), name)));
            if (!wide) {
                fills.add(fill(told, "place", of, new Value.Spot(name.text(), text), name));
            }
        }
        return fills;
    }

    /// "Tavenna in Norway", "Tavenna, Norway"
    private static Optional<String> countryBehind(Name name) {
        SentenceWords sentence = name.sentence();
        int at = name.last() + 1;
        if (!Set.of("in", ",").contains(sentence.form(at))) {
            return Optional.empty();
        }
        for (int end = at + 3; end > at; end--) {
            if (end < sentence.size()) {
                Optional<String> code =
                        country(sentence.analysis().report().text().at(sentence.span(at + 1, end)));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> country(String name) {
        return Countries.named(name).or(() -> Countries.withCapital(name)).map(Country::code);
    }

    private static Fill fill(Told told, String what, String of, Value value, Name name) {
        return new Fill(
                new Slot(
                        "%s of %s%s".formatted(what, told.kind().name(), of),
                        Aspect.PLACE,
                        Step.Part.PLACE,
                        true,
                        "one happening at two places"),
                value,
                told.sentence()
                        .cited(
                                Math.min(told.first(), name.first()),
                                Math.max(told.last(), name.last())));
    }

    /// "In a disused sheepfold", "under a railway bridge"
    private static Optional<List<Fill>> sort(SentenceWords sentence, int preposition, Told told) {
        if (!INSIDE.contains(sentence.form(preposition)) || !FOUND.contains(told.kind().name())) {
            return Optional.empty();
        }
        int head = preposition + 1;
        while (head - preposition < REACH
                && (sentence.isNoun(head + 1) || !sentence.isNoun(head))
                && !sentence.isEnd(head)) {
            head++;
        }
        int noun = head;
        return PhraseFinder.in(sentence, PhraseClasses.SCENES).stream()
                .filter(found -> found.at().first() == noun)
                .findFirst()
                .map(found ->
                        Matters.of(told).stream()
                                .map(of ->
                                        fill(
                                                told,
                                                "scene",
                                                of,
                                                new Value.Choice(found.name()),
                                                new Name(sentence, preposition, noun)))
                                .toList());
    }
}
