package dev.readout.server.page;

import dev.readout.report.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The reports of an invented event that come with the program.
final class Example {
    private static final List<String> FILES =
            List.of(
                    "coast-radio.txt",
                    "daily-lantern.txt",
                    "harbour-mail.txt",
                    "marrin-gazette.txt",
                    "newsmirror.txt",
                    "the-national.txt");

    private Example() {}

    static List<Page> pages() {
        return FILES.stream().map(Example::page).toList();
    }

    private static Page page(String name) {
        try (InputStream in = Example.class.getResourceAsStream("example/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no example " + name);
            }
            return new Page(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("example %s cannot be read".formatted(name), e);
        }
    }
}
