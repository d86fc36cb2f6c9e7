package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir Path folder;

    @Test
    void aCopyOfARunningServerBecomesAServerWithTheSameReportsAndFeeds() throws Exception {
        Settings settings = settings("data");
        Path copy = folder.resolve("copy");
        List<Revision> kept;
        try (ReadoutServer server = ReadoutServer.start(settings)) {
            Asking asking = new Asking(server.address());
            asking.post("/api/reports", report("https://bay.example/a", "A ferry ran aground."));
            asking.post("/api/reports", report("https://bay.example/b", "Nobody was hurt."));
            asking.post("/api/reports", report("https://bay.example/a", "A ferry sank."));
            asking.subscribe("https://bay.example/feed.xml");
            Backup.write(settings, copy);
            kept = rows(settings);
            asking.post("/api/reports", report("https://bay.example/c", "Too late for the copy."));
            until("three", () -> asking.get("/api/reports").path("reports").size() == 3);
        }

        Settings other = settings("other");
        assertThat(Backup.read(copy, other)).isEqualTo(2);
        assertThat(rows(other)).isEqualTo(kept).hasSize(3);
        try (Store store = Store.open(other.store())) {
            assertThat(store.subscriptions().feeds()).hasSize(1);
        }
    }

    @Test
    void withoutItsRowsACopyIsMadeIntoRowsAnew() throws Exception {
        Settings settings = settings("data");
        Path copy = folder.resolve("copy");
        try (ReadoutServer server = ReadoutServer.start(settings)) {
            Asking asking = new Asking(server.address());
            asking.post("/api/reports", report("https://bay.example/a", "A ferry ran aground."));
            asking.subscribe("https://bay.example/feed.xml");
            Backup.write(settings, copy);
        }
        Files.delete(copy.resolve("readout.db"));
        Settings other = settings("other");

        assertThat(Backup.read(copy, other)).isEqualTo(1);
        assertThat(rows(other)).isEqualTo(rows(settings));
        try (Store store = Store.open(other.store())) {
            assertThat(store.subscriptions().feeds()).hasSize(1);
        }
    }

    @Test
    void nothingThatIsThereIsWrittenOver() throws Exception {
        Settings settings = settings("data");
        ReadoutServer.start(settings).close();
        Path copy = folder.resolve("copy");
        try (ReadoutServer server = ReadoutServer.start(settings)) {
            new Asking(server.address())
                    .post("/api/reports", report("https://bay.example/a", "A ferry sank."));
        }
        Backup.write(settings, copy);

        assertThatThrownBy(() -> Backup.write(settings, copy))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("is there already; a backup is a new folder");
        assertThatThrownBy(() -> Backup.read(copy, settings))
                .hasMessageEndingWith("holds data; a backup is read into an empty folder");
        assertThatThrownBy(() -> Backup.write(settings("none"), folder.resolve("x")))
                .hasMessageEndingWith("holds no data of a server");
    }

    @Test
    void filesAndFoldersAreTakenInByACommand() throws Exception {
        Path top = folder.resolve("pages");
        Path pages = Files.createDirectories(top.resolve("below"));
        Files.writeString(
                pages.resolve("ferry.txt"),
                """
                Ferry aground

                A ferry ran aground off Sorrel Point before dawn on Monday.
                The coast guard said that nobody was hurt in the accident.
                """);
        Files.writeString(pages.resolve("empty.txt"), "");

        Said first = run("import", top.toString(), "--data", data());
        Said again = run("import", top.toString(), "--data", data());

        assertThat(first.out()).isEqualTo("1 reports were taken in, 0 were known already\n");
        assertThat(first.err()).endsWith("empty.txt is empty\n");
        assertThat(first.code()).isEqualTo(1);
        assertThat(again.out()).isEqualTo("0 reports were taken in, 1 were known already\n");
        assertThat(run("rebuild", "--data", data()).out()).isEqualTo("1 reports were made anew\n");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private record Said(int code, String out, String err) {}

    private static Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                dev.readout.app.cli.ReadoutCommand.run(
                        arguments,
                        Map.of(),
                        java.io.InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new ImportCommand(),
                        new RebuildCommand());
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Settings settings(String name) {
        Path data = folder.resolve(name);
        return new Settings(Settings.LOOPBACK, 0, data, StoreAddress.in(data));
    }

    private static String report(String url, String text) {
        return "{\"url\": \"%s\", \"text\": \"%s\"}".formatted(url, text);
    }

    private static List<Revision> rows(Settings settings) {
        List<Revision> rows = new ArrayList<>();
        try (Store store = Store.open(settings.store())) {
            store.list(0, 1000).forEach(latest -> rows.addAll(store.revisions(latest.report())));
        }
        return rows;
    }
}
