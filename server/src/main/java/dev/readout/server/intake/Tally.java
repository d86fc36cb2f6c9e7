package dev.readout.server.intake;

import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.archive.ArchivedPages;
import dev.readout.report.Page;
import dev.readout.report.Skipped;
import dev.readout.server.store.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes many pages in and counts what became of them. For one thread.
public final class Tally {
    /// Of a page in a WARC file, unpacked, in bytes.
    private static final int MAX_PAGE = 20_000_000;

    private final Intake intake;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    public Tally(Intake intake) {
        this.intake = intake;
    }

    /// Takes a page, or a report that a program handed to another server.
    ///
    /// @throws IOException if it could not be kept
    public void take(Page page) throws IOException {
        if (page.name().equals(Intake.WORDS)) {
            sent(page);
            return;
        }
        switch (intake.page(page, Map.of(), List.of())) {
            case Taken.Report report -> kept.add(report.kept());
            case Taken.NoReport none -> skip(new Skipped(page.name(), none.detail()));
        }
    }

    private void sent(Page page) throws IOException {
        try {
            kept.add(intake.words(new String(page.content(), StandardCharsets.UTF_8)));
        } catch (RefusedException e) {
            skip(new Skipped(page.name(), String.valueOf(e.getMessage())));
        }
    }

    /// Takes everything that a WARC file holds.
    ///
    /// @param file its name
    /// @throws IOException if it could not be kept
    public void takeAll(String file, InputStream content) throws IOException {
        ArchivedPages archived = new ArchiveReader(MAX_PAGE).read(file, content);
        archived.skipped().forEach(this::skip);
        for (Page page : archived.pages()) {
            take(page);
        }
        for (Page report : archived.sent()) {
            take(report);
        }
    }

    public void skip(Skipped one) {
        skipped.add(one);
    }

    /// Of every page that holds a report, in their order.
    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /// How many reports or revisions were not there before.
    public long news() {
        return kept.stream().filter(one -> one.change() != Kept.Change.NOTHING).count();
    }
}
