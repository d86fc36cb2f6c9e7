package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds who passed words on: agencies that a report cites, and the venue where something was said
/// first.
///
/// "…, the ministry said, according to Norda News": the ministry speaks, Norda News relays. "…,
/// Norda News reported, citing the ministry": likewise. "…, she told Norda News": Norda News is
/// where it was said.
final class RelayRule {
    private final Grammar grammar;
    private final Relays relays;

    RelayRule(Grammar grammar) {
        this.grammar = grammar;
        relays = new Relays(grammar);
    }

    void apply(List<Draft> drafts) {
        new CitingRule(grammar).apply(drafts);
        drafts.sort(Comparator.comparingInt(Draft::start));
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.relay.isEmpty() && isAgency(draft) && passesOn(draft)) {
                new AgencyBehindRule(grammar).apply(draft, drafts);
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::start));
        joinAgencies(drafts);
        new VenueRule(grammar).apply(drafts);
    }

    /// An agency whose cue has no content of its own passes on what somebody else said in the same
    /// sentence.
    private void joinAgencies(List<Draft> drafts) {
        for (Draft agency : List.copyOf(drafts)) {
            if (agency.content.isEmpty() && isAgency(agency) && passesOn(agency)) {
                speakerBefore(drafts, agency)
                        .ifPresent(speaker -> {
                            speaker.relay.addAll(agency.source);
                            speaker.cue.addAll(agency.cue);
                            drafts.remove(agency);
                        });
            }
        }
    }

    /// "Norda News reported", "according to Norda News": not "Norda News said", which speaks for
    /// itself.
    private boolean passesOn(Draft agency) {
        Cue cue = Cue.of(agency.cue, grammar);
        return cue == Cue.REPORT || cue == Cue.ACCORDING;
    }

    private boolean isAgency(Draft draft) {
        return !draft.source.isEmpty() && draft.source.stream().allMatch(relays::isRelay);
    }

    private Optional<Draft> speakerBefore(List<Draft> drafts, Draft agency) {
        Span frame = agency.frame().orElseThrow();
        Optional<Span> sentence = grammar.sentenceAt(frame.start());
        return drafts.stream()
                .filter(draft ->
                        draft != agency && !draft.content.isEmpty() && !draft.source.isEmpty())
                .filter(draft -> Cue.of(draft.cue, grammar).givesWords() && !isAgency(draft))
                .filter(draft -> !isExchange(draft))
                .filter(draft ->
                        draft.frame().filter(other -> other.end() <= frame.start()).isPresent())
                .filter(draft ->
                        sentence.isPresent()
                                && draft.frame().filter(sentence.get()::contains).isPresent())
                .max(Comparator.comparingInt(Draft::start));
    }

    /// "Lund communicated with the crew": that they spoke is told, and no words of theirs.
    private boolean isExchange(Draft draft) {
        return grammar.lower(grammar.firstAfter(draft.cue.getLast().end())).equals("with");
    }

    /// Joins an outer draft of an agency to the words that it passes on, when both say the same.
    ///
    /// @return whether `agency` has become a relay of `speaker` and must go
    boolean passesOn(Draft agency, Draft speaker) {
        boolean relay =
                isAgency(agency)
                        && agency.relay.isEmpty()
                        && passesOn(agency)
                        && !speaker.source.isEmpty()
                        && !isAgency(speaker)
                        && (Cue.of(speaker.cue, grammar) == Cue.SAY
                                || Cue.of(speaker.cue, grammar) == Cue.DENY);
        if (relay) {
            speaker.relay.addAll(agency.source);
            speaker.cue.addAll(agency.cue);
        }
        return relay;
    }
}
