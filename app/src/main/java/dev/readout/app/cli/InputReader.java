package dev.readout.app.cli;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Reads the files that a command line names: files as they are, folders with everything in them
/// that looks like a report.
///
/// In a folder and the folders below it the names decide: [#ENDINGS], nothing hidden. A file that
/// is named itself is read whatever its name. A file that two paths name is read once.
final class InputReader {
    /// Endings of the files that are read in a folder, in lower case.
    static final List<String> ENDINGS =
            List.of(".txt", ".html", ".htm", ".txt.gz", ".html.gz", ".htm.gz");

    private final int maxBytes;
    private final List<Page> pages = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Path> seen = new LinkedHashSet<>();

    /// @param maxBytes a longer file is not read; for a packed file what it holds counts
    InputReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /// Reads everything; what cannot be read is named in [Inputs#skipped()].
    Inputs read(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.exists(path)) {
                file(path, path.toString());
            } else {
                skipped.add(new Skipped(path.toString(), "does not exist"));
            }
        }
        return new Inputs(pages, skipped);
    }

    private void folder(Path folder) {
        TreeSet<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Finder(folder, found));
        } catch (IOException e) {
            skipped.add(
                    new Skipped(folder.toString(), "cannot be listed (" + e.getMessage() + ")"));
            return;
        }
        if (found.isEmpty()) {
            skipped.add(
                    new Skipped(
                            folder.toString(),
                            "is a folder without a file that ends in .txt, .html, .htm or .gz"));
        }
        found.forEach(file -> file(file, file.toString()));
    }

    private void file(Path path, String shown) {
        try {
            if (seen.add(path.toRealPath())) {
                read(path, shown);
            }
        } catch (AccessDeniedException e) {
            skipped.add(new Skipped(shown, "may not be read (permission denied)"));
        } catch (IOException e) {
            skipped.add(new Skipped(shown, "could not be read (" + reason(e) + ")"));
        }
    }

    private void read(Path path, String shown) throws IOException {
        byte[] content;
        try (InputStream in = open(path)) {
            content = in.readNBytes(maxBytes + 1);
        }
        if (content.length > maxBytes) {
            skipped.add(
                    new Skipped(
                            shown,
                            "has more than %.1f MB, the limit (--max-text)"
                                    .formatted(maxBytes / 1e6)));
            return;
        }
        pages.add(new Page(String.valueOf(path.getFileName()), content));
    }

    private static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        return name(path).endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /// Gathers the files of a folder; folders and files whose names begin with a dot are passed by.
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Set<Path> found;

        Finder(Path root, Set<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && name(folder).startsWith(".")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (attributes.isRegularFile()
                    && !name.startsWith(".")
                    && ENDINGS.stream().anyMatch(name::endsWith)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
