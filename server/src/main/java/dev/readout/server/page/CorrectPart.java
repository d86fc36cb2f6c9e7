package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.page.BriefData.Choice;
import dev.readout.server.store.StoryRow;
import java.util.List;

/// The forms with which a reader corrects a story. They work without scripts.
final class CorrectPart {
    private final Html html;
    private final StoryRow story;
    private final String by;

    /// @param by how the reader named himself before; empty if never
    CorrectPart(Html html, StoryRow story, String by) {
        this.html = html;
        this.story = story;
        this.by = by;
    }

    /// @param others stories that this one may be merged with
    void write(BriefData brief, List<StoryRow> others) {
        html.open("section", "id", "correct", "aria-label", "What can be decided");
        html.element(
                "p",
                "What you decide holds for every later brief, is listed with your name, and can be"
                        + " taken back.",
                "class",
                "hint");
        List<Choice> conflicts = brief.conflicts();
        if (!conflicts.isEmpty()) {
            begin("no-conflict", "Not a conflict");
            select("places", "These do not differ", conflicts);
            end();
        }
        begin("same", "These two are one");
        select("one", "One name", brief.names());
        select("other", "The other", brief.names());
        end();
        begin("speaker", "Wrong speaker");
        select("said", "What was said", brief.sayings());
        html.open("label").text("Who spoke, in words of the same report; empty if nobody tells");
        html.lone("input", "type", "text", "name", "speaker").close("label");
        end();
        List<Choice> reports =
                brief.reports().stream()
                        .map(report -> new Choice(report.file(), report.label()))
                        .toList();
        if (reports.size() > 1) {
            begin("copied", "One copied the other");
            select("copy", "The copy", reports);
            select("original", "Copied from", reports);
            end();
            split(brief);
        }
        if (!others.isEmpty()) {
            begin("merge", "Merge with another story");
            select(
                    "other",
                    "The same event",
                    others.stream()
                            .map(other -> new Choice(other.id(), StoryEntry.title(other)))
                            .toList());
            end();
        }
        html.close("section");
    }

    private void split(BriefData brief) {
        begin("split", "Split: some reports tell of another event");
        html.open("fieldset").element("legend", "Reports of the other event");
        for (BriefData.Report report : brief.reports()) {
            html.open("label", "class", "check");
            html.lone("input", "type", "checkbox", "name", "report", "value", "" + report.number());
            html.text(report.label()).close("label");
        }
        html.close("fieldset");
        end();
    }

    private void begin(String kind, String heading) {
        html.open("details", "class", "fix").element("summary", heading);
        html.open("form", "method", "post", "action", "/stories/%s/correct".formatted(story.id()));
        html.lone("input", "type", "hidden", "name", "kind", "value", kind);
    }

    private void end() {
        html.open("label").text("Your name");
        html.lone("input", "type", "text", "name", "by", "required", "", "value", by);
        html.close("label").element("button", "Decide so").close("form").close("details").line();
    }

    private void select(String name, String label, List<Choice> choices) {
        html.open("label").text(label).open("select", "name", name, "required", "");
        choices.forEach(choice -> html.element("option", choice.label(), "value", choice.value()));
        html.close("select").close("label");
    }
}
