package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how many victims the statements of one report count: "killed 12 people", "three are
/// missing", "nobody was hurt".
///
/// A count of another four, of the badly injured or of nine of the dead is a part, and left out.
final class TollReader {
    /// Nouns that all are counted in.
    private static final Set<String> TOTALS =
            Set.of("total", "toll", "death", "deaths", "killing", "loss", "number", "lives");

    /// What is told of a punishment or a threat, and of no dead.
    private static final Set<String> DEATH_NOUNS =
            Set.of(
                    "penalty",
                    "penalties",
                    "sentence",
                    "sentences",
                    "row",
                    "warrant",
                    "chamber",
                    "threat",
                    "threats",
                    "squad",
                    "certificate",
                    "trap",
                    "camp");

    /// Adverbs in "-ly" that tell of no degree.
    private static final Set<String> NO_DEGREE = Set.of("reportedly", "allegedly", "only");

    /// Characters between a figure and a word beside it: fewer than this.
    private static final int BESIDE = 3;

    private static final Pattern JOINT = Pattern.compile("\\band\\b|,");

    /// Characters that "and" or a comma adds to a distance: more than any clause has.
    private static final int FAR = 10_000;

    private final Analysis analysis;
    private final List<Word> words;

    TollReader(Analysis analysis) {
        this.analysis = analysis;
        words = analysis.reading().words();
    }

    List<Toll> in(StatementProfile profile) {
        Span statement = profile.words().words();
        List<Word> own = words.stream().filter(word -> statement.contains(word.span())).toList();
        List<Toll> tolls = new ArrayList<>();
        for (Measure figure : profile.figures()) {
            if (Victims.mayBeCounted(figure)
                    && !isOfSomething(figure)
                    && own.stream().noneMatch(word -> tellsPart(word, figure.words()))) {
                fate(own, figure)
                        .map(fate -> new Toll(family(fate), figure, fate, profile.words()))
                        .ifPresent(tolls::add);
            }
        }
        NoVictims.in(analysis, statement)
                .forEach((family, nobody) ->
                        tolls.add(
                                new Toll(
                                        family,
                                        new Measure(nobody, Measure.COUNT, 0, 0, 0),
                                        nobody,
                                        profile.words())));
        return tolls;
    }

    /// "Another four", "two others", "two other victims", "mother of 12", "30 seriously injured",
    /// "nine of the dead", "a man of 52 is among the dead".
    private boolean tellsPart(Word word, Span figure) {
        String form = form(word);
        boolean before = word.span().end() <= figure.start();
        boolean near = figure.start() - word.span().end() < BESIDE;
        boolean after = word.span().start() >= figure.end();
        boolean next = word.span().start() - figure.end() < BESIDE;
        return form.equals("others")
                || form.equals("among")
                || (after && next && (form.equals("other") || form.equals("of")))
                || (before && near && (form.equals("another") || form.equals("other")))
                || (word.tag().equals("RB") && form.endsWith("ly") && !NO_DEGREE.contains(form));
    }

    /// "A mother of 12", "two of the three victims"; not "a total of 12", "the deaths of 12".
    private boolean isOfSomething(Measure figure) {
        int at = Span.firstAfter(words, Word::span, figure.words().start()) - 1;
        while (at > 0 && words.get(at).tag().equals("DT")) {
            at--;
        }
        return at > 0
                && form(words.get(at)).equals("of")
                && !TOTALS.contains(form(words.get(at - 1)));
    }

    /// The word next to the figure that tells the sort of victims.
    private Optional<Span> fate(List<Word> statement, Measure figure) {
        Optional<Span> found = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        boolean bare = figure.kind().equals(Measure.COUNT);
        for (Word word : statement) {
            int distance = distance(word.span(), figure.words());
            if (isFate(word) && distance < nearest && (!bare || distance < FAR)) {
                nearest = distance;
                found = Optional.of(word.span());
            }
        }
        return found;
    }

    private boolean isFate(Word word) {
        return !word.tag().equals("NNS")
                && Victims.FATES.contains(family(word.span()))
                && !isPunishment(word)
                && !isIntended(word);
    }

    private boolean isPunishment(Word word) {
        int next = Span.firstAfter(words, Word::span, word.span().end());
        return next < words.size() && DEATH_NOUNS.contains(form(words.get(next)));
    }

    /// "To kill twelve", "to put somebody to death": nobody has died of it yet.
    private boolean isIntended(Word fate) {
        for (int at = Span.firstAfter(words, Word::span, fate.span().start()); at > 0; at--) {
            Word word = words.get(at);
            if (word.isFinite() || word.tag().equals(".")) {
                return false;
            }
            if (word.tag().equals("VB") && words.get(at - 1).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /// In characters; what stands beyond an "and" or a comma is farther away than all else.
    private int distance(Span word, Span figure) {
        int from = Math.min(word.end(), figure.end());
        Span between = new Span(from, Math.max(from, Math.max(word.start(), figure.start())));
        boolean joined = JOINT.matcher(analysis.report().text().at(between)).find();
        return between.length() + (joined ? FAR : 0);
    }

    private String form(Word word) {
        return analysis.report().text().at(word.span()).toLowerCase(Locale.ROOT);
    }

    private String family(Span word) {
        return WordFamilies.of(analysis.report().text().at(word));
    }
}
