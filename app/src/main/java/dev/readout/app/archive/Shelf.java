package dev.readout.app.archive;

import dev.readout.app.http.Address;
import dev.readout.report.Page;
import dev.readout.report.Skipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What was found in one archive so far, put in order at the end.
final class Shelf {
    /// More failures of one file are told in one sentence.
    private static final int MOST_SENTENCES = 10;

    /// Types of other records that are told.
    private static final int MOST_TYPES = 4;

    /// The type of a report that a program handed in.
    static final String JSON = "application/json";

    private final String file;
    private final List<Held> held = new ArrayList<>();
    private final List<Revisit> revisits = new ArrayList<>();
    private final Map<String, Skipped> failures = new LinkedHashMap<>();
    private final Set<String> explained = new TreeSet<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private long size;

    Shelf(String file) {
        this.file = file;
    }

    /// A page as one record holds it.
    ///
    /// @param date as written, of WARC-Date
    /// @param digest of the payload, as written; empty if none is
    record Held(Kind kind, String date, String digest, Page page) {
        String address() {
            return page.name();
        }

        /// What is the same page: an address, whatever stands there; a file by its name and words.
        String key() {
            return page.isFromWeb() ? address() : address() + ' ' + digest;
        }

        boolean isSent() {
            return page.type().filter(type -> type.startsWith(JSON)).isPresent();
        }
    }

    /// Which kind of record holds a page; the first is preferred.
    enum Kind {
        RESPONSE,
        RESOURCE,
        CONVERSION
    }

    /// A visit that found the page unchanged.
    ///
    /// @param of the address of the earlier visit, empty if it is not named
    record Revisit(String address, String date, String of, String digest) {}

    /// In bytes, of all pages.
    long size() {
        return size;
    }

    void hold(Held page) {
        held.add(page);
        size += page.page().size();
    }

    void revisit(Revisit revisit) {
        revisits.add(revisit);
    }

    /// @param record the id of the record
    void failure(String record, String address, String detail) {
        failures.put(record, new Skipped(address, detail));
    }

    /// A record that holds no page of text.
    ///
    /// @param record the id of the record
    void other(String record, String type) {
        boolean isType = type.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}");
        others.put(record, isType ? type : "of no known type");
    }

    /// What we wrote ourselves of an address that gave no page.
    ///
    /// @param records the answers on the way, which are told of with it
    void note(Note note, List<String> records) {
        skipped.add(new Skipped(note.asked(), note.detail()));
        explained.addAll(records);
    }

    /// Why the file was not read to its end.
    void ends(String detail) {
        skipped.add(new Skipped(file, detail));
    }

    ArchivedPages pages() {
        revisits.forEach(this::resolve);
        Map<String, List<Held>> addresses = new TreeMap<>();
        held.forEach(
                page -> addresses.computeIfAbsent(page.key(), key -> new ArrayList<>()).add(page));
        List<Page> pages = new ArrayList<>();
        List<Page> sent = new ArrayList<>();
        addresses
                .values()
                .forEach(versions ->
                        (versions.getFirst().isSent() ? sent : pages).add(latest(versions)));
        addFailures(addresses.keySet());
        addOthers();
        if (held.isEmpty() && skipped.isEmpty()) {
            ends("holds no page of text");
        }
        return new ArchivedPages(pages, sent, skipped);
    }

    private void resolve(Revisit revisit) {
        Optional<Held> earlier =
                held.stream()
                        .filter(page -> isOf(page, revisit))
                        .max(Comparator.comparing(Held::date));
        if (earlier.isPresent()) {
            Page page = earlier.get().page();
            Page again = Page.served(revisit.address(), page.content(), page.type().orElse(""));
            hold(new Held(earlier.get().kind(), revisit.date(), revisit.digest(), again));
        } else {
            skipped.add(
                    new Skipped(
                            revisit.address(),
                            "was found unchanged since an earlier visit, which %s does not hold"
                                    .formatted(file)));
        }
    }

    private static boolean isOf(Held page, Revisit revisit) {
        boolean isSame =
                !revisit.digest().isEmpty() && revisit.digest().equalsIgnoreCase(page.digest());
        String of = revisit.of().isEmpty() ? revisit.address() : revisit.of();
        return isSame || (of.equals(page.address()) && page.date().compareTo(revisit.date()) <= 0);
    }

    private Page latest(List<Held> all) {
        Kind best = all.stream().map(Held::kind).min(Comparator.naturalOrder()).orElseThrow();
        List<Held> versions =
                all.stream()
                        .filter(page -> page.kind() == best)
                        .sorted(Comparator.comparing(Held::date))
                        .toList();
        Held last = versions.getLast();
        long different =
                versions.stream().filter(page -> !page.page().hasContentOf(last.page())).count();
        if (different > 0) {
            skipped.add(
                    new Skipped(
                            last.address(),
                            "is there %d times and not always the same; the latest, of %s, is read"
                                    .formatted(versions.size(), last.date())));
        }
        return last.page();
    }

    /// An address that another record holds as a page has not failed.
    private void addFailures(Set<String> read) {
        Map<String, Skipped> left = new TreeMap<>();
        failures.forEach((record, failure) -> {
            if (!explained.contains(record) && !read.contains(failure.file())) {
                left.put(failure.file() + " " + failure.reason(), failure);
            }
        });
        if (left.size() <= MOST_SENTENCES) {
            skipped.addAll(left.values());
        } else {
            ends(
                    "holds %d answers that are no pages, such as %s"
                            .formatted(left.size(), left.keySet().iterator().next()));
        }
    }

    private void addOthers() {
        Map<String, Integer> types = new TreeMap<>();
        others.forEach((record, type) -> {
            if (!explained.contains(record)) {
                types.merge(type, 1, Integer::sum);
            }
        });
        int all = types.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            String sentence =
                    all == 1
                            ? "holds %d record that is no page of text: %s"
                            : "holds %d records that are no pages of text: %s";
            ends(sentence.formatted(all, words(types)));
        }
    }

    /// "image/png (20), text/css (4) and more".
    private static String words(Map<String, Integer> types) {
        Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue();
        return types.entrySet().stream()
                        .sorted(byCount.reversed().thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_TYPES)
                        .map(type -> type.getKey() + " (" + type.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + (types.size() > MOST_TYPES ? " and more" : "");
    }

    /// An address in its normal form, so that it is the same however it was written.
    ///
    /// @return empty if it is none of the web
    static Optional<Address> address(String words) {
        String bare =
                words.startsWith("<") && words.endsWith(">")
                        ? words.substring(1, words.length() - 1)
                        : words;
        return switch (Address.parse(bare)) {
            case Address.Parsed.Good good -> Optional.of(good.address());
            case Address.Parsed.Bad bad -> Optional.empty();
        };
    }
}
