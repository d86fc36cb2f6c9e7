package dev.readout.analyse;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.SilenceWords;
import dev.readout.report.Citation;
import dev.readout.report.Mention;
import dev.readout.report.Omission;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the places where a report states that somebody left something out, declined to say or did
/// not answer.
///
/// Four constructions: a negated verb of saying ("did not mention the visit"), a verb of leaving
/// out ("a detail the ministry omitted", "declined to comment"), a noun with "no" ("made no
/// reference to the visit"), and "without" with a verb of saying ("without elaborating"). Words in
/// quotation marks, questions and conditions state no silence.
final class OmissionFinder {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "could",
                    "would", "will", "can");
    private static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "t", "never", "neither", "nor");
    private static final Set<String> WILLING = Set.of("wish", "want", "care");
    private static final Set<String> REPLIES =
            Set.of("comment", "word", "response", "reply", "answer", "reaction", "statement");
    private static final Set<String> UNEXPLAINED = Set.of("explanation", "comment", "elaboration");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    /// "Asked if", "know if": what follows is a question that was put, and no condition.
    private static final Set<String> WONDERING =
            Set.of("asked", "asks", "asking", "ask", "know", "knew", "see", "wondered", "question");

    private static final Set<String> SPEAKING =
            Set.of("speak", "speaks", "spoke", "spoken", "speaking");

    /// "Did not, in its first and only account of the evening, mention": so many words may stand
    /// between.
    private static final int REACH = 4;

    /// "left the matter of the price out": so many words may stand between.
    private static final int LEFT_OUT = 5;

    /// A subject this many characters before the construction still belongs to the words that state
    /// it.
    private static final int NEAR = 60;

    /// A deeper clause is parsed too unsurely to look for the subject above it.
    private static final int MAX_CLIMB = 6;

    private final Grammar grammar;
    private final Phrases phrases;
    private final SilenceTurns turns;

    OmissionFinder(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        turns = new SilenceTurns(grammar, phrases);
    }

    static boolean isSaying(String word) {
        return SilenceWords.is(word, SilenceWords.Kind.SAYING) || isGiving(word);
    }

    static boolean isGiving(String word) {
        return SilenceWords.is(word, SilenceWords.Kind.GIVING);
    }

    private static boolean isLeaving(String word) {
        return SilenceWords.is(word, SilenceWords.Kind.LEAVING);
    }

    /// Omissions in the order of the text, at most one per clause.
    List<Omission> in(ReportId report) {
        List<Omission> found = new ArrayList<>();
        int past = -1;
        for (int index = 0; index < grammar.size(); index++) {
            if (index <= past) {
                continue;
            }
            Optional<Frame> frame = frameAt(index);
            if (frame.isPresent() && states(frame.get()) && !isOwn(frame.get())) {
                found.add(build(report, frame.get()));
                past = frame.get().last();
            }
        }
        return found;
    }

    /// The words of the construction: from `first` to `last`, with the verb or noun that governs
    /// what is left out.
    record Frame(int first, int last, int verb) {}

    private Optional<Frame> frameAt(int index) {
        String word = grammar.lower(index);
        if (NOT.contains(word)) {
            return notAWord(index).or(() -> neither(index)).or(() -> negatedVerb(index));
        }
        if (isLeaving(word) && grammar.word(index).isVerb()) {
            return leaving(index);
        }
        boolean passive = index > 0 && AUXILIARIES.contains(grammar.lower(index - 1));
        if (!passive && (word.equals("left") || word.equals("leaves") || word.equals("leaving"))) {
            return next(index, LEFT_OUT, "out")
                    .or(() -> next(index, 2, "open"))
                    .map(last -> new Frame(index, last, index));
        }
        Optional<Frame> turned = turns.at(index);
        if (turned.isPresent()) {
            return turned;
        }
        if (word.equals("nothing") && index > 0 && isSaying(grammar.lower(index - 1))) {
            return Optional.of(new Frame(index - 1, index, index - 1));
        }
        if (word.equals("no") || word.equals("without") || word.equals("silent")) {
            return noun(index, word);
        }
        return Optional.empty();
    }

    /// "not a word about the basin"
    private Optional<Frame> notAWord(int not) {
        boolean word =
                not + 2 < grammar.size()
                        && grammar.lower(not + 1).equals("a")
                        && SilenceWords.is(grammar.lower(not + 2), SilenceWords.Kind.NOUN);
        boolean own = word && not > 0 && AUXILIARIES.contains(grammar.lower(not - 1));
        return word
                ? Optional.of(new Frame(own ? not - 1 : not, not + 2, not + 2))
                : Optional.empty();
    }

    /// "did not wish to comment", "neither confirmed nor denied".
    private Optional<Frame> unwilling(int not, int first) {
        if (not + 3 < grammar.size()
                && WILLING.contains(grammar.lower(not + 1))
                && grammar.lower(not + 2).equals("to")
                && isSaying(grammar.lower(not + 3))) {
            return Optional.of(new Frame(first, not + 3, not + 3));
        }
        return Optional.empty();
    }

    private Optional<Frame> neither(int index) {
        boolean both =
                index + 3 < grammar.size()
                        && grammar.lower(index + 1).startsWith("confirm")
                        && grammar.lower(index + 2).equals("nor")
                        && (grammar.lower(index + 3).equals("deny")
                                || grammar.lower(index + 3).equals("denied"));
        return both ? Optional.of(new Frame(index, index + 3, index + 1)) : Optional.empty();
    }

    /// "no immediate comment from the palace", "no word from the owner".
    private Optional<Frame> noneFrom(int index) {
        int noun = index + 1;
        while (noun < Math.min(grammar.size(), index + 3)
                && grammar.word(noun).tag().startsWith("JJ")) {
            noun++;
        }
        boolean from =
                noun + 1 < grammar.size()
                        && REPLIES.contains(grammar.lower(noun))
                        && grammar.lower(noun + 1).equals("from");
        return from ? Optional.of(new Frame(index, noun + 1, noun)) : Optional.empty();
    }

    /// "kept silent", "remained silent about the fee"; not "fell silent".
    private Optional<Frame> keptSilent(int index) {
        boolean kept =
                index > 0
                        && SilenceTurns.KEPT.contains(grammar.lower(index - 1))
                        && (index + 1 >= grammar.size() || !grammar.lower(index + 1).equals("for"));
        return kept ? Optional.of(new Frame(index - 1, index, index - 1)) : Optional.empty();
    }

    private Optional<Frame> negatedVerb(int not) {
        boolean auxiliary = not > 0 && AUXILIARIES.contains(grammar.lower(not - 1));
        if (!auxiliary && !grammar.lower(not).equals("never")) {
            return Optional.empty();
        }
        int first = auxiliary ? not - 1 : not;
        Optional<Frame> unwilling = unwilling(not, first);
        if (unwilling.isPresent()) {
            return unwilling;
        }
        for (int index = not + 1; index < Math.min(grammar.size(), not + 1 + REACH); index++) {
            String word = grammar.lower(index);
            if (isQuotationMark(index) || speaksFor(index)) {
                return Optional.empty();
            }
            if (isSaying(word)
                    && grammar.word(index).isVerb()
                    && (!isGiving(word) || givesMatter(index))) {
                return Optional.of(new Frame(first, index, index));
            }
            if (word.equals("reached")
                    || word.equals("contacted")
                    || turns.isUnavailable(index)
                    || (word.equals("drawn") && grammar.lower(index - 1).equals("be"))) {
                return Optional.of(new Frame(first, index, index));
            }
            Optional<Integer> fixed = turns.endOfTurn(index);
            if (fixed.isPresent()) {
                return Optional.of(new Frame(first, fixed.get(), index));
            }
            if (grammar.word(index).isVerb() && !word.equals("be") && !word.equals("been")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// In "our wish has not," said the mayor, another speaks behind the mark.
    private boolean isQuotationMark(int index) {
        String tag = grammar.word(index).tag();
        return tag.equals("''") || tag.equals("``");
    }

    /// "Did not speak for every baker" tells whose voice it is.
    private boolean speaksFor(int index) {
        return SPEAKING.contains(grammar.lower(index)) && next(index, 1, "for").isPresent();
    }

    private boolean givesMatter(int verb) {
        return phrases.from(verb + 1).filter(this::isMatter).isPresent();
    }

    private boolean isMatter(Span phrase) {
        return grammar.wordsIn(phrase)
                .anyMatch(index -> SilenceWords.is(grammar.lower(index), SilenceWords.Kind.MATTER));
    }

    private Optional<Frame> leaving(int verb) {
        String word = grammar.lower(verb);
        if (word.startsWith("omit")) {
            return Optional.of(new Frame(verb, verb, verb));
        }
        if (word.startsWith("avoid")) {
            return turns.avoided(verb);
        }
        Optional<Integer> to = next(verb, 2, "to").filter(at -> at + 1 < grammar.size());
        boolean isFailing = word.startsWith("fail") || word.startsWith("neglect");
        return to.filter(at -> isSaying(grammar.lower(at + 1)))
                .filter(at -> !isFailing || SilenceTurns.isTelling(grammar.lower(at + 1)))
                .map(at -> new Frame(verb, at + 1, at + 1))
                .or(() ->
                        to.flatMap(at -> turns.endOfTurn(at + 1))
                                .map(last -> new Frame(verb, last, last)));
    }

    private Optional<Frame> noun(int index, String word) {
        if (index + 1 >= grammar.size()) {
            return Optional.empty();
        }
        String following = grammar.lower(index + 1);
        if (word.equals("silent")) {
            return Set.of("on", "about").contains(following)
                    ? Optional.of(new Frame(index, index + 1, index))
                    : keptSilent(index);
        }
        if (word.equals("without")) {
            if (isArticle(following)
                    && index + 2 < grammar.size()
                    && UNEXPLAINED.contains(grammar.lower(index + 2))) {
                return Optional.of(new Frame(index, index + 2, index + 2));
            }
            boolean saying =
                    isSaying(following)
                            && following.endsWith("ing")
                            && (!isGiving(following) || givesMatter(index + 1));
            return saying ? Optional.of(new Frame(index, index + 1, index + 1)) : Optional.empty();
        }
        Optional<Frame> reply = noneFrom(index);
        if (reply.isPresent()) {
            return reply;
        }
        boolean made =
                index > 0
                        && Set.of(
                                        "made",
                                        "make",
                                        "makes",
                                        "making",
                                        "contained",
                                        "contains",
                                        "included")
                                .contains(grammar.lower(index - 1));
        boolean gave =
                index > 0
                        && isGiving(grammar.lower(index - 1))
                        && phrases.from(index + 1).filter(this::isMatter).isPresent();
        boolean there = index > 1 && grammar.lower(index - 2).equals("there");
        if (gave || (SilenceWords.is(following, SilenceWords.Kind.NOUN) && (made || there))) {
            return Optional.of(new Frame(index - 1, index + 1, index + 1));
        }
        return Optional.empty();
    }

    private static boolean isArticle(String word) {
        return word.equals("an") || word.equals("a") || word.equals("any");
    }

    private Optional<Integer> next(int index, int reach, String wanted) {
        for (int other = index + 1; other < Math.min(grammar.size(), index + 1 + reach); other++) {
            if (grammar.lower(other).equals(wanted)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// Not in quotation marks, not in a question, not under a condition.
    private boolean states(Frame frame) {
        Span words = grammar.word(frame.first()).span().cover(grammar.word(frame.last()).span());
        Optional<Span> sentence = grammar.sentenceAt(words.start());
        return sentence.isPresent()
                && !grammar.isQuoted(words)
                && !grammar.text().at(sentence.get()).strip().endsWith("?")
                && grammar.wordsIn(new Span(sentence.get().start(), words.start()))
                        .noneMatch(this::isCondition);
    }

    /// "Our report did not say that …": the newsroom speaks of itself.
    private boolean isOwn(Frame frame) {
        return who(frame)
                .map(span -> grammar.lower(grammar.firstAfter(span.start())))
                .filter(word -> word.equals("our") || word.equals("my") || word.equals("i"))
                .isPresent();
    }

    private boolean isCondition(int index) {
        return CONDITIONS.contains(grammar.lower(index))
                && !(index > 0 && WONDERING.contains(grammar.lower(index - 1)));
    }

    private Omission build(ReportId report, Frame frame) {
        Optional<Span> who = who(frame);
        Optional<Span> what = what(frame);
        Span statement =
                grammar.word(frame.first()).span().cover(grammar.word(frame.last()).span());
        Span withWho =
                who.filter(span -> isNear(span, frame)).map(statement::cover).orElse(statement);
        Span whole = what.map(withWho::cover).orElse(withWho);
        return new Omission(
                List.of(new Citation(report, whole)),
                who.map(span -> List.of(new Citation(report, span))).orElse(List.of()),
                what.map(span -> List.of(new Citation(report, span))).orElse(List.of()));
    }

    /// The subject: a name right before the construction, else by the dependencies, else the words
    /// before it.
    private Optional<Span> who(Frame frame) {
        int first = frame.first();
        if (grammar.lower(first).equals("not")) {
            return Optional.empty();
        }
        if (grammar.lower(frame.last()).equals("from")) {
            return phrases.from(frame.last() + 1);
        }
        Optional<Span> apart = turns.who(frame);
        if (apart.isPresent()) {
            return apart;
        }
        Optional<Span> name = relativeSubject(first);
        if (name.isPresent()) {
            return name;
        }
        OptionalInt subject = subject(frame);
        if (subject.isPresent() && subject.getAsInt() < first) {
            Span phrase = grammar.phraseOf(subject.getAsInt());
            int end = Math.min(phrase.end(), grammar.word(first - 1).span().end());
            return Optional.of(
                    new Span(
                            phrase.start(),
                            Math.max(end, grammar.word(subject.getAsInt()).span().end())));
        }
        return phrases.before(first);
    }

    /// The one who is silent in "a detail Norda News omitted" and "a point the palace left out":
    /// the last of two phrases that stand side by side.
    private Optional<Span> relativeSubject(int first) {
        boolean leaves = isLeaving(grammar.lower(first)) || grammar.lower(first).startsWith("le");
        Optional<Span> phrase = leaves ? phrases.before(first) : Optional.empty();
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int start = grammar.firstAfter(phrase.get().start());
        for (int index = first - 1; index > start; index--) {
            if (grammar.word(index).tag().equals("DT")
                    || grammar.word(index).tag().equals("PRP$")) {
                return Optional.of(
                        new Span(grammar.word(index).span().start(), phrase.get().end()));
            }
        }
        Span last = grammar.word(first - 1).span();
        return grammar.reading().names().stream()
                .map(Mention::span)
                .filter(name -> name.contains(last) && name.start() > phrase.get().start())
                .findFirst();
    }

    /// Of the verb itself, or of a verb that governs it: "The ministry confirmed the visit, without
    /// elaborating."
    private OptionalInt subject(Frame frame) {
        int current = frame.verb();
        OptionalInt found = grammar.subjectOf(current);
        boolean own = !grammar.lower(frame.first()).equals("without");
        if (found.isPresent() && own) {
            return found;
        }
        for (int step = 0; step < MAX_CLIMB && grammar.word(current).head() != Word.ROOT; step++) {
            current = grammar.word(current).head();
            OptionalInt higher = grammar.subjectOf(current);
            found = higher.isPresent() ? higher : found;
            if (own && found.isPresent()) {
                return found;
            }
        }
        return found;
    }

    private boolean isNear(Span who, Frame frame) {
        return who.end() <= grammar.word(frame.first()).span().start()
                && (grammar.lower(frame.first()).equals("without") || isOneClause(who, frame))
                && grammar.word(frame.first()).span().start() - who.end() <= NEAR;
    }

    /// Whether no verb but an auxiliary stands between.
    private boolean isOneClause(Span who, Frame frame) {
        int from = who.end();
        int to = grammar.word(frame.first()).span().start();
        return grammar.wordsIn(new Span(from, to))
                .noneMatch(index ->
                        turns.isFinite(index) && !AUXILIARIES.contains(grammar.lower(index)));
    }

    /// What is left out: behind the construction, or before a relative clause ("a detail the
    /// ministry omitted").
    private Optional<Span> what(Frame frame) {
        Optional<Span> relative =
                relativeSubject(frame.first()).flatMap(subject -> antecedent(frame));
        if (relative.isPresent()) {
            return relative;
        }
        int next = frame.last() + 1;
        if (next < grammar.size()
                && Set.of("to", "on", "about", "of", "for").contains(grammar.lower(next))) {
            next++;
        }
        Optional<Span> behind = next < grammar.size() ? phrases.from(next) : Optional.empty();
        return behind.filter(span -> sameSentence(span, frame)).or(() -> antecedent(frame));
    }

    private boolean sameSentence(Span span, Frame frame) {
        return grammar.sentenceAt(grammar.word(frame.first()).span().start())
                .filter(sentence -> sentence.contains(span))
                .isPresent();
    }

    private Optional<Span> antecedent(Frame frame) {
        Optional<Span> subject = relativeSubject(frame.first());
        if (subject.isPresent()) {
            return phrases.before(grammar.firstAfter(subject.get().start()));
        }
        if (!isLeaving(grammar.lower(frame.verb()))) {
            return Optional.empty();
        }
        int head = grammar.word(frame.verb()).head();
        if (head < 0 || head >= frame.verb() || !grammar.word(head).isNoun()) {
            return Optional.empty();
        }
        return phrases.before(head + 1);
    }
}
