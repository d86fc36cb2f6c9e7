package dev.readout.analyse.tagging;

import java.util.Optional;

/// What a run of words does in an attribution.
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /// The role that a label of [TagDecoder] begins; empty if it begins none.
    static Optional<Role> begunBy(int label) {
        return switch (label) {
            case 1 -> Optional.of(SOURCE);
            case 3 -> Optional.of(CUE);
            case 5 -> Optional.of(CONTENT);
            default -> Optional.empty();
        };
    }
}
