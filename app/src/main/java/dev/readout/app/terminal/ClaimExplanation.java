package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.app.view.Ground;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Statement;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Origin;
import dev.readout.story.Reason;
import dev.readout.story.Refusal;
import dev.readout.story.Side;
import dev.readout.story.Step;
import dev.readout.story.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells why a claim has its supports, its origins and its findings: which words, which steps from
/// the speaker to the page, why two names are one.
///
/// Like a brief it shows words of the reports and fixed phrases only. The rules behind it and their
/// measurements stand in `docs/method.md`.
public final class ClaimExplanation {
    /// Columns of a quotation; an explanation is read closely and may be long.
    private static final int LONGEST = 240;

    private final Brief brief;
    private final Screen screen;
    private final Account account;
    private final Wording wording;
    private final ExplainedRoad roads;
    private final List<String> lines = new ArrayList<>();

    private ClaimExplanation(Brief brief, Account account, Screen screen) {
        this.brief = brief;
        this.screen = screen;
        this.account = account;
        this.wording = new Wording(brief, LONGEST);
        this.roads = new ExplainedRoad(brief, wording);
    }

    /// @param claim the id of the claim or its number: "c3", "3"
    /// @return lines of at most [Screen#width()] columns; empty if the brief has no such claim
    public static Optional<String> of(Brief brief, String claim, Screen screen) {
        String id = claim.startsWith("c") ? claim : "c" + claim;
        return brief.accounts().stream()
                .filter(account -> account.claim().id().value().equals(id))
                .findFirst()
                .map(account -> new ClaimExplanation(brief, account, screen).text());
    }

    private String text() {
        Citation words = account.claim().wording();
        add(
                0,
                new Part(Style.QUIET, account.claim().id().value()),
                new Part(Style.STRONG, wording.quoted(words)),
                new Part(Style.QUIET, "(" + words.report().value() + ")"));
        supports();
        refusals();
        roads();
        names();
        origins();
        differences();
        silences();
        return String.join("\n", lines) + "\n";
    }

    private void heading(String words) {
        lines.add("");
        add(0, new Part(Style.HEADING, words));
    }

    private void add(int indent, Part... parts) {
        lines.addAll(Paragraph.of(indent, parts).lines(screen));
    }

    private void supports() {
        heading(
                "Why these words are one claim · %s of %s reports"
                        .formatted(account.claim().supports().size(), brief.reports().size()));
        supports(account.claim().supports());
        if (!account.claim().near().isEmpty()) {
            heading("May say the same, and is not counted");
            supports(account.claim().near());
        }
    }

    private void supports(List<Support> supports) {
        ExplainedBonds bonds = new ExplainedBonds(brief, account.claim());
        for (Support support : supports) {
            for (Statement statement : support.statements()) {
                add(
                        2,
                        new Part(Style.QUIET, support.report().value()),
                        new Part(Style.PLAIN, wording.quoted(statement.words())),
                        new Part(Style.QUIET, "— " + bonds.of(statement.words())));
            }
        }
    }

    /// What lies near and was not taken in, and the comparison that decided.
    private void refusals() {
        List<Refusal> refusals =
                brief.alignment().refusals().stream()
                        .filter(one -> one.claim().equals(account.claim().id()))
                        .toList();
        if (refusals.isEmpty()) {
            return;
        }
        heading("Near these words, and another claim");
        ExplainedSteps steps = new ExplainedSteps(wording);
        for (Refusal refusal : refusals) {
            String reason =
                    refusal.deciding()
                            .map(steps::of)
                            .orElseGet(() ->
                                    "near %s (%s) and not near enough to all of these words"
                                            .formatted(
                                                    wording.quoted(refusal.near()),
                                                    refusal.near().report().value()));
            add(
                    2,
                    new Part(Style.QUIET, refusal.refused().report().value()),
                    new Part(Style.PLAIN, wording.quoted(refusal.refused())),
                    new Part(Style.QUIET, "— " + reason));
        }
    }

    private void roads() {
        heading("How the words came here");
        for (Support support : account.claim().supports()) {
            for (Attribution attribution : support.attributions()) {
                add(
                        2,
                        new Part(Style.QUIET, support.report().value()),
                        new Part(Style.PLAIN, wording.quoted(cited(attribution))),
                        new Part(Style.QUIET, "— " + heard(attribution)));
                for (String step : roads.of(attribution)) {
                    add(4, new Part(Style.PLAIN, step));
                }
            }
            if (support.voice() != Support.Voice.ATTRIBUTED) {
                add(
                        2,
                        new Part(Style.QUIET, support.report().value()),
                        new Part(
                                Style.PLAIN,
                                "says it in its own voice and does not tell how it knows"));
            }
        }
    }

    private static Citation cited(Attribution attribution) {
        return attribution.content().getFirst();
    }

    private String heard(Attribution attribution) {
        String cue =
                attribution.cue().stream()
                        .map(wording::quoted)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("no verb");
        String polarity =
                attribution.polarity() == Attribution.Polarity.DENIED ? ", denied there" : "";
        return word(attribution.form()) + " speech, by " + cue + polarity;
    }

    private void names() {
        List<String> reasons = new ExplainedNames(brief, wording).of(account);
        if (!reasons.isEmpty()) {
            heading("Who is who in it");
            reasons.forEach(reason -> add(2, new Part(Style.PLAIN, reason)));
        }
    }

    private void origins() {
        heading("Origins · " + Wording.interval(account.independence()));
        for (Origin origin : account.origins()) {
            switch (origin) {
                case Origin.Named named -> origin(named.entity(), "named", named.evidence());
                case Origin.Unnamed unnamed ->
                        origin(unnamed.entity(), "described, not named", unnamed.evidence());
                case Origin.NotStated none ->
                        add(2, new Part(Style.PLAIN, "no report says how it is known"));
            }
        }
        add(
                2,
                new Part(
                        Style.QUIET,
                        "At least as many as there are parties behind them, at most all of them and"
                                + " the newsrooms that say it in their own voice."));
        List<String> relays =
                new Ground.Finder(brief, wording)
                        .of(account).relays().stream().map(wording::name).toList();
        if (!relays.isEmpty()) {
            add(
                    2,
                    new Part(
                            Style.QUIET,
                            "No origins, since they only pass it on: "
                                    + String.join(", ", relays)));
        }
    }

    private void origin(EntityId entity, String how, Citation evidence) {
        String party =
                brief.trace()
                        .entities()
                        .find(entity)
                        .flatMap(one -> one.party())
                        .filter(id -> !id.equals(entity))
                        .map(id -> ", of the party " + wording.name(id))
                        .orElse("");
        add(
                2,
                new Part(Style.STRONG, wording.name(entity)),
                new Part(
                        Style.QUIET,
                        "— %s in %s by %s%s"
                                .formatted(
                                        how,
                                        evidence.report().value(),
                                        wording.quoted(evidence),
                                        party)));
    }

    private void differences() {
        List<Difference> touching =
                brief.alignment().findings().stream()
                        .map(Difference::of)
                        .flatMap(Optional::stream)
                        .filter(this::touches)
                        .toList();
        if (!touching.isEmpty()) {
            heading("Held against others");
            touching.forEach(this::difference);
        }
    }

    private void difference(Difference difference) {
        add(
                2,
                new Part(Style.PLAIN, difference.relation()),
                new Part(Style.QUIET, "· " + PlainText.of(difference.reason().words())));
        for (Side side : difference.sides()) {
            add(
                    4,
                    new Part(Style.QUIET, Wording.reportsOf(side.words())),
                    new Part(Style.PLAIN, wording.quoted(side.words().getFirst())));
        }
        ExplainedSteps steps = new ExplainedSteps(wording);
        for (Step step : difference.reason().steps()) {
            add(6, new Part(Style.QUIET, steps.of(step)));
        }
    }

    private boolean touches(Difference difference) {
        List<Citation> words = account.claim().places();
        return difference.sides().stream()
                .flatMap(side -> side.words().stream())
                .anyMatch(one -> words.stream().anyMatch(one::overlaps));
    }

    private void silences() {
        List<Finding.Silence> silences =
                brief.alignment().findings().stream()
                        .filter(Finding.Silence.class::isInstance)
                        .map(Finding.Silence.class::cast)
                        .filter(one -> one.isAbout(account.claim()))
                        .toList();
        if (!silences.isEmpty()) {
            heading("Silent on it");
            silences.forEach(this::silence);
        }
    }

    private void silence(Finding.Silence silence) {
        String who =
                switch (silence.who()) {
                    case Finding.Silent.Party party -> wording.name(party.entity());
                    case Finding.Silent.OneReport one ->
                            one.report().value() + " " + wording.outlet(one.report());
                };
        String how =
                switch (silence.strength()) {
                    case EXPLICIT -> "a report states it";
                    case IMPLIED -> "a report implies it by contrast";
                    case IMPLICIT_FIRM ->
                            "no report states it; most others carry the claim, or it gives the same"
                                    + " words without it";
                    case IMPLICIT_WEAK ->
                            "no report states it; it may be older or about something else";
                };
        String statement =
                silence.statement().stream()
                        .findFirst()
                        .map(words -> ": " + words.report().value() + " " + wording.quoted(words))
                        .orElse("");
        add(2, new Part(Style.SILENCE, who), new Part(Style.QUIET, "— " + how + statement));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A conflict, or what only looks like one.
    private record Difference(String relation, Reason reason, List<Side> sides) {
        static Optional<Difference> of(Finding finding) {
            return switch (finding) {
                case Finding.Contradiction(var sides, var aspect, var reason) ->
                        Optional.of(
                                new Difference("contradiction, " + word(aspect), reason, sides));
                case Finding.Tension(var sides, var aspect, var reason) ->
                        Optional.of(new Difference("tension, " + word(aspect), reason, sides));
                case Finding.Compatible(var sides, var aspect, var reason) ->
                        Optional.of(
                                new Difference("can both be true, " + word(aspect), reason, sides));
                case Finding.Silence silence -> Optional.empty();
                case Finding.Agreement agreement -> Optional.empty();
            };
        }
    }
}
