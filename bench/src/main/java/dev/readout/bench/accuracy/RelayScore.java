package dev.readout.bench.accuracy;

import dev.readout.align.Aligner;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Entities;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Trace;
import dev.readout.text.Span;
import dev.readout.trace.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In how many of the marked sentences it is told right who spoke and who passed it on.
///
/// Each sentence is read as a report of its own. A chain is right if some attribution of the marked
/// content has it: the speaker, then who passed it on, nearest first, nobody more and nobody less.
/// A speaker whom the sentence does not name ("she") counts by its words.
public final class RelayScore {
    static final String SENTENCES = "relays.txt";
    private static final char CONTENT = '=';

    private RelayScore() {}

    /// @param right sentences with the right chain
    /// @param wrong the others, with what was read instead
    public record Result(int right, List<String> wrong) {
        public Result {
            wrong = List.copyOf(wrong);
        }

        Figure.Share share() {
            return new Figure.Share(right, right + wrong.size());
        }
    }

    public static Result measured() {
        return of(Texts.lines(SENTENCES));
    }

    /// @param sentences with their marks, one in a line
    static Result of(List<String> sentences) {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String line : sentences) {
            Marked sentence = Marked.parse(line);
            Reading reading = Reading.of(sentence);
            if (reading.trace().lineages().stream().anyMatch(reading::isRight)) {
                right++;
            } else {
                wrong.add(line + "\n" + reading.told());
            }
        }
        return new Result(right, wrong);
    }

    /// What the program makes of one sentence.
    private record Reading(Marked sentence, Analysis analysis, Trace trace) {
        static Reading of(Marked sentence) {
            Analysis analysis = new Analyser().of(Texts.report(sentence.text()));
            List<Analysis> one = List.of(analysis);
            return new Reading(sentence, analysis, new Tracer().of(one, new Aligner().of(one)));
        }

        boolean isRight(Lineage lineage) {
            List<List<Span>> hops = hops(lineage);
            boolean same = overlap(lineage.attribution()) && hops.size() == marked();
            for (int place = 0; same && place < hops.size(); place++) {
                List<Span> marks = sentence.spans((char) ('1' + place));
                same =
                        hops.get(place).stream()
                                .anyMatch(hop -> marks.stream().anyMatch(hop::overlaps));
            }
            return same;
        }

        private long marked() {
            return sentence.marks().stream().filter(mark -> mark.name() != CONTENT).count();
        }

        /// Whether the content shares at least half of the characters of the two.
        private boolean overlap(Attribution attribution) {
            List<Span> marks = sentence.spans(CONTENT);
            int shared = 0;
            int own = 0;
            for (Citation content : attribution.content()) {
                own += content.words().length();
                shared += marks.stream().mapToInt(content.words()::shared).sum();
            }
            return 4 * shared >= own + marks.stream().mapToInt(Span::length).sum();
        }

        /// Where each hop is named.
        private List<List<Span>> hops(Lineage lineage) {
            List<List<Span>> hops = new ArrayList<>();
            if (lineage.chains().isEmpty()) {
                words(lineage.attribution()).forEach(span -> hops.add(List.of(span)));
            } else {
                for (EntityId hop : lineage.chains().getFirst().hops()) {
                    hops.add(mentions(hop));
                }
            }
            return hops;
        }

        private List<Span> mentions(EntityId id) {
            Entities entities = trace.entities();
            List<Span> spans = new ArrayList<>();
            entities.mentions()
                    .forEach((citation, entity) -> {
                        if (entity.equals(id)) {
                            spans.add(citation.words());
                        }
                    });
            entities.find(id)
                    .map(entity -> sentence.text().characters().indexOf(entity.canonical()))
                    .filter(at -> at >= 0)
                    .ifPresent(at -> spans.add(new Span(at, at + 1)));
            return spans;
        }

        /// From the speaker outwards, as the sentence names them.
        private static List<Span> words(Attribution attribution) {
            List<Span> words = new ArrayList<>();
            Optional<Attribution> level = Optional.of(attribution);
            while (level.isPresent()) {
                level.get().source().stream().limit(1).map(Citation::words).forEach(words::add);
                level.get().relay().stream().map(Citation::words).forEach(words::add);
                level = level.get().within();
            }
            return words;
        }

        String told() {
            StringBuilder told = new StringBuilder();
            for (Lineage lineage : trace.lineages()) {
                told.append("    ");
                lineage.chains()
                        .forEach(chain ->
                                chain.hops()
                                        .forEach(hop -> told.append(hop.value()).append(" < ")));
                words(lineage.attribution())
                        .forEach(span -> told.append(sentence.text().at(span)).append(" <- "));
                lineage.attribution()
                        .content()
                        .forEach(part -> told.append(analysis.report().at(part)).append(" / "));
                told.append('\n');
            }
            return told.toString();
        }
    }
}
