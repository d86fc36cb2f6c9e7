package dev.readout.json;

import static dev.readout.json.Evidence.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.ReportId;
import dev.readout.story.Copy;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes a copy as a line of JSON: `{"a": "3", "b": "7", "containment": 0.8125, "passages":
/// [[startA, endA, startB, endB], …], "direction": {"earlier": "a", "by": "credit", "credits":
/// […]}, "kind": "syndicated"}`.
public final class CopyJson {
    private static final int DIGITS = 4;

    private CopyJson() {}

    /// One line, without a line end.
    public static String line(Copy copy) {
        ObjectNode row =
                object().put("a", copy.one().value())
                        .put("b", copy.other().value())
                        .put(
                                "containment",
                                BigDecimal.valueOf(copy.containment())
                                        .setScale(DIGITS, RoundingMode.HALF_EVEN));
        ArrayNode passages = row.putArray("passages");
        for (Copy.Shared shared : copy.passages()) {
            passages.addArray()
                    .add(shared.inOne().start())
                    .add(shared.inOne().end())
                    .add(shared.inOther().start())
                    .add(shared.inOther().end());
        }
        row.set("direction", direction(copy));
        return Layout.line(row.put("kind", Evidence.word(copy.kind())));
    }

    private static ObjectNode direction(Copy copy) {
        ObjectNode direction =
                object().put("earlier", earlier(copy.direction().earlier()))
                        .put("by", Evidence.word(copy.direction().by()));
        ArrayNode credits = direction.putArray("credits");
        for (Copy.CreditLine credit : copy.direction().credits()) {
            ObjectNode line = credits.addObject();
            line.put("in", name(credit.words().report(), copy)).put("name", credit.name());
            line.putArray("span")
                    .add(credit.words().words().start())
                    .add(credit.words().words().end());
        }
        return direction;
    }

    private static String earlier(Copy.Earlier earlier) {
        return switch (earlier) {
            case ONE -> "a";
            case OTHER -> "b";
            case UNKNOWN -> "unknown";
        };
    }

    private static String name(ReportId report, Copy copy) {
        return report.equals(copy.one()) ? "a" : "b";
    }
}
