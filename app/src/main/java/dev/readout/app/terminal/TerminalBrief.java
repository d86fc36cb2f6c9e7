package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.app.view.CorrectionWords;
import dev.readout.app.view.Outline;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.Report;
import dev.readout.report.Skipped;
import dev.readout.report.Stated;
import dev.readout.story.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a brief for a reader at a terminal.
///
/// First what it is about and what was counted, then what several origins carry, what rests on one,
/// where the reports differ, who is silent, what nobody accounts for, at the end which reports were
/// read. All words of reports stand in quotation marks; everything else is a fixed phrase or a
/// name.
public final class TerminalBrief {
    /// Reports that the legend names; further ones are counted, for the legend is to stay short.
    private static final int LEGEND = 8;

    /// Inputs that are named as left out; standard error has named every one.
    private static final int LEFT_OUT = 3;

    private final Brief brief;
    private final Screen screen;
    private final Outline outline;
    private final Wording wording;
    private final FindingSections findings;

    private TerminalBrief(Brief brief, Screen screen) {
        this.brief = brief;
        this.screen = screen;
        this.outline = new Outline(brief);
        this.wording =
                new Wording(brief, isEverything() ? Integer.MAX_VALUE : screen.width() * 3 / 2);
        this.findings = new FindingSections(brief, outline, wording);
    }

    /// Lines of at most [Screen#width()] columns, each with a line end; at most [Screen#lines()] of
    /// them.
    public static String of(Brief brief, Screen screen) {
        return String.join("\n", new TerminalBrief(brief, screen).lines()) + "\n";
    }

    private boolean isEverything() {
        return screen.lines() == Screen.NO_LIMIT;
    }

    private List<String> lines() {
        List<String> head = new ArrayList<>();
        headline().ifPresent(words -> head.addAll(paragraph(Style.STRONG, words)));
        head.addAll(paragraph(Style.PLAIN, String.join(" · ", outline.counts())));
        List<String> foot = new ArrayList<>();
        foot.add("");
        foot.addAll(legend());
        foot.addAll(corrected());
        foot.addAll(leftOut());
        return new Fitting(screen).fit(head, sections(), foot);
    }

    private List<String> paragraph(Style style, String words) {
        return new Paragraph(0, 0, List.of(new Part(style, words))).lines(screen);
    }

    /// A title, or the leading claim where no report has one.
    private Optional<String> headline() {
        return outline.title()
                .map(title -> "“%s” (%s)".formatted(title.words(), title.report().id().value()))
                .or(() ->
                        brief.accounts().stream()
                                .findFirst()
                                .map(account -> wording.quoted(account.claim().wording())));
    }

    private List<Section> sections() {
        ClaimSections claims = new ClaimSections(brief, outline, wording);
        List<Section> sections =
                new ArrayList<>(
                        List.of(
                                claims.onSeveral(),
                                claims.onOne(),
                                findings.differences(),
                                findings.silences(),
                                claims.onNone()));
        if (isEverything()) {
            sections.add(findings.timeline());
            sections.add(findings.copied());
        }
        return sections;
    }

    /// Which report is which: one flowing paragraph, or a line for each if everything is shown.
    private List<String> legend() {
        List<String> named = brief.reports().stream().map(this::named).toList();
        if (isEverything()) {
            return named.stream().flatMap(one -> paragraph(Style.QUIET, one).stream()).toList();
        }
        String rest = named.size() > LEGEND ? " · and " + (named.size() - LEGEND) + " more" : "";
        return paragraph(
                Style.QUIET,
                named.stream().limit(LEGEND).collect(Collectors.joining(" · ")) + rest);
    }

    private String named(Report report) {
        Dating dating =
                brief.alignment().datings().getOrDefault(report.id(), report.head().published());
        String day = dating.published().onDay().map(Object::toString).orElse("no date");
        String how = dating.how() == How.INFERRED || dating.how() == How.BORROWED ? "~" : "";
        String title =
                isEverything()
                        ? report.head()
                                .title()
                                .map(Stated::value)
                                .map(words -> " “" + PlainText.of(words) + "”")
                                .orElse("")
                        : "";
        return report.id().value()
                + " "
                + wording.publishers(report.id())
                + title
                + ", "
                + how
                + day;
    }

    private List<String> corrected() {
        List<String> words = CorrectionWords.of(brief);
        return words.isEmpty()
                ? List.of()
                : paragraph(
                        Style.QUIET,
                        isEverything()
                                ? "Corrected by hand: " + String.join("; ", words)
                                : "Corrected by hand: "
                                        + Wording.count(words.size(), "decision", "decisions"));
    }

    private List<String> leftOut() {
        List<Skipped> skipped = brief.skipped();
        if (skipped.isEmpty()) {
            return List.of();
        }
        int shown = isEverything() ? skipped.size() : Math.min(LEFT_OUT, skipped.size());
        String rest = shown < skipped.size() ? "; and " + (skipped.size() - shown) + " more" : "";
        String all =
                skipped.stream()
                        .limit(shown)
                        .map(one -> PlainText.of(one.file() + " " + one.reason()))
                        .collect(Collectors.joining("; "));
        return paragraph(Style.TENSION, "Left out: " + all + rest);
    }
}
