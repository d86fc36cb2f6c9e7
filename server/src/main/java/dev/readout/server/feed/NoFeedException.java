package dev.readout.server.feed;

/// The bytes are no feed. The message completes the sentence "ADDRESS …".
final class NoFeedException extends Exception {
    private static final long serialVersionUID = 1;

    NoFeedException(String detail) {
        super(detail);
    }
}
