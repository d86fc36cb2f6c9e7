package dev.readout.story;

/// Names a claim inside one brief: `c1`, `c2`, … with the leading claims first.
public record ClaimId(String value) {
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a claim id is never blank");
        }
    }
}
