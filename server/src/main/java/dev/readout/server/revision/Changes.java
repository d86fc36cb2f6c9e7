package dev.readout.server.revision;

import dev.readout.report.Edit;
import dev.readout.revise.EditFinder;
import dev.readout.server.archive.Archive;
import dev.readout.server.store.Revision;
import dev.readout.server.story.ReportText;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What changed from one revision of a report to the next.
///
/// @param before positions of the edits count in [#textBefore]
/// @param after positions of the edits count in [#textAfter]
/// @param notice with which the outlet tells of it, empty if there is none
public record Changes(Revision before, Revision after, List<Edit> edits, Optional<String> notice) {
    /// More are counted and not named.
    private static final int MOST_NAMED = 3;

    public Changes {
        edits = List.copyOf(edits);
    }

    /// @param archive holds the pages, where outlets put notices beside the report
    /// @throws IOException if the archive cannot be read
    public static Changes between(Revision before, Revision after, Archive archive)
            throws IOException {
        return new Changes(
                before,
                after,
                EditFinder.between(ReportText.of(before), ReportText.of(after)),
                Notices.added(archive.at(before.place()).page(), archive.at(after.place()).page()));
    }

    public Text textBefore() {
        return ReportText.of(before);
    }

    public Text textAfter() {
        return ReportText.of(after);
    }

    /// What has become of a sentence of the earlier revision, empty if it is not there any more.
    public Optional<String> later(String sentence) {
        int at = textBefore().characters().indexOf(sentence);
        if (at < 0 || textAfter().characters().contains(sentence)) {
            return Optional.of(sentence);
        }
        Span span = new Span(at, at + sentence.length());
        return edits.stream()
                .filter(edit -> edit.before().filter(span::overlaps).isPresent())
                .findFirst()
                .flatMap(Edit::after)
                .map(textAfter()::at);
    }

    /// In one sentence: `“at least 10,000” became “15,000”, no correction notice`.
    public String told() {
        List<String> told =
                edits.stream().flatMap(edit -> told(edit).stream()).limit(MOST_NAMED + 1).toList();
        String named = told.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return named
                + (told.size() > MOST_NAMED ? "; and more" : "")
                + (notice.isPresent() ? ", with a correction notice" : ", no correction notice");
    }

    private List<String> told(Edit edit) {
        if (edit.changes().isEmpty()) {
            return List.of(
                    edit.after().isPresent()
                            ? quoted(textAfter(), edit.after().get()) + " was added"
                            : quoted(textBefore(), edit.before().orElseThrow()) + " was taken out");
        }
        return edit.changes().stream().map(this::told).toList();
    }

    private String told(Edit.Change change) {
        if (change.before().length() == 0) {
            return quoted(textAfter(), change.after()) + " was put in";
        }
        String before = quoted(textBefore(), change.before());
        return change.after().length() == 0
                ? before + " was taken out"
                : before + " became " + quoted(textAfter(), change.after());
    }

    private static String quoted(Text text, Span span) {
        return "“" + text.at(span) + "”";
    }
}
