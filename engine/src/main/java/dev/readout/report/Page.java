package dev.readout.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The bytes of one file or address, as they came.
public final class Page {
    private final String name;
    private final byte[] content;
    private final Optional<String> type;

    /// @param name the file's name without its folder, or the whole address of a page from the web
    /// @param content copied
    public Page(String name, byte[] content) {
        this(name, content, Optional.empty());
    }

    private Page(String name, byte[] content, Optional<String> type) {
        this.name = name;
        this.content = content.clone();
        this.type = type;
    }

    /// A page as a server gave it.
    ///
    /// @param type the header `Content-Type`: "text/html; charset=windows-1252"
    public static Page served(String address, byte[] content, String type) {
        return new Page(address, content, Optional.of(type.toLowerCase(Locale.ROOT)));
    }

    /// The same bytes under the same name, and what they are.
    ///
    /// @param type as a header `Content-Type` has it
    public Page typed(String type) {
        return served(name, content, type);
    }

    /// The file's name without its folder, or the whole address of a page from the web.
    public String name() {
        return name;
    }

    /// What a server said of the bytes, in lower case: "text/html; charset=windows-1252".
    public Optional<String> type() {
        return type;
    }

    /// Whether the name is an address of the web.
    public boolean isFromWeb() {
        return name.startsWith("http://") || name.startsWith("https://");
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
