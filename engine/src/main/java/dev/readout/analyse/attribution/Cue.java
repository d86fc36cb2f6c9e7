package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.Matched;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the words of a cue do: state, deny, thank, leave unsaid.
enum Cue {
    /// "said", "wrote", "warned"
    SAY,
    /// "denied", "dismissed"
    DENY,
    /// "asked"
    ASK,
    /// "thanked", "demanded", "agreed to"
    SPEECH_ACT,
    /// "reported", "quoted"
    REPORT,
    /// "believes", "estimates"
    BELIEVE,
    /// "according to", "as per", the colon of a headline, "a statement by"
    ACCORDING,
    /// "reportedly", "allegedly": nobody is named
    HEARSAY,
    /// "discussed", "referred to": speaks about something and states nothing.
    TOPIC,
    /// "hopes", "wants", "knows": nothing is said, somebody else looks inside.
    FEEL,
    /// "omitted", "declined", "did not say": nothing is said
    OMIT,
    /// No cue that we know.
    NONE;

    private static final Set<String> HEARSAY_WORDS =
            Set.of("reportedly", "allegedly", "purportedly", "supposedly");
    private static final Set<String> NEGATIONS = NotWords.and("never", "nothing", "t");
    private static final Set<String> PREPOSITIONS = Set.of("according", "per");
    private static final Set<String> ISSUED_BY = Set.of("by", "from", "of");
    private static final Set<String> RELEASES =
            Set.of(
                    "statement",
                    "comment",
                    "response",
                    "reply",
                    "reaction",
                    "remarks",
                    "comments",
                    "words");

    /// Whether words with this cue can be attributed to somebody.
    boolean attributes() {
        return this != OMIT && this != NONE && this != TOPIC && this != FEEL;
    }

    /// Whether the cue gives the speaker's words, rather than an act done by speaking.
    boolean givesWords() {
        return this == SAY || this == REPORT || this == ACCORDING || this == ASK;
    }

    static Cue of(List<Span> cue, Grammar grammar) {
        List<String> words = words(cue, grammar);
        if (words.stream().anyMatch(PREPOSITIONS::contains)
                || words.equals(List.of(":"))
                || announces(words)) {
            return ACCORDING;
        }
        boolean negated = words.stream().anyMatch(NEGATIONS::contains);
        Optional<ReportingVerb> verb = verb(words);
        if (verb.isEmpty()) {
            return words.stream().anyMatch(HEARSAY_WORDS::contains) ? HEARSAY : NONE;
        }
        return negated && verb.get().kind() != ReportingVerb.Kind.DENY ? OMIT : of(verb.get());
    }

    /// "A statement by", "remarks from".
    private static boolean announces(List<String> words) {
        return words.size() > 1
                && ISSUED_BY.contains(words.getLast())
                && RELEASES.contains(words.get(words.size() - 2));
    }

    static boolean isHearsay(String word) {
        return HEARSAY_WORDS.contains(word);
    }

    private static Cue of(ReportingVerb verb) {
        return switch (verb.kind()) {
            case SAY -> states(verb) ? SAY : TOPIC;
            case DENY -> DENY;
            case OMIT -> OMIT;
            case ASK -> ASK;
            case BELIEVE -> BELIEVE;
            case FEEL -> FEEL;
            case SPEECH_ACT -> SPEECH_ACT;
            case REPORT -> REPORT;
        };
    }

    private static boolean states(ReportingVerb verb) {
        return verb.frames().contains(ReportingVerb.Frame.THAT)
                || verb.frames().contains(ReportingVerb.Frame.QUOTE);
    }

    /// The last reporting verb of the cue; one that leaves unsaid decides wherever it stands:
    /// "declined to say".
    private static Optional<ReportingVerb> verb(List<String> words) {
        List<ReportingVerb> all =
                IntStream.range(0, words.size())
                        .mapToObj(index -> ReportingVerbs.longestAt(words, index))
                        .flatMap(Optional::stream)
                        .map(Matched::entry)
                        .toList();
        return all.stream()
                .filter(verb -> verb.kind() == ReportingVerb.Kind.OMIT)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static List<String> words(List<Span> cue, Grammar grammar) {
        List<String> words = new ArrayList<>();
        cue.forEach(
                span -> grammar.wordsIn(span).forEach(index -> words.add(grammar.lower(index))));
        return words;
    }
}
