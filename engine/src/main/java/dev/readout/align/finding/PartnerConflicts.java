package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.WordFamilies;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds two single persons named together of whom reports agree on one and not on the other: "a
/// driver and a nurse were missing" and "a driver and a guard were missing".
///
/// Only persons counted one by one ("a", "his", "another") are held against each other: longer
/// lists leave members out without contradiction.
final class PartnerConflicts {
    /// Share of terms that both statements have in common (see [TermWeights]), the persons
    /// included.
    private static final double SAME_MATTER = 0.3;

    /// How far the head noun stands behind its article, in words.
    private static final int MAX_PHRASE = 4;

    private final Comparison comparison;

    PartnerConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param words those of the second person
    private record Couple(StatementProfile profile, String first, String second, Span words) {
        List<Citation> cited() {
            return List.of(new Citation(profile.report(), words));
        }
    }

    List<Finding> find() {
        List<Couple> couples = new ArrayList<>();
        for (StatementProfile profile : comparison.profiles()) {
            couple(profile).ifPresent(couples::add);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < couples.size(); i++) {
            for (int j = i + 1; j < couples.size(); j++) {
                if (differ(couples.get(i), couples.get(j))) {
                    findings.add(finding(couples.get(i), couples.get(j)));
                }
            }
        }
        return findings;
    }

    private boolean differ(Couple one, Couple other) {
        return !one.profile().report().equals(other.profile().report())
                && Stream.of(one.first(), one.second(), other.second())
                        .noneMatch(PartnerConflicts::isBody)
                && one.first().equals(other.first())
                && !one.second().equals(other.second())
                && comparison.weights().similarity(one.profile(), other.profile()) >= SAME_MATTER;
    }

    private static boolean isBody(String noun) {
        return WordGroup.ENTERPRISE_NOUN.has(noun)
                || Bodies.is(noun, Body.Kind.INSTITUTION)
                || Bodies.is(noun, Body.Kind.PART)
                || Bodies.is(noun, Body.Kind.MEDIUM);
    }

    private Finding finding(Couple one, Couple other) {
        List<Citation> first = List.of(one.profile().words());
        List<Citation> second = List.of(other.profile().words());
        return new Finding.Contradiction(
                List.of(comparison.side(first), comparison.side(second)),
                Aspect.WHO,
                comparison
                        .steps()
                        .add(Step.Part.PERSON, Step.Outcome.OTHER, one.cited(), other.cited())
                        .because("the same person together with different ones"));
    }

    private Optional<Couple> couple(StatementProfile profile) {
        Analysis analysis = comparison.analysis(profile.report());
        List<Word> words =
                analysis.reading().words().stream()
                        .filter(word -> profile.words().words().contains(word.span()))
                        .toList();
        for (int and = 2; and + 2 < words.size(); and++) {
            if (words.get(and).tag().equals("CC")
                    && words.get(and - 1).tag().equals("NN")
                    && isSingle(analysis, words.get(and + 1))) {
                Optional<Word> second = head(words, and + 2);
                if (second.isPresent() && hasArticle(analysis, words, and - 1)) {
                    return Optional.of(
                            new Couple(
                                    profile,
                                    family(analysis, words.get(and - 1)),
                                    family(analysis, second.get()),
                                    words.get(and + 1).span().cover(second.get().span())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasArticle(Analysis analysis, List<Word> words, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - MAX_PHRASE); at--) {
            if (isSingle(analysis, words.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSingle(Analysis analysis, Word word) {
        String form = analysis.report().text().at(word.span()).toLowerCase(Locale.ROOT);
        return word.tag().equals("PRP$")
                || form.equals("a")
                || form.equals("an")
                || form.equals("another")
                || form.equals("one");
    }

    /// The last noun of the phrase that begins at `from`.
    private static Optional<Word> head(List<Word> words, int from) {
        Optional<Word> head = Optional.empty();
        for (int at = from; at < Math.min(words.size(), from + MAX_PHRASE); at++) {
            String tag = words.get(at).tag();
            if (tag.equals("NN")) {
                head = Optional.of(words.get(at));
            } else if (!tag.startsWith("JJ") && !tag.startsWith("NNP")) {
                break;
            }
        }
        return head;
    }

    private static String family(Analysis analysis, Word word) {
        return WordFamilies.of(analysis.report().text().at(word.span()));
    }
}
