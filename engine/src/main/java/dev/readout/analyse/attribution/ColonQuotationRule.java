package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Gives a whole sentence in quotation marks to the person of whom the clause right before it
/// tells, whatever its verb: "Vell shot back: “You were never there.”"
///
/// Only where nobody else has these words, and no speaker stands in that clause.
final class ColonQuotationRule {
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "i", "we");
    private static final Set<String> PARTICLES = Set.of("RB", "RP", "IN");

    /// Words between a verb and the comma before a quotation: "shot right back,".
    private static final int BEHIND_VERB = 2;

    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    ColonQuotationRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (Span quotation : grammar.reading().quotations()) {
            if (isSentence(quotation) && isFree(quotation, drafts)) {
                read(quotation)
                        .filter(draft ->
                                drafts.stream()
                                        .flatMap(other -> other.frame().stream())
                                        .noneMatch(draft.frame().orElseThrow()::overlaps))
                        .ifPresent(drafts::add);
            }
        }
    }

    private static boolean isFree(Span quotation, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(draft -> draft.content.stream().anyMatch(quotation::overlaps));
    }

    /// "“You were never there.”": begins with a capital and has a verb.
    private boolean isSentence(Span quotation) {
        List<Integer> words =
                grammar.wordsIn(quotation).filter(word -> !isSign(word)).boxed().toList();
        return !words.isEmpty()
                && Character.isUpperCase(
                        grammar.text().at(grammar.word(words.getFirst()).span()).charAt(0))
                && words.stream().map(grammar::word).anyMatch(Word::isFinite);
    }

    private boolean isSign(int word) {
        return grammar.lower(word).chars().noneMatch(Character::isLetterOrDigit);
    }

    private Optional<Draft> read(Span quotation) {
        int mark = grammar.firstAfter(quotation.start()) - 1;
        if (mark < 1) {
            return Optional.empty();
        }
        boolean colon = grammar.lower(mark).equals(":");
        if (!colon && !grammar.lower(mark).equals(",")) {
            return Optional.empty();
        }
        int start =
                grammar.sentenceAt(grammar.word(mark).span().start()).map(Span::start).orElse(0);
        int verb = mark - 1;
        while (verb > 0
                && grammar.word(verb).span().start() >= start
                && !grammar.word(verb).isFinite()) {
            verb--;
        }
        if (grammar.word(verb).span().start() < start
                || !grammar.word(verb).isFinite()
                || (!colon && !isLast(verb, mark))) {
            return Optional.empty();
        }
        return draft(verb, mark, quotation, start);
    }

    private boolean isLast(int verb, int mark) {
        return mark - verb - 1 <= BEHIND_VERB
                && IntStream.range(verb + 1, mark)
                        .allMatch(at -> PARTICLES.contains(grammar.word(at).tag()));
    }

    private Optional<Draft> draft(int verb, int mark, Span quotation, int start) {
        OptionalInt subject = grammar.subjectOf(verb);
        if (subject.isEmpty()
                || subject.getAsInt() >= verb
                || grammar.word(subject.getAsInt()).span().start() < start) {
            return Optional.empty();
        }
        Optional<Span> source = phrases.before(subject.getAsInt() + 1).filter(this::isPerson);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(source.get());
        draft.cue.add(
                isLast(verb, mark)
                        ? grammar.word(verb).span().cover(grammar.word(mark - 1).span())
                        : grammar.word(verb).span());
        draft.content.add(quotation);
        return Optional.of(draft);
    }

    /// A pronoun for a person, a person's name or a role.
    private boolean isPerson(Span phrase) {
        boolean body =
                grammar.reading().names().stream()
                        .filter(name -> name.span().end() == phrase.end())
                        .anyMatch(name -> name.kind() != Mention.Kind.PERSON);
        return PERSONS.contains(grammar.lower(phrase))
                || (!body
                        && !grammar.lower(phrase).equals("it")
                        && (speakers.isKnown(phrase) || isFamilyName(phrase)));
    }

    /// "Vell", which no list of names holds.
    private boolean isFamilyName(Span phrase) {
        return grammar.wordsIn(phrase).allMatch(word -> grammar.word(word).tag().equals("NNP"));
    }
}
