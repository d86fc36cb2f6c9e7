package dev.readout.app.page;

import dev.readout.app.view.CorrectionWords;
import dev.readout.app.view.Matrix;
import dev.readout.app.view.Outline;
import dev.readout.app.view.Wording;
import dev.readout.report.Dating;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Happening;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a brief as Markdown (CommonMark), to be pasted into a document or a ticket.
///
/// Nothing that a report says is markup, see [Markdown].
public final class MarkdownBrief {
    private final Brief brief;
    private final Outline outline;
    private final Wording wording;
    private final MarkdownQuotes quotes;
    private final MarkdownClaims claims;
    private final MarkdownFindings findings;
    private final Markdown out = new Markdown();

    private MarkdownBrief(Brief brief) {
        this.brief = brief;
        this.outline = new Outline(brief);
        this.wording = new Wording(brief, Integer.MAX_VALUE);
        this.quotes = new MarkdownQuotes(brief, wording);
        this.claims = new MarkdownClaims(brief, wording, quotes);
        this.findings = new MarkdownFindings(brief, wording, quotes);
    }

    /// The whole text; every line ends in `\n`.
    public static String of(Brief brief) {
        return new MarkdownBrief(brief).written();
    }

    private String written() {
        out.line(
                "# "
                        + Markdown.escaped(
                                new HeadPart(brief, outline, new Evidence(brief, Leaves.folded()))
                                        .headline()));
        out.line("");
        HeadPart.day(brief)
                .ifPresent(day -> {
                    String words = quotes.quoted(day.words().getFirst());
                    out.line("**" + Days.of(day.time()) + "** " + words + "\\");
                });
        out.line(HeadPart.published(brief));
        out.line("");
        out.line(String.join(" · ", outline.counts()));
        leftOut();
        claims.write(out, "Several origins carry", outline.onSeveral());
        findings.differences(out, "They differ", outline.conflicts());
        findings.differences(out, "Look alike, and both can be true", outline.compatible());
        findings.silences(out, "Silent", outline.firmSilences());
        findings.silences(out, "Silent, but perhaps about something else", outline.weakSilences());
        claims.write(out, "Rests on one origin or party", outline.onOne());
        claims.write(out, "No report says how it is known", outline.onNone());
        matrix();
        relays();
        timeline("Timeline", Happening.Status.HAPPENED);
        timeline("Planned", Happening.Status.PLANNED);
        reports();
        corrected();
        out.heading("How to read this");
        MethodPart.LINES.forEach(words -> out.entry(Markdown.escaped(words)));
        out.entry(Markdown.escaped(MethodPart.version()));
        return out.end();
    }

    private void corrected() {
        List<String> words = CorrectionWords.of(brief);
        if (!words.isEmpty()) {
            out.heading("Corrected by hand");
            words.forEach(one -> out.entry(Markdown.escaped(one)));
        }
    }

    private void leftOut() {
        if (!brief.skipped().isEmpty()) {
            out.line("");
            out.line("Left out:");
            out.line("");
            brief.skipped()
                    .forEach(one -> out.entry(Markdown.escaped(one.file() + " " + one.reason())));
        }
    }

    /// Claims that two reports or more touch; the others stand above with their one report.
    private void matrix() {
        Matrix matrix = new Matrix(brief, outline);
        if (matrix.shared().isEmpty()) {
            return;
        }
        out.heading("Claim by report");
        for (Matrix.State state : Matrix.State.values()) {
            out.entry(state.sign() + " " + state.meaning());
        }
        out.line("");
        StringBuilder head = new StringBuilder("| Claim |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (Report report : brief.reports()) {
            head.append(' ').append(report.id().value()).append(" |");
            rule.append(" :-: |");
        }
        out.line(head.toString());
        out.line(rule.toString());
        for (Account account : matrix.shared()) {
            StringBuilder row = new StringBuilder("| " + account.claim().id().value() + " ");
            row.append(quotes.quoted(account.claim().wording())).append(" |");
            for (Report report : brief.reports()) {
                row.append(' ').append(matrix.state(account, report.id()).sign()).append(" |");
            }
            out.line(row.toString());
        }
    }

    private void relays() {
        List<RelayGraph.Edge> edges = new RelayGraph(brief, wording).edges();
        if (edges.isEmpty()) {
            return;
        }
        out.heading("Through whom");
        for (RelayGraph.Edge edge : edges) {
            String words =
                    edge.words().stream()
                            .map(one -> quotes.quoted(one) + " " + one.report().value())
                            .distinct()
                            .collect(Collectors.joining(", "));
            out.entry(
                    "%s %s %s: %s"
                            .formatted(
                                    Markdown.escaped(edge.from().label()),
                                    edge.stated() ? "→" : "⇢ (way not stated)",
                                    Markdown.escaped(edge.to().label()),
                                    words.isEmpty() ? "told by the markup of the page" : words));
        }
    }

    private void timeline(String heading, Happening.Status status) {
        List<Happening> happenings =
                brief.happenings().stream()
                        .filter(one -> one.status() == status)
                        .sorted(Comparator.comparing(Happening::time))
                        .toList();
        if (happenings.isEmpty()) {
            return;
        }
        out.heading(heading);
        for (Happening one : happenings) {
            String how =
                    switch (one.how()) {
                        case STATED -> "";
                        case INFERRED -> ", worked out from the date of the report";
                        case BORROWED -> ", date from another report";
                        case UNKNOWN -> ", not known how";
                    };
            String words = quotes.quoted(one.shown());
            String reports = Wording.reportsOf(one.words());
            out.entry("**%s** %s — %s%s".formatted(Days.of(one.time()), words, reports, how));
        }
    }

    private void reports() {
        out.heading("The reports");
        for (Report report : brief.reports()) {
            Dating dating =
                    brief.alignment()
                            .datings()
                            .getOrDefault(report.id(), report.head().published());
            String title =
                    report.head()
                            .title()
                            .map(Stated::value)
                            .map(words -> ", “" + Markdown.escaped(words) + "”")
                            .orElse("");
            out.entry(
                    report.id().value()
                            + " "
                            + Markdown.escaped(wording.publishers(report.id()))
                            + title
                            + ", "
                            + dating.published().onDay().map(Object::toString).orElse("no date")
                            + ", "
                            + Markdown.escaped(report.file()));
        }
    }
}
