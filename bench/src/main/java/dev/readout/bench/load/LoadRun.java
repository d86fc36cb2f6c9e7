package dev.readout.bench.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Starts the shipped server on a full store, asks it alone, then asks it while reports come in.
public final class LoadRun {
    private static final int SEED = 3;
    private static final Duration LONGEST_WAY = Duration.ofMinutes(2);

    /// Of so many reports that come in, the way of one to its story is timed.
    private static final int FOLLOWED = 10;

    private final LoadPlan plan;
    private final Times list = new Times();
    private final Times search = new Times();
    private final Times busy = new Times();
    private final Times toStory = new Times();
    private Optional<PageTimes> pages = Optional.empty();
    private Duration start = Duration.ZERO;
    private String large = "";
    private int taken;
    private int errors;

    private LoadRun(LoadPlan plan) {
        this.plan = plan;
    }

    /// Fills the store as far as it is not full already, which takes some eight minutes for 100,000
    /// reports, lets the server make the brief of the large story, then measures.
    ///
    /// @param progress gets a sentence after each stage
    public static LoadRun of(LoadPlan plan, Consumer<String> progress)
            throws IOException, InterruptedException {
        new Filling(plan, progress).fill();
        LoadRun run = new LoadRun(plan);
        try (ServedProcess server = ServedProcess.start(plan)) {
            run.large = server.settled();
        }
        progress.accept("the large story has its brief");
        try (ServedProcess server = ServedProcess.start(plan)) {
            run.measure(server, progress);
        }
        return run;
    }

    private void measure(ServedProcess server, Consumer<String> progress)
            throws IOException, InterruptedException {
        start = server.took();
        Reader reader = new Reader(server.address());
        alone(reader);
        PageTimes all = new PageTimes(reader, large, server.story(1), plan.stored());
        all.measure();
        pages = Optional.of(all);
        progress.accept("asked alone");
        together(reader);
        errors = reader.errors();
    }

    private void alone(Reader reader) throws InterruptedException {
        Random random = new Random(SEED);
        reader.search(random, new Times());
        for (int i = 0; i < LoadPlan.ALONE; i++) {
            reader.list(random, list);
            reader.search(random, search);
        }
    }

    private void together(Reader reader) throws InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < plan.readers().number(); i++) {
                Random random = new Random(SEED + i);
                threads.execute(() -> quietly(() -> read(reader, random, isOver)));
            }
            take(reader, threads);
            isOver.set(true);
        }
    }

    private void read(Reader reader, Random random, AtomicBoolean isOver)
            throws InterruptedException {
        long pause = 1_000L * plan.readers().number() / plan.readers().asked();
        Thread.sleep(random.nextLong(pause));
        while (!isOver.get()) {
            long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
            if (random.nextBoolean()) {
                reader.list(random, busy);
            } else {
                reader.search(random, busy);
            }
            Thread.sleep(Math.max(0, TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime())));
        }
    }

    /// An interrupted thread ends.
    private static void quietly(Waiting task) {
        try {
            task.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Reader reader, ExecutorService threads) throws InterruptedException {
        int wanted = (int) plan.time().toSeconds() * plan.perSecond();
        News news = new News(plan.events(), wanted / plan.events().size() + 1, SEED);
        long begin = System.nanoTime();
        int posted = 0;
        while (System.nanoTime() - begin < plan.time().toNanos()) {
            Optional<HttpResponse<String>> answer = reader.post(news.report(posted));
            posted++;
            if (answer.filter(one -> one.statusCode() == 201).isPresent()) {
                taken++;
                if (taken % FOLLOWED == 0) {
                    String report = answer.get().headers().firstValue("Location").orElse("");
                    long since = System.nanoTime();
                    threads.execute(() -> quietly(() -> follow(reader, report, since)));
                }
            }
            long next = begin + posted * TimeUnit.SECONDS.toNanos(1) / plan.perSecond();
            Thread.sleep(Math.max(0, TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime())));
        }
    }

    /// Waits until the report stands in a story.
    private void follow(Reader reader, String report, long since) throws InterruptedException {
        boolean isThere = false;
        while (!isThere && System.nanoTime() - since < LONGEST_WAY.toNanos()) {
            Thread.sleep(100);
            isThere =
                    reader.ask(report + "/changes")
                            .filter(answer -> answer.body().contains("/api/stories/"))
                            .isPresent();
        }
        toStory.add(System.nanoTime() - since);
    }

    /// The table for the page of speeds.
    public String table() {
        StringBuilder table = new StringBuilder("| what | measured | wanted |\n|---|---|---|\n");
        row(table, "from the call to ready", milliseconds(start), "below 5000 ms");
        row(table, "list of stories, p95", milliseconds(list.at(0.95)), "below 150 ms");
        row(table, "search, p95", milliseconds(search.at(0.95)), "below 150 ms");
        row(
                table,
                "reports taken in a second, meanwhile",
                String.format(Locale.ROOT, "%.1f", (double) taken / plan.time().toSeconds()),
                "at least 5");
        row(
                table,
                "answers to %d readers, %d a second, p99"
                        .formatted(plan.readers().number(), plan.readers().asked()),
                milliseconds(busy.at(0.99)),
                "below 300 ms");
        row(table, "of these, failed", "%d of %d".formatted(errors, busy.count()), "none");
        row(table, "from a report to its story, half of them", milliseconds(toStory.at(0.5)), "");
        row(
                table,
                "from a report to its story, the longest of %d".formatted(toStory.count()),
                milliseconds(toStory.at(1)),
                "at most 10000 ms");
        return ("The shipped server as a process of its own, %d invented reports in the store, of"
                    + " which %d are one story, asked over loopback from the same machine; what"
                    + " comes in are reports in English of %d events:\n\n")
                        .formatted(plan.stored(), plan.large(), plan.events().size())
                + table
                + "\nEach page and answer, asked "
                + PageTimes.TIMES
                + " times one after the other; wanted are less than 300 ms:\n\n"
                + pages.map(PageTimes::table).orElse("");
    }

    private static void row(StringBuilder table, String what, String measured, String wanted) {
        table.append("| %s | %s | %s |\n".formatted(what, measured, wanted));
    }

    private static String milliseconds(Duration time) {
        return time.toMillis() + " ms";
    }

    /// Something that waits now and then.
    private interface Waiting {
        void run() throws InterruptedException;
    }
}
