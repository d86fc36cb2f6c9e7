package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.server.archive.Archive;
import dev.readout.server.archive.Archived;
import dev.readout.server.archive.Delivery.Kind;
import dev.readout.server.archive.Loss;
import dev.readout.server.archive.Place;
import dev.readout.server.outlets.Outlet;
import dev.readout.server.outlets.Outlets;
import dev.readout.server.outlets.Piece;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the server again and again while it reads five outlets and takes reports in, at points
/// that a seed chooses. `-Dkills=20` for a whole round.
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = 20_310_409;

    /// Every second kill comes with one of so many reports …
    private static final int MOST_REPORTS = 12;

    /// … and so many microseconds after it was sent, at most; the others come …
    private static final int MOST_MICROSECONDS = 12_000;

    /// … when the archive has grown by so many bytes, at most.
    private static final int MOST_BYTES = 12_000;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random = new Random(SEED);

    /// Texts that the server has acknowledged, by address, the latest one last.
    private final Map<String, List<String>> acknowledged = new TreeMap<>();

    /// Texts that were under way when the server died, by address.
    private final Map<String, List<String>> unfinished = new TreeMap<>();

    private int sent;
    private int torn;
    private int ahead;

    @TempDir Path folder;

    @Test
    void whatCameInIsThereOnceHoweverOftenTheServerIsKilled() throws Exception {
        try (Outlets outlets = Outlets.open()) {
            Files.writeString(
                    folder.resolve("settings"),
                    """
                    fetch.local = yes
                    fetch.pause = 0
                    feeds.shortest = 1
                    feeds.longest = 1
                    feeds.again =
                    """);
            for (int kill = 0; kill < KILLS; kill++) {
                move(outlets, kill);
                Point point =
                        new Point(
                                kill % 2 == 0 ? random.nextInt(MOST_BYTES) : Integer.MAX_VALUE,
                                sent + 2 + random.nextInt(MOST_REPORTS),
                                random.nextInt(MOST_MICROSECONDS));
                killedAt(point, outlets);
                System.out.printf("killed at %s: %s%n", point, left());
            }
            assertThat(torn + ahead).as("kills that hit an unfinished write").isPositive();
            assertThat(acknowledged).as("reports acknowledged").hasSizeGreaterThan(KILLS);

            try (ServerProcess server = new ServerProcess(folder)) {
                until("all pieces", () -> hasAll(server.asking(), outlets));
                assertFound(server.asking());
                server.stop();
            }
            assertRows(outlets);
            delete(folder.resolve("index"));
            try (ServerProcess server = new ServerProcess(folder)) {
                assertFound(server.asking());
            }
        }
    }

    @Test
    void aSecondServerOnTheSameFolderEndsWithASentence() throws Exception {
        try (ServerProcess first = new ServerProcess(folder)) {
            ServerProcess.Said second =
                    ServerProcess.run("serve", "--port", "0", "--data", folder.toString());

            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err())
                    .isEqualTo(
                            "readout: another readout serve is using the folder %s\n"
                                    .formatted(folder));
            assertThat(first.asking().get("/health").path("status").asText()).isEqualTo("ready");
        }
    }

    /// The outlets publish, take over and edit.
    private void move(Outlets outlets, int round) {
        for (Outlet outlet : outlets.all().subList(0, 3)) {
            String slug = "piece-%d".formatted(round);
            outlet.publish(
                    slug,
                    "Ferry %d of %s runs aground".formatted(round, outlet.name()),
                    "A ferry ran aground off Sorrel Point before dawn, the coast guard said.",
                    "At least %d people were brought ashore by noon, it said.".formatted(round),
                    "The harbour stays closed until the ferry is afloat again, which may take the"
                            + " whole of the week, the harbour master of Tavenna added.");
        }
        outlets.gazette().syndicate(outlets.agency(), "piece-%d".formatted(round));
        String edited = "piece-%d".formatted(random.nextInt(round + 1));
        outlets.agency().edit(edited, "A ferry", "A ferry with %d aboard".formatted(round));
    }

    /// Sends reports one after the other until the server is gone.
    private void killedAt(Point point, Outlets outlets) throws Exception {
        try (ServerProcess server = new ServerProcess(folder)) {
            Asking asking = server.asking();
            for (Outlet outlet : outlets.all()) {
                assertThatCode(() -> asking.subscribe(outlet.feed()))
                        .as(() -> server.mistakes().toString())
                        .doesNotThrowAnyException();
            }
            Thread killer =
                    new Thread(() -> {
                        point.await(Holdings.archiveIn(folder));
                        server.kill();
                    });
            boolean isAlive = true;
            while (isAlive) {
                if (point.begins(sent + 1)) {
                    killer.start();
                }
                isAlive = send(asking);
            }
            killer.join();
        }
    }

    /// When the server is killed.
    ///
    /// @param bytes by which the archive has grown since the first report; if it is beyond all, the
    ///   other two count
    private record Point(int bytes, int report, int microseconds) {
        boolean begins(int sent) {
            return sent == report;
        }

        private boolean isOfBytes() {
            return bytes < Integer.MAX_VALUE;
        }

        void await(Path archive) {
            if (!isOfBytes()) {
                LockSupport.parkNanos(1000L * microseconds);
                return;
            }
            long end = size(archive) + bytes;
            while (size(archive) < end) {
                Thread.onSpinWait();
            }
        }

        private static long size(Path archive) {
            try (Stream<Path> files = Files.list(archive)) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return isOfBytes()
                    ? "report %d + %d bytes".formatted(report, bytes)
                    : "report %d + %d µs".formatted(report, microseconds);
        }
    }

    private boolean send(Asking asking) throws InterruptedException {
        sent++;
        String address = "https://bay.example/" + (random.nextInt(4) == 0 ? "live" : sent);
        String text =
                "Report quillon%d has come in. ".formatted(sent)
                        + "All is calm. ".repeat(random.nextInt(300));
        String json = mapper.createObjectNode().put("url", address).put("text", text).toString();
        try {
            HttpResponse<String> answer = asking.post("/api/reports", json);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            acknowledged.computeIfAbsent(address, key -> new ArrayList<>()).add(text.strip());
            return true;
        } catch (IOException e) {
            unfinished.computeIfAbsent(address, key -> new ArrayList<>()).add(text.strip());
            return false;
        }
    }

    /// What the kill left behind: records that are not whole, or words that are in the archive and
    /// not yet in the rows.
    private String left() throws Exception {
        List<Archived> waiting = new ArrayList<>();
        List<Loss> losses;
        try (Archive archive =
                Archive.open(Holdings.archiveIn(folder), "test", Clock.systemUTC())) {
            losses = archive.read(progress(), waiting::add);
        }
        long words = waiting.stream().filter(one -> one.delivery().kind() == Kind.WORDS).count();
        assertThat(losses).allMatch(Loss::isEnd);
        torn += losses.isEmpty() ? 0 : 1;
        ahead += words > 0 ? 1 : 0;
        return losses.isEmpty()
                ? words > 0 ? "in the archive and not in the rows" : "between two writes"
                : losses.getLast().words();
    }

    private Place progress() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(StoreAddress.in(folder).toString());
                ResultSet row =
                        connection.createStatement().executeQuery("SELECT place FROM progress")) {
            row.next();
            return Place.parse(row.getString(1));
        }
    }

    private boolean hasAll(Asking asking, Outlets outlets) throws Exception {
        Map<String, String> kept = new TreeMap<>();
        String next = "/api/reports?limit=500";
        while (!next.isEmpty()) {
            JsonNode page = asking.get(next);
            for (JsonNode report : page.path("reports")) {
                kept.put(report.path("url").asText(), report.path("id").asText());
            }
            next = page.path("next").asText("");
            next = next.equals("null") ? "" : next;
        }
        for (Outlet outlet : outlets.all()) {
            for (Piece piece : outlet.pieces()) {
                String id = kept.getOrDefault(outlet.at("/" + piece.slug()), "");
                if (id.isEmpty()
                        || !asking.get("/api/reports/" + id)
                                .path("text")
                                .asText()
                                .equals(piece.text())) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Every acknowledged report is there once, nothing is there that was not sent, and the archive
    /// gives the same rows again.
    private void assertRows(Outlets outlets) throws IOException {
        Settings settings = new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder));
        try (Holdings holdings = Holdings.open(settings, Clock.systemUTC())) {
            List<Revision> rows = rows(holdings.store());
            Map<String, List<String>> kept = new TreeMap<>();
            for (Revision row : rows) {
                kept.computeIfAbsent(row.words().url().orElseThrow(), key -> new ArrayList<>())
                        .add(row.words().text().strip());
            }
            assertThat(rows.stream().map(Revision::report).distinct()).hasSize(kept.size());
            acknowledged.forEach((address, texts) ->
                    assertThat(kept.get(address))
                            .as("revisions of %s", address)
                            .containsSubsequence(texts)
                            .doesNotHaveDuplicates());
            kept.forEach((address, texts) -> {
                if (address.startsWith("https://bay.example/")) {
                    List<String> known =
                            new ArrayList<>(acknowledged.getOrDefault(address, List.of()));
                    known.addAll(unfinished.getOrDefault(address, List.of()));
                    assertThat(known).as("sent to %s", address).containsAll(texts);
                } else {
                    assertThat(texts).as("revisions of %s", address).doesNotHaveDuplicates();
                }
            });
            assertThat(kept.keySet().stream().filter(key -> key.startsWith("http://127")))
                    .hasSize(outlets.all().stream().mapToInt(one -> one.pieces().size()).sum());

            holdings.intake().rebuild();
            assertThat(rows(holdings.store())).isEqualTo(rows);
        }
    }

    private static List<Revision> rows(Store store) {
        List<Revision> rows = new ArrayList<>();
        store.list(0, 100_000).forEach(latest -> rows.addAll(store.revisions(latest.report())));
        return rows;
    }

    /// The index finds the reports that were acknowledged last, each once.
    private void assertFound(Asking asking) throws Exception {
        List<String> latest = acknowledged.values().stream().map(List::getLast).limit(10).toList();
        for (String text : latest) {
            String mark = text.substring(text.indexOf("quillon")).split(" ", 2)[0];
            String path = "/api/search?in=reports&match=words&q=" + mark;
            until(mark, () -> asking.get(path).path("total").asInt() == 1);
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
