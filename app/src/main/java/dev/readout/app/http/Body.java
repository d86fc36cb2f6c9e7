package dev.readout.app.http;

/// The body of an answer with all packing undone.
public final class Body {
    private final byte[] bytes;
    private final boolean isWhole;

    Body(byte[] bytes, boolean isWhole) {
        this.bytes = bytes;
        this.isWhole = isWhole;
    }

    /// Not a copy: the caller does not change them.
    public byte[] bytes() {
        return bytes;
    }

    /// False if what was packed ends too early or is broken behind these bytes.
    public boolean isWhole() {
        return isWhole;
    }
}
