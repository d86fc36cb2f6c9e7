package dev.readout.bench.accuracy;

import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In how many of the marked sentences it is told right who spoke and who passed it on.
///
/// Each sentence is read as a report of its own. A chain is right if some attribution of the marked
/// content names the same in the same order, nobody more and nobody less: the words of its source,
/// its relays, and those whose words it stands in.
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

        public double share() {
            return (double) right / (right + wrong.size());
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
            Analysis read = new Analyser().of(Texts.report(sentence.text()));
            if (read.attributions().stream().anyMatch(each -> isRight(each, sentence))) {
                right++;
            } else {
                wrong.add(line + "\n" + told(read));
            }
        }
        return new Result(right, wrong);
    }

    private static boolean isRight(Attribution attribution, Marked sentence) {
        return overlap(attribution, sentence.spans(CONTENT)) && namesAll(attribution, sentence);
    }

    /// Whether the content shares at least half of the characters of the two.
    private static boolean overlap(Attribution attribution, List<Span> marked) {
        int shared = 0;
        int own = 0;
        for (Citation content : attribution.content()) {
            own += content.words().length();
            shared += marked.stream().mapToInt(content.words()::shared).sum();
        }
        int gold = marked.stream().mapToInt(Span::length).sum();
        return 4 * shared >= own + gold;
    }

    private static boolean namesAll(Attribution attribution, Marked sentence) {
        List<Span> chain = chain(attribution);
        long gold = sentence.marks().stream().filter(mark -> mark.name() != CONTENT).count();
        if (chain.size() != gold) {
            return false;
        }
        for (int place = 0; place < chain.size(); place++) {
            List<Span> marked = sentence.spans((char) ('1' + place));
            if (marked.stream().noneMatch(chain.get(place)::overlaps)) {
                return false;
            }
        }
        return true;
    }

    /// From the speaker outwards. Relays come nearest first.
    private static List<Span> chain(Attribution attribution) {
        List<Span> chain = new ArrayList<>();
        Optional<Attribution> level = Optional.of(attribution);
        while (level.isPresent()) {
            level.get().source().stream().limit(1).map(Citation::words).forEach(chain::add);
            level.get().relay().stream().map(Citation::words).forEach(chain::add);
            level = level.get().within();
        }
        return chain;
    }

    private static String told(Analysis read) {
        StringBuilder told = new StringBuilder();
        for (Attribution each : read.attributions()) {
            told.append("    ");
            chain(each).forEach(span -> told.append(read.report().text().at(span)).append(" < "));
            each.content().forEach(words -> told.append(read.report().at(words)).append(" / "));
            told.append('\n');
        }
        return told.toString();
    }
}
