package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Aspect;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads how long somebody is jailed, and how long a strike is to last: "gave her four and a half
/// years", "a three-day strike".
///
/// Not a term that was asked for, that may come, or that was served.
final class LengthReader implements SlotReader {
    private static final String DURATION = Unit.Dimension.TIME.name();

    /// Seconds; less is the length of a talk. Chosen.
    private static final double SHORTEST = 6 * 3600;

    /// What stands before the term of a punishment.
    private static final Pattern JAILED =
            Pattern.compile(
                    "\\b(?:(?:jailed|imprisoned|locked up|put away|put behind bars|sent to"
                            + " (?:prison|jail))(?: \\p{L}++)? for|sentenced(?: [^,;.]{2,60})?"
                            + " to|(?:sentence|term|jail term|prison term) of) $");

    /// The same where the words around must tell of a court.
    private static final Pattern GIVEN =
            Pattern.compile(
                    "\\b(?:gave|given|got|gets|handed|receives|received|jailed for)"
                            + " (?:[^;.]{2,160})?$");

    private static final Pattern PRISON =
            Pattern.compile(
                    "^ (?:in (?:prison|jail)|behind bars|of imprisonment|imprisonment|in"
                            + " custody|(?:prison|jail) (?:sentence|term)|sentence|(?:prison"
                            + " )?term)\\b");

    private static final Set<String> COURT =
            Set.of(
                    "court",
                    "judge",
                    "magistrate",
                    "jury",
                    "tribunal",
                    "convicted",
                    "guilty",
                    "prison",
                    "jail",
                    "jailed",
                    "sentenced");

    private static final Pattern STRIKE_BEFORE =
            Pattern.compile(
                    "\\b(?:strike|walkout|stoppage|walk off the job|walk out|walked out|walked off"
                            + " the job|down tools|downed tools|stop work|stopped work|industrial"
                            + " action)(?: \\p{L}++)? (?:for|of|lasting|that lasts|to last) $");

    private static final Pattern STRIKE_BEHIND =
            Pattern.compile("^ (?:\\p{L}++ )?(?:strike|walkout|stoppage|work stoppage)\\b");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            for (Figure figure : Figure.in(words)) {
                boolean term =
                        figure.isOf(DURATION)
                                && figure.measure().value() >= SHORTEST
                                && figure.measure().least() == figure.measure().most()
                                && !Doubts.isNear(figure, WordGroup.OPEN_TERM::has);
                if (term) {
                    fill(report, figure).ifPresent(fills::add);
                }
            }
        }
        return fills;
    }

    private static Optional<Fill> fill(ReportWords report, Figure figure) {
        SentenceWords words = figure.words();
        String text = words.text().toLowerCase(Locale.ROOT);
        int from = words.span(figure.first(), figure.first()).start() - words.sentence().start();
        int to = words.span(figure.last(), figure.last()).end() - words.sentence().start();
        String left = text.substring(0, from);
        String right = text.substring(to);
        if (STRIKE_BEFORE.matcher(left).find() || STRIKE_BEHIND.matcher(right).find()) {
            return Optional.of(strike(figure));
        }
        boolean jailed =
                JAILED.matcher(left).find()
                        || PRISON.matcher(right).find()
                        || (GIVEN.matcher(left).find()
                                && isAlone(figure)
                                && tellsOfCourt(report, words));
        return jailed && !Doubts.isOfOthers(words)
                ? jailed(report, words).map(person -> sentence(figure, person))
                : Optional.empty();
    }

    /// Whether nothing has that length: "gave him four years", not "four years of wages".
    private static boolean isAlone(Figure figure) {
        return figure.words().isEnd(figure.last() + 1)
                && !Set.of("for", "over", "in", "within", "of")
                        .contains(figure.words().form(figure.first() - 1));
    }

    private static boolean tellsOfCourt(ReportWords report, SentenceWords words) {
        int at = report.sentences().indexOf(words);
        return words.hasAny(COURT) || (at > 0 && report.sentences().get(at - 1).hasAny(COURT));
    }

    /// The one person of the sentence who is not of the court.
    private static Optional<EntityId> jailed(ReportWords report, SentenceWords words) {
        Set<EntityId> persons = new TreeSet<>();
        report.entities().of(words.report()).entrySet().stream()
                .filter(mention -> words.sentence().contains(mention.getKey().words()))
                .filter(mention -> isPerson(report, mention.getValue()))
                .filter(mention -> !isOfCourt(words, words.at(mention.getKey().words().start())))
                .map(Map.Entry::getValue)
                .forEach(persons::add);
        return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
    }

    private static boolean isOfCourt(SentenceWords words, int at) {
        return isOfCourt(words.form(at)) || isOfCourt(words.form(at - 1));
    }

    /// Courts call by "Mr" and "Ms" whom they do not judge.
    private static boolean isOfCourt(String form) {
        return WordGroup.OF_COURT.has(form) || form.equals("mr") || form.equals("ms");
    }

    private static boolean isPerson(ReportWords report, EntityId id) {
        return report.entities()
                .find(id)
                .filter(one -> one.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    private static Fill sentence(Figure figure, EntityId person) {
        return fill(
                figure,
                "term in prison of " + person.value(),
                new Value.Amount(figure.measure()),
                "two terms in prison of one person");
    }

    private static Fill strike(Figure figure) {
        Set<String> matter = new TreeSet<>(figure.words().families());
        matter.removeAll(figure.words().families(figure.first(), figure.noun() + 1));
        return fill(
                figure,
                "length of a strike",
                new Value.About(new Value.Amount(figure.measure()), matter),
                "two lengths of one strike");
    }

    private static Fill fill(Figure figure, String key, Value value, String why) {
        return new Fill(
                new Slot(key, Aspect.NUMBER, Step.Part.FIGURE, true, why),
                value,
                figure.words().clause(figure.first(), figure.noun(), 3));
    }
}
