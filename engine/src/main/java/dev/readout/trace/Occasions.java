package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells whether two things that one speaker says may have been said at one occasion, so that who
/// carried the one carried the other, too.
///
/// "She told a news conference" is an occasion of its own; "he had said on Radio Norda" is an
/// earlier one; what somebody "was quoted by Norda News as saying" is that quotation alone, and
/// "was quoted as saying" goes on from whoever was named before.
final class Occasions {
    private static final Pattern EARLIER = Pattern.compile("\\bhad\\b");
    private static final Pattern QUOTED = Pattern.compile("\\b(?:quoted|cited)\\b");

    /// Where reporters hear somebody themselves.
    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:told|at|during|in) (?:a|the|an) (?:[a-z-]+ )?(?:(?:news|press)"
                            + " (?:conference|briefing)|briefing|rally|session|hearing)\\b");

    private final Analysis analysis;

    Occasions(Analysis analysis) {
        this.analysis = analysis;
    }

    /// Whether the sentence of the cue names where it was said, and no medium.
    boolean isOwn(Attribution attribution) {
        List<Span> sentences = analysis.reading().sentences();
        int cue = attribution.cue().getFirst().words().start();
        int at = Span.firstAfter(sentences, span -> span, cue);
        return at < sentences.size()
                && OWN.matcher(
                                analysis.report()
                                        .text()
                                        .at(sentences.get(at))
                                        .toLowerCase(Locale.ROOT))
                        .find();
    }

    boolean mayBeOne(Attribution one, Attribution other) {
        String cue = cue(one);
        String next = cue(other);
        return EARLIER.matcher(cue).find() == EARLIER.matcher(next).find()
                && (one.relay().isEmpty() || !QUOTED.matcher(cue).find())
                && !QUOTED.matcher(next).find();
    }

    private String cue(Attribution attribution) {
        return attribution.cue().stream()
                .map(Citation::words)
                .map(analysis.report().text()::at)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
