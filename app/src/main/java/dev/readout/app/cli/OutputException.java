package dev.readout.app.cli;

import java.io.IOException;

/// A result could not be written; the message says where to.
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutputException(String message, IOException cause) {
        super("%s (%s)".formatted(message, cause.getMessage()), cause);
    }
}
