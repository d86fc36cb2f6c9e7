package dev.readout.app.cli;

import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the paths of a command line gave: pages, and what could not be opened.
///
/// A brief names files without their folders, so that it is the same wherever they lie; standard
/// error names them as the user did.
final class Inputs implements InputReader.Target {
    private final List<Page> pages = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> paths = new TreeMap<>();

    @Override
    public void page(Page page, String path) {
        pages.add(page);
        paths.putIfAbsent(page.name(), path);
    }

    @Override
    public void skipped(Skipped one, String path) {
        skipped.add(one);
        paths.putIfAbsent(one.file(), path);
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    /// What could not be opened and what the engine left out, in an order that no order of paths
    /// changes.
    List<Skipped> skippedWith(List<Skipped> others) {
        List<Skipped> all = new ArrayList<>(skipped);
        all.addAll(others);
        all.sort(Comparator.comparing(Skipped::file).thenComparing(Skipped::reason));
        return all;
    }

    /// One sentence that names the file as the user did.
    String sentence(Skipped one) {
        return paths.getOrDefault(one.file(), one.file()) + " " + one.reason();
    }
}
