package dev.readout.app.archive;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.util.List;

/// What an archive holds.
///
/// @param pages each address once, in the order of the addresses; files that came without one after
///   their names, each with its words once
/// @param sent reports that a program handed to a server as JSON, in the same order
/// @param skipped what is no page, or could not be read; named by address, or by the archive's file
public record ArchivedPages(List<Page> pages, List<Page> sent, List<Skipped> skipped) {
    public ArchivedPages {
        pages = List.copyOf(pages);
        sent = List.copyOf(sent);
        skipped = List.copyOf(skipped);
    }
}
