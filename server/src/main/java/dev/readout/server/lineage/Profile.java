package dev.readout.server.lineage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where the words of many reports come from, those of an outlet for instance.
///
/// @param reports how many were looked at
/// @param words of all of them together
/// @param partners from whom, those who gave most first
public record Profile(int reports, Lineage words, List<Partner> partners) {
    public Profile {
        partners = List.copyOf(partners);
    }

    /// An agency or outlet from which words came.
    ///
    /// @param reports in how many reports
    /// @param relays statements that came through it
    /// @param copied characters that stood there before
    /// @param delay from its publication, half of the reports sooner; empty if that is known of
    ///   none
    public record Partner(
            String name, int reports, int relays, int copied, Optional<Duration> delay) {}

    public static Profile of(List<Lineage> lineages) {
        int characters = 0;
        int relayed = 0;
        int copied = 0;
        int shared = 0;
        Map<String, List<Lineage.Passing>> passings = new TreeMap<>();
        for (Lineage one : lineages) {
            characters += one.characters();
            relayed += one.relayed();
            copied += one.copied();
            shared += one.shared();
            one.passings()
                    .forEach(passing ->
                            passings.computeIfAbsent(passing.name(), name -> new ArrayList<>())
                                    .add(passing));
        }
        List<Partner> partners = new ArrayList<>();
        passings.forEach((name, all) -> partners.add(partner(name, all)));
        partners.sort(
                Comparator.comparingInt(Partner::reports)
                        .thenComparingInt(Partner::relays)
                        .thenComparingInt(Partner::copied)
                        .reversed()
                        .thenComparing(Partner::name));
        return new Profile(
                lineages.size(),
                new Lineage(characters, relayed, copied, shared, List.of()),
                partners);
    }

    private static Partner partner(String name, List<Lineage.Passing> passings) {
        List<Long> seconds =
                passings.stream().flatMap(one -> one.seconds().stream().boxed()).sorted().toList();
        return new Partner(
                name,
                passings.size(),
                passings.stream().mapToInt(Lineage.Passing::relays).sum(),
                passings.stream().mapToInt(Lineage.Passing::copied).sum(),
                seconds.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Duration.ofSeconds(seconds.get(seconds.size() / 2))));
    }
}
