package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one report calls unknown and another tells: "it was unclear whether the dead were guests"
/// and "three guests died".
///
/// What no report tells is silence of nobody, and no finding.
final class OpenQuestions {
    /// Words that a statement must share with the question to be taken for its answer: one alone is
    /// mostly what both reports are about.
    private static final int LEAST_SHARED = 2;

    /// Share of the words of the question that the answer must have (0 = none, 1 = all). Chosen.
    private static final double ANSWERED = 0.5;

    /// Whoever says so does not know it either.
    private static final Set<String> GUESSES =
            Set.of("may", "might", "could", "possibly", "perhaps", "unclear", "unknown", "whether");

    private static final Pattern YES_OR_NO = Pattern.compile("\\s(?:whether|if)\\b");
    private static final Pattern NO_NEWS = Pattern.compile("\\bno\\b");

    private final Comparison comparison;
    private final List<StatementProfile> tellings;

    /// @param tellings the statements that may answer ([LeftOut#tellings])
    OpenQuestions(Comparison comparison, List<StatementProfile> tellings) {
        this.comparison = comparison;
        this.tellings = tellings;
    }

    /// The report's own silence, if a claim of its peers answers what it calls unknown.
    Optional<Finding.Silence> of(Analysis analysis, Omission omission) {
        Set<String> asked =
                Unsaid.of(omission, analysis).words().keySet().stream()
                        .map(word -> WordFamilies.of(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        if (!mayBeAnswered(omission)) {
            return Optional.empty();
        }
        return tellings.stream()
                .filter(one -> !one.report().equals(omission.report()))
                .filter(one -> answers(one, asked) && !isGuess(one))
                .max(
                        Comparator.<StatementProfile>comparingLong(one -> shared(one, asked))
                                .thenComparing(StatementProfile::words, Comparator.reverseOrder()))
                .flatMap(one -> silence(one, omission));
    }

    /// "Unclear whether", "no word on": of "unclear what caused it" the answer shares no word.
    private boolean mayBeAnswered(Omission omission) {
        Citation statement = omission.statement().getFirst();
        String words = comparison.text(statement).toLowerCase(Locale.ROOT);
        Text text = comparison.analysis(statement.report()).report().text();
        int end = statement.words().end();
        String next = text.at(new Span(end, Math.min(text.length(), end + " whether".length())));
        return NO_NEWS.matcher(words).find()
                || YES_OR_NO.matcher(words + next.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean answers(StatementProfile one, Set<String> asked) {
        long shared = shared(one, asked);
        return shared >= LEAST_SHARED && shared >= ANSWERED * asked.size();
    }

    private static long shared(StatementProfile one, Set<String> asked) {
        return asked.stream().filter(one.terms()::contains).count();
    }

    private static boolean isGuess(StatementProfile one) {
        return Stream.of(one.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(GUESSES::contains);
    }

    private Optional<Finding.Silence> silence(StatementProfile answer, Omission omission) {
        Optional<Claim> claim =
                comparison
                        .claimOf(answer.words())
                        .filter(one -> !one.reports().contains(omission.report()));
        return claim.map(about ->
                new Finding.Silence(
                        new Finding.Silent.OneReport(omission.report()),
                        Optional.of(about),
                        omission.statement(),
                        List.of(answer.words()),
                        omission.matter(),
                        Finding.Strength.EXPLICIT));
    }
}
