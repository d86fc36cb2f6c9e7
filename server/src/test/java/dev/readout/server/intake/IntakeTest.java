package dev.readout.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Page;
import dev.readout.server.archive.Archive;
import dev.readout.server.archive.Delivery;
import dev.readout.server.archive.Delivery.Kind;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.archive.Place;
import dev.readout.server.store.Kept;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2031-04-07T06:30:00.125Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir Path folder;

    private Archive archive;
    private Store store;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        archive = Archive.open(folder.resolve("archive"), "Readout/test", CLOCK);
        store = Store.open(StoreAddress.in(folder));
        intake = Intake.open(archive, store, CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
        store.close();
    }

    @Test
    void rowsThatAreMadeAnewAreTheSame() throws Exception {
        words("https://bay.example/ferry", "Aground.");
        page("https://bay.example/storm", Map.of(Note.GUID, "bay.example 7"), "A storm.");
        words("https://bay.example/ferry", "Sunk.");
        words("https://bay.example/ferry", "Sunk.");
        page("https://bay.example/storm-ends", Map.of(Note.GUID, "bay.example 7"), "No storm.");
        words("https://bay.example/ferry", "Aground.");
        List<Revision> before = all();

        intake.rebuild();

        assertThat(before).hasSize(5);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void whatWasArchivedBeforeAKillIsKeptAtTheNextStart() throws Exception {
        words("https://bay.example/ferry", "Aground.");
        Place last = store.progress();
        archive.append(
                new Delivery(
                        Kind.PAGE, NOW, plain("https://bay.example/storm", "A storm."), Map.of()),
                List.of());
        close();
        open();

        assertThat(all()).hasSize(2);
        assertThat(store.progress()).isGreaterThan(last);
        close();
        open();
        assertThat(all()).hasSize(2);
    }

    @Test
    void aPageWithoutAReportIsArchivedAllTheSame() throws Exception {
        Taken taken = intake.page(new Page("empty.html", new byte[0]), Map.of(), List.of());

        assertThat(taken).isEqualTo(new Taken.NoReport("is empty"));
        assertThat(archive.files()).hasSize(1);
        assertThat(store.size()).isZero();
    }

    @Test
    void whenTheArchiveCannotBeWrittenNothingIsKept() throws Exception {
        words("https://bay.example/ferry", "Aground.");
        close();
        open();
        Files.createDirectory(folder.resolve("archive/readout-000002.warc.gz"));

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> words("https://bay.example/storm", "A storm.")))
                .isInstanceOf(IOException.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void theFolderOfTheFirstVersionIsBroughtUpToDate() throws Exception {
        close();
        folder = Files.createDirectory(folder.resolve("old"));
        try (InputStream old = IntakeTest.class.getResourceAsStream("../data-1/readout.db")) {
            Files.copy(Objects.requireNonNull(old), folder.resolve("readout.db"));
        }
        open();
        List<Revision> adopted = all();

        assertThat(adopted)
                .extracting(revision -> revision.words().text())
                .containsExactly(
                        "A ferry ran aground off Sorrel Point. At least 10,000 litres of oil"
                                + " leaked.",
                        "A ferry ran aground off Sorrel Point. 15,000 litres of oil leaked.",
                        "Nobody was hurt — “so far”, the coast guard said.",
                        "The harbour was closed.\n\nIt opens on Monday.");
        intake.rebuild();
        assertThat(all()).isEqualTo(adopted);
        close();
        open();
        assertThat(all()).isEqualTo(adopted);
        assertThat(archive.files()).hasSize(1);
    }

    private Kept words(String url, String text) throws Exception {
        return intake.words("{\"url\": \"%s\", \"text\": \"%s\"}".formatted(url, text));
    }

    private Kept page(String address, Map<Note, String> notes, String text) throws IOException {
        return switch (intake.page(plain(address, text), notes, List.of())) {
            case Taken.Report report -> report.kept();
            case Taken.NoReport none -> throw new AssertionError(none.detail());
        };
    }

    private static Page plain(String address, String text) {
        String report = text + " The coast guard said that all of the crew were safe by noon.\n";
        return Page.served(address, report.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private List<Revision> all() {
        List<Revision> all = new ArrayList<>();
        store.list(0, 1000).forEach(latest -> all.addAll(store.revisions(latest.report())));
        return all;
    }
}
