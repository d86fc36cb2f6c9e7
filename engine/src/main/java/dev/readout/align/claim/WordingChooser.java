package dev.readout.align.claim;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells which words a reader understands without the sentence around them.
final class WordingChooser {
    /// Openings that lean on the words before them: "during a call", "and left", "to discuss".
    private static final Set<String> LEANING =
            Set.of(
                    "IN", "CC", "TO", "VB", "VBD", "VBG", "VBN", "VBZ", "VBP", "WDT", "WP", "WRB",
                    "RB", "POS", ",", "''", ":");

    /// Shorter words tell too little, longer ones too much at once. In characters.
    private static final int SHORT = 25;

    private static final int LONG = 220;

    private final Map<ReportId, List<Word>> words;

    WordingChooser(List<Analysis> analyses) {
        words =
                analyses.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.report().id(), one -> one.reading().words()));
    }

    /// How well the words stand alone: 3 for a clause with its own subject and verb, 2 for one that
    /// a pronoun opens, 1 for a noun phrase, 0 for a piece that leans on others.
    int standing(Citation citation) {
        List<Word> inside =
                words.getOrDefault(citation.report(), List.of()).stream()
                        .filter(word -> citation.words().contains(word.span()))
                        .dropWhile(word -> word.tag().equals("``"))
                        .toList();
        if (inside.isEmpty()
                || LEANING.contains(inside.getFirst().tag())
                || citation.words().length() < SHORT) {
            return 0;
        }
        boolean pronoun = inside.getFirst().tag().startsWith("PRP");
        return hasClause(inside) && citation.words().length() <= LONG
                ? pronoun ? 2 : 3
                : pronoun ? 0 : 1;
    }

    /// The better one stands better alone; of equals the one that `closeness` prefers, then the
    /// first.
    Citation best(List<Citation> candidates, Function<Citation, Double> closeness) {
        return candidates.stream()
                .max(
                        Comparator.comparingInt(this::standing)
                                .thenComparing(closeness)
                                .thenComparing(Comparator.<Citation>naturalOrder().reversed()))
                .orElseThrow();
    }

    /// A noun or pronoun stands before a finite verb.
    private static boolean hasClause(List<Word> inside) {
        boolean subject = false;
        for (Word word : inside) {
            if (subject && word.isFinite()) {
                return true;
            }
            subject |= word.isNoun() || word.tag().equals("PRP") || word.tag().equals("CD");
        }
        return false;
    }
}
