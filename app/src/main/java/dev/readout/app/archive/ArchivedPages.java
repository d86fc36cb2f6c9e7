package dev.readout.app.archive;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.util.List;

/// What an archive holds.
///
/// @param pages each address once, in the order of the addresses
/// @param skipped what is no page, or could not be read; named by address, or by the archive's file
public record ArchivedPages(List<Page> pages, List<Skipped> skipped) {
    public ArchivedPages {
        pages = List.copyOf(pages);
        skipped = List.copyOf(skipped);
    }
}
