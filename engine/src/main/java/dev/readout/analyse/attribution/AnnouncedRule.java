package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives a quotation that opens a paragraph to whom the paragraph before it announces: "Below is a
/// statement by Ada Lund, head of the harbour board:".
final class AnnouncedRule {
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "\\b(?:(?:a|the|this|that|full|following|joint|written|brief|short) )*"
                            + "(?:statement|comment|response|reply|reaction|remarks"
                            + "|comments|words) (?:by|from|of) (?=\\S)");

    /// "Here is the full": words before what is announced; a line with more tells of something
    /// else.
    private static final int MOST_BEFORE = 5;

    private static final Set<String> BEING = Set.of("is", "are", "was", "follows", "follow");

    private final Grammar grammar;
    private final Speakers speakers;

    AnnouncedRule(Grammar grammar) {
        this.grammar = grammar;
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (Span quotation : grammar.reading().quotations()) {
            lineBefore(quotation)
                    .ifPresent(
                            line -> announced(line).ifPresent(one -> give(quotation, one, drafts)));
        }
    }

    /// The line before, if the quotation opens its own and the line ends in a colon.
    private Optional<Span> lineBefore(Span quotation) {
        String text = grammar.text().characters();
        int end = quotation.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean opens = text.substring(end, quotation.start()).indexOf('\n') >= 0;
        return opens && end > 0 && text.charAt(end - 1) == ':'
                ? Optional.of(new Span(text.lastIndexOf('\n', end - 1) + 1, end - 1))
                : Optional.empty();
    }

    private Optional<Draft> announced(Span line) {
        Matcher matcher =
                ANNOUNCED.matcher(grammar.text().characters()).region(line.start(), line.end());
        if (!matcher.find() || tells(new Span(line.start(), matcher.start()), MOST_BEFORE)) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(grammar.text().trim(new Span(matcher.end(), line.end())));
        draft.cue.add(grammar.text().trim(new Span(matcher.start(), matcher.end())));
        return Optional.of(draft)
                .filter(one -> speakers.isKnown(one.source.getFirst()))
                .filter(one -> !tells(one.source.getFirst(), Integer.MAX_VALUE));
    }

    /// Whether there is more than "Below is", "Here is the full".
    private boolean tells(Span before, int most) {
        return grammar.wordsIn(before).count() > most
                || grammar.wordsIn(before)
                        .filter(word -> grammar.word(word).isFinite())
                        .anyMatch(word -> !BEING.contains(grammar.lower(word)));
    }

    private void give(Span quotation, Draft announced, List<Draft> drafts) {
        Span frame = announced.frame().orElseThrow();
        boolean spoken =
                drafts.stream()
                        .flatMap(draft -> draft.frame().stream())
                        .anyMatch(other -> isBeside(other, quotation));
        if (spoken) {
            return;
        }
        drafts.removeIf(draft -> draft.frame().filter(frame::overlaps).isPresent());
        drafts.forEach(draft -> draft.content.removeIf(quotation::overlaps));
        announced.content.add(quotation);
        drafts.add(announced);
    }

    /// Whether a speaker and verb stand in the lines of the quotation, outside of it.
    private boolean isBeside(Span frame, Span quotation) {
        int newline = grammar.text().characters().indexOf('\n', quotation.end());
        int end = newline < 0 ? grammar.text().characters().length() : newline;
        return frame.overlaps(new Span(quotation.end(), Math.max(end, quotation.end())));
    }
}
