package dev.readout.app.view;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.EntityId;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Silent;
import dev.readout.story.Side;
import dev.readout.story.Support;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What every report does with every claim.
public final class Matrix {
    private final Brief brief;
    private final Map<ClaimId, Set<ReportId>> differing = new HashMap<>();
    private final Map<ClaimId, Set<ReportId>> noticeablySilent = new HashMap<>();
    private final Map<EntityId, Set<ReportId>> quoting = new HashMap<>();

    public Matrix(Brief brief, Outline outline) {
        this.brief = brief;
        Map<ReportId, List<Told>> told = told(brief);
        outline.conflicts().forEach(one -> differences(one.sides(), told));
        outline.firmSilences().forEach(same -> same.forEach(this::silence));
        brief.accounts().forEach(this::quotations);
    }

    /// The words of all claims, by the report in which they stand.
    private static Map<ReportId, List<Told>> told(Brief brief) {
        Map<ReportId, List<Told>> told = new HashMap<>();
        for (Account account : brief.accounts()) {
            for (Citation words : account.claim().places()) {
                told.computeIfAbsent(words.report(), one -> new ArrayList<>())
                        .add(new Told(words, account.claim().id()));
            }
        }
        return told;
    }

    private record Told(Citation words, ClaimId claim) {}

    private void differences(List<Side> sides, Map<ReportId, List<Told>> told) {
        for (Side side : sides) {
            for (Citation words : side.words()) {
                told.getOrDefault(words.report(), List.of()).stream()
                        .filter(one -> one.words().overlaps(words))
                        .forEach(one -> differ(one.claim(), side, sides));
            }
        }
    }

    private void differ(ClaimId claim, Side side, List<Side> sides) {
        sides.stream()
                .filter(other -> !other.equals(side))
                .flatMap(other -> other.words().stream())
                .forEach(words -> add(differing, claim, words.report()));
    }

    private void silence(Silence silence) {
        if (silence.who() instanceof Silent.OneReport(ReportId report)) {
            silence.about().ifPresent(claim -> add(noticeablySilent, claim.id(), report));
        }
    }

    private void quotations(Account account) {
        for (Support support : account.claim().supports()) {
            if (support.voice() != Support.Voice.NEWSROOM) {
                Ground.origins(account).forEach(origin -> add(quoting, origin, support.report()));
            }
        }
    }

    private static <T> void add(Map<T, Set<ReportId>> map, T key, ReportId report) {
        map.computeIfAbsent(key, one -> new HashSet<>()).add(report);
    }

    /// Claims that two reports or more carry, may carry, contradict or noticeably leave out.
    public List<Account> shared() {
        return brief.accounts().stream().filter(this::isShared).toList();
    }

    /// The others.
    public List<Account> lone() {
        return brief.accounts().stream().filter(account -> !isShared(account)).toList();
    }

    private boolean isShared(Account account) {
        ClaimId id = account.claim().id();
        return account.claim().supports().size() > 1
                || !account.claim().nearReports().isEmpty()
                || differing.containsKey(id)
                || noticeablySilent.containsKey(id);
    }

    public State state(Account account, ReportId report) {
        Claim claim = account.claim();
        Optional<Support> carried = claim.supportIn(report);
        if (carried.isPresent()) {
            return switch (carried.get().voice()) {
                case NEWSROOM, BOTH -> State.OWN;
                case ATTRIBUTED -> State.QUOTED;
            };
        }
        if (claim.nearIn(report).isPresent()) {
            return State.NEAR;
        }
        if (differing.getOrDefault(claim.id(), Set.of()).contains(report)) {
            return State.DIFFERS;
        }
        boolean hadIt =
                noticeablySilent.getOrDefault(claim.id(), Set.of()).contains(report)
                        || Ground.origins(account).stream()
                                .anyMatch(origin ->
                                        quoting.getOrDefault(origin, Set.of()).contains(report));
        return hadIt ? State.LEFT_OUT : State.SILENT;
    }

    /// What a report does with a claim.
    public enum State {
        OWN("●", "own voice", "states it in its own voice"),
        QUOTED("◐", "quotes", "states it as the words of somebody"),
        NEAR("≈", "perhaps", "states what may be the same"),
        DIFFERS("≠", "differs", "states it differently"),
        LEFT_OUT("○", "leaves out", "silent, although it quotes the same origin"),
        SILENT("·", "silent", "silent");

        private final String sign;
        private final String word;
        private final String meaning;

        State(String sign, String word, String meaning) {
            this.sign = sign;
            this.word = word;
            this.meaning = meaning;
        }

        /// One character.
        public String sign() {
            return sign;
        }

        /// One or two words.
        public String word() {
            return word;
        }

        /// The fixed phrase that explains it.
        public String meaning() {
            return meaning;
        }
    }
}
