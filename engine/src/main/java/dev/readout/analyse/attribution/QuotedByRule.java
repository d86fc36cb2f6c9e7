package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the passive of quoting, which names the speaker and the relay in one cue.
///
/// "…," the governor was quoted by Norda News as saying. → source: the governor; relay: Norda News;
/// cue: was quoted by Norda News as saying. "Norda News quoted the governor as saying that …"
/// likewise.
final class QuotedByRule {
    private static final Set<String> QUOTING = Set.of("quoted", "cited", "reported");
    private static final Set<String> AUXILIARY =
            Set.of("was", "were", "is", "are", "been", "being", "be", "has", "have", "had");
    private static final Set<String> PLACED = Set.of("on", "in");
    private static final Set<String> SAYING =
            Set.of("saying", "telling", "stating", "warning", "adding");

    /// How many words may stand between "quoted" and "saying"; a long name of an agency fits.
    private static final int REACH = 14;

    private final Grammar grammar;
    private final Phrases phrases;
    private final SentenceParts parts;
    private final Relays relays;

    QuotedByRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        parts = new SentenceParts(grammar);
        relays = new Relays(grammar);
    }

    /// Replaces the drafts whose cue lies in such a construction by one that reads it whole.
    void apply(List<Draft> drafts) {
        for (int index = 0; index < grammar.size(); index++) {
            if (QUOTING.contains(grammar.lower(index))) {
                read(index).ifPresent(found -> replace(drafts, found));
            }
        }
    }

    private Optional<Draft> read(int quoted) {
        int saying = sayingAfter(quoted);
        if (saying < 0) {
            return Optional.empty();
        }
        int first = quoted;
        while (first > 0 && AUXILIARY.contains(grammar.lower(first - 1))) {
            first--;
        }
        if (first == quoted && grammar.lower(quoted).equals("reported")) {
            return Optional.empty();
        }
        return first < quoted ? passive(first, quoted, saying) : active(quoted, saying);
    }

    private Optional<Draft> passive(int first, int quoted, int saying) {
        Optional<Span> speaker = parts.subjectBefore(first);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(speaker.get());
        int last = saying;
        for (int index = quoted + 1; index <= saying + 1 && draft.relay.isEmpty(); index++) {
            Optional<Span> relay = relayBehind(index);
            relay.ifPresent(draft.relay::add);
            if (index > saying && relay.isPresent()) {
                last = grammar.firstAfter(relay.get().end() - 1);
            }
        }
        draft.cue.add(grammar.word(first).span().cover(grammar.word(last).span()));
        return Optional.of(draft);
    }

    /// "by Norda News", "on state television", "in the Tarn Gazette"
    private Optional<Span> relayBehind(int index) {
        if (index + 1 >= grammar.size()) {
            return Optional.empty();
        }
        String word = grammar.lower(index);
        Optional<Span> phrase = phrases.from(index + 1);
        return word.equals("by")
                ? phrase
                : phrase.filter(span -> PLACED.contains(word) && relays.isRelay(span));
    }

    private Optional<Draft> active(int quoted, int saying) {
        Optional<Span> relay = phrases.before(quoted);
        Optional<Span> speaker = phrases.from(quoted + 1);
        if (relay.isEmpty()
                || speaker.isEmpty()
                || speaker.get().end() > grammar.word(saying - 1).span().start()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(speaker.get());
        draft.relay.add(relay.get());
        draft.cue.add(grammar.word(quoted).span());
        draft.cue.add(grammar.word(saying - 1).span().cover(grammar.word(saying).span()));
        return Optional.of(draft);
    }

    /// Position of "saying" in "as saying" after `quoted`, of "said" in "to have said", or −1.
    private int sayingAfter(int quoted) {
        int end = Math.min(grammar.size(), quoted + REACH);
        for (int index = quoted + 1; index < end; index++) {
            String before = grammar.lower(index - 1);
            if ((SAYING.contains(grammar.lower(index)) && before.equals("as"))
                    || (grammar.lower(index).equals("said") && before.equals("have"))) {
                return index;
            }
        }
        return -1;
    }

    private void replace(List<Draft> drafts, Draft found) {
        Span frame = found.whole().orElseThrow();
        List<Draft> read =
                drafts.stream()
                        .filter(draft -> draft.frame().filter(frame::overlaps).isPresent())
                        .toList();
        List<Span> content = new ArrayList<>();
        for (Draft part : read) {
            part.content.stream().filter(span -> !span.overlaps(frame)).forEach(content::add);
        }
        content.stream().distinct().sorted(Comparator.naturalOrder()).forEach(found.content::add);
        if (content.isEmpty()) {
            parts.after(frame.end())
                    .or(() -> parts.before(frame.start()))
                    .ifPresent(found.content::add);
        }
        drafts.removeAll(read);
        drafts.add(found);
    }
}
