package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.SilenceWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The words that name what is left out, as a reader may be shown them: the complement of the
/// silence's own verb.
///
/// "declined to say | whether the lock was shut", "a request for comment on | the lock", "gave no
/// details of | the sale", "Asked about | the holes, the owner did not answer". None where the
/// words only point ("did not mention this") or only tell that somebody is silent ("declined to
/// comment").
final class SilenceMatter {
    /// Before the matter of a word that can do without: "commented on the sale".
    private static final Set<String> ABOUT =
            Set.of("on", "about", "over", "regarding", "concerning");

    private static final Set<String> QUESTIONS =
            Set.of(
                    "whether", "if", "who", "whom", "whose", "what", "which", "why", "how", "when",
                    "where");

    /// Before a question: "exactly how".
    private static final Set<String> STRESSING =
            Set.of("exactly", "precisely", "just", "publicly", "immediately", "yet");

    /// Words that only point at what is left out.
    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "such", "it", "them", "either", "any");

    /// What is not behind "on" and "about": "on the record".
    private static final Set<String> NO_MATTERS =
            Set.of(
                    "condition",
                    "behalf",
                    "record",
                    "camera",
                    "phone",
                    "telephone",
                    "air",
                    "grounds",
                    "advice",
                    "weekends",
                    "tape");

    /// Nouns that tell nothing of what is left out.
    private static final Set<String> EMPTY =
            Set.of(
                    "comment",
                    "comments",
                    "interview",
                    "interviews",
                    "matter",
                    "matters",
                    "issue",
                    "issues",
                    "subject",
                    "topic",
                    "word",
                    "moment",
                    "time",
                    "reporter",
                    "reporters",
                    "journalist",
                    "journalists",
                    "press",
                    "media",
                    "point",
                    "claim",
                    "claims",
                    "something",
                    "anything",
                    "everything",
                    "more",
                    "depth",
                    "detail",
                    "details");

    /// What has its matter behind it: "details of the sale".
    private static final Set<String> HOLDING =
            Set.of(
                    "detail",
                    "details",
                    "information",
                    "comment",
                    "mention",
                    "reference",
                    "specifics",
                    "particulars",
                    "word",
                    "statement",
                    "account",
                    "allusion",
                    "explanation");

    private static final Set<String> OF =
            Set.of("of", "on", "about", "over", "regarding", "concerning", "to", "for");

    /// Words for telling that take no object, or only the question that waits for an answer.
    private static final Set<String> OBJECTLESS =
            Set.of(
                    "respond",
                    "responding",
                    "responded",
                    "reply",
                    "replying",
                    "replied",
                    "answer",
                    "answering",
                    "answered",
                    "comment",
                    "commented",
                    "commenting",
                    "speak",
                    "spoke",
                    "spoken",
                    "speaking",
                    "elaborate",
                    "elaborating",
                    "elaborated",
                    "speculate",
                    "speculating",
                    "speculated",
                    "expand",
                    "expanding",
                    "expanded",
                    "touch",
                    "touched",
                    "touching");

    /// The same with "to" before what is told of.
    private static final Set<String> REFERRING =
            Set.of(
                    "refer",
                    "refers",
                    "referring",
                    "referred",
                    "allude",
                    "alludes",
                    "alluding",
                    "alluded");

    /// Behind these the reason, the time or the hearer is told.
    private static final Set<String> ENDS =
            Set.of(
                    "because",
                    "citing",
                    "saying",
                    "while",
                    "until",
                    "but",
                    "though",
                    "although",
                    "since",
                    "after",
                    "before",
                    "despite",
                    "beyond",
                    "amid");

    private static final Set<String> ASKED =
            Set.of("asked", "questioned", "pressed", "reached", "contacted");

    private static final Set<String> HEARERS =
            Set.of("reporters", "journalists", "press", "media", "newspaper", "depth", "detail");

    private static final Set<String> STOPS =
            Set.of(".", ",", ":", ";", "!", "?", "(", ")", "-", "–", "—");

    private final SilenceText text;
    private final Grammar grammar;

    SilenceMatter(SilenceText text) {
        this.text = text;
        grammar = text.grammar();
    }

    /// @param front the question before the clause that states it
    Optional<Span> of(Frame frame, Optional<Span> front) {
        return front.flatMap(this::asked).or(() -> behind(frame));
    }

    /// "Asked about the holes", "Whether he saw the crack".
    private Optional<Span> asked(Span front) {
        int first = grammar.firstAfter(front.start());
        int end = grammar.firstAfter(front.end());
        return IntStream.range(first, end)
                .filter(at -> isAbout(at) || isQuestion(at))
                .boxed()
                .findFirst()
                .flatMap(at -> isQuestion(at) ? question(at, end) : phrase(at + 1, end));
    }

    private Optional<Span> behind(Frame frame) {
        if (text.word(frame.last()).equals("out") && frame.last() > frame.first() + 1) {
            return phrase(frame.first() + 1, frame.last());
        }
        return matter(text.word(frame.last()), frame.last() + 1);
    }

    private Optional<Span> matter(String telling, int from) {
        int at =
                IntStream.iterate(from, next -> next + 1)
                        .filter(next -> !isStressing(next))
                        .findFirst()
                        .orElse(from);
        int end = end(at);
        if (isQuestion(at)) {
            return question(at, end);
        }
        if (isAbout(at) || ABOUT.contains(telling)) {
            return phrase(isAbout(at) ? at + 1 : at, end);
        }
        if (REFERRING.contains(telling)) {
            return text.word(at).equals("to") ? phrase(at + 1, end) : Optional.empty();
        }
        if (isHolding(telling) || SilenceWords.is(telling, SilenceWords.Kind.MATTER)) {
            return isOf(at)
                    ? phrase(at + 1, end)
                    : text.word(at).equals("that") && hasVerb(at + 1, end)
                            ? clause(at + 1, end)
                            : about(at, end);
        }
        Optional<Span> object = takesObject(telling) ? object(at, end) : Optional.empty();
        return object.or(() -> about(at, end));
    }

    private boolean isStressing(int at) {
        return STRESSING.contains(text.word(at))
                || (text.isInside(at)
                        && grammar.word(at).tag().equals("RB")
                        && text.word(at).endsWith("ly"));
    }

    /// The first word behind `from` that ends the clause. Words in quotation marks belong to it.
    private int end(int from) {
        boolean quoted = false;
        int at = from;
        while (text.isInside(at)) {
            String tag = grammar.word(at).tag();
            if (tag.equals("``") || tag.equals("''")) {
                if (!quoted && !opens(at)) {
                    return at;
                }
                quoted = !quoted;
            } else if (!sameSentence(from, at) || (!quoted && ends(at, from))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /// A mark with a space before it and none behind.
    private boolean opens(int mark) {
        Span span = grammar.word(mark).span();
        return text.isInside(mark + 1)
                && grammar.word(mark + 1).span().start() == span.end()
                && grammar.word(mark - 1).span().end() < span.start();
    }

    private boolean sameSentence(int one, int other) {
        return grammar.sentenceAt(grammar.word(one).span().start())
                .filter(sentence -> sentence.contains(grammar.word(other).span()))
                .isPresent();
    }

    private boolean ends(int at, int from) {
        String word = text.word(at);
        boolean asked = word.equals("when") && ASKED.contains(text.word(at + 1));
        boolean next =
                grammar.word(at).tag().equals("CC")
                        && text.isInside(at + 1)
                        && !isQuestion(from)
                        && (grammar.word(at + 1).isFinite()
                                || grammar.word(at + 1).tag().equals("VBG"));
        return STOPS.contains(word) || (ENDS.contains(word) && at > from) || asked || next;
    }

    private boolean isAbout(int at) {
        return ABOUT.contains(text.word(at)) && !text.isTime(at + 1) && !isNoMatter(at + 1);
    }

    private boolean isOf(int at) {
        return OF.contains(text.word(at)) && !text.isTime(at + 1) && !isNoMatter(at + 1);
    }

    private boolean isNoMatter(int at) {
        return NO_MATTERS.contains(text.word(at)) || NO_MATTERS.contains(text.word(at + 1));
    }

    private boolean isQuestion(int at) {
        return QUESTIONS.contains(text.word(at));
    }

    private static boolean isHolding(String telling) {
        return HOLDING.contains(telling) || SilenceWords.is(telling, SilenceWords.Kind.ASKING);
    }

    /// Of the words for telling those that need what is told.
    private static boolean takesObject(String telling) {
        boolean told =
                SilenceWords.is(telling, SilenceWords.Kind.SAYING)
                        || SilenceWords.is(telling, SilenceWords.Kind.GIVING)
                        || telling.startsWith("omit");
        return told && !OBJECTLESS.contains(telling);
    }

    /// "the buyer", "details of | the sale", "that | the lock was shut"
    private Optional<Span> object(int at, int end) {
        if (text.word(at).equals("that") && hasVerb(at + 1, end)) {
            return clause(at + 1, end);
        }
        for (int noun = at; noun < end && isBeforeNoun(noun); noun++) {
            if (isHolding(text.word(noun)) && isOf(noun + 1)) {
                return phrase(noun + 2, end);
            }
        }
        return isBeforeNoun(at) && at < end && !text.is(at, SilenceWords.Kind.ASKING)
                ? phrase(at, end)
                : Optional.empty();
    }

    private boolean isBeforeNoun(int at) {
        String tag = text.isInside(at) ? grammar.word(at).tag() : "";
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || Set.of("DT", "PRP$", "CD", "POS", "PDT", "VBG").contains(tag);
    }

    private Optional<Span> about(int from, int end) {
        return IntStream.range(from, end)
                .filter(this::isAbout)
                .boxed()
                .findFirst()
                .flatMap(at -> isQuestion(at + 1) ? question(at + 1, end) : phrase(at + 1, end));
    }

    /// A question that asks something: "which projects" alone does not.
    private Optional<Span> question(int from, int end) {
        return hasVerb(from + 1, end) ? clause(from, end) : Optional.empty();
    }

    private boolean hasVerb(int from, int end) {
        return IntStream.range(from, end).anyMatch(text::isVerb);
    }

    /// Without a mark at its end.
    private Optional<Span> clause(int from, int end) {
        int last = end - 1;
        while (last > from && !Character.isLetterOrDigit(text.word(last).charAt(0))) {
            last--;
        }
        return from <= last && from < end
                ? Optional.of(grammar.word(from).span().cover(grammar.word(last).span()))
                : Optional.empty();
    }

    private Optional<Span> phrase(int from, int end) {
        if (isQuestion(from)) {
            return question(from, end);
        }
        int last = end - 1;
        while (last > from && isTail(last)) {
            last--;
        }
        boolean points = POINTING.contains(text.word(from));
        return !points && tells(from, last) ? clause(from, last + 1) : Optional.empty();
    }

    /// "on Monday", "to reporters"
    private boolean isTail(int at) {
        String tag = grammar.word(at).tag();
        return text.isTime(at)
                || HEARERS.contains(text.word(at))
                || tag.equals("IN")
                || tag.equals("TO")
                || tag.equals("DT")
                || tag.equals("CC");
    }

    /// "The source's name" tells what "the name" does not.
    private boolean tells(int from, int last) {
        long nouns = IntStream.rangeClosed(from, last).filter(this::isTelling).count();
        return nouns > 1
                || IntStream.rangeClosed(from, last)
                        .anyMatch(at -> isTelling(at) && !text.is(at, SilenceWords.Kind.MATTER));
    }

    private boolean isTelling(int at) {
        return grammar.word(at).isNoun()
                && !text.isTime(at)
                && !EMPTY.contains(text.word(at))
                && !text.is(at, SilenceWords.Kind.ASKING);
    }
}
