package dev.readout.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.report.Page;
import dev.readout.server.archive.Archive;
import dev.readout.server.intake.Intake;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
    private static final int REPORTS = 20;
    private static final int LARGE = 3;

    @TempDir Path folder;

    @Test
    void aStoreThatReportsCameIntoIsNotMeasuredAgain() throws Exception {
        fill();
        fill();
        assertThat(size()).isEqualTo(REPORTS + LARGE);
        takeOneIn();

        assertThatThrownBy(this::fill)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "%s holds 24 reports where 23 were to be filled in, so it was measured"
                                + " before; name another folder",
                        folder);
    }

    private void fill() throws IOException, InterruptedException {
        String page =
                """
                Bay Herald
                Ferry runs aground off Sorrel Point

                A ferry ran aground off Sorrel Point before dawn on Monday, harbour master Ruta Ekberg said.

                All 40 passengers were brought ashore by noon, she said, and the harbour stays closed until the tide.
                """;
        LoadPlan plan =
                new LoadPlan(
                        folder,
                        folder,
                        List.of(
                                List.of(
                                        new Page(
                                                "herald.txt",
                                                page.getBytes(StandardCharsets.UTF_8)))),
                        new LoadPlan.Stock(REPORTS, LARGE),
                        Duration.ZERO,
                        1,
                        new LoadPlan.Readers(1, 1));
        new Filling(plan, line -> {}).fill();
    }

    private long size() {
        try (Store store = Store.open(StoreAddress.in(folder))) {
            return store.size();
        }
    }

    private void takeOneIn() throws Exception {
        try (Archive archive =
                        Archive.open(
                                folder.resolve("archive"), Intake.software(), Clock.systemUTC());
                Store store = Store.open(StoreAddress.in(folder))) {
            Intake.open(archive, store, Clock.systemUTC())
                    .words("{\"text\": \"A kiln at Arle has cooled.\"}");
        }
    }
}
