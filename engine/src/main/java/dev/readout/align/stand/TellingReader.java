package dev.readout.align.stand;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.SpeechForces;
import dev.readout.report.Citation;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a report makes of words that it quotes, and of those that somebody speaks of somebody
/// else.
public final class TellingReader {
    /// Words between a verb and the quotation behind it.
    private static final int BEFORE = 14;

    /// Words between a quotation and the verb behind it.
    private static final int BEHIND = 5;

    /// Words shown on either side of the verb.
    private static final int SHOWN = 6;

    private final ReportWords report;
    private final Named named;
    private final TakerReader takers;

    public TellingReader(ReportWords report) {
        this.report = report;
        named = new Named(report);
        takers = new TakerReader(report, named);
    }

    /// Those whose verb makes anything of the words.
    public List<Telling> all() {
        List<Telling> tellings = new ArrayList<>();
        for (Span quotation : report.analysis().reading().quotations()) {
            report.sentences().stream()
                    .filter(words -> words.sentence().overlaps(quotation))
                    .findFirst()
                    .flatMap(words -> quoting(words, quotation))
                    .ifPresent(tellings::add);
        }
        tellings.addAll(report.each(this::ofSomebody));
        tellings.removeIf(one -> one.force().equals(SpeechForces.PLAIN));
        return tellings;
    }

    private Optional<Telling> quoting(SentenceWords words, Span quotation) {
        int first = words.at(quotation.start());
        List<String> quoted = Plain.words(report.analysis().report().text().at(quotation));
        return before(words, first)
                .or(() -> behind(words, words.at(quotation.end() - 1) + 1))
                .flatMap(verb ->
                        force(words, verb)
                                .map(force ->
                                        new Telling(
                                                force,
                                                "",
                                                Set.of(),
                                                quoted,
                                                cited(words, verb, first))));
    }

    /// The last verb of speaking before the quotation.
    private static Optional<Integer> before(SentenceWords words, int first) {
        for (int at = first - 1; at >= 0 && first - at <= BEFORE; at--) {
            if (force(words, at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The first one behind it.
    private static Optional<Integer> behind(SentenceWords words, int from) {
        for (int at = from; at < words.size() && at - from <= BEHIND; at++) {
            if (force(words, at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> force(SentenceWords words, int at) {
        return words.tag(at).startsWith("VB")
                ? SpeechForces.of(words.lemma(at), words.lemma(at + 1))
                : Optional.empty();
    }

    /// "Hald mocked the bishop", "Hald warned about the bishop".
    private Optional<Telling> ofSomebody(SentenceWords words, int at) {
        Clause clause = new Clause(words, at);
        Optional<String> force = force(words, at);
        if (force.isEmpty() || clause.mood() != Mood.TOLD) {
            return Optional.empty();
        }
        Optional<NounPhrase> object =
                clause.object()
                        .or(() -> clause.behind("about"))
                        .or(() -> clause.behind("against"))
                        .or(() -> clause.behind("at"));
        Optional<Taker> speaker = clause.taker().flatMap(takers::of);
        Set<String> whom =
                object.map(one -> named.in(words, one.head(), one.head())).orElse(Set.of());
        return speaker.filter(one -> one.key().startsWith("@") && !whom.isEmpty())
                .map(one ->
                        new Telling(
                                force.get(),
                                one.key(),
                                whom,
                                List.of(),
                                cited(words, at, words.size())));
    }

    /// The verb with its subject, if that stands near, up to the quotation.
    private static Citation cited(SentenceWords words, int verb, int quotation) {
        int from =
                new Clause(words, verb)
                        .subject()
                        .map(NounPhrase::first)
                        .filter(one -> one < verb && verb - one <= SHOWN)
                        .orElse(verb);
        int to = verb;
        while (to - verb < SHOWN && to + 1 != quotation && !words.isEnd(to + 1)) {
            to++;
        }
        return words.cited(from, to);
    }
}
