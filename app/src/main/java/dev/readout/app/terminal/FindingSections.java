package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.app.terminal.Section.Entry;
import dev.readout.app.view.Outline;
import dev.readout.app.view.Outline.Difference;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.SideWords;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Brief;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import dev.readout.story.Happening;
import dev.readout.story.Passage;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Where the reports differ, who is silent, what they share, what happened when.
final class FindingSections {
    /// Columns of the claim that a silence is about.
    private static final int CLAIM = 90;

    /// Columns of the words that state a silence.
    private static final int STATEMENT = 100;

    private final Brief brief;
    private final Outline outline;
    private final Wording wording;
    private final SideWords sides;

    FindingSections(Brief brief, Outline outline, Wording wording) {
        this.brief = brief;
        this.outline = outline;
        this.wording = wording;
        this.sides = new SideWords(brief, wording);
    }

    Section differences() {
        List<Entry> compatible = outline.compatible().stream().map(this::difference).toList();
        return new Section(
                "They differ",
                outline.conflicts().stream().map(this::difference).toList(),
                compatible.isEmpty()
                        ? ""
                        : Wording.count(compatible.size(), "look-alike", "look-alikes")
                                + " can both be true",
                compatible);
    }

    private Entry difference(Difference difference) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                Paragraph.of(
                        2,
                        new Part(style(difference.relation()), difference.relation().words()),
                        new Part(
                                Style.QUIET,
                                "· "
                                        + word(difference.aspect())
                                        + " · "
                                        + PlainText.of(difference.reason()))));
        difference.sides().forEach(side -> paragraphs.add(side(side)));
        return new Entry(paragraphs);
    }

    /// In which reports, the sentence of the first, and who says it if the report does not.
    private Paragraph side(Side side) {
        String speakers = sides.speakers(side);
        return Paragraph.of(
                4,
                new Part(Style.QUIET, Wording.reportsOf(side.words())),
                new Part(Style.PLAIN, sides.sentence(side.words().getFirst())),
                new Part(Style.QUIET, speakers.isEmpty() ? "" : "— " + speakers));
    }

    private static Style style(Outline.Relation relation) {
        return switch (relation) {
            case CONTRADICTION -> Style.CONTRADICTION;
            case TENSION -> Style.TENSION;
            case COMPATIBLE -> Style.QUIET;
        };
    }

    Section silences() {
        List<Entry> weak = outline.weakSilences().stream().map(this::silence).toList();
        return new Section(
                "Silent",
                outline.firmSilences().stream().map(this::silence).toList(),
                weak.isEmpty()
                        ? ""
                        : weak.size() + " weak, where a report may be about something else",
                weak);
    }

    private Entry silence(List<Silence> same) {
        Silence first = same.getFirst();
        List<Part> parts = new ArrayList<>(List.of(new Part(Style.SILENCE, wording.silent(same))));
        first.matter()
                .ifPresent(about -> {
                    parts.add(new Part(Style.QUIET, "on"));
                    parts.add(new Part(Style.PLAIN, wording.quoted(about, CLAIM)));
                });
        parts.add(new Part(Style.QUIET, "— " + ground(same)));
        return Entry.of(Paragraph.of(2, parts.toArray(Part[]::new)));
    }

    /// How the silence is known, by the words that state it or the reports that do not keep it.
    private String ground(List<Silence> same) {
        Silence first = same.getFirst();
        List<Citation> statements =
                same.stream().flatMap(one -> one.statement().stream()).distinct().toList();
        if (statements.isEmpty()) {
            return "seen by comparing with " + Wording.reports(first.carriers());
        }
        String how = first.strength() == Strength.EXPLICIT ? "stated" : "implied";
        return how
                + " in "
                + Wording.reportsOf(statements)
                + ": "
                + wording.quoted(statements.getFirst(), STATEMENT);
    }

    Section timeline() {
        return new Section("Timeline", brief.happenings().stream().map(this::happening).toList());
    }

    private Entry happening(Happening happening) {
        String how =
                switch (happening.how()) {
                    case STATED -> "";
                    case INFERRED -> ", worked out from the date of the report";
                    case BORROWED -> ", partly taken from another report";
                    case UNKNOWN -> ", not known how";
                };
        String planned = happening.status() == Happening.Status.PLANNED ? "planned" : "";
        return Entry.of(
                Paragraph.of(
                        2,
                        new Part(Style.STRONG, happening.time().iso()),
                        new Part(Style.TENSION, planned),
                        new Part(Style.PLAIN, wording.quoted(happening.shown())),
                        new Part(Style.QUIET, "— " + Wording.reportsOf(happening.words()) + how)));
    }

    Section copied() {
        return new Section(
                "The same words",
                brief.alignment().passages().stream().map(this::passage).toList());
    }

    private Entry passage(Passage passage) {
        return Entry.of(
                Paragraph.of(
                        2,
                        new Part(Style.PLAIN, wording.quoted(passage.places().getFirst())),
                        new Part(
                                Style.QUIET,
                                "— " + word(passage.kind()) + " · " + places(passage.places()))));
    }

    private static String places(Collection<Citation> places) {
        return places.stream()
                .map(place -> place.report().value())
                .collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
