package dev.readout.align.position;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.story.Entities;
import java.util.ArrayList;
import java.util.List;

/// Reports of a test as readers see them, named r0, r1 …
final class Read {
    private final List<String> texts;
    private final List<ReportWords> reports = new ArrayList<>();

    Read(String... texts) {
        this.texts = List.of(texts);
        List<Analysis> analyses = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            analyses.add(new Analyser().of(Written.report("r" + i, texts[i].split("\n")).report()));
        }
        Entities entities = new Aligner().of(analyses).entities();
        analyses.forEach(one ->
                reports.add(
                        new ReportWords(
                                one,
                                one.reading().sentences().stream()
                                        .map(sentence -> new SentenceWords(one, sentence))
                                        .toList(),
                                entities)));
    }

    List<ReportWords> reports() {
        return reports;
    }

    ReportWords only() {
        return reports.getFirst();
    }

    String words(Citation citation) {
        int report = Integer.parseInt(citation.report().value().substring(1));
        return texts.get(report)
                .substring(citation.words().start(), citation.words().end())
                .replace('\n', ' ');
    }
}
