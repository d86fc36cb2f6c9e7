package dev.readout.app.terminal;

import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Step;
import java.util.List;
import java.util.stream.Collectors;

/// Tells what was held against what to find a difference, and what each comparison gave.
final class ExplainedSteps {
    private final Wording wording;

    ExplainedSteps(Wording wording) {
        this.wording = wording;
    }

    /// "when: “on Monday” (r1), “Tuesday” (r2) — not the same"
    String of(Step step) {
        return part(step.part())
                + ": "
                + step.sides().stream().map(this::side).collect(Collectors.joining(", "))
                + " — "
                + outcome(step.outcome());
    }

    private String side(List<Citation> words) {
        return words.isEmpty()
                ? "nothing"
                : words.stream().map(wording::quoted).collect(Collectors.joining(" … "))
                        + " ("
                        + words.getFirst().report().value()
                        + ")";
    }

    private static String part(Step.Part part) {
        return switch (part) {
            case DEED -> "what is done";
            case DOER -> "who does it";
            case OBJECT -> "to whom or what";
            case FIGURE -> "the figure";
            case TIME -> "when";
            case PLACE -> "where";
            case SPEAKER -> "who says so";
            case PERSON -> "together with whom";
            case LAST_TIME -> "the last time";
            case CERTAINTY -> "how surely";
            case POINT -> "what is told";
        };
    }

    private static String outcome(Step.Outcome outcome) {
        return switch (outcome) {
            case SAME -> "the same";
            case OTHER -> "not the same";
            case OPPOSITE -> "opposites";
            case DENIED -> "told and denied";
            case FITS -> "may be the same";
            case GROWN -> "grows with time";
            case HEDGED -> "plain and hedged";
            case LEFT_OUT -> "told and left out";
            case NOT_TOLD -> "not told by both";
        };
    }
}
