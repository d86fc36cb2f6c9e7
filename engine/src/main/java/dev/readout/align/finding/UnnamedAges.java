package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.knowledge.Acts;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds two ages of whom two reports tell that the same befell him, where one at least gives no
/// name: "a 15-year-old boy was shot", "16-year-old Olav Marr was shot".
///
/// [dev.readout.align.slot.number.AgeReader] reads two ages of one name or under one noun; that "a
/// boy" and "a pupil" are one is known only by what befell them, which one report cannot tell.
final class UnnamedAges {
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})[- ]years?[- ]old\\b");

    private static final Pattern BEHIND =
            Pattern.compile("(?: who was|,)?(?: aged|,) (\\d{1,2})(?= |,|\\.)");

    /// Characters behind a noun in which an age stands.
    private static final int FAR = 20;

    /// How likely both speak of one thing (see [Comparison#pairs]); that the same befell somebody
    /// of nearly that age is the stronger hint.
    private static final double SAME_MATTER = 0.1;

    /// Two persons are rarely so near in age, and of one person two ages are rarely farther apart.
    private static final int MOST = 4;

    private final Comparison comparison;
    private final Said said;

    UnnamedAges(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    private record Aged(Predicate told, Role who, int years, Citation words) {
        boolean mayBe(Aged other) {
            boolean named = !who.names().isEmpty() && !other.who.names().isEmpty();
            int apart = Math.abs(years - other.years);
            return !(named && Collections.disjoint(who.names(), other.who.names()))
                    && apart > 0
                    && apart <= MOST
                    && Acts.mayBeOne(told.verb().family(), other.told.verb().family());
        }
    }

    /// One finding per two ages.
    List<Finding> find() {
        return PairFindings.told(comparison, SAME_MATTER, this::told);
    }

    private Optional<PairFindings.Told> told(Comparison.Pair pair) {
        return Optional.of(pair)
                .filter(comparison::mayBeOneOccasion)
                .flatMap(each -> aged(each.one()))
                .flatMap(one -> aged(pair.other()).filter(one::mayBe).map(two -> told(one, two)));
    }

    private PairFindings.Told told(Aged one, Aged other) {
        Aged younger = one.years() < other.years() ? one : other;
        Aged older = one.years() < other.years() ? other : one;
        return new PairFindings.Told(
                Difference.tension(
                        younger.years() + " " + older.years(),
                        Aspect.NUMBER,
                        comparison
                                .steps()
                                .add(
                                        Step.Part.DEED,
                                        Step.Outcome.FITS,
                                        List.of(verb(younger)),
                                        List.of(verb(older)))
                                .otherFigures(
                                        List.of(List.of(younger.words()), List.of(older.words())))
                                .because("two ages of whom the same befell")),
                List.of(younger.words()),
                List.of(older.words()));
    }

    private static Citation verb(Aged aged) {
        return new Citation(aged.words().report(), aged.told().verb().group());
    }

    /// To whom it is done, else who does it, if his age stands with him.
    private Optional<Aged> aged(StatementProfile profile) {
        return said.point(profile)
                .flatMap(told ->
                        told.theme().or(told::agent).flatMap(who -> aged(profile, told, who)));
    }

    private Optional<Aged> aged(StatementProfile profile, Predicate told, Role who) {
        return who.words()
                .flatMap(words -> {
                    Citation cited = new Citation(profile.report(), words);
                    Matcher age = AGE.matcher(comparison.text(cited));
                    return age.find()
                            ? Optional.of(
                                    new Aged(told, who, Integer.parseInt(age.group(1)), cited))
                            : behind(profile, told, who, cited);
                });
    }

    /// "A man aged 23", "the suspect, 31,".
    private Optional<Aged> behind(
            StatementProfile profile, Predicate told, Role who, Citation cited) {
        String text = comparison.analysis(profile.report()).report().text().characters();
        int end = cited.words().end();
        Matcher age = BEHIND.matcher(text).region(end, Math.min(text.length(), end + FAR));
        return age.lookingAt()
                ? Optional.of(
                        new Aged(
                                told,
                                who,
                                Integer.parseInt(age.group(1)),
                                new Citation(
                                        profile.report(),
                                        new Span(cited.words().start(), age.end()))))
                : Optional.empty();
    }
}
