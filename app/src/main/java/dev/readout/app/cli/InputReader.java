package dev.readout.app.cli;

import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.archive.ArchivedPages;
import dev.readout.app.http.Address;
import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Reads what a command line names: files as they are, folders with everything in them that looks
/// like a report, archives of the web, addresses.
///
/// In a folder and the folders below it the names decide: [#ENDINGS], nothing hidden, sorted. A
/// file that is named itself is read whatever its name. A file that two paths lead to is read once,
/// and so is a page that two addresses lead to.
public final class InputReader {
    /// Endings of the files that are read in a folder, in lower case.
    static final List<String> ENDINGS =
            List.of(".txt", ".html", ".htm", ".txt.gz", ".html.gz", ".htm.gz", ".warc", ".warc.gz");

    /// What looks like an address with a wrong beginning or none: "www.gazette.example/ferry",
    /// "mailto:desk@gazette.example".
    private static final Pattern HOST =
            Pattern.compile("www\\..+|[a-z]{3,10}:.+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}/.*");

    private final int maxBytes;
    private final WebPages web;
    private final Target target;
    private final Set<Path> seen = new HashSet<>();

    /// @param maxBytes a longer file is left out; for a packed file what it holds counts
    /// @param web the pages of the addresses among the paths, fetched already
    InputReader(int maxBytes, WebPages web, Target target) {
        this.maxBytes = maxBytes;
        this.web = web;
        this.target = target;
    }

    /// Reads files and folders, and no address.
    ///
    /// @param maxBytes a longer file is left out; for a packed file what it holds counts
    public static void read(int maxBytes, List<Path> paths, Target target) {
        new InputReader(maxBytes, WebPages.NONE, target).files(paths);
    }

    void read(List<String> paths) {
        for (String words : paths) {
            if (Address.looksLike(words)) {
                web.give(words, target);
            } else {
                path(words);
            }
        }
    }

    private void path(String words) {
        Path path;
        try {
            path = Path.of(words);
        } catch (InvalidPathException e) {
            target.skipped(new Skipped(words, "is not the name of a file"), words);
            return;
        }
        files(List.of(path));
    }

    /// Reads files and folders, and no address.
    void files(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.exists(path)) {
                file(path);
            } else {
                leaveOut(
                        path,
                        HOST.matcher(path.toString()).matches()
                                ? "does not exist; an address begins with http:// or https://"
                                : "does not exist");
            }
        }
    }

    private void folder(Path folder) {
        Finder finder = new Finder(folder, path -> leaveOut(path, "may not be opened"));
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        } catch (IOException e) {
            leaveOut(folder, "could not be listed (" + reason(e) + ")");
        }
        if (finder.found.isEmpty()) {
            leaveOut(
                    folder,
                    "is a folder without a report: no file ends in .txt, .html, .htm or these with"
                            + " .gz");
        }
        finder.found.forEach(this::file);
    }

    private void file(Path path) {
        if (!seen.add(real(path))) {
            return;
        }
        if (ArchiveReader.isArchive(name(path))) {
            archive(path);
            return;
        }
        try (InputStream in = open(path)) {
            byte[] content = in.readNBytes(maxBytes + 1);
            if (content.length > maxBytes) {
                leaveOut(
                        path,
                        "holds more than %s million bytes, the limit (see --max-text)"
                                .formatted(maxBytes / 1_000_000));
            } else {
                target.page(new Page(name(path), content), path.toString());
            }
        } catch (AccessDeniedException e) {
            leaveOut(path, "may not be read (permission denied)");
        } catch (IOException e) {
            leaveOut(path, "could not be read (" + reason(e) + ")");
        }
    }

    private void archive(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            ArchivedPages pages = new ArchiveReader(maxBytes).read(name(path), in);
            pages.pages().forEach(page -> target.page(page, page.name()));
            target.sent(pages.sent(), path.toString());
            pages.skipped()
                    .forEach(one ->
                            target.skipped(
                                    one,
                                    one.file().equals(name(path)) ? path.toString() : one.file()));
        } catch (AccessDeniedException e) {
            leaveOut(path, "may not be read (permission denied)");
        } catch (IOException e) {
            leaveOut(path, "could not be read (" + reason(e) + ")");
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        return name(path).toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void leaveOut(Path path, String reason) {
        target.skipped(new Skipped(name(path), reason), path.toString());
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Why something could not be read, in few words.
    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /// Takes what was read and what was left out, in the order of the paths.
    public interface Target {
        /// @param path as the user named it
        void page(Page page, String path);

        /// Takes what an archive holds as programs handed it to a server.
        ///
        /// @param path of the archive, as the user named it
        default void sent(List<Page> reports, String path) {
            if (!reports.isEmpty()) {
                String detail =
                        "holds %d reports as JSON, which only readout import reads"
                                .formatted(reports.size());
                skipped(new Skipped(path, detail), path);
            }
        }

        void skipped(Skipped skipped, String path);
    }

    /// Gathers the files of a folder; those whose names begin with a dot are passed by.
    private static final class Finder extends SimpleFileVisitor<Path> {
        final Set<Path> found = new TreeSet<>();
        private final Path root;
        private final Consumer<Path> closed;

        Finder(Path root, Consumer<Path> closed) {
            this.root = root;
            this.closed = closed;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && name(folder).startsWith(".")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file).toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile()
                    && !name.startsWith(".")
                    && ENDINGS.stream().anyMatch(name::endsWith)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            closed.accept(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
