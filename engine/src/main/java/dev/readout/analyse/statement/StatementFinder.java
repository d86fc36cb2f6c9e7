package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Reading;
import dev.readout.report.Report;
import dev.readout.report.Statement;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cuts a report into statements: clauses of one predicate, without the words that only tell who
/// said them.
///
/// Each sentence falls into runs of one voice ([VoiceMap]): the reporter's own, or the content of
/// one attribution. Each run is cut into clauses ([ClauseCutter]), and happenings told by a noun
/// and ages told in passing are statements of their own beside the clause that holds them
/// ([NominalFinder], [AgeFinder]). Who said something, when and to whom is no statement where what
/// was said stands outside of it: "the ministry told reporters on Tuesday". Time grows with the
/// length of the report.
public final class StatementFinder {
    /// A clause holds at least so many words that tell something, unless it has a subject and a
    /// verb: "there was no such offer".
    private static final int MIN_MATTER = 2;

    public List<Statement> in(Report report, Reading reading, List<Attribution> attributions) {
        Grammar grammar = new Grammar(report.text(), reading);
        Search search = new Search(report, grammar, new VoiceMap(grammar, attributions));
        reading.sentences().forEach(search::read);
        return search.statements();
    }

    /// One pass over one report.
    private static final class Search {
        private final Report report;
        private final ClauseWords words;
        private final VoiceMap voices;
        private final ClauseCutter cutter;
        private final NominalFinder nominals;
        private final AgeFinder ages;
        private final ClauseShape shape;
        private final LeadIn leadIn;
        private final AntecedentFinder antecedents;
        private final Set<Span> found = new TreeSet<>();
        private final List<Statement> statements = new ArrayList<>();

        Search(Report report, Grammar grammar, VoiceMap voices) {
            this.report = report;
            this.voices = voices;
            words = new ClauseWords(grammar);
            cutter = new ClauseCutter(words);
            nominals = new NominalFinder(words);
            ages = new AgeFinder(words);
            shape = new ClauseShape(words);
            leadIn = new LeadIn(words);
            antecedents = new AntecedentFinder(words);
        }

        void read(Span sentence) {
            int[] positions = words.grammar().wordsIn(sentence).toArray();
            if (positions.length == 0) {
                return;
            }
            Run all = new Run(positions[0], positions[positions.length - 1] + 1);
            for (Run voice : voices.runs(all)) {
                shape.whole(cutter.cut(voice)).forEach(raw -> add(raw, voice, all.from()));
            }
        }

        private void add(Run raw, Run voice, int sentenceStart) {
            Run clause = shape.trim(raw);
            if ((shape.matter(clause) >= MIN_MATTER || shape.isSentence(clause)) && tells(clause)) {
                keep(antecedents.with(clause, voice, sentenceStart));
            }
            nominals.in(clause).stream()
                    .map(shape::trim)
                    .filter(run -> shape.matter(run) >= MIN_MATTER)
                    .forEach(this::keep);
            ages.in(clause).forEach(this::keep);
        }

        /// Whether the clause is more than the words that name a speaker and the saying: it has a
        /// verb of its own. "The minister told reporters on Friday" has none.
        private boolean tells(Run clause) {
            if (leadIn.is(clause)) {
                return false;
            }
            if (!voices.isFrame(clause)) {
                return true;
            }
            for (int at = clause.from(); at < clause.to(); at++) {
                if (words.isRelative(at)) {
                    return false;
                }
                if (isOwnVerb(at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOwnVerb(int at) {
            boolean finite = words.isFinite(at) || words.tag(at).equals("VB");
            return finite && !StopWords.is(words.lower(at)) && !voices.isFrame(new Run(at, at + 1));
        }

        private void keep(Run clause) {
            Span span = shape.span(clause);
            if (found.add(span)) {
                statements.add(new Statement(new Citation(report.id(), span), voices.of(clause)));
            }
        }

        List<Statement> statements() {
            return statements.stream().sorted(Comparator.comparing(Statement::words)).toList();
        }
    }
}
