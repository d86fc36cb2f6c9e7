package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a figure tells of an event that has one figure of the sort, whatever the verb: how strong
/// the quake was, how large the crew.
///
/// @param kind how the kind of the figure begins ([Measure#kind()])
/// @param before what the words before it end with
/// @param after what the words behind it begin with
/// @param grows whether it is measured or counted again and again, so that two may be right
record EventFigure(
        String name,
        String kind,
        Optional<Pattern> before,
        Optional<Pattern> after,
        boolean grows) {
    private static final String MAGNITUDE = "MAGNITUDE";

    private static final String WIND = "wind";

    private static final String ABOUT = "(?:about |some |around |nearly |roughly )?$";

    private static final List<EventFigure> ALL =
            List.of(
                    new EventFigure(
                            "magnitude", MAGNITUDE, Optional.empty(), Optional.empty(), true),
                    new EventFigure(
                            "magnitude",
                            Measure.COUNT,
                            Optional.of(
                                    Pattern.compile(
                                            "\\b(?:magnitude(?: of| at| was| is)? |magnitude"
                                                + " [^;.,]{0,30} at"
                                                + " |(?:quake|earthquake|tremor|temblor|richter)\\b[^;.]{0,60}\\b(?:put|puts|measured|measuring|registered|registering|rated)"
                                                + " (?:it )?(?:at )?)$")),
                            Optional.of(Pattern.compile("^ on the richter\\b")),
                            true),
                    new EventFigure(
                            WIND,
                            "SPEED",
                            Optional.of(
                                    Pattern.compile(
                                            "\\bwinds?(?: speeds?)?(?: of| at| reaching| that"
                                                    + " reached| topping)? "
                                                    + ABOUT)),
                            Optional.of(Pattern.compile("^ (?:\\p{L}++ )?winds?\\b")),
                            true),
                    slot("depth", "LENGTH", "\\bdepth of " + ABOUT, "^ (?:deep|beneath|below)\\b"),
                    slot(
                            "crew",
                            Measure.COUNT,
                            "\\bcrew of " + ABOUT,
                            "^(?: \\p{L}++)? crew(?: members?)?\\b"),
                    slot("passengers", Measure.COUNT, "\\bcarrying " + ABOUT, "^ passengers\\b"),
                    slot(
                            "aboard",
                            Measure.COUNT,
                            "^$(?!)",
                            "^ (?:people |persons )?(?:were |was )?(?:on board|aboard)\\b"),
                    slot(
                            "fine",
                            Measure.MONEY,
                            "\\b(?:fine of|fined(?: [^,;.]{2,40})?) " + ABOUT,
                            "^ fine\\b"),
                    slot("ransom", Measure.MONEY, "\\bransom (?:of|was) " + ABOUT, "^ ransom\\b"),
                    slot("bail", Measure.MONEY, "\\bbail (?:of|at|was) " + ABOUT, "^ bail\\b"),
                    slot("reward", Measure.MONEY, "\\breward of " + ABOUT, "^ reward\\b"),
                    slot(
                            "price",
                            Measure.MONEY,
                            "\\b(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring|takeover"
                                + " of|acquisition of|purchase"
                                + " of|pay|pays|paid|paying)\\b[^;.]{2,60} (?:for|worth) "
                                    + ABOUT,
                            "^ (?:takeover|acquisition|buyout|for the (?:takeover|purchase))\\b"));

    private static EventFigure slot(String name, String kind, String before, String after) {
        return new EventFigure(
                name,
                kind,
                Optional.of(Pattern.compile(before)),
                Optional.of(Pattern.compile(after)),
                false);
    }

    /// @param left what stands before the figure in its sentence, small letters
    /// @param right what stands behind it
    static Optional<EventFigure> of(Measure figure, String left, String right) {
        return ALL.stream()
                .filter(slot -> figure.kind().startsWith(slot.kind()))
                .filter(slot -> slot.fits(left, right))
                .findFirst();
    }

    boolean isStrength() {
        return name.equals("magnitude");
    }

    /// Whether an event has one of it that nothing else in its report has.
    boolean isAlone() {
        return isStrength() || name.equals(WIND);
    }

    private boolean fits(String left, String right) {
        return before.isEmpty()
                || before.filter(words -> words.matcher(left).find()).isPresent()
                || after.filter(words -> words.matcher(right).find()).isPresent();
    }
}
