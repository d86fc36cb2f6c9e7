package dev.readout.align.position;

import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is held against somebody or asked of him, and what he replies.
///
/// A reply that tells what it answers goes with what tells the same; one that only points at it
/// ("denied the allegations") with the last one before it, or with the only matter in which the
/// reports tell that anything is held against him.
public record Exchange(List<Citation> challenges, List<Citation> replies) {
    /// Sentences between a challenge and a reply that points at it.
    private static final int NEAR = 3;

    /// The same for a pronoun.
    private static final int RIGHT_BEFORE = 1;

    /// What is shown on a side, at most; a reader needs no more to see it.
    private static final int MOST = 4;

    public Exchange {
        challenges = List.copyOf(challenges);
        replies = List.copyOf(replies);
    }

    private record Linked(Set<Challenge> challenges, Set<Reply> replies) {}

    /// One for each matter.
    public static List<Exchange> among(List<Challenge> challenges, List<Reply> replies) {
        List<Linked> all = new ArrayList<>();
        for (Reply reply : replies) {
            Set<Challenge> answered = answered(challenges, reply);
            if (!answered.isEmpty()) {
                join(all, answered, reply);
            }
        }
        return all.stream()
                .map(one ->
                        new Exchange(
                                shown(one.challenges().stream().map(Challenge::words).toList()),
                                shown(one.replies().stream().map(Reply::words).toList())))
                .toList();
    }

    /// What somebody says and what corrects just that, one for each correction. None where more is
    /// told alike than a reader can be shown.
    public static List<Exchange> corrected(List<Challenge> said, List<Reply> corrections) {
        return corrections.stream()
                .map(one ->
                        new Exchange(
                                said.stream()
                                        .filter(claim -> isCorrected(claim, one))
                                        .map(Challenge::words)
                                        .distinct()
                                        .sorted()
                                        .toList(),
                                List.of(one.words())))
                .filter(one -> !one.challenges().isEmpty() && one.challenges().size() <= MOST)
                .toList();
    }

    private static boolean isCorrected(Challenge claim, Reply correction) {
        return claim.whom().equals(correction.by())
                && !claim.words().overlaps(correction.words())
                && claim.matter().isMostly(correction.matter());
    }

    private static void join(List<Linked> all, Set<Challenge> answered, Reply reply) {
        Linked linked = new Linked(new LinkedHashSet<>(answered), new LinkedHashSet<>());
        linked.replies().add(reply);
        all.removeIf(other -> {
            boolean meets = !Collections.disjoint(other.challenges(), answered);
            if (meets) {
                linked.challenges().addAll(other.challenges());
                linked.replies().addAll(other.replies());
            }
            return meets;
        });
        all.add(linked);
    }

    private static Set<Challenge> answered(List<Challenge> challenges, Reply reply) {
        List<Challenge> own =
                challenges.stream()
                        .filter(one -> !Collections.disjoint(one.whom(), reply.by()))
                        .filter(one -> Collections.disjoint(one.by(), reply.by()))
                        .filter(one -> !one.words().overlaps(reply.words()))
                        .toList();
        List<Challenge> meant = reply.pointing() ? pointed(own, reply) : told(own, reply);
        return own.stream()
                .filter(one -> meant.contains(one) || meant.stream().anyMatch(one::isSame))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Challenge> told(List<Challenge> own, Reply reply) {
        return own.stream().filter(one -> reply.matter().isAnswered(one.matter())).toList();
    }

    private static List<Challenge> pointed(List<Challenge> own, Reply reply) {
        int reach = reply.near() ? RIGHT_BEFORE : NEAR;
        List<Challenge> before =
                own.stream()
                        .filter(one -> one.words().report().equals(reply.words().report()))
                        .filter(one ->
                                one.place() <= reply.place()
                                        && reply.place() - one.place() <= reach)
                        .max(Comparator.comparing(Challenge::words))
                        .stream()
                        .toList();
        if (!before.isEmpty()) {
            return before;
        }
        return reply.near() || !isOne(own) ? List.of() : own;
    }

    private static boolean isOne(List<Challenge> challenges) {
        return challenges.stream()
                .allMatch(one ->
                        challenges.stream()
                                .allMatch(other -> one.equals(other) || one.isSame(other)));
    }

    /// The first one of each report, then the others.
    private static List<Citation> shown(List<Citation> words) {
        List<Citation> sorted = words.stream().sorted().distinct().toList();
        Set<Citation> shown = new LinkedHashSet<>();
        sorted.stream()
                .collect(Collectors.groupingBy(Citation::report, Collectors.toList()))
                .values()
                .forEach(own -> shown.add(own.getFirst()));
        shown.addAll(sorted);
        return shown.stream().limit(MOST).sorted().toList();
    }
}
