package dev.readout.server;

import dev.readout.app.page.PageBrief;
import dev.readout.server.archive.Archive;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryReports;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.story.StoryBriefs;
import dev.readout.server.story.StoryExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Each story in the forms that it can leave in.
final class ExportsApi {
    private final Store reports;
    private final Archive archive;
    private final StoryFinder finder;
    private final StoryBriefs briefs;

    ExportsApi(Store reports, Archive archive, StoryFinder finder, StoryBriefs briefs) {
        this.reports = reports;
        this.archive = archive;
        this.finder = finder;
        this.briefs = briefs;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/stories/{id}/annotations", this::annotations);
        routes.get("/api/stories/{id}/export", this::export);
    }

    private void annotations(Context request) {
        finder.in(request)
                .ifPresent(story ->
                        Answers.streamed(
                                request,
                                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
                                finder.tag(story),
                                out ->
                                        StoryExport.annotations(
                                                story.id(),
                                                briefs.written(story, Form.JSON),
                                                out)));
    }

    private void export(Context request) {
        Question question = new Question(request);
        Export export =
                Export.valueOf(
                        question.choice(
                                "format",
                                "json",
                                List.of("json", "csv", "markdown", "html", "warc")));
        finder.in(request)
                .ifPresent(story -> {
                    request.header(
                            "Content-Disposition",
                            "attachment; filename=\"story-%s.%s\""
                                    .formatted(story.id(), export.ending));
                    export(request, export, story);
                });
    }

    private void export(Context request, Export export, StoryRow story) {
        String tag = finder.tag(story) + "-" + export;
        switch (export) {
            case warc -> request.contentType(export.type).result(captures(story));
            case json -> packed(request, export, story, Form.JSON);
            case markdown -> packed(request, export, story, Form.MARKDOWN);
            case csv ->
                    Answers.streamed(
                            request,
                            export.type,
                            tag,
                            out ->
                                    StoryExport.csv(
                                            story.id(), briefs.written(story, Form.JSON), out));
            case html ->
                    Answers.streamed(
                            request,
                            export.type,
                            tag,
                            out ->
                                    PageBrief.write(
                                            story.title(),
                                            briefs.written(story, Form.PAGE).reader(),
                                            new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        }
    }

    private void packed(Context request, Export export, StoryRow story, Form form) {
        Answers.packed(
                request,
                export.type,
                finder.tag(story) + "-" + export,
                () -> briefs.written(story, form));
    }

    /// All revisions of its reports as they came in, packed record by record.
    private byte[] captures(StoryRow story) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (StoryReports.Member member : reports.stories().reports().members(story.id())) {
                for (Revision revision : reports.revisions(member.revision().report())) {
                    all.write(archive.bytes(revision.place()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be read", e);
        }
        return all.toByteArray();
    }

    private enum Export {
        json("json", "application/json"),
        csv("csv", "text/csv;charset=utf-8"),
        markdown("md", "text/markdown;charset=utf-8"),
        warc("warc.gz", "application/warc"),
        html("html", "text/html;charset=utf-8");

        private final String ending;
        private final String type;

        Export(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }
    }
}
