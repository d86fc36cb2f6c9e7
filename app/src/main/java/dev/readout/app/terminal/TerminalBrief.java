package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.Report;
import dev.readout.report.Skipped;
import dev.readout.report.Stated;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Wording wording;
    private final FindingSections findings;

    private TerminalBrief(Brief brief, Screen screen) {
        this.brief = brief;
        this.screen = screen;
        this.wording =
                new Wording(brief, isEverything() ? Integer.MAX_VALUE : screen.width() * 3 / 2);
        this.findings = new FindingSections(brief, wording);
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
        head.addAll(paragraph(Style.PLAIN, counts()));
        List<String> foot = new ArrayList<>();
        foot.add("");
        foot.addAll(legend());
        foot.addAll(leftOut());
        return new Fitting(screen).fit(head, sections(), foot);
    }

    private List<String> paragraph(Style style, String words) {
        return new Paragraph(0, 0, List.of(new Part(style, words))).lines(screen);
    }

    /// A title, or the leading claim where no report has one.
    private Optional<String> headline() {
        Optional<String> title =
                Headline.of(brief.reports())
                        .flatMap(report ->
                                report.head()
                                        .title()
                                        .map(Stated::value)
                                        .map(PlainText::of)
                                        .map(words ->
                                                "“%s” (%s)".formatted(words, report.id().value())));
        return title.or(() ->
                brief.accounts().stream()
                        .findFirst()
                        .map(account -> wording.quoted(account.claim().wording())));
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        counts.add(Wording.count(brief.reports().size(), "report", "reports"));
        counts.add(Wording.count(brief.accounts().size(), "claim", "claims"));
        Set<EntityId> origins = new LinkedHashSet<>();
        for (Account account : brief.accounts()) {
            origins.addAll(ClaimSections.origins(account));
        }
        counts.add(
                Wording.count(origins.size(), "origin", "origins")
                        + (origins.size() > 1 ? ", independence not established" : ""));
        count(counts, "contradiction", Finding.Contradiction.class::isInstance);
        count(counts, "tension", Finding.Tension.class::isInstance);
        count(counts, "silence", TerminalBrief::isFirmSilence);
        if (brief.alignment().findings().stream().anyMatch(Finding.Compatible.class::isInstance)) {
            count(counts, "look-alike", Finding.Compatible.class::isInstance);
        }
        return String.join(" · ", counts);
    }

    private void count(List<String> counts, String word, Predicate<Finding> belongs) {
        int number = (int) brief.alignment().findings().stream().filter(belongs).count();
        counts.add(number == 0 ? "no " + word : Wording.count(number, word, word + "s"));
    }

    private static boolean isFirmSilence(Finding finding) {
        return finding instanceof Finding.Silence silence
                && silence.strength() != Finding.Strength.IMPLICIT_WEAK;
    }

    private List<Section> sections() {
        ClaimSections claims = new ClaimSections(brief, wording);
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
