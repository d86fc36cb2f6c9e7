package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// Reads a speaker before an agency that passes on what was said, where the tagger gives all of it
/// to the agency.
///
/// "The bridge is safe, the ministry said on Monday, Norda News reported"; "The ministry said the
/// bridge is safe, according to Norda News": the ministry speaks, Norda News relays.
final class AgencyBehindRule {
    /// So many words may stand between the speaker's verb and the agency: "said late on Monday,".
    private static final int TAIL_WORDS = 5;

    /// Behind a quotation a longer tail is still the speaker’s: "Lund said at a talk with the crew
    /// of the ferry in Tarn,".
    private static final int TAIL_WORDS_OF_QUOTATION = 14;

    private final Grammar grammar;
    private final SentenceParts parts;
    private final Phrases phrases;
    private final Speakers speakers;

    AgencyBehindRule(Grammar grammar) {
        this.grammar = grammar;
        parts = new SentenceParts(grammar);
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    /// Makes `agency` a relay of the speaker before it.
    ///
    /// @param agency an agency with a verb or preposition that passes words on
    void apply(Draft agency, List<Draft> drafts) {
        Optional<Span> frame = agency.frame();
        int comma = frame.map(span -> grammar.firstAfter(span.start()) - 1).orElse(-1);
        if (comma < 2 || !grammar.lower(comma).equals(",")) {
            return;
        }
        Optional<Draft> speaker =
                speakerBehind(comma, frame.get()).or(() -> speakerAhead(comma, frame.get()));
        if (speaker.isEmpty() || isRead(speaker.get(), agency, drafts)) {
            return;
        }
        Draft found = speaker.get();
        found.relay.addAll(agency.source);
        Span verb = found.cue.getFirst();
        found.cue.addAll(agency.cue);
        drafts.removeIf(draft -> draft == agency || draft.cue.stream().anyMatch(verb::overlaps));
        drafts.add(found);
    }

    /// Whether the tagger sees the speaker with content of its own already.
    private static boolean isRead(Draft speaker, Draft agency, List<Draft> drafts) {
        Span verb = speaker.cue.getFirst();
        return agency.content.isEmpty()
                && drafts.stream()
                        .anyMatch(draft ->
                                !draft.content.isEmpty()
                                        && draft.cue.stream().anyMatch(verb::overlaps));
    }

    /// "…, the ministry said on Monday, Norda News reported"
    private Optional<Draft> speakerBehind(int comma, Span frame) {
        int sentence =
                grammar.sentenceAt(frame.start())
                        .map(found -> grammar.firstAfter(found.start()))
                        .orElse(0);
        int limit = Math.max(sentence, comma - TAIL_WORDS_OF_QUOTATION);
        for (int verb = comma - 1; verb > limit; verb--) {
            if (!says(verb)) {
                continue;
            }
            Optional<Span> source = speakerOf(verb);
            int at = verb;
            if (source.isPresent()
                    && (comma - verb < TAIL_WORDS || closesQuotation(source.get(), verb))
                    && (isSetOff(source.get()) || closesQuotation(source.get(), verb))) {
                int start = Math.min(source.get().start(), grammar.word(verb).span().start());
                return parts.before(start)
                        .filter(content -> content.end() <= frame.start())
                        .map(content -> draft(source.get(), at, content));
            }
        }
        return Optional.empty();
    }

    /// "Lund said"; behind a quotation also "said Lund".
    private Optional<Span> speakerOf(int verb) {
        Optional<Span> before = parts.subjectBefore(verb).filter(speakers::isKnown);
        return before.isPresent() || !isQuotedUpTo(verb)
                ? before
                : phrases.from(verb + 1).filter(speakers::isKnown);
    }

    private boolean closesQuotation(Span source, int verb) {
        int first = grammar.firstAfter(source.start());
        return isQuotedUpTo(Math.min(first, verb));
    }

    private boolean isQuotedUpTo(int word) {
        int start = grammar.word(word).span().start();
        return grammar.reading().quotations().stream()
                .anyMatch(quotation ->
                        quotation.end() <= start && grammar.firstAfter(quotation.end()) == word);
    }

    /// "The ministry said the bridge is safe, according to Norda News"
    private Optional<Draft> speakerAhead(int comma, Span frame) {
        Optional<Span> sentence = grammar.sentenceAt(frame.start());
        int first = sentence.map(span -> grammar.firstAfter(span.start())).orElse(comma);
        for (int verb = first + 1; verb < comma; verb++) {
            if (!says(verb)) {
                continue;
            }
            Optional<Span> source = parts.subjectBefore(verb).filter(speakers::isKnown);
            boolean opens =
                    source.filter(span -> grammar.firstAfter(span.start()) == first).isPresent();
            int behind = grammar.word(verb).span().end();
            int at = verb;
            return opens
                    ? parts.after(behind)
                            .map(rest ->
                                    new Span(
                                            rest.start(),
                                            Math.clamp(end(comma), rest.start(), rest.end())))
                            .filter(content -> content.length() > 0)
                            .map(content -> draft(source.get(), at, content))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private int end(int comma) {
        return grammar.word(comma).span().start();
    }

    private boolean isSetOff(Span source) {
        int before = grammar.firstAfter(source.start()) - 1;
        return before >= 0
                && grammar.lower(before).length() == 1
                && ",”\"–—".contains(grammar.lower(before));
    }

    private boolean says(int index) {
        return grammar.word(index).isVerb()
                && ReportingVerbs.of(grammar.lower(index))
                        .filter(verb -> verb.kind() == ReportingVerb.Kind.SAY)
                        .isPresent();
    }

    private Draft draft(Span source, int verb, Span content) {
        Draft draft = new Draft();
        draft.source.add(source);
        draft.cue.add(grammar.word(verb).span());
        draft.content.add(content);
        return draft;
    }
}
