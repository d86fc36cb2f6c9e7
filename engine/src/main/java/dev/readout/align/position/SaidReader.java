package dev.readout.align.position;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what anybody is said to say, as a challenge to nobody but himself: a report may call it
/// false.
final class SaidReader {
    private final ReportWords report;
    private final Parties parties;

    SaidReader(ReportWords report, Parties parties) {
        this.report = report;
        this.parties = parties;
    }

    /// In the order of the attributions.
    List<Challenge> all() {
        List<Challenge> all = new ArrayList<>();
        for (Attribution attribution : report.analysis().attributions()) {
            Set<String> by =
                    attribution.source().isEmpty()
                            ? Set.of()
                            : parties.speaker(attribution.content().getFirst().words());
            if (!by.isEmpty() && attribution.polarity() == Attribution.Polarity.AFFIRMED) {
                attribution.content().forEach(words -> said(by, words).ifPresent(all::add));
            }
        }
        return all;
    }

    private Optional<Challenge> said(Set<String> by, Citation content) {
        for (int place = 0; place < report.sentences().size(); place++) {
            SentenceWords words = report.sentences().get(place);
            if (words.sentence().contains(content.words())) {
                Set<String> terms =
                        new DisputeSentence(words, place)
                                .terms(
                                        parties,
                                        words.at(content.words().start()),
                                        words.at(content.words().end() - 1) + 1);
                return Optional.of(new Challenge(Set.of(), by, Matter.of(terms), place, content));
            }
        }
        return Optional.empty();
    }
}
