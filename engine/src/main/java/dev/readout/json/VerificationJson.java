package dev.readout.json;

import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Writes a [Verification] as JSON: `citations`, `failed`, `failures` with `place` and `reason`,
/// `changed`.
public final class VerificationJson {
    private VerificationJson() {}

    /// The whole file, with a line end.
    public static String of(Verification verification) {
        ObjectNode root =
                object().put("citations", verification.citations())
                        .put("failed", verification.failed());
        ArrayNode failures = root.putArray("failures");
        for (Verification.Failure failure : verification.failures()) {
            failures.addObject().put("place", failure.place()).put("reason", failure.reason());
        }
        root.set("changed", strings(verification.changed()));
        return Layout.lines(root);
    }
}
