package dev.readout.app.fetch;

import dev.readout.app.fetch.Fetch.Failed;
import dev.readout.app.http.Address;
import dev.readout.app.http.Client;
import dev.readout.app.http.Guard;
import dev.readout.app.http.Validators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Fetches pages: hosts side by side, the pages of one host one after the other.
///
/// ```java
/// Fetcher fetcher = new Fetcher(FetchSettings.of("0.1.0"));
/// for (Fetch fetch : fetcher.all(List.of("https://gazette.example/ferry"))) { … }
/// ```
///
/// Remembers `robots.txt` of the hosts it has seen for as long as it lives. Safe for many threads.
public final class Fetcher {
    private final FetchSettings settings;
    private final Guard guard;
    private final Client client;
    private final Permissions permissions;
    private final HostGates gates = new HostGates();

    public Fetcher(FetchSettings settings) {
        this(settings, new Guard(settings.reach()));
    }

    private Fetcher(FetchSettings settings, Guard guard) {
        this(settings, guard, new Client(settings.userAgent(), settings.timeout(), guard));
    }

    /// @param client with the same guard
    Fetcher(FetchSettings settings, Guard guard, Client client) {
        this.settings = settings;
        this.guard = guard;
        this.client = client;
        this.permissions = new Permissions(settings, client, gates);
    }

    /// One result for each of the words, in their order, whatever came first.
    public List<Fetch> all(List<String> words) {
        Map<String, List<Integer>> hosts = new LinkedHashMap<>();
        List<Address.Parsed> parsed = words.stream().map(Address::parse).toList();
        for (int i = 0; i < parsed.size(); i++) {
            String host =
                    switch (parsed.get(i)) {
                        case Address.Parsed.Good good -> good.address().hostAndPort();
                        case Address.Parsed.Bad bad -> "";
                    };
            hosts.computeIfAbsent(host, name -> new ArrayList<>()).add(i);
        }
        Fetch[] fetches = new Fetch[words.size()];
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.hostsAtOnce())) {
            List<Future<?>> running = new ArrayList<>();
            for (List<Integer> places : hosts.values()) {
                running.add(
                        threads.submit(() ->
                                places.forEach(
                                        i -> fetches[i] = one(words.get(i), parsed.get(i)))));
            }
            running.forEach(Fetcher::finish);
        }
        return List.of(fetches);
    }

    /// What stands at one address now.
    ///
    /// @param known of an earlier answer from there: if nothing has changed since, the fetch fails
    ///   as [Reason#UNCHANGED]
    public Fetch one(String words, Wish wish, Validators known) {
        return one(words, Address.parse(words), wish, known);
    }

    private static String printable(String words) {
        return words.strip().replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static void finish(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("fetching went wrong", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
        }
    }

    private Fetch one(String words, Address.Parsed parsed) {
        return one(words, parsed, Wish.PAGE, Validators.NONE);
    }

    private Fetch one(String words, Address.Parsed parsed, Wish wish, Validators known) {
        return switch (parsed) {
            case Address.Parsed.Bad bad ->
                    new Failed(printable(words), bad.reason(), bad.detail(), List.of());
            case Address.Parsed.Good good ->
                    new Journey(
                                    wish,
                                    wish.question(good.address(), known),
                                    settings,
                                    guard,
                                    client,
                                    permissions,
                                    gates)
                            .end();
        };
    }
}
