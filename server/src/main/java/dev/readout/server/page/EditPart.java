package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.report.Edit;
import dev.readout.server.revision.Changes;
import dev.readout.server.revision.History;
import dev.readout.server.revision.TouchedClaims;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;

/// Writes what was changed in a report, sentence by sentence, with the words that went and came.
final class EditPart {
    /// Sentences of one step that are shown.
    private static final int SHOWN = 12;

    private final Html html;
    private final String story;

    /// @param story id of the one that has the claims; empty if there is none
    EditPart(Html html, String story) {
        this.html = html;
        this.story = story;
    }

    /// @param heading what was changed, when and where
    void write(History.Step step, Runnable heading) {
        Changes changes = step.changes();
        html.line().open("article", "class", "change").open("h3");
        heading.run();
        html.close("h3").open("p").text(changes.told()).close("p");
        changes.notice()
                .ifPresent(notice -> html.element("p", "“" + notice + "”", "class", "notice"));
        step.edits().stream().limit(SHOWN).forEach(edit -> sentence(edit, changes));
        if (step.edits().size() > SHOWN) {
            html.element("p", (step.edits().size() - SHOWN) + " more sentences", "class", "quiet");
        }
        html.close("article");
    }

    private void sentence(History.Touching touching, Changes changes) {
        html.open("p", "class", "found");
        words(touching.edit(), changes.textBefore(), changes.textAfter());
        html.close("p");
        List<TouchedClaims.Claim> claims = touching.claims();
        if (!claims.isEmpty()) {
            html.open("p", "class", "facts").text("It carries ");
            for (TouchedClaims.Claim claim : claims) {
                html.element(
                        "a", claim.id(), "class", "r", "href", StoryPage.place(story, claim.id()));
                html.text(" “" + claim.text() + "” ");
            }
            html.close("p");
        }
    }

    private void words(Edit edit, Text before, Text after) {
        if (edit.changes().isEmpty()) {
            edit.before().ifPresent(span -> whole("del", before, span));
            edit.after().ifPresent(span -> whole("ins", after, span));
            return;
        }
        Optional<Span> sentence = edit.after();
        int from = sentence.map(Span::start).orElse(0);
        for (Edit.Change change : edit.changes()) {
            html.text(after.at(new Span(from, Math.max(from, change.after().start()))));
            whole("del", before, change.before());
            whole("ins", after, change.after());
            from = Math.max(from, change.after().end());
        }
        html.text(after.at(new Span(from, Math.max(from, sentence.map(Span::end).orElse(from)))));
    }

    private void whole(String tag, Text text, Span span) {
        if (span.length() > 0) {
            html.element(tag, text.at(span)).text(" ");
        }
    }
}
