package dev.readout.app.cli;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.util.List;

/// What the paths of a command line gave: pages, and what could not be opened.
record Inputs(List<Page> pages, List<Skipped> skipped) {
    Inputs {
        pages = List.copyOf(pages);
        skipped = List.copyOf(skipped);
    }
}
