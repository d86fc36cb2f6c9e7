package dev.readout.copy;

import dev.readout.report.Arrival;
import dev.readout.report.Credit;
import dev.readout.story.Copy;
import dev.readout.text.Text;
import java.util.List;
import java.util.function.Function;

/// Two reports that share words, about to be told as a copy.
record Pair(Side one, Side other) {

    record Side(Arrival report, Words words) {
        String characters() {
            return report.text().characters();
        }

        Witness witness(Function<Text, List<Credit>> creditReader) {
            return new Witness(report, creditReader.apply(report.text()));
        }
    }

    /// @param containment share of the runs of the smaller report
    /// @param ofLarger share of the runs of the larger report
    Copy copy(double containment, double ofLarger, Function<Text, List<Credit>> creditReader) {
        List<SharedRuns.Run> runs = SharedRuns.between(one.words, other.words);
        Witness first = one.witness(creditReader);
        Witness second = other.witness(creditReader);
        return new Copy(
                one.report.id(),
                other.report.id(),
                containment,
                runs.stream().map(run -> run.spans(one.words, other.words)).toList(),
                DirectionRule.of(first, second),
                KindRule.of(first, second, containment, ofLarger, quoted(runs)));
    }

    /// Share of the words of the passages that are quoted in both texts, 0 to 1.
    private double quoted(List<SharedRuns.Run> runs) {
        QuotedWords inOne = new QuotedWords(one.characters());
        QuotedWords inOther = new QuotedWords(other.characters());
        int words = 0;
        int quoted = 0;
        for (SharedRuns.Run run : runs) {
            for (int i = 0; i < run.length(); i++) {
                boolean both =
                        inOne.isQuoted(one.words.span(run.one() + i, run.one() + i + 1))
                                && inOther.isQuoted(
                                        other.words.span(run.other() + i, run.other() + i + 1));
                words++;
                quoted += both ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) quoted / words;
    }
}
