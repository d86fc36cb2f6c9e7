package dev.readout.server.intake;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import dev.readout.server.store.Kept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes many pages in and counts what became of them. For one thread.
public final class Tally {
    private final Intake intake;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    public Tally(Intake intake) {
        this.intake = intake;
    }

    /// @throws IOException if it could not be kept
    public void take(Page page) throws IOException {
        switch (intake.page(page, Map.of(), List.of())) {
            case Taken.Report report -> kept.add(report.kept());
            case Taken.NoReport none -> skip(new Skipped(page.name(), none.detail()));
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
