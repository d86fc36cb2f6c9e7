package dev.readout.align.slot.state;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Subjects;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads how somebody is told to have met the questions of reporters: he commented, declined to,
/// could not be reached, or did not know.
///
/// Whoever speaks in a report and declines to comment there has kept back only a part of what he
/// knows, and stands on no side. Whom one newsroom could not reach may have spoken to another.
final class AnswerReader implements SlotReader {
    private static final String DECLINED = "declined";
    private static final String UNREACHED = "not reached";
    private static final String SPOKE = "commented";
    private static final String UNKNOWING = "did not know";

    private static final Pattern DECLINING =
            Pattern.compile(
                    "\\b(?:declin|refus|would not|wouldn['’]t|will not|won['’]t|no comment"
                            + "|not prepared to|unwilling)");

    private static final Pattern UNREACHABLE =
            Pattern.compile(
                    "\\b(?:reach|respond|repl|return|unavailable|not (?:immediately )?available"
                            + "|answer(?:ed|ing)? (?:calls|emails|messages|requests))");

    /// Behind these the matter is the whole affair.
    private static final Set<String> COMMENTING =
            Set.of("comment", "speak", "talk", "respond", "answer", "elaborate", "reply");

    /// What reporters ask about in general.
    private static final Set<String> AFFAIRS =
            Set.of(
                    "matter",
                    "matters",
                    "case",
                    "cases",
                    "issue",
                    "allegation",
                    "allegations",
                    "claim",
                    "claims",
                    "accusation",
                    "accusations",
                    "report",
                    "reports",
                    "story",
                    "incident",
                    "affair",
                    "investigation",
                    "inquiry",
                    "record",
                    "charges");

    private static final Set<String> QUESTIONS =
            Set.of("how", "why", "when", "where", "who", "what", "which", "whether", "if");

    private static final Set<String> HAVING_NONE =
            Set.of("has", "have", "had", "offer", "give", "offered");

    /// What somebody may have none of, beside the matter itself.
    private static final Set<String> NEWS =
            Set.of(
                    "idea",
                    "information",
                    "details",
                    "knowledge",
                    "explanation",
                    "word",
                    "clue",
                    "further",
                    "immediate",
                    "other",
                    "more");

    private static final Set<String> HELPERS =
            Set.of("yet", "immediately", "exactly", "really", "know", "say", "sure", "certain");

    /// Words behind the cue that are searched for its matter.
    private static final int REACH = 8;

    @Override
    public List<Fill> in(ReportWords report) {
        Parties parties = new Parties(report);
        List<Fill> fills = new ArrayList<>();
        report.analysis()
                .omissions()
                .forEach(one -> silent(report, one, parties).ifPresent(fills::add));
        fills.addAll(spoken(report, parties));
        fills.addAll(report.each((words, at) -> unknowing(words, at, parties)));
        return fills;
    }

    private static Optional<Fill> silent(ReportWords report, Omission omission, Parties parties) {
        if (omission.kind() != Omission.Kind.LEFT_OUT || omission.who().isEmpty()) {
            return Optional.empty();
        }
        Citation statement = omission.statement().getFirst();
        String told = report.analysis().report().at(statement).toLowerCase(Locale.ROOT);
        Matcher declining = DECLINING.matcher(told);
        boolean declined = declining.find();
        if (!declined && !UNREACHABLE.matcher(told).find()) {
            return Optional.empty();
        }
        int from = statement.words().start() + (declined ? declining.start() : 0);
        return sentence(report, statement)
                .flatMap(words -> silent(words, omission, from, declined, parties));
    }

    private static Optional<Fill> silent(
            SentenceWords words, Omission omission, int from, boolean declined, Parties parties) {
        Citation statement = omission.statement().getFirst();
        int verb = verb(words, from, statement.words().end());
        boolean all =
                COMMENTING.contains(words.form(verb))
                        && !Set.of("on", "about").contains(words.form(verb + 1));
        Set<String> matter = declined && !all ? matter(words, verb + 1) : Set.of();
        boolean comment = matter.isEmpty() || COMMENTING.contains(words.form(verb));
        return parties.of(omission.who().getFirst())
                .filter(party -> !comment || !party.equals(Parties.HOUSE))
                .map(party ->
                        comment
                                ? fill(
                                        "comment of " + party,
                                        declined ? DECLINED : UNREACHED,
                                        matter,
                                        statement)
                                : fill("answer of " + party, DECLINED, matter, statement));
    }

    /// What is declined, "comment" or "say": the first infinitive from a place in the text on, or
    /// the last verb before an end.
    private static int verb(SentenceWords words, int start, int end) {
        int last = words.at(end - 1);
        int verb = words.at(start);
        for (int next = verb; next <= last; next++) {
            if (words.tag(next).equals("VB") && !words.lemma(next).equals("be")) {
                return next;
            }
            verb = words.tag(next).startsWith("VB") ? next : verb;
        }
        return verb;
    }

    private static Optional<SentenceWords> sentence(ReportWords report, Citation words) {
        return report.sentences().stream()
                .filter(one -> one.sentence().contains(words.words()))
                .findFirst();
    }

    /// What a question is about: "how many", or the noun behind the verb; nothing of the whole
    /// affair.
    private static Set<String> matter(SentenceWords words, int first) {
        Set<String> matter = new TreeSet<>();
        for (int at = first; at < first + REACH && !words.isEnd(at); at++) {
            String form = words.form(at);
            if (QUESTIONS.contains(form)) {
                boolean counts =
                        form.equals("how")
                                && Set.of("many", "much", "long").contains(words.form(at + 1));
                matter.add(counts ? form + " " + words.form(at + 1) : form);
                return matter;
            }
            if (words.tag(at).equals("NNP") || AFFAIRS.contains(form)) {
                return matter;
            }
            if (words.isNoun(at) && !StopWords.is(form)) {
                matter.add(words.family(at));
                return matter;
            }
        }
        return matter;
    }

    /// For each party its first words.
    private static List<Fill> spoken(ReportWords report, Parties parties) {
        Map<String, Fill> fills = new TreeMap<>();
        for (Attribution one : report.analysis().attributions()) {
            if (one.source().isEmpty() || one.cue().isEmpty() || !isSaying(report, one)) {
                continue;
            }
            parties.of(one.source().getFirst())
                    .filter(party -> !party.equals(Parties.HOUSE))
                    .ifPresent(party ->
                            fills.putIfAbsent(
                                    party,
                                    fill(
                                            "comment of " + party,
                                            SPOKE,
                                            about(report, one),
                                            words(one))));
        }
        return List.copyOf(fills.values());
    }

    private static Set<String> about(ReportWords report, Attribution one) {
        return report.sentences().stream()
                .filter(words ->
                        one.content().stream()
                                .anyMatch(part -> words.sentence().overlaps(part.words())))
                .flatMap(words -> words.families().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isSaying(ReportWords report, Attribution one) {
        String cue = report.analysis().report().at(one.cue().getLast());
        return one.within().isEmpty()
                && Stream.of(cue.split("\\s+"))
                        .flatMap(word -> ReportingVerbs.of(word).stream())
                        .anyMatch(verb ->
                                verb.kind() == ReportingVerb.Kind.SAY
                                        || verb.kind() == ReportingVerb.Kind.DENY);
    }

    /// Who said what, from the first word to the last of one sentence.
    private static Citation words(Attribution one) {
        List<Citation> all = new ArrayList<>(one.content());
        all.addAll(one.cue());
        all.addAll(one.source());
        Span span = all.stream().map(Citation::words).reduce(Span::cover).orElseThrow();
        return new Citation(one.report(), span);
    }

    /// "Did not know", "had no idea", "could not say", "had no motive".
    private static Optional<Fill> unknowing(SentenceWords words, int at, Parties parties) {
        String form = words.form(at);
        int end;
        if (NotWords.NEVER.contains(form)) {
            int next = at + 1;
            while (HELPERS.contains(words.form(next))
                    && !Set.of("know", "say", "sure", "certain").contains(words.form(next))) {
                next++;
            }
            boolean could = Set.of("could", "can", "cannot").contains(words.form(at - 1));
            boolean unable =
                    words.form(next).equals("know") || (could && words.form(next).equals("say"));
            if (!unable) {
                return Optional.empty();
            }
            end = next;
        } else if (form.equals("no")
                && HAVING_NONE.contains(words.form(at - 1))
                && words.tag(at - 1).startsWith("VB")) {
            end = NEWS.contains(words.form(at + 1)) ? at + 1 : at;
        } else {
            return Optional.empty();
        }
        Set<String> matter = matter(words, end + 1);
        int from = Math.max(0, at - 2);
        return matter.isEmpty()
                ? Optional.empty()
                : Subjects.of(words, at, end)
                        .flatMap(subject -> parties.at(words, subject))
                        .map(party ->
                                fill(
                                        "answer of " + party,
                                        UNKNOWING,
                                        matter,
                                        words.clause(from, end, REACH)));
    }

    private static Fill fill(String key, String value, Set<String> about, Citation words) {
        return new Fill(
                new Slot(
                        key,
                        Aspect.STANCE,
                        Step.Part.SPEAKER,
                        false,
                        "declined, silent, unknowing or outspoken"),
                new Value.State(
                        value.equals(UNREACHED) ? Set.of(UNREACHED, SPOKE) : Set.of(value), about),
                words);
    }
}
