package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The words of one statement, numbered from 0, in small letters.
final class StatementWords {
    /// What stands farther from the words that matter is not shown with them. In characters,
    /// chosen.
    private static final int NEAR = 40;

    private final Analysis analysis;
    private final Citation statement;
    private final List<Word> words;
    private final boolean tail;

    StatementWords(Comparison comparison, StatementProfile profile) {
        analysis = comparison.analysis(profile.report());
        statement = profile.words();
        Span span = statement.words();
        List<Word> all = analysis.reading().words();
        int first = Span.firstAfter(all, Word::span, span.start());
        int last = first;
        while (last < all.size() && all.get(last).span().end() <= span.end()) {
            last++;
        }
        words = all.subList(first, last);
        tail = Stream.of(first - 1, first).anyMatch(at -> isWith(all, at));
    }

    private boolean isWith(List<Word> all, int at) {
        return at >= 0
                && at < all.size()
                && analysis.report().text().at(all.get(at).span()).equalsIgnoreCase("with");
    }

    /// Whether it is the end of another clause, which tells whose things these are: "won | with 22
    /// points and nine throws".
    boolean isTail() {
        return tail;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /// Empty before the first word and behind the last one.
    String form(int at) {
        return at < 0 || at >= words.size()
                ? ""
                : analysis.report().text().at(words.get(at).span()).toLowerCase(Locale.ROOT);
    }

    String tag(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).tag();
    }

    /// The words of a phrase and the two before it.
    Set<String> around(Span phrase) {
        Set<String> near = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (phrase.contains(words.get(at).span())) {
                near.addAll(List.of(form(at - 2), form(at - 1), form(at)));
            }
        }
        return near;
    }

    boolean hasAny(Set<String> forms) {
        for (int at = 0; at < words.size(); at++) {
            if (forms.contains(form(at))) {
                return true;
            }
        }
        return false;
    }

    /// The statement without what stands far before or behind the words that matter.
    Citation shown(Citation words) {
        Span all = statement.words();
        Span core = words.words();
        boolean nearStart = core.start() - all.start() <= NEAR;
        boolean nearEnd = all.end() - core.end() <= NEAR;
        return new Citation(
                statement.report(),
                new Span(
                        nearStart ? Math.min(all.start(), core.start()) : core.start(),
                        nearEnd ? Math.max(all.end(), core.end()) : core.end()));
    }

    /// From one word to another, both included.
    Citation cited(int first, int last) {
        return new Citation(
                analysis.report().id(), words.get(first).span().cover(words.get(last).span()));
    }
}
