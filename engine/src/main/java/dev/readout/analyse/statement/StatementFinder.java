package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Reading;
import dev.readout.report.Report;
import dev.readout.report.Statement;
import dev.readout.report.TimePhrase;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cuts a report into statements: clauses of one predicate, without the words that only tell who
/// said them.
///
/// Each sentence falls into runs of one voice ([VoiceMap]): the reporter's own, or the content of
/// one attribution. Each run is cut into clauses ([ClauseCutter]), and happenings told by a noun
/// are statements of their own beside the clause that holds them ([NominalFinder]). "She said"
/// alone is no statement, "the ministry said on Tuesday" is: it tells when the ministry spoke. Time
/// grows with the length of the report.
public final class StatementFinder {
    /// A clause holds at least so many words that tell something, unless it has a subject and a
    /// verb: "there was no such offer".
    private static final int MIN_MATTER = 2;

    /// "He said on Friday", "according to her on Friday": who speaks when is told only by a name.
    private static final Set<String> LEANING =
            Set.of("according", "he", "she", "it", "they", "we", "i");

    public List<Statement> in(
            Report report,
            Reading reading,
            List<Attribution> attributions,
            List<TimePhrase> times) {
        Grammar grammar = new Grammar(report.text(), reading);
        Search search = new Search(report, grammar, new VoiceMap(grammar, attributions), times);
        reading.sentences().forEach(search::read);
        return search.statements();
    }

    /// One pass over one report.
    private static final class Search {
        private final Report report;
        private final Grammar grammar;
        private final VoiceMap voices;
        private final List<TimePhrase> times;
        private final ClauseCutter cutter;
        private final NominalFinder nominals;
        private final ClauseShape shape;
        private final Set<Span> found = new TreeSet<>();
        private final List<Statement> statements = new ArrayList<>();

        Search(Report report, Grammar grammar, VoiceMap voices, List<TimePhrase> times) {
            this.report = report;
            this.grammar = grammar;
            this.voices = voices;
            this.times = times;
            cutter = new ClauseCutter(grammar);
            nominals = new NominalFinder(grammar, cutter);
            shape = new ClauseShape(grammar);
        }

        void read(Span sentence) {
            int[] words = grammar.wordsIn(sentence).toArray();
            if (words.length == 0) {
                return;
            }
            ClauseCutter.Run all = new ClauseCutter.Run(words[0], words[words.length - 1] + 1);
            for (ClauseCutter.Run voice : voices.runs(all)) {
                shape.whole(cutter.cut(voice)).forEach(raw -> add(raw, all.from()));
            }
        }

        private void add(ClauseCutter.Run raw, int sentenceStart) {
            ClauseCutter.Run clause = shape.trim(raw);
            if ((shape.matter(clause) >= MIN_MATTER || shape.isSentence(clause)) && tells(clause)) {
                keep(shape.withAntecedent(clause, sentenceStart));
            }
            nominals.in(clause).stream()
                    .map(shape::trim)
                    .filter(run -> shape.matter(run) >= MIN_MATTER)
                    .forEach(this::keep);
        }

        /// Whether the clause is more than the words that name a speaker and the saying.
        private boolean tells(ClauseCutter.Run clause) {
            if (!voices.isFrame(clause)) {
                return true;
            }
            Span span = shape.span(clause);
            return !LEANING.contains(grammar.lower(clause.from()))
                    && times.stream().anyMatch(time -> span.contains(time.words()));
        }

        private void keep(ClauseCutter.Run clause) {
            Span span = shape.span(clause);
            if (found.add(span)) {
                statements.add(new Statement(new Citation(report.id(), span), voices.of(clause)));
            }
        }

        List<Statement> statements() {
            return statements.stream()
                    .sorted(java.util.Comparator.comparing(Statement::words))
                    .toList();
        }
    }
}
