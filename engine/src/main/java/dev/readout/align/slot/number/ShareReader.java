package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Unit;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the share of the votes for what was voted on, the turnout, and the rise in pay that is
/// offered or asked for.
///
/// What is offered and what is asked for are two things, and so are the shares of two candidates.
final class ShareReader implements SlotReader {
    private static final String SHARE = Unit.Dimension.SHARE.name();

    private static final Pattern VOTES =
            Pattern.compile("\\b(?:votes?|ballots?|shareholders|members|voters)\\b");

    private static final Pattern FOR =
            Pattern.compile(
                    "\\b(?:in favou?r|support(?:ed|ing)?|back(?:ed|ing)|approv(?:ed|al|ing)|said"
                            + " yes|voted (?:yes|for))\\b");

    private static final Pattern AGAINST =
            Pattern.compile(
                    "\\b(?:against|reject(?:ed|ing)?|oppos(?:ed|ing)|needed|required|threshold|quorum|poll|survey)\\b");

    private static final Pattern TURNOUT = Pattern.compile("\\bturnout\\b");

    private static final Pattern RISE =
            Pattern.compile(
                    "\\b(?:(?:pay|wage|salary)"
                        + " (?:increases?|rises?|raises?|hikes?|offer|deal)|raises?|more pay)\\b|^"
                        + " (?:more\\b|(?:pay|wage|salary) (?:increase|rise|raise|hike))");

    private static final Pattern PAY =
            Pattern.compile(
                    "\\b(?:pay|wages?|salary|salaries|raises?|strike|walkout|stoppage|union)\\b");

    private static final Pattern OFFERED =
            Pattern.compile("\\b(?:offer(?:ed|s|ing)?|propos(?:al|ed|es|ing))\\b");

    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:want(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)?|call(?:s|ed|ing)?"
                        + " for)\\b");

    /// Characters on either side of a figure that tell of what it is.
    private static final int NEAR = 60;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .filter(words -> !Doubts.isOfOthers(words))
                .flatMap(words -> Figure.in(words).stream())
                .filter(figure -> figure.isOf(SHARE) && !Doubts.isUnsure(figure))
                .flatMap(figure -> fill(figure).stream())
                .toList();
    }

    private static Optional<Fill> fill(Figure figure) {
        return name(figure)
                .map(name ->
                        new Fill(
                                new Slot(
                                        name,
                                        Aspect.NUMBER,
                                        Step.Part.FIGURE,
                                        true,
                                        "two shares of one thing"),
                                new Value.Exactly(figure.measure()),
                                figure.words().clause(figure.first(), figure.noun(), 4)));
    }

    private static Optional<String> name(Figure figure) {
        SentenceWords words = figure.words();
        String text = words.text().toLowerCase(Locale.ROOT);
        int start = words.sentence().start();
        int from = figure.measure().words().start() - start;
        int to = figure.measure().words().end() - start;
        String left = text.substring(Math.max(0, from - NEAR), from);
        String right = text.substring(to, Math.min(text.length(), to + NEAR));
        String near = left + " " + right;
        String clause = left.substring(left.lastIndexOf(',') + 1) + right.replaceFirst(",.*", "");
        if (TURNOUT.matcher(near).find()) {
            return Optional.of("turnout");
        }
        boolean alone = Figure.in(words).stream().filter(one -> one.isOf(SHARE)).count() == 1;
        if (alone
                && VOTES.matcher(near).find()
                && FOR.matcher(near).find()
                && !AGAINST.matcher(clause).find()) {
            return Optional.of("share of the votes for it");
        }
        boolean rise = RISE.matcher(left).find() || RISE.matcher(right).find();
        if (rise && alone && PAY.matcher(text).find()) {
            boolean offered = OFFERED.matcher(text).find();
            boolean asked = ASKED.matcher(text).find();
            return offered == asked
                    ? Optional.empty()
                    : Optional.of(
                            offered
                                    ? "rise in pay that is offered"
                                    : "rise in pay that is asked for");
        }
        return Optional.empty();
    }
}
