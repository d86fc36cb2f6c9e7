package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what a pronoun denies, or a word for what was said: "Two ministers say that he offered the
/// post. Her office denied this", "rejected the claim".
///
/// What is denied is what somebody else is said to have said right before, in the sentence or the
/// one before it.
final class DeniedThis {
    private static final Pattern PRONOUN =
            Pattern.compile(
                    "this|that|it|them|these|those"
                            + "|(?:the|this|that|these|those|such)"
                            + " (?:accusations?|allegations?|claims?|charges?|reports?)");

    /// What is told, and that it is not so, with little else.
    private static final Pattern FALSE =
            Pattern.compile(
                    "[\"“”'‘’]?(?:(?:the|this|that|these|those|such|their|its|his|her|our)"
                        + " )?(?:(?:story|stories|reports?|claims?|allegations?|accusations?|charges?)"
                        + " )?(?:is |are |was |were |as"
                        + " )?[\"“”'‘’]?(?:(?:a|an|pure|complete|total|utter|simply|just)"
                        + " )*(?:invention|fabrications?|lies?|nonsense|fairy"
                        + " tales?|untrue|false|baseless|groundless|unfounded|hoax|fake)"
                        + "[\"“”'‘’.,]*");

    private static final Pattern ASKED = Pattern.compile("\\b(?:asked|questioned|pressed)\\b");

    private static final Set<String> SPEAKERS = Set.of("he", "she", "it", "they");

    private final Comparison comparison;
    private final Denying denying;
    private final Set<Citation> seen;

    /// @param seen what is already known to be denied
    DeniedThis(Comparison comparison, Denying denying, Set<Citation> seen) {
        this.comparison = comparison;
        this.denying = denying;
        this.seen = seen;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (Analysis analysis : comparison.analyses()) {
            List<Attribution> all =
                    analysis.attributions().stream().filter(one -> one.within().isEmpty()).toList();
            for (int i = 1; i < all.size(); i++) {
                if (isDenied(analysis, all.get(i))) {
                    denial(analysis, all, i).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isDenied(Analysis analysis, Attribution attribution) {
        return isCalledFalse(analysis, attribution) || deniesPronoun(analysis, attribution);
    }

    /// "called the story a fairy tale"
    private static boolean isCalledFalse(Analysis analysis, Attribution attribution) {
        return attribution.content().size() == 1
                && FALSE.matcher(
                                analysis.report()
                                        .at(attribution.content().getFirst())
                                        .toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean deniesPronoun(Analysis analysis, Attribution attribution) {
        return attribution.polarity() == Attribution.Polarity.DENIED
                && attribution.content().size() == 1
                && !answers(analysis, attribution.content().getFirst())
                && PRONOUN.matcher(
                                analysis.report()
                                        .at(attribution.content().getFirst())
                                        .toLowerCase(Locale.ROOT))
                        .matches();
    }

    /// "Asked whether it was shut, he denied it": what is denied stands in the same sentence.
    private static boolean answers(Analysis analysis, Citation pronoun) {
        Span sentence = analysis.reading().sentences().get(sentence(analysis, pronoun));
        String before =
                analysis.report()
                        .text()
                        .at(new Span(sentence.start(), pronoun.words().start()))
                        .toLowerCase(Locale.ROOT);
        return ASKED.matcher(before).find();
    }

    private Optional<Finding> denial(Analysis analysis, List<Attribution> all, int place) {
        Attribution denial = all.get(place);
        Attribution said = all.get(meant(analysis, all, place));
        List<Citation> denied = stated(analysis, said, denial);
        if (denied.isEmpty()
                || denial.source().isEmpty()
                || said.source().equals(denial.source())
                || !seen.addAll(denied)) {
            return Optional.empty();
        }
        List<Citation> words = new ArrayList<>(cover(denial));
        if (place + 1 < all.size() && goesOn(analysis, denial, all.get(place + 1))) {
            words.clear();
            words.addAll(all.get(place + 1).content());
        }
        return Optional.of(
                new Finding.Contradiction(
                        List.of(comparison.side(denied), comparison.side(words)),
                        Aspect.STANCE,
                        reason(said, denied.getFirst(), denial)));
    }

    /// What was said last; before a word like "accusation" the last that says something to be so.
    private int meant(Analysis analysis, List<Attribution> all, int place) {
        Attribution denial = all.get(place);
        int said = place - 1;
        while (said > 0
                && isNamed(analysis, denial)
                && stated(analysis, all.get(said), denial).isEmpty()) {
            said--;
        }
        return said;
    }

    /// What an attribution says to be so, if it is near enough to be denied.
    private List<Citation> stated(Analysis analysis, Attribution said, Attribution denial) {
        return said.content().stream()
                .filter(words -> isNear(analysis, words, denial))
                .filter(this::isStated)
                .toList();
    }

    /// Whether what is denied is called an accusation, a claim.
    private static boolean isNamed(Analysis analysis, Attribution denial) {
        return analysis.report().at(denial.content().getFirst()).indexOf(' ') > 0;
    }

    private Reason reason(Attribution said, Citation denied, Attribution denial) {
        return comparison
                .steps()
                .add(Step.Part.SPEAKER, Step.Outcome.OTHER, said.source(), denial.source())
                .add(Step.Part.DEED, Step.Outcome.DENIED, verb(denied), cover(denial))
                .because("one says so, the other denies it");
    }

    /// The verb of the first clause of what is denied; all its words if it has none.
    private List<Citation> verb(Citation words) {
        return comparison
                .grammar(words.report())
                .main(words.words(), Set.of())
                .map(one -> new Citation(words.report(), one.verb().group()))
                .map(List::of)
                .orElse(List.of(words));
    }

    /// Whether the words say something that may be denied.
    private boolean isStated(Citation words) {
        return comparison.profiles().stream()
                .filter(one -> words.overlaps(one.words()))
                .anyMatch(one -> !denying.tellsOfDenial(one));
    }

    /// "denied this", from the first word of the cue to the pronoun.
    private static List<Citation> cover(Attribution denial) {
        Citation content = denial.content().getFirst();
        Span span = content.words();
        for (Citation cue : denial.cue()) {
            span = span.cover(cue.words());
        }
        return List.of(new Citation(content.report(), span));
    }

    private static boolean isNear(Analysis analysis, Citation words, Attribution denial) {
        int gap = sentence(analysis, denial.cue().getFirst()) - sentence(analysis, words);
        return gap >= 0 && gap <= (isNamed(analysis, denial) ? 2 : 1);
    }

    /// Whether the next one quotes the one who denies, in the next sentence.
    private boolean goesOn(Analysis analysis, Attribution denial, Attribution next) {
        int gap =
                sentence(analysis, next.cue().getFirst())
                        - sentence(analysis, denial.cue().getFirst());
        boolean same =
                next.form() != Attribution.Form.INDIRECT
                        && next.source().stream()
                                .map(comparison::text)
                                .anyMatch(source ->
                                        SPEAKERS.contains(source.toLowerCase(Locale.ROOT))
                                                || source.equals(
                                                        comparison.text(
                                                                denial.source().getFirst())));
        return gap == 1 && (same || next.form() == Attribution.Form.DIRECT);
    }

    private static int sentence(Analysis analysis, Citation words) {
        return Span.firstAfter(analysis.reading().sentences(), span -> span, words.words().start());
    }
}
