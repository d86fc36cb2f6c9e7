package dev.readout.server.revision;

import dev.readout.report.Edit;
import dev.readout.report.ReportId;
import dev.readout.server.archive.Archive;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.story.ReportText;
import dev.readout.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was changed in one report since it was first seen.
///
/// @param story empty while it stands in none
/// @param claims of the brief of the story; empty while there is none
/// @param steps from each revision to the next, the first one first
public record History(Optional<StoryRow> story, Optional<TouchedClaims> claims, List<Step> steps) {
    public History {
        steps = List.copyOf(steps);
    }

    /// From one revision to the next.
    public record Step(Changes changes, List<Touching> edits) {
        public Step {
            edits = List.copyOf(edits);
        }
    }

    /// @param claims those that rest today on the sentence, whatever later revisions made of it
    public record Touching(Edit edit, List<TouchedClaims.Claim> claims) {
        public Touching {
            claims = List.copyOf(claims);
        }
    }

    /// @param revisions of one report, at least one, the first one first
    /// @param archive holds the pages, where outlets put notices beside the report
    /// @throws IOException if the archive cannot be read
    public static History of(List<Revision> revisions, Store store, Archive archive)
            throws IOException {
        Optional<StoryRow> story =
                store.stories()
                        .reports()
                        .storyOf(revisions.getFirst().report())
                        .flatMap(store.stories()::find);
        Optional<TouchedClaims> claims =
                story.flatMap(row -> store.stories().briefs().find(row.id(), Form.JSON))
                        .map(TouchedClaims::new);
        return new History(story, claims, steps(revisions, claims, archive));
    }

    /// The steps alone, where the claims of the story are known.
    public static List<Step> steps(
            List<Revision> revisions, Optional<TouchedClaims> claims, Archive archive)
            throws IOException {
        List<Changes> all = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            all.add(Changes.between(revisions.get(i - 1), revisions.get(i), archive));
        }
        Text now = ReportText.of(revisions.getLast());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Changes changes = all.get(i);
            List<Changes> later = all.subList(i + 1, all.size());
            List<Touching> edits = new ArrayList<>();
            for (Edit edit : changes.edits()) {
                edits.add(
                        new Touching(
                                edit,
                                claims.map(known -> touched(edit, changes, later, known, now))
                                        .orElse(List.of())));
            }
            steps.add(new Step(changes, edits));
        }
        return steps;
    }

    private static List<TouchedClaims.Claim> touched(
            Edit edit, Changes changes, List<Changes> later, TouchedClaims claims, Text now) {
        ReportId report = ReportText.id(changes.after().report());
        Optional<String> sentence = edit.after().map(changes.textAfter()::at);
        for (Changes next : later) {
            sentence = sentence.flatMap(next::later);
        }
        return sentence.map(words -> claims.of(report, words, now)).orElse(List.of());
    }
}
