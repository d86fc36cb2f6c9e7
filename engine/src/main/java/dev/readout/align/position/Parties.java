package dev.readout.align.position;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.stand.Named;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads who is meant by words: persons and bodies, and with one who speaks for somebody ("the
/// lawyer of Hald") those for whom he speaks.
final class Parties {
    private static final Set<String> OURSELVES = Set.of("i", "we", "me", "us");

    private static final Set<String> OF = Set.of("of", "for");

    /// Words in an apposition: "Ada Hald, a spokeswoman for the council".
    private static final int APPOSITION = 8;

    private final ReportWords report;
    private final Named named;

    Parties(ReportWords report) {
        this.report = report;
        named = new Named(report);
    }

    /// Whom a phrase means; empty if that is not known.
    Set<String> of(NounPhrase phrase) {
        SentenceWords words = phrase.words();
        if (OURSELVES.contains(phrase.form())) {
            return speaker(words.span(phrase.head(), phrase.head()));
        }
        Set<String> names = new TreeSet<>();
        named.at(words, phrase.head()).filter(Named::mayTake).map(Named::key).ifPresent(names::add);
        if (isVoice(words, phrase.first(), phrase.head())) {
            names.addAll(named.in(words, phrase.first(), phrase.head()));
            if (OF.contains(words.form(phrase.head() + 1))) {
                names.addAll(named.in(words, phrase.head(), head(words, phrase.head() + 2)));
            }
        }
        if (!names.isEmpty() && words.form(phrase.head() + 1).equals(",")) {
            names.addAll(apposition(words, phrase.head() + 2));
        }
        return names;
    }

    /// The same with those who are named beside: "Hald and Lund".
    Set<String> all(NounPhrase phrase) {
        Set<String> names = new TreeSet<>(of(phrase));
        phrase.words()
                .children(phrase.head(), Set.of("conj"))
                .forEach(one -> names.addAll(of(NounPhrase.of(phrase.words(), one))));
        return names;
    }

    /// Whom a subject means; whose words these are where there is none.
    Set<String> by(Optional<NounPhrase> subject, Span words) {
        return subject.map(this::of).orElseGet(() -> speaker(words));
    }

    /// Those whom "a spokeswoman for the council" behind a name speaks for.
    private Set<String> apposition(SentenceWords words, int first) {
        int end = first;
        while (end - first < APPOSITION && !words.isEnd(end)) {
            end++;
        }
        return words.isEnd(end) && end > first && isVoice(words, first, end - 1)
                ? named.in(words, first, end - 1)
                : Set.of();
    }

    /// The last word of the phrase that begins at a word.
    private static int head(SentenceWords words, int first) {
        int head = Math.min(first, words.size() - 1);
        while (words.isNoun(head + 1) || (!words.isNoun(head) && !words.isEnd(head + 1))) {
            head++;
        }
        return head;
    }

    private static boolean isVoice(SentenceWords words, int first, int last) {
        for (int at = first; at <= last; at++) {
            if (DisputeWords.VOICE.has(words.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /// Whose words these are; empty if it is the newsroom or not known.
    Set<String> speaker(Span words) {
        return Attribution.innermost(report.analysis().attributions(), words)
                .map(one -> source(one.source().getLast()))
                .orElse(Set.of());
    }

    /// Whether somebody is said to say them.
    boolean isSaid(Span words) {
        return Attribution.innermost(report.analysis().attributions(), words).isPresent();
    }

    private Set<String> source(Citation source) {
        return report.sentences().stream()
                .filter(one -> one.sentence().contains(source.words()))
                .findFirst()
                .map(words -> {
                    int first = words.at(source.words().start());
                    int last = words.at(source.words().end() - 1);
                    return isVoice(words, first, last)
                            ? named.in(source.words())
                            : last(words, first, last);
                })
                .orElse(Set.of());
    }

    /// The last one named: "Lund" in "the mayor of Varsk, Olaf Lund".
    private Set<String> last(SentenceWords words, int first, int last) {
        for (int at = Math.min(last, words.size() - 1); at >= first; at--) {
            Optional<Entity> entity = named.at(words, at).filter(Named::mayTake);
            if (entity.isPresent()) {
                return Set.of(Named.key(entity.get()));
            }
        }
        return Set.of();
    }

    /// With those whose word theirs is.
    Set<String> withParties(Set<String> names) {
        return named.withParties(names);
    }

    /// All who are named from one word to another.
    Set<String> inside(SentenceWords words, int first, int last) {
        return last < first ? Set.of() : named.in(words, first, last);
    }

    /// Whether a word helps to name somebody.
    boolean isName(SentenceWords words, int at) {
        return named.at(words, at).isPresent();
    }
}
