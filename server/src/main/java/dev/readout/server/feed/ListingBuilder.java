package dev.readout.server.feed;

import dev.readout.app.http.Address;
import dev.readout.report.Skipped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers what a feed lists. For one thread.
final class ListingBuilder {
    /// A news site map may hold as many; nobody reads more at once.
    static final int MOST_ENTRIES = 1_000;

    private final Address base;
    private final List<Listed> entries = new ArrayList<>();
    private final List<Address> further = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /// @param base the address of the feed, from which its links lead
    ListingBuilder(Address base) {
        this.base = base;
    }

    /// @param link as the feed writes it
    void add(
            String link,
            Optional<String> name,
            Optional<String> title,
            Listed.Dates dates,
            Optional<Listed.Source> source) {
        if (link.isBlank()) {
            skipped.add(new Skipped(title.or(() -> name).orElse("an entry"), "has no address"));
            return;
        }
        switch (base.resolve(link)) {
            case Address.Parsed.Bad bad -> skipped.add(new Skipped(link.strip(), bad.detail()));
            case Address.Parsed.Good good -> {
                if (entries.size() < MOST_ENTRIES) {
                    entries.add(new Listed(good.address(), name, title, dates, source));
                } else {
                    skipped.add(
                            new Skipped(
                                    good.address().toString(),
                                    "stands behind the first %d of its list"
                                            .formatted(MOST_ENTRIES)));
                }
            }
        }
    }

    /// @param link to another list
    void follow(String link) {
        if (base.resolve(link) instanceof Address.Parsed.Good good) {
            further.add(good.address());
        }
    }

    /// A name that two entries share is none.
    Listing build(Optional<String> title, Optional<java.time.Duration> pause) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Listed entry : entries) {
            entry.name().filter(name -> !once.add(name)).ifPresent(twice::add);
        }
        List<Listed> named =
                entries.stream()
                        .map(entry ->
                                entry.name().filter(twice::contains).isPresent()
                                        ? entry.withoutName()
                                        : entry)
                        .toList();
        return new Listing(title, pause, named, further, skipped);
    }
}
