package dev.readout.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.report.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// A folder with a `truth.json`, and the web pages that it names beside it or in `html`.
///
/// @param name the name of the folder
public record PageSet(String name, List<GoldPage> pages) {
    private static final String GOLD = "truth.json";
    private static final String PACKED = ".gz";
    private static final List<String> ENDINGS = List.of(".html", ".html" + PACKED);

    public PageSet {
        pages = List.copyOf(pages);
    }

    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(GOLD));
    }

    /// @throws IOException if gold or a page that it names cannot be read
    public static PageSet in(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(GOLD)));
        Path html = folder.resolve("html");
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            Page page = page(Files.isDirectory(html) ? html : folder, entry.getKey());
            pages.add(new GoldPage(entry.getValue(), page));
        }
        return new PageSet(String.valueOf(folder.getFileName()), pages);
    }

    private static Page page(Path folder, String id) throws IOException {
        for (String ending : ENDINGS) {
            Path file = folder.resolve(id + ending);
            if (Files.isRegularFile(file)) {
                return new Page(id + ending, content(file));
            }
        }
        throw new IOException("%s has no page %s".formatted(folder, id));
    }

    private static byte[] content(Path file) throws IOException {
        if (!file.toString().endsWith(PACKED)) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
