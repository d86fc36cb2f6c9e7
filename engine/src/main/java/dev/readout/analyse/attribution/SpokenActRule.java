package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds praise, blame, apology, thanks and names in quotation marks ("called the plan “a gift”")
/// that the tagger does not mark: "The mayor condemned the strike on Monday", "Lund penned the
/// letter and defended her deputy".
///
/// Only finite verbs in the active voice whose subject is known to speak, outside of what others
/// say.
final class SpokenActRule {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> NEVER = NotWords.and("never", "nearly");
    private static final Set<String> NO_SPEAKER =
            Set.of("who", "which", "that", "it", "one", "some", "many", "both", "i", "we");
    private static final Set<String> NAMING =
            Set.of("call", "describe", "label", "brand", "characterise", "characterize", "portray");
    private static final Set<String> ADDRESSING = Set.of("to", "for");

    /// What begins another clause.
    private static final Set<String> CLAUSE =
            Set.of(
                    "after",
                    "before",
                    "when",
                    "while",
                    "during",
                    "amid",
                    "following",
                    "since",
                    "until",
                    "although",
                    "though",
                    "but",
                    "saying",
                    "adding",
                    "calling",
                    "as",
                    "because",
                    "if",
                    "where");

    private static final Set<String> PLACING = Set.of("in", "on", "at", "via", "by");

    /// Where words are said: "in a short statement".
    private static final Set<String> OCCASION =
            Set.of(
                    "statement",
                    "interview",
                    "speech",
                    "tweet",
                    "post",
                    "letter",
                    "message",
                    "address",
                    "hearing",
                    "briefing",
                    "conference",
                    "video",
                    "debate",
                    "column",
                    "article",
                    "op-ed",
                    "ad",
                    "person",
                    "rally",
                    "session",
                    "meeting",
                    "court",
                    "email",
                    "e-mail");

    /// Words from "in" to its noun: "in a short written statement".
    private static final int TO_OCCASION = 5;

    private final Grammar grammar;
    private final Phrases phrases;
    private final SentenceParts parts;
    private final Speakers speakers;

    SpokenActRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        parts = new SentenceParts(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (int verb = 1; verb + 1 < grammar.size(); verb++) {
            if ((WordGroup.SPOKEN_ACT.has(grammar.lower(verb)) || isNaming(verb))
                    && isActive(verb)
                    && isUnread(grammar.word(verb).span(), drafts)) {
                read(verb).filter(draft -> isFree(draft, drafts)).ifPresent(drafts::add);
            }
        }
    }

    /// "criticised", "has criticised"; not "was criticised".
    private boolean isActive(int verb) {
        String tag = grammar.word(verb).tag();
        return FINITE.contains(tag) || (tag.equals("VBN") && firstOfVerb(verb) < verb);
    }

    private boolean isUnread(Span verb, List<Draft> drafts) {
        return !grammar.isQuoted(verb)
                && drafts.stream()
                        .noneMatch(draft ->
                                draft.frame().filter(verb::overlaps).isPresent()
                                        || draft.content.stream().anyMatch(verb::overlaps));
    }

    private static boolean isFree(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .flatMap(other -> other.content.stream())
                .noneMatch(draft.content.getFirst()::overlaps);
    }

    private Optional<Draft> read(int verb) {
        int first = firstOfVerb(verb);
        Optional<Span> source = subject(first, verb).filter(this::maySpeak);
        int from = ADDRESSING.contains(grammar.lower(verb + 1)) ? verb + 2 : verb + 1;
        Optional<Span> content = content(from, verb);
        if (source.isEmpty()
                || content.isEmpty()
                || (isNaming(verb) && !holdsQuotation(content.get()))) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(source.get());
        draft.cue.add(grammar.word(first).span().cover(grammar.word(from - 1).span()));
        draft.content.add(content.get());
        return Optional.of(draft);
    }

    /// "has" of "has quickly criticised".
    private int firstOfVerb(int verb) {
        int first = verb;
        while (first > 1 && isAdverb(first - 1)) {
            first--;
        }
        return HAVING.contains(grammar.lower(first - 1)) ? first - 1 : verb;
    }

    private boolean isAdverb(int word) {
        return grammar.word(word).tag().startsWith("RB");
    }

    private Optional<Span> subject(int first, int verb) {
        int behind = first;
        while (behind > 1 && isAdverb(behind - 1)) {
            if (NEVER.contains(grammar.lower(behind - 1))) {
                return Optional.empty();
            }
            behind--;
        }
        String tag = grammar.word(behind - 1).tag();
        if (tag.equals("CC")) {
            OptionalInt joined = grammar.subjectOf(verb);
            return joined.isPresent() && isInSentence(joined.getAsInt(), verb)
                    ? phrases.before(joined.getAsInt() + 1).filter(span -> !isComplement(span))
                    : Optional.empty();
        }
        return parts.subjectBefore(behind).filter(span -> !isComplement(span));
    }

    private boolean isInSentence(int word, int verb) {
        return word < verb
                && grammar.sentenceAt(grammar.word(verb).span().start())
                        .filter(sentence -> sentence.contains(grammar.word(word).span()))
                        .isPresent();
    }

    /// In "the members of the board criticised" it is not known who did.
    private boolean isComplement(Span phrase) {
        int before = grammar.firstAfter(phrase.start()) - 1;
        return before >= 0
                && Set.of("IN", "TO", "VBG").contains(grammar.word(before).tag())
                && isInSentence(before, grammar.firstAfter(phrase.start()));
    }

    private boolean maySpeak(Span source) {
        return !NO_SPEAKER.contains(grammar.lower(source)) && speakers.isKnown(source);
    }

    private Optional<Span> content(int from, int verb) {
        Span sentence =
                grammar.sentenceAt(grammar.word(verb).span().start())
                        .orElse(grammar.word(verb).span());
        int to = from;
        while (to < grammar.size() && sentence.contains(grammar.word(to).span()) && !ends(to)) {
            to++;
        }
        if (to <= from) {
            return Optional.empty();
        }
        Span content = grammar.word(from).span().cover(grammar.word(to - 1).span());
        return grammar.wordsIn(content).anyMatch(word -> grammar.word(word).isNoun())
                ? Optional.of(content)
                : Optional.empty();
    }

    /// "Called the plan “a gift”": with a quotation behind it, what was said.
    private boolean isNaming(int verb) {
        return ReportingVerbs.of(grammar.lower(verb))
                .filter(found -> NAMING.contains(found.lemma()))
                .isPresent();
    }

    private boolean holdsQuotation(Span content) {
        return grammar.reading().quotations().stream().anyMatch(content::contains);
    }

    private boolean ends(int word) {
        if (grammar.isQuoted(grammar.word(word).span())) {
            return false;
        }
        String lower = grammar.lower(word);
        boolean mark = lower.chars().noneMatch(Character::isLetterOrDigit) && lower.length() == 1;
        return (mark && ",.;:!?–—".contains(lower))
                || (CLAUSE.contains(lower) && !isQuotedAs(word))
                || (lower.equals("and") && isVerbSoon(word + 1))
                || isTime(word)
                || (PLACING.contains(lower) && isOccasion(word));
    }

    /// "As" right before a quotation: "described it as “a gift”".
    private boolean isQuotedAs(int word) {
        return grammar.lower(word).equals("as")
                && word + 2 < grammar.size()
                && (grammar.isQuoted(grammar.word(word + 1).span())
                        || grammar.isQuoted(grammar.word(word + 2).span()));
    }

    private boolean isVerbSoon(int word) {
        int at = word;
        while (at + 1 < grammar.size() && isAdverb(at)) {
            at++;
        }
        return at < grammar.size() && FINITE.contains(grammar.word(at).tag());
    }

    /// "Monday", "on Monday"; not "Monday’s strike".
    private boolean isTime(int word) {
        int day = PLACING.contains(grammar.lower(word)) ? word + 1 : word;
        return day < grammar.size()
                && CalendarNames.weekday(grammar.text().at(grammar.word(day).span())).isPresent()
                && (day + 1 == grammar.size() || !grammar.word(day + 1).tag().equals("POS"));
    }

    private boolean isOccasion(int preposition) {
        int end = Math.min(grammar.size(), preposition + TO_OCCASION);
        for (int at = preposition + 1; at < end; at++) {
            if (OCCASION.contains(grammar.lower(at))) {
                return true;
            }
            if (!Set.of("DT", "PRP$", "JJ", "NN", "VBN", "NNP", "CD")
                    .contains(grammar.word(at).tag())) {
                return false;
            }
        }
        return false;
    }
}
