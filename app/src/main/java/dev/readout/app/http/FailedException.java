package dev.readout.app.http;

import java.io.IOException;

/// An exchange that came to nothing. The message completes the sentence "ADDRESS …".
public final class FailedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public FailedException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    FailedException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Completes the sentence "ADDRESS …".
    public String detail() {
        return String.valueOf(getMessage());
    }
}
