package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether a statement says that something is so, or denies it.
///
/// Who will not do something ("ruled out talks", "rejected the offer") denies nothing that is said
/// to be so. Nor does who denies to have denied, or who leaves something out.
final class Denying {
    /// Words of what is still to come or asked, which nobody denies; "May" is a month.
    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:may|(?i:will|would|whether|might|could|if|did|does|why|how|should|must))\\b"
                        + "|\\?");

    /// Cues that deny what is said to be so. All others turn down, question or oppose an act as
    /// often as a claim.
    private static final Pattern DENIES =
            Pattern.compile(
                    "\\b(?:den(?:y|ies|ied|ying|ial|ials)|refut|rebut|debunk|contradict|gainsa|disput"
                        + "|disavow|disclaim|recant)");

    /// What is said to be so.
    private static final Pattern SAID_TO_BE_SO =
            Pattern.compile(
                    "\\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?"
                            + "|rumou?rs?|assertions?|notion|possibility|idea that|that)\\b");

    /// Words of who denies that something was told rightly, and so says nothing that may be denied.
    private static final Pattern CALLED_FALSE =
            Pattern.compile(
                    "\\b(?:invention|fabrication|fabricated|lies?|nonsense|fairy tale|untrue|false"
                            + "|baseless|groundless|unfounded|hoax|fake|without (?:any )?(?:basis"
                            + "|foundation))\\b");

    /// Nobody in particular: "he who denies that".
    private static final Pattern ANYBODY =
            Pattern.compile(
                    "(?:he|she|those|they|anyone|anybody|everyone|people) who\\b.*|whoever\\b.*",
                    Pattern.DOTALL);

    /// Words of denying itself.
    private static final Pattern DENYING = Pattern.compile("\\bden(?:y|ies|ied|ying|ial|ials)\\b");

    private final Comparison comparison;

    Denying(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Whether the statement says that something is so.
    boolean isSaid(StatementProfile claim) {
        return !tellsOfDenial(claim) && !OPEN.matcher(claim.text()).find();
    }

    /// Whether it denies something or tells that somebody does.
    boolean tellsOfDenial(StatementProfile profile) {
        return denies(profile) || matches(DENYING, profile) || matches(CALLED_FALSE, profile);
    }

    /// Whether it says that something is not so: by a "not" or by who tells it, but not by both.
    boolean denies(StatementProfile profile) {
        return profile.negated() != isDenied(profile);
    }

    /// Whether whoever tells it denies it.
    boolean isDenied(StatementProfile profile) {
        return profile.statement().attributions().stream()
                        .limit(1)
                        .filter(one -> one.content().stream().anyMatch(profile.words()::overlaps))
                        .anyMatch(this::isDenial)
                && !ANYBODY.matcher(profile.text().toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether it tells that somebody leaves something out.
    boolean isOmission(StatementProfile profile) {
        return comparison.analysis(profile.report()).omissions().stream()
                .flatMap(omission -> omission.statement().stream())
                .anyMatch(profile.words()::overlaps);
    }

    private boolean isDenial(Attribution attribution) {
        if (attribution.polarity() != Attribution.Polarity.DENIED) {
            return false;
        }
        String cue = text(attribution.cue());
        String content = text(attribution.content());
        return DENIES.matcher(cue).find() || SAID_TO_BE_SO.matcher(cue + " " + content).find();
    }

    private String text(List<Citation> words) {
        return String.join(" ", words.stream().map(comparison::text).toList())
                .toLowerCase(Locale.ROOT);
    }

    private static boolean matches(Pattern pattern, StatementProfile profile) {
        return pattern.matcher(profile.text().toLowerCase(Locale.ROOT)).find();
    }
}
