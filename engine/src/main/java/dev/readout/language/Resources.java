package dev.readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads whole files that ship with the program.
public final class Resources {
    private Resources() {}

    /// @param name beside `owner`, or from the root of the class path if it begins with a slash
    /// @throws IllegalStateException if there is no such file
    /// @throws UncheckedIOException if it cannot be read
    public static byte[] bytes(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the file %s is missing from the program (looked for beside %s)"
                                .formatted(name, owner.getName()));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + name + " cannot be read", e);
        }
    }

    /// The lines of a text in UTF-8.
    public static List<String> lines(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8).lines().toList();
    }
}
