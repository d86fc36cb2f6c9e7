package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds who passed words on: agencies that a report cites, and the venue where something was said
/// first.
///
/// "…, the ministry said, according to Norda News": the ministry speaks, Norda News relays. "…,
/// Norda News reported, citing the ministry": likewise. "…, she told Norda News": Norda News is
/// where it was said.
final class RelayRule {
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> TELLING = Set.of("told", "tell", "tells", "telling");
    private static final Set<String> VENUE_PREPOSITIONS = Set.of("to", "with", "by", "on");
    private static final Set<String> VENUE_NOUNS =
            Set.of(
                    "interview",
                    "statement",
                    "remarks",
                    "comments",
                    "speaking",
                    "spoke",
                    "said",
                    "quoted",
                    "cited",
                    "carried",
                    "published",
                    "reported",
                    "released");

    private final Grammar grammar;
    private final Phrases phrases;
    private final Relays relays;

    RelayRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        relays = new Relays(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.sort(Comparator.comparingInt(Draft::start));
        readCiting(drafts);
        joinAgencies(drafts);
        drafts.forEach(this::readVenue);
    }

    /// "according to Norda News, citing the ministry": the ministry becomes the source, the agency
    /// the relay.
    private void readCiting(List<Draft> drafts) {
        for (int index = 1; index < grammar.size() - 1; index++) {
            if (!CITING.contains(grammar.lower(index))) {
                continue;
            }
            Span citing = grammar.word(index).span();
            Optional<Span> cited = phrases.from(index + 1);
            Optional<Draft> agency = lastBefore(drafts, citing);
            if (cited.isPresent() && agency.isPresent()) {
                drafts.removeIf(draft ->
                        draft != agency.get() && draft.cue.stream().anyMatch(citing::overlaps));
                agency.get().relay.addAll(agency.get().source);
                agency.get().source.clear();
                agency.get().source.add(cited.get());
                agency.get().cue.removeIf(citing::overlaps);
                agency.get().cue.add(citing);
                agency.get().content.removeIf(citing.cover(cited.get())::overlaps);
            }
        }
    }

    private Optional<Draft> lastBefore(List<Draft> drafts, Span citing) {
        Optional<Span> sentence = grammar.sentenceAt(citing.start());
        return drafts.stream()
                .filter(draft ->
                        draft.frame().filter(frame -> frame.end() <= citing.start()).isPresent())
                .filter(draft ->
                        sentence.isPresent()
                                && draft.frame().filter(sentence.get()::overlaps).isPresent())
                .filter(draft -> !draft.source.isEmpty() && (passesOn(draft) || isAgency(draft)))
                .max(Comparator.comparingInt(draft -> draft.frame().orElseThrow().end()));
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
                .filter(draft ->
                        draft.frame().filter(other -> other.end() <= frame.start()).isPresent())
                .filter(draft ->
                        sentence.isPresent()
                                && draft.frame().filter(sentence.get()::contains).isPresent())
                .max(Comparator.comparingInt(Draft::start));
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
                        && Cue.of(speaker.cue, grammar) == Cue.SAY;
        if (relay) {
            speaker.relay.addAll(agency.source);
            speaker.cue.addAll(agency.cue);
        }
        return relay;
    }

    private void readVenue(Draft draft) {
        if (!draft.relay.isEmpty()) {
            return;
        }
        draft.frame().flatMap(frame -> venueNear(frame, draft)).ifPresent(draft.relay::add);
    }

    /// "told Norda News", "said to Norda News", "in an interview with Norda News": near the cue,
    /// outside the content.
    private Optional<Span> venueNear(Span frame, Draft draft) {
        Span sentence = grammar.sentenceAt(frame.start()).orElse(frame);
        Span near = new Span(frame.start(), Math.min(sentence.end(), frame.end() + 120));
        for (int index : grammar.wordsIn(near).boxed().toList()) {
            Span here = grammar.word(index).span();
            if (index + 1 >= grammar.size()
                    || draft.content.stream().anyMatch(here::overlaps)
                    || !opensVenue(index)) {
                continue;
            }
            Optional<Span> venue = phrases.from(index + 1).filter(relays::isRelay);
            if (venue.isPresent() && draft.source.stream().noneMatch(venue.get()::overlaps)) {
                return venue;
            }
        }
        return Optional.empty();
    }

    private boolean opensVenue(int index) {
        String word = grammar.lower(index);
        boolean afterNoun = index > 0 && VENUE_NOUNS.contains(grammar.lower(index - 1));
        return TELLING.contains(word) || (VENUE_PREPOSITIONS.contains(word) && afterNoun);
    }
}
