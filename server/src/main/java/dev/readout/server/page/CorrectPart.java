package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.page.BriefData.Choice;
import dev.readout.server.store.StoryRow;
import java.util.List;
import java.util.Locale;

/// The forms with which a reader corrects a story. They work without scripts.
final class CorrectPart {
    /// Choices of one list; of more nobody finds his.
    private static final int OFFERED = 200;

    private final Html html;
    private final StoryRow story;
    private final String by;
    private final String words;

    /// @param by how the reader named himself before; empty if never
    /// @param words what choices have that are offered; empty for all
    CorrectPart(Html html, StoryRow story, String by, String words) {
        this.html = html;
        this.story = story;
        this.by = by;
        this.words = words;
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
        narrow(brief);
        List<Choice> conflicts = some(brief.conflicts());
        if (!conflicts.isEmpty()) {
            begin("no-conflict", "Not a conflict");
            select("places", "These do not differ", conflicts);
            end();
        }
        begin("same", "These two are one");
        List<Choice> names = some(brief.names());
        select("one", "One name", names);
        select("other", "The other", names);
        end();
        begin("speaker", "Wrong speaker");
        select("said", "What was said", some(brief.sayings()));
        html.open("label").text("Who spoke, in words of the same report; empty if nobody tells");
        html.lone("input", "type", "text", "name", "speaker").close("label");
        end();
        List<Choice> reports =
                some(
                        brief.reports().stream()
                                .map(report -> new Choice(report.file(), report.label()))
                                .toList());
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

    /// Where lists are long, a form that shortens them.
    private void narrow(BriefData brief) {
        int longest =
                Math.max(
                        Math.max(brief.sayings().size(), brief.reports().size()),
                        Math.max(brief.names().size(), brief.conflicts().size()));
        if (longest <= OFFERED) {
            return;
        }
        html.open("form", "class", "ask", "role", "search");
        html.open("label").text("Words of what you want to correct");
        html.lone("input", "type", "search", "name", "words", "value", words).close("label");
        html.element("button", "Find it").close("form");
        html.element(
                "p",
                "This story is long: each list below offers at most %d choices%s."
                        .formatted(OFFERED, words.isEmpty() ? "" : " that have these words"),
                "class",
                "hint");
    }

    private List<Choice> some(List<Choice> choices) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(OFFERED)
                .toList();
    }

    private void split(BriefData brief) {
        begin("split", "Split: some reports tell of another event");
        html.open("fieldset").element("legend", "Reports of the other event");
        for (Choice report :
                some(
                        brief.reports().stream()
                                .map(one -> new Choice("" + one.number(), one.label()))
                                .toList())) {
            html.open("label", "class", "check");
            html.lone("input", "type", "checkbox", "name", "report", "value", report.value());
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
        html.element("option", "Choose …", "value", "");
        choices.forEach(choice -> html.element("option", choice.label(), "value", choice.value()));
        html.close("select").close("label");
    }
}
