package dev.readout.align;

import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.Head;
import dev.readout.report.Reading;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reports written for a test: one line is one sentence, all of it body.
public final class Written {
    private Written() {}

    public static Analysis report(String id, String... sentences) {
        Text text = new Text(String.join("\n", sentences));
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            spans.add(new Span(start, start + sentence.length()));
            start += sentence.length() + 1;
        }
        List<Span> quotations =
                Pattern.compile("\"[^\"]*\"")
                        .matcher(text.characters())
                        .results()
                        .map((MatchResult found) -> new Span(found.start(), found.end()))
                        .toList();
        Report report =
                new Report(
                        new ReportId(id),
                        id + ".txt",
                        text,
                        List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))),
                        head());
        Reading reading = new Reading(List.of(), spans, List.of(), quotations);
        return new Analysis(report, reading, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Head head() {
        return new Head(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Dating.unknown(),
                Optional.empty(),
                List.of(),
                "en");
    }
}
