package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Mention;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds where something was said first: a medium that is told it, asks for it, carries or
/// publishes it.
///
/// "…, she told Norda News"; "in an interview with Norda News, …"; "asked by Norda News, …"; "a
/// statement carried by Norda News said …"; "as Norda News reported, …".
final class VenueRule {
    private static final Set<String> TELLING = Set.of("told", "tell", "tells", "telling");

    private static final Set<String> WORDS =
            Set.of(
                    "interview",
                    "interviews",
                    "statement",
                    "statements",
                    "remarks",
                    "comments",
                    "comment",
                    "letter",
                    "message",
                    "email",
                    "e-mail",
                    "note",
                    "post",
                    "video",
                    "speech",
                    "article",
                    "column",
                    "speaking",
                    "spoke",
                    "talking",
                    "said",
                    "says",
                    "quoted",
                    "cited",
                    "carried",
                    "published",
                    "reported",
                    "released",
                    "broadcast",
                    "aired");

    /// "Confirmed to Norda News", besides those words.
    private static final Set<String> TO =
            Stream.concat(
                            WORDS.stream(),
                            Stream.of(
                                    "confirmed",
                                    "confirms",
                                    "admitted",
                                    "acknowledged",
                                    "explained",
                                    "revealed",
                                    "disclosed",
                                    "complained",
                                    "posted",
                                    "insisted"))
                    .collect(Collectors.toUnmodifiableSet());

    /// What may stand right before a preposition that leads to a medium.
    private static final Map<String, Set<String>> BEFORE =
            Map.of(
                    "to", TO,
                    "with", WORDS,
                    "on",
                            Set.of(
                                    "said",
                                    "says",
                                    "wrote",
                                    "writes",
                                    "posted",
                                    "announced",
                                    "post",
                                    "statement",
                                    "message",
                                    "video",
                                    "published",
                                    "speaking",
                                    "appearing",
                                    "interview"),
                    "in",
                            Set.of(
                                    "wrote",
                                    "writes",
                                    "writing",
                                    "published",
                                    "column",
                                    "article",
                                    "interview"),
                    "by",
                            Set.of(
                                    "asked",
                                    "contacted",
                                    "reached",
                                    "approached",
                                    "interviewed",
                                    "quoted",
                                    "cited",
                                    "carried",
                                    "published",
                                    "reported",
                                    "released",
                                    "issued",
                                    "broadcast",
                                    "aired",
                                    "relayed",
                                    "seen",
                                    "obtained",
                                    "reviewed"));

    private static final Set<String> CARRIED =
            Set.of(
                    "carried",
                    "published",
                    "released",
                    "issued",
                    "broadcast",
                    "aired",
                    "relayed",
                    "cited",
                    "reported",
                    "seen",
                    "obtained",
                    "reviewed");

    private static final Set<String> SUBORDINATE =
            Set.of("after", "before", "since", "while", "because", "although", "though", "when");

    private static final Set<String> AUXILIARY = Set.of("has", "have", "had");

    private final Grammar grammar;
    private final Phrases phrases;
    private final Relays relays;
    private final SentenceParts parts;

    VenueRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        relays = new Relays(grammar);
        parts = new SentenceParts(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.forEach(this::cutSource);
        for (int index = 0; index + 1 < grammar.size(); index++) {
            int at = index;
            venueBehind(index).ifPresent(venue -> give(venue, at, drafts));
        }
    }

    /// "A statement by the ministry, published by Norda News, said": the ministry's statement
    /// speaks.
    private void cutSource(Draft draft) {
        for (int place = 0; place < draft.source.size(); place++) {
            Span source = draft.source.get(place);
            for (int index : grammar.wordsIn(source).boxed().toList()) {
                Optional<Span> carrier = isCarried(index) ? medium(index + 2) : Optional.empty();
                int end = grammar.word(index).span().start();
                if (carrier.isPresent() && end > source.start()) {
                    Span kept = parts.withoutEnding(new Span(source.start(), end));
                    if (!kept.isEmpty()) {
                        draft.source.set(place, kept);
                        add(draft, carrier.get());
                        break;
                    }
                }
            }
        }
    }

    private boolean isCarried(int index) {
        return index + 2 < grammar.size()
                && CARRIED.contains(grammar.lower(index))
                && grammar.lower(index + 1).equals("by");
    }

    private Optional<Span> venueBehind(int index) {
        String word = grammar.lower(index);
        if (word.equals("as")) {
            return reporter(index);
        }
        Set<String> before = BEFORE.getOrDefault(word, Set.of());
        boolean opens =
                TELLING.contains(word) || (index > 0 && before.contains(grammar.lower(index - 1)));
        return opens ? medium(index + 1) : Optional.empty();
    }

    /// "as Norda News has reported,"
    private Optional<Span> reporter(int as) {
        Optional<Span> agency = medium(as + 1);
        int verb = agency.map(span -> grammar.firstAfter(span.end())).orElse(grammar.size());
        if (verb < grammar.size() && AUXILIARY.contains(grammar.lower(verb))) {
            verb++;
        }
        return verb < grammar.size() && ReportingVerbs.of(grammar.lower(verb)).isPresent()
                ? agency
                : Optional.empty();
    }

    /// The medium whose name or description begins at a word, without what follows its name.
    private Optional<Span> medium(int index) {
        return phrases.from(index)
                .filter(relays::isRelay)
                .map(this::withoutTail)
                .map(this::withoutDay);
    }

    /// "Norda News the water": the name of the agency ends before "the".
    private Span withoutTail(Span phrase) {
        Optional<Span> name =
                grammar.reading().names().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.ORGANISATION)
                        .map(Mention::span)
                        .filter(phrase::contains)
                        .findFirst();
        if (name.isEmpty()) {
            return phrase;
        }
        int next = grammar.firstAfter(name.get().end());
        boolean tail =
                next < grammar.size()
                        && phrase.contains(grammar.word(next).span())
                        && grammar.word(next).tag().equals("DT");
        return tail ? new Span(phrase.start(), name.get().end()) : phrase;
    }

    /// "Chirper Sunday": when it was posted is no part of the name.
    private Span withoutDay(Span phrase) {
        int last = grammar.firstAfter(phrase.end() - 1);
        boolean day =
                grammar.word(last).span().start() > phrase.start()
                        && CalendarNames.weekday(grammar.text().at(grammar.word(last).span()))
                                .isPresent();
        return day ? new Span(phrase.start(), grammar.word(last - 1).span().end()) : phrase;
    }

    /// The nearest attribution of the sentence gets it, one that has content already first.
    private void give(Span venue, int opening, List<Draft> drafts) {
        Span word = grammar.word(opening).span();
        Optional<Span> sentence = grammar.sentenceAt(word.start());
        drafts.stream()
                .filter(draft ->
                        draft.frame()
                                .filter(frame -> sentence.filter(frame::overlaps).isPresent())
                                .isPresent())
                .filter(draft -> draft.content.stream().noneMatch(word::overlaps))
                .filter(draft -> draft.source.stream().noneMatch(venue::overlaps))
                .filter(draft -> !opensClause(venue, draft.frame().orElseThrow()))
                .min(
                        Comparator.comparing((Draft draft) -> draft.content.isEmpty())
                                .thenComparingInt(
                                        draft -> distance(draft.frame().orElseThrow(), word)))
                .ifPresent(draft -> add(draft, venue));
    }

    /// "In an interview with Norda News after the mayor said": what stands before "after" is told
    /// of somebody else.
    private boolean opensClause(Span venue, Span frame) {
        int from = venue.end();
        int to = frame.start();
        if (from > to) {
            return false;
        }
        boolean opened = false;
        for (int word : grammar.wordsIn(new Span(from, to)).toArray()) {
            String lower = grammar.lower(word);
            opened = SUBORDINATE.contains(lower) || (opened && !lower.equals(","));
        }
        return opened;
    }

    private static int distance(Span frame, Span word) {
        return frame.overlaps(word)
                ? 0
                : Math.min(
                        Math.abs(frame.start() - word.end()), Math.abs(word.start() - frame.end()));
    }

    /// What relays already is not added twice.
    private static void add(Draft draft, Span venue) {
        if (draft.relay.stream().noneMatch(venue::overlaps)) {
            draft.relay.add(venue);
        }
    }
}
