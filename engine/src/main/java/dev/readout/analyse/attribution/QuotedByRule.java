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
    private static final Set<String> QUOTING = Set.of("quoted", "cited");
    private static final Set<String> AUXILIARY =
            Set.of("was", "were", "is", "are", "been", "being", "be", "has", "have", "had");
    private static final Set<String> SAYING =
            Set.of("saying", "telling", "stating", "warning", "adding");

    /// How many words may stand between "quoted" and "saying"; a long name of an agency fits.
    private static final int REACH = 14;

    private final Grammar grammar;
    private final Phrases phrases;

    QuotedByRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
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
        return first < quoted ? passive(first, quoted, saying) : active(quoted, saying);
    }

    private Optional<Draft> passive(int first, int quoted, int saying) {
        Optional<Span> speaker = phrases.before(first);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(speaker.get());
        int last = saying;
        int by = grammar.lower(quoted + 1).equals("by") ? quoted + 1 : saying + 1;
        if (by < grammar.size() && grammar.lower(by).equals("by")) {
            Optional<Span> relay = phrases.from(by + 1);
            relay.ifPresent(draft.relay::add);
            if (by > saying && relay.isPresent()) {
                last = grammar.firstAfter(relay.get().end() - 1);
            }
        }
        draft.cue.add(grammar.word(first).span().cover(grammar.word(last).span()));
        return Optional.of(draft);
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

    /// Position of "saying" in "as saying" after `quoted`, or −1.
    private int sayingAfter(int quoted) {
        int end = Math.min(grammar.size(), quoted + REACH);
        for (int index = quoted + 1; index < end; index++) {
            if (SAYING.contains(grammar.lower(index)) && grammar.lower(index - 1).equals("as")) {
                return index;
            }
        }
        return -1;
    }

    private void replace(List<Draft> drafts, Draft found) {
        Span frame = found.whole().orElseThrow();
        List<Draft> parts =
                drafts.stream()
                        .filter(draft -> draft.frame().filter(frame::overlaps).isPresent())
                        .toList();
        List<Span> content = new ArrayList<>();
        for (Draft part : parts) {
            part.content.stream().filter(span -> !span.overlaps(frame)).forEach(content::add);
        }
        content.stream().distinct().sorted(Comparator.naturalOrder()).forEach(found.content::add);
        drafts.removeAll(parts);
        drafts.add(found);
    }
}
