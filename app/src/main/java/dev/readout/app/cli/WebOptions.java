package dev.readout.app.cli;

import dev.readout.app.Version;
import dev.readout.app.archive.ArchiveWriter;
import dev.readout.app.fetch.Fetch;
import dev.readout.app.fetch.FetchSettings;
import dev.readout.app.fetch.Fetcher;
import dev.readout.app.http.Address;
import dev.readout.app.http.Guard;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How addresses are fetched, and where what was fetched is kept.
final class WebOptions {
    @Option(
            names = "--save",
            paramLabel = "FILE.warc.gz",
            description =
                    "Keep what is fetched in a new file, as WARC; the same command reads it later"
                            + " in place of the addresses.")
    Optional<Path> save = Optional.empty();

    @Option(
            names = "--allow-local",
            description =
                    "Also fetch from this machine and the local network. Without it no address"
                            + " there is asked, whatever a name or a redirect leads to.")
    boolean allowLocal;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Leave out a page that is not there by then (default: ${DEFAULT-VALUE}).")
    int timeout = 30;

    /// Fetches the addresses among the paths.
    ///
    /// @param program takes a word to whoever waits at a terminal
    /// @throws UsageException before anything is fetched, if a value is wrong or the file to keep
    ///   it in is there already
    WebPages prepared(int maxBytes, List<String> paths, ReadoutCommand program) {
        if (timeout < 1 || timeout > 600) {
            throw new UsageException("--timeout is from 1 to 600, not " + timeout);
        }
        List<String> addresses = paths.stream().filter(Address::looksLike).distinct().toList();
        if (!addresses.isEmpty() && program.environment().containsKey("READOUT_TERMINAL")) {
            program.say(
                    "fetching %d %s, each within %d s"
                            .formatted(
                                    addresses.size(),
                                    addresses.size() == 1 ? "page" : "pages",
                                    timeout));
        }
        if (save.isEmpty()) {
            return addresses.isEmpty() ? WebPages.NONE : fetched(maxBytes, addresses);
        }
        if (addresses.isEmpty()) {
            throw new UsageException("--save keeps what is fetched, and no address is given");
        }
        return saved(maxBytes, addresses, save.get());
    }

    private WebPages saved(int maxBytes, List<String> addresses, Path file) {
        if (!ArchiveWriter.isName(file)) {
            throw new UsageException("--save wants a name in .warc.gz or .warc, not " + file);
        }
        try (ArchiveWriter archive = ArchiveWriter.create(file, Version.NUMBER, Instant.now())) {
            WebPages pages = fetched(maxBytes, addresses);
            for (Fetch fetch : pages.all()) {
                archive.write(fetch);
            }
            return pages;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("--save wants a new file: %s exists".formatted(file));
        } catch (IOException e) {
            throw new OutputException("%s could not be written".formatted(file), e);
        }
    }

    private WebPages fetched(int maxBytes, List<String> addresses) {
        FetchSettings settings =
                FetchSettings.of(Version.NUMBER)
                        .withMaxBytes(maxBytes)
                        .withTimeout(Duration.ofSeconds(timeout))
                        .withReach(allowLocal ? Guard.Reach.LOCAL_TOO : Guard.Reach.WEB);
        return new WebPages(addresses, new Fetcher(settings).all(addresses));
    }
}
