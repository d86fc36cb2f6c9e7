package dev.readout.server.story;

import dev.readout.Engine;
import dev.readout.app.page.Leaf;
import dev.readout.app.page.MarkdownBrief;
import dev.readout.app.page.PageBrief;
import dev.readout.app.view.Outline;
import dev.readout.json.BriefJson;
import dev.readout.report.Analysis;
import dev.readout.report.Skipped;
import dev.readout.server.store.Decisions;
import dev.readout.server.store.Packed;
import dev.readout.server.store.StoryReports.Member;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.WrittenBrief;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.watch.Aside;
import dev.readout.story.Brief;
import dev.readout.story.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the briefs of stories and keeps them in their written forms: the same reports in the same
/// revisions give the same characters. Safe for many threads.
public final class StoryBriefs {
    /// A page of more characters, some sixty reports, is cut into leaves.
    private static final int ONE_PAGE = 1_000_000;

    private final StoryStore store;
    private final Decisions decisions;
    private final ReportReader reader;
    private final Engine engine = new Engine();

    StoryBriefs(StoryStore store, Decisions decisions, ReportReader reader) {
        this.store = store;
        this.decisions = decisions;
        this.reader = reader;
    }

    /// The brief in one form. It may be older than the story, see [StoryRow.Versions#isBehind];
    /// where there is none yet, it is made, in some 0.1 s for each report.
    public Packed written(StoryRow story, Form form) {
        return store.briefs()
                .find(story.id(), form)
                .orElseGet(() -> Packed.of(form.of(renew(story))));
    }

    /// A part of the page of a story that is too large for one.
    ///
    /// @param name as in [Leaf#name]
    public Optional<Leaf> leaf(StoryRow story, String name) {
        return store.briefs().leaf(story.id(), name);
    }

    /// Makes the brief of a story and keeps it.
    private WrittenBrief renew(StoryRow story) {
        WrittenBrief brief = made(draft(story));
        store.briefs().save(story.id(), brief);
        return brief;
    }

    /// The same, with all that takes long done aside.
    void renew(StoryRow story, Aside aside) {
        Draft draft = draft(story);
        store.briefs().save(story.id(), aside.call(() -> made(draft)));
    }

    /// The brief of the reports that stand in a story now.
    public Brief brief(String story) {
        return brief(store.reports().members(story), decisions.corrections());
    }

    /// What a brief is made of.
    private record Draft(StoryRow story, List<Member> members, List<Correction> corrections) {}

    private Draft draft(StoryRow story) {
        return new Draft(story, store.reports().members(story.id()), decisions.corrections());
    }

    private WrittenBrief made(Draft draft) {
        return written(draft.story(), brief(draft.members(), draft.corrections()));
    }

    private Brief brief(List<Member> members, List<Correction> corrections) {
        List<Analysis> analyses = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Map<List<Object>, String> seen = new HashMap<>();
        for (Member member : members) {
            switch (reader.read(member.revision())) {
                case ReportReader.Reading.LeftOut leftOut -> skipped.add(leftOut.why());
                case ReportReader.Reading.Read read -> {
                    Optional<String> twin = twin(member, seen);
                    if (twin.isEmpty()) {
                        analyses.add(read.analysis());
                    } else {
                        String file = read.analysis().report().file();
                        skipped.add(
                                new Skipped(
                                        file,
                                        "is the same report as %s, read once"
                                                .formatted(twin.get())));
                    }
                }
            }
        }
        return engine.brief(analyses, corrections, skipped);
    }

    /// The report of the same outlet that has the same words; two outlets with the same words have
    /// relayed them.
    private static Optional<String> twin(Member member, Map<List<Object>, String> seen) {
        var words = member.revision().words();
        String id = ReportText.id(member.revision().report()).value();
        return Optional.ofNullable(
                seen.putIfAbsent(List.of(words.outlet(), words.title(), words.text()), id));
    }

    private static WrittenBrief written(StoryRow story, Brief brief) {
        Outline outline = new Outline(brief);
        int origins =
                outline.tallies().stream()
                        .filter(tally -> tally.what() == Outline.Counted.ORIGIN)
                        .mapToInt(Outline.Tally::number)
                        .sum();
        PageBrief.Content content = PageBrief.content(brief);
        String page = content.html();
        List<Leaf> leaves =
                page.length() <= ONE_PAGE
                        ? List.of()
                        : PageBrief.leaves(brief, "/stories/" + story.id());
        return new WrittenBrief(
                story.versions().current(),
                new WrittenBrief.Listed(content.title(), origins, outline.conflicts().size()),
                BriefJson.of(brief),
                page,
                MarkdownBrief.of(brief),
                leaves);
    }
}
