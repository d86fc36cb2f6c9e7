package dev.readout.app.cli;

import dev.readout.Engine;
import dev.readout.json.CitedBrief.CitedReport;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Finds the reports of a written brief again, by the names that it gives them, and reads them as a
/// brief does.
final class ReportFinder implements InputReader.Target {
    /// Characters of a report: more than a brief reads unless it was told to, and as many as fit
    /// into memory beside a page of four times as many bytes.
    private static final int MAX_TEXT = 25_000_000;

    private static final int MAX_BYTES = 4 * MAX_TEXT;

    private final Path brief;
    private final Consumer<String> say;
    private final Engine engine = new Engine(MAX_TEXT);
    private final Map<String, List<Page>> pages = new TreeMap<>();

    /// @param say takes a sentence for each report that cannot be found or read
    ReportFinder(Path brief, Consumer<String> say) {
        this.brief = brief;
        this.say = say;
    }

    /// The texts of the reports that were found, by the id that the brief gives them.
    ///
    /// @param paths where to look; if there are none, beside the brief
    Map<String, String> texts(List<CitedReport> reports, List<Path> paths) {
        new InputReader(MAX_BYTES, WebPages.NONE, this)
                .files(paths.isEmpty() ? beside(reports) : paths);
        Map<String, String> texts = new TreeMap<>();
        for (CitedReport report : reports) {
            text(report)
                    .ifPresentOrElse(
                            text -> texts.put(report.id(), text),
                            () ->
                                    say.accept(
                                            "%s (%s) was not found"
                                                    .formatted(report.id(), report.file())));
        }
        return texts;
    }

    /// A brief names files without their folders. One that names a path is not followed: it may
    /// come from anybody, and what it leads to would be shown.
    private List<Path> beside(List<CitedReport> reports) {
        Path folder = brief.toAbsolutePath().normalize().getParent();
        List<Path> found = new ArrayList<>();
        for (CitedReport report : reports) {
            boolean plain = report.file().chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
            if (folder != null && plain && !report.file().isBlank()) {
                Path path = folder.resolve(report.file());
                if (Files.isRegularFile(path)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    /// Of several files of one name that whose text the brief carries, else the first.
    private Optional<String> text(CitedReport report) {
        List<String> texts =
                pages.getOrDefault(report.file(), List.of()).stream()
                        .map(page -> engine.extract(page, new ReportId("r1")))
                        .<String>mapMulti((extraction, out) -> {
                            switch (extraction) {
                                case Extraction.Found(var found) ->
                                        out.accept(found.text().characters());
                                case Extraction.Stub(var start, var why) ->
                                        out.accept(start.text().characters());
                                case Extraction.NoReport none ->
                                        say.accept(report.file() + " " + none.detail());
                            }
                        })
                        .toList();
        return texts.stream()
                .filter(text -> report.text().filter(text::equals).isPresent())
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }

    @Override
    public void page(Page page, String path) {
        pages.computeIfAbsent(page.name(), name -> new ArrayList<>()).add(page);
    }

    @Override
    public void skipped(Skipped skipped, String path) {
        say.accept(path + " " + skipped.reason());
    }
}
