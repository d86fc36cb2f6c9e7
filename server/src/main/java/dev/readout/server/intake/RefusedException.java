package dev.readout.server.intake;

import java.util.List;

/// What was handed in is no report as we take it.
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> mistakes;

    RefusedException(String detail, List<String> mistakes) {
        super(detail);
        this.mistakes = List.copyOf(mistakes);
    }

    /// All that is wrong, a sentence for each.
    public List<String> mistakes() {
        return mistakes;
    }
}
