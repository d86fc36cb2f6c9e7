package dev.readout.analyse;

import java.util.Optional;

/// What a run of words does in an attribution.
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /// The role that a label of [TagDecoder] begins; empty if it begins none.
    static Optional<Role> begunBy(int label) {
        return label % 2 == 1 ? Optional.of(values()[label / 2]) : Optional.empty();
    }
}
