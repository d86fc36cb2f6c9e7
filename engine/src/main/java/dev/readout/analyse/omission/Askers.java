package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.SilenceWords;
import dev.readout.report.Mention;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether the one who is not answered asks for the public: "did not respond to a request for
/// comment". Who does not answer somebody else's letter, or lets a message pass, is part of the
/// story and keeps no silence.
final class Askers {
    private static final Set<String> REACTING =
            Set.of(
                    "respond",
                    "responding",
                    "responded",
                    "reply",
                    "replying",
                    "replied",
                    "answer",
                    "answering",
                    "answered");

    private static final Set<String> IGNORING = Set.of("ignore", "ignores", "ignored", "ignoring");

    /// Words of those who ask for the public.
    private static final Set<String> PRESS =
            Set.of(
                    "comment",
                    "comments",
                    "request",
                    "requests",
                    "question",
                    "questions",
                    "query",
                    "queries",
                    "inquiry",
                    "inquiries",
                    "enquiry",
                    "enquiries",
                    "reporter",
                    "reporters",
                    "journalist",
                    "journalists",
                    "press",
                    "media",
                    "interview",
                    "interviews",
                    "asked",
                    "contacted",
                    "approached",
                    "our",
                    "us",
                    "phone",
                    "telephone",
                    "newspaper",
                    "seeking");

    /// What anybody of the story may do, too.
    private static final Set<String> ASKING = Set.of("asked", "contacted", "approached", "seeking");

    /// What anybody may send.
    private static final Set<String> SENT =
            Set.of("message", "messages", "letter", "letters", "text", "texts", "tweet", "tweets");

    private static final Set<String> PERSONS = Set.of("him", "her", "them", "me", "you");

    /// Words from "did" to "respond" in "did not immediately respond".
    private static final int NEAR = 3;

    private final SilenceText text;
    private final Grammar grammar;

    Askers(SilenceText text) {
        this.text = text;
        grammar = text.grammar();
    }

    /// Whether somebody else of the story goes without an answer.
    ///
    /// @param clause the words that state it
    boolean isStory(Frame frame, Span clause) {
        boolean ignores = IGNORING.contains(text.word(frame.verb()));
        if (ignores && text.word(frame.first() - 1).equals("to")) {
            return true;
        }
        boolean reacts = REACTING.contains(text.word(frame.last()));
        if ((!ignores && !reacts) || text.is(frame.first(), SilenceWords.Kind.ASKING)) {
            return false;
        }
        int from = frame.last() + 1;
        int to = grammar.firstAfter(clause.end());
        boolean alone =
                ignores
                        ? hasAny(frame.first(), to, SENT)
                        : isSomebody(from, to) || (from >= to && isReply(frame));
        return alone
                && !hasAny(grammar.firstAfter(clause.start()), to, PRESS)
                && (hasAny(from, to, SENT) || !isAskedBefore(clause));
    }

    /// "Did not respond"; who will not answer was asked.
    private boolean isReply(Frame frame) {
        return text.word(frame.last()).startsWith("re") && frame.last() - frame.first() <= NEAR;
    }

    /// Whether the one who is not answered, or what he sent, is named and tells of no reporter.
    private boolean isSomebody(int from, int to) {
        int at = text.word(from).equals("to") ? from + 1 : from;
        boolean name =
                grammar.reading().names().stream()
                        .map(Mention::span)
                        .anyMatch(span -> span.contains(grammar.word(at).span()));
        return PERSONS.contains(text.word(at)) || name || hasAny(at, to, SENT);
    }

    /// Whether the sentence, or the one before it, tells of the press.
    private boolean isAskedBefore(Span clause) {
        Optional<Span> sentence = grammar.sentenceAt(clause.start());
        int start = sentence.map(Span::start).orElse(clause.start());
        int before = grammar.sentenceAt(Math.max(0, start - 2)).map(Span::start).orElse(start);
        int here = grammar.firstAfter(start);
        return text.word(here).equals("asked")
                || IntStream.range(grammar.firstAfter(before), grammar.firstAfter(clause.end()))
                        .mapToObj(text::word)
                        .anyMatch(word -> PRESS.contains(word) && !ASKING.contains(word));
    }

    private boolean hasAny(int from, int to, Set<String> words) {
        return IntStream.range(from, to).mapToObj(text::word).anyMatch(words::contains);
    }
}
