package dev.readout.server.intake;

import java.io.IOException;

/// What came in could not be written, as on a full disk, and nobody may take it for kept.
public final class NotKeptException extends IOException {
    private static final long serialVersionUID = 1;

    NotKeptException(String what, Throwable cause) {
        super("%s could not be written (%s)".formatted(what, reason(cause)), cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason is given");
    }
}
