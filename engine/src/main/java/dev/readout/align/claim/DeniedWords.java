package dev.readout.align.claim;

import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.Optional;

/// Shows what somebody denies together with who denies it: "she had sold the mill" alone would tell
/// the opposite of "Renk denied that she had sold the mill".
final class DeniedWords {
    /// Characters between a speaker and the verb that denies: "the mayor on Monday again denied".
    private static final int TO_SPEAKER = 30;

    private DeniedWords() {}

    /// The words with the denial before them, if they lie in what is denied and the denial stands
    /// in the same sentence.
    static Citation with(StatementProfile one) {
        return of(one, one.words());
    }

    /// @param shown a part of the statement
    static Citation of(StatementProfile one, Citation shown) {
        return one.statement().attributions().stream()
                .filter(DeniedWords::isIndirect)
                .filter(denial ->
                        denial.content().stream()
                                .anyMatch(part -> part.words().overlaps(one.words().words())))
                .flatMap(denial -> start(denial, one).stream())
                .findFirst()
                .map(start -> new Citation(one.report(), new Span(start, shown.words().end())))
                .orElse(shown);
    }

    private static boolean isIndirect(Attribution denial) {
        return denial.polarity() == Attribution.Polarity.DENIED
                && denial.form() != Attribution.Form.DIRECT;
    }

    private static Optional<Integer> start(Attribution denial, StatementProfile one) {
        return denial.cue().stream()
                .map(Citation::words)
                .filter(cue -> one.sentence().contains(cue))
                .filter(cue -> cue.end() <= one.words().words().start())
                .findFirst()
                .map(cue -> speaker(denial, cue, one));
    }

    private static int speaker(Attribution denial, Span cue, StatementProfile one) {
        return denial.source().stream()
                .map(Citation::words)
                .filter(one.sentence()::contains)
                .filter(source -> source.end() <= cue.start())
                .filter(source -> cue.start() - source.end() <= TO_SPEAKER)
                .map(Span::start)
                .findFirst()
                .orElse(cue.start());
    }
}
