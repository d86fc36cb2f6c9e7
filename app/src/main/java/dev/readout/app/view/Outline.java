package dev.readout.app.view;

import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import dev.readout.story.Account;
import dev.readout.story.Aspect;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The claims and findings of a brief in the groups that a reader sees.
///
/// Claims are grouped by what they rest on, differences by whether both sides can be true, silences
/// by who is silent on what. Each group keeps the order of the brief.
public final class Outline {
    private final Brief brief;
    private final List<Difference> conflicts = new ArrayList<>();
    private final List<Difference> compatible = new ArrayList<>();
    private final List<List<Silence>> firmSilences = new ArrayList<>();
    private final List<List<Silence>> weakSilences = new ArrayList<>();

    public Outline(Brief brief) {
        this.brief = brief;
        List<Difference> tensions = new ArrayList<>();
        for (Finding finding : brief.alignment().findings()) {
            switch (finding) {
                case Finding.Contradiction(List<Side> sides, Aspect aspect, Reason reason) ->
                        conflicts.add(
                                new Difference(
                                        Relation.CONTRADICTION, aspect, reason.words(), sides));
                case Finding.Tension(List<Side> sides, Aspect aspect, Reason reason) ->
                        tensions.add(
                                new Difference(Relation.TENSION, aspect, reason.words(), sides));
                case Finding.Compatible(List<Side> sides, Aspect aspect, Reason reason) ->
                        compatible.add(
                                new Difference(Relation.COMPATIBLE, aspect, reason.words(), sides));
                case Silence silence -> {}
                case Finding.Agreement agreement -> {}
            }
        }
        conflicts.addAll(tensions);
        joinEqual(conflicts);
        joinEqual(compatible);
        gatherSilences();
    }

    /// What many pairs of reports differ on in the same words is one difference.
    private static void joinEqual(List<Difference> differences) {
        Map<List<Object>, Difference> joined = new LinkedHashMap<>();
        for (Difference one : differences) {
            List<String> labels = one.sides().stream().map(Side::label).sorted().toList();
            joined.merge(
                    List.of(one.relation(), one.aspect(), one.reason(), labels),
                    one,
                    Difference::with);
        }
        differences.clear();
        differences.addAll(joined.values());
    }

    /// What a report states comes first, then what it implies, then what only comparing shows.
    private void gatherSilences() {
        Map<Topic, List<Silence>> topics = new LinkedHashMap<>();
        Map<List<Citation>, Set<Finding.Silent>> parties = parties();
        for (Strength strength : Strength.values()) {
            for (Finding finding : brief.alignment().findings()) {
                if (finding instanceof Silence silence && silence.strength() == strength) {
                    Topic topic =
                            silence.statement().isEmpty()
                                    ? new Topic(Set.of(silence.who()), claim(silence))
                                    : new Topic(
                                            parties.getOrDefault(
                                                    silence.statement(), Set.of(silence.who())),
                                            told(silence));
                    topics.computeIfAbsent(topic, key -> new ArrayList<>()).add(silence);
                }
            }
        }
        for (List<Silence> same : topics.values()) {
            boolean isWeak = same.getFirst().strength() == Strength.IMPLICIT_WEAK;
            (isWeak ? weakSilences : firmSilences).add(List.copyOf(same));
        }
    }

    /// Who is silent by the same words: "Neither the mill nor its owner".
    private Map<List<Citation>, Set<Finding.Silent>> parties() {
        Map<List<Citation>, Set<Finding.Silent>> parties = new HashMap<>();
        for (Finding finding : brief.alignment().findings()) {
            if (finding instanceof Silence silence) {
                parties.computeIfAbsent(silence.statement(), key -> new LinkedHashSet<>())
                        .add(silence.who());
            }
        }
        return parties;
    }

    private static String claim(Silence silence) {
        return silence.about().map(Claim::id).map(ClaimId::value).orElse("");
    }

    /// The words that name what is left out, else those that state the silence.
    private String told(Silence silence) {
        Citation words = silence.matter().orElse(silence.statement().getFirst());
        return brief.reports().stream()
                .filter(report -> report.id().equals(words.report()))
                .map(report -> PlainText.of(report.at(words)).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /// Claims with origins of two parties or more: a ministry and its spokesman are one.
    public List<Account> onSeveral() {
        return accounts(Outline::isOfSeveral);
    }

    /// Claims with one origin, or with several of one party.
    public List<Account> onOne() {
        return accounts(account -> !Ground.origins(account).isEmpty() && !isOfSeveral(account));
    }

    private static boolean isOfSeveral(Account account) {
        return Ground.origins(account).size() > 1 && account.independence().min() > 1;
    }

    /// Claims of which no report tells where they come from.
    public List<Account> onNone() {
        return accounts(account -> Ground.origins(account).isEmpty());
    }

    private List<Account> accounts(Predicate<Account> belongs) {
        return brief.accounts().stream().filter(belongs).toList();
    }

    /// Contradictions, then tensions.
    public List<Difference> conflicts() {
        return List.copyOf(conflicts);
    }

    /// Differences where both sides can be true.
    public List<Difference> compatible() {
        return List.copyOf(compatible);
    }

    /// Silences that a report states, implies or had every chance to break; one list for each what
    /// and those who are silent on it together, never empty.
    public List<List<Silence>> firmSilences() {
        return List.copyOf(firmSilences);
    }

    /// Silences of reports that may simply be about something else.
    public List<List<Silence>> weakSilences() {
        return List.copyOf(weakSilences);
    }

    /// The title that stands for all, and its report; empty if no report has one. One that tells
    /// what another report contradicts stands for all only if every title does.
    public Optional<Title> title() {
        List<Report> undisputed =
                brief.reports().stream().filter(report -> !isTitleDisputed(report)).toList();
        return Headline.among(undisputed, brief.reports())
                .or(() -> Headline.of(brief.reports()))
                .flatMap(report ->
                        report.head()
                                .title()
                                .map(Stated::value)
                                .map(words -> new Title(PlainText.of(words), report)));
    }

    /// Whether the title belongs to a claim of which words stand on one side of a contradiction.
    private boolean isTitleDisputed(Report report) {
        List<Citation> disputed =
                conflicts.stream()
                        .filter(one -> one.relation() == Relation.CONTRADICTION)
                        .flatMap(one -> one.sides().stream())
                        .flatMap(side -> side.words().stream())
                        .toList();
        List<Span> titles = report.zones(Zone.Kind.TITLE);
        return brief.accounts().stream()
                .map(account -> account.claim().words())
                .filter(words ->
                        words.stream()
                                .filter(one -> one.report().equals(report.id()))
                                .anyMatch(one -> titles.stream().anyMatch(one.words()::overlaps)))
                .anyMatch(words ->
                        words.stream().anyMatch(one -> disputed.stream().anyMatch(one::overlaps)));
    }

    /// What was counted, one phrase each: "6 reports", "no contradiction".
    public List<String> counts() {
        return tallies().stream().map(Tally::phrase).toList();
    }

    /// What was counted, in the order of the head; look-alikes only if there are any.
    public List<Tally> tallies() {
        Set<EntityId> origins = new LinkedHashSet<>();
        brief.accounts().forEach(account -> origins.addAll(Ground.origins(account)));
        List<Tally> tallies = new ArrayList<>();
        tallies.add(new Tally(Counted.REPORT, brief.reports().size()));
        tallies.add(new Tally(Counted.CLAIM, brief.accounts().size()));
        tallies.add(new Tally(Counted.ORIGIN, origins.size()));
        tallies.add(new Tally(Counted.CONTRADICTION, conflicts(Relation.CONTRADICTION)));
        tallies.add(new Tally(Counted.TENSION, conflicts(Relation.TENSION)));
        tallies.add(new Tally(Counted.SILENCE, firmSilences.size()));
        if (!compatible.isEmpty()) {
            tallies.add(new Tally(Counted.LOOK_ALIKE, compatible.size()));
        }
        return List.copyOf(tallies);
    }

    private int conflicts(Relation relation) {
        return (int) conflicts.stream().filter(one -> one.relation() == relation).count();
    }

    /// A headline as it is shown, and the report that bears it.
    public record Title(String words, Report report) {}

    /// How many there are of something.
    public record Tally(Counted what, int number) {
        /// "2 contradictions", "no tension", "3 origins, independence not established".
        public String phrase() {
            String note = note().isEmpty() ? "" : ", " + note();
            return (number == 0 ? "no" : "" + number) + " " + word() + note;
        }

        /// Of one or of many.
        public String word() {
            return number == 1 || number == 0 ? what.word : what.word + "s";
        }

        /// That origins are independent is never said.
        public String note() {
            boolean several = what == Counted.ORIGIN && number > 1;
            return several ? "independence not established" : "";
        }
    }

    /// What the head of a brief counts.
    public enum Counted {
        REPORT("report"),
        CLAIM("claim"),
        ORIGIN("origin"),
        CONTRADICTION("contradiction"),
        TENSION("tension"),
        SILENCE("silence"),
        LOOK_ALIKE("look-alike");

        private final String word;

        Counted(String word) {
            this.word = word;
        }
    }

    /// Sides that differ, or look as if they did.
    public record Difference(Relation relation, Aspect aspect, String reason, List<Side> sides) {
        public Difference {
            sides = List.copyOf(sides);
        }

        /// The same with the places of another that has the same labels.
        Difference with(Difference other) {
            List<Side> both = new ArrayList<>();
            for (Side side : sides) {
                Set<Citation> words = new LinkedHashSet<>(side.words());
                other.sides.stream()
                        .filter(one -> one.label().equals(side.label()))
                        .forEach(one -> words.addAll(one.words()));
                both.add(new Side(side.label(), List.copyOf(words)));
            }
            return new Difference(relation, aspect, reason, both);
        }
    }

    /// How two sides stand to each other.
    public enum Relation {
        CONTRADICTION("Contradiction"),
        TENSION("Tension"),
        COMPATIBLE("Both can be true");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        /// The fixed phrase a reader sees.
        public String words() {
            return words;
        }
    }

    /// @param what the words that name what is left out, or the claim that tells it
    private record Topic(Set<Finding.Silent> who, String what) {}
}
