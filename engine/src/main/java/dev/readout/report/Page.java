package dev.readout.report;

import java.util.Arrays;

/// The bytes of one file or address, as they came.
public final class Page {
    private final String name;
    private final byte[] content;

    /// @param name the file's name without its folder, or the whole address of a page from the web
    /// @param content copied
    public Page(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /// The file's name without its folder, or the whole address of a page from the web.
    public String name() {
        return name;
    }

    /// A copy of the bytes.
    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    /// By name, then by content: an order that no folder and no order of arguments changes.
    public static int compare(Page one, Page other) {
        int byName = one.name.compareTo(other.name);
        return byName != 0 ? byName : Arrays.compareUnsigned(one.content, other.content);
    }

    public boolean hasContentOf(Page other) {
        return Arrays.equals(content, other.content);
    }

    @Override
    public String toString() {
        return "%s (%d bytes)".formatted(name, content.length);
    }
}
