package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages made to bring a reader down: each is read in bounded time and memory.
class HostilePageTest {
    /// Of processor time, twice what the worst takes on the slowest processor seen; a reader whose
    /// work grows with the square of the page takes minutes.
    private static final Duration MOST = Duration.ofSeconds(5);

    /// What is made and thrown away while a page is read, at most, and what no page of 20 MB needs.
    private static final long MOST_BYTES = 1_500_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Timeout(60)
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aHostilePageIsReadInBoundedTimeAndMemory(String what, Supplier<byte[]> bytes) {
        Page page = new Page("page.html", bytes.get());
        long thread = Thread.currentThread().threadId();
        long memory = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();

        new Extractor().from(page, new ReportId("r1"));

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as(what)
                .isLessThan(MOST);
        assertThat(THREADS.getThreadAllocatedBytes(thread) - memory)
                .as("bytes made for " + what)
                .isLessThan(MOST_BYTES);
    }

    static Stream<Arguments> pages() {
        Map<String, Supplier<String>> pages = new TreeMap<>();
        pages.put(
                "nested boxes", () -> "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000));
        pages.put("nested bold type", () -> "<b>".repeat(100_000) + "deep");
        pages.put("nested tables", () -> "<table><tr><td>".repeat(30_000) + "deep");
        pages.put("nested lists", () -> "<ul><li>x".repeat(40_000));
        pages.put("a million empty elements", () -> "<p></p>".repeat(1_000_000));
        pages.put("one endless line", () -> "<p>" + "word ".repeat(1_000_000));
        pages.put("one endless word", () -> "<p>" + "x".repeat(5_000_000));
        pages.put("short lines", () -> "<p>Three short words.<br>".repeat(200_000));
        pages.put("unclosed links in a list", () -> "<ul><li><a>One more line</a>".repeat(50_000));
        pages.put("hundred thousand links", () -> "<a href=/x>Mill to close</a> ".repeat(200_000));
        pages.put("a giant attribute", () -> "<p class='" + "related-".repeat(500_000) + "'>Text.");
        pages.put("many attributes", () -> "<p " + manyAttributes() + ">Text.");
        pages.put("an open comment", () -> "<p>Text." + "<!-- ".repeat(400_000));
        pages.put("an open script", () -> "<script>" + "var x = '<';".repeat(300_000));
        pages.put("entities", () -> "<p>&amp;".repeat(300_000));
        pages.put("entities of entities", () -> "<p>" + "&amp;amp;amp;".repeat(200_000));
        pages.put(
                "an entity bomb",
                () ->
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                                + " \"&a;&a;&a;&a;&a;\">]><p>"
                                + "&b;".repeat(200_000));
        pages.put("nested descriptions", () -> description("[".repeat(500_000)));
        pages.put(
                "a giant description",
                () -> description("{\"@type\":\"NewsArticle\",\"x\":\"" + "y".repeat(4_000_000)));
        pages.put(
                "a giant text stated for machines",
                () ->
                        description("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + statedText())
                                + "<p>The mill was shut on Monday, the owner said in the evening.</p>"
                                        .repeat(3_000));
        pages.put(
                "open tags in a text stated for machines",
                () -> description("{\"articleBody\":\"" + "<a".repeat(300_000) + "\"}"));
        pages.put("readers' comments", () -> "<h1>Mill</h1>" + comment().repeat(20_000));
        pages.put("headings", () -> "<h2>The mill by the river is shut</h2>".repeat(60_000));
        pages.put("dates", () -> "<time>3 May 2031, 9:15</time><p>May 2031".repeat(60_000));
        pages.put("quotations in boxes", () -> quotations());
        return Stream.concat(
                pages.entrySet().stream()
                        .map(entry ->
                                argument(
                                        entry.getKey(),
                                        () ->
                                                entry.getValue()
                                                        .get()
                                                        .getBytes(StandardCharsets.UTF_8))),
                Stream.of(
                        argument("broken characters", () -> noise("<p>", 3_000_000)),
                        argument(
                                "half of a wide encoding",
                                () -> noise("\u00FF\u00FE", 3_000_001))));
    }

    private static Arguments argument(String what, Supplier<byte[]> bytes) {
        return Arguments.of(what, bytes);
    }

    private static String description(String json) {
        return "<script type='application/ld+json'>" + json + "</script><p>Text.";
    }

    private static String statedText() {
        return "The owner said that the mill was shut. ".repeat(50_000) + "\"}";
    }

    private static String manyAttributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            all.append(" data-").append(i).append("=x");
        }
        return all.toString();
    }

    private static String comment() {
        return "<div><div>Ina says:</div><div>My uncle worked there, and he was sorry.</div></div>";
    }

    private static String quotations() {
        StringBuilder page = new StringBuilder("<article>");
        for (int i = 0; i < 20_000; i++) {
            page.append("<div><p>The owner of mill number ")
                    .append(i)
                    .append(" said that it was shut on Monday.</p></div>");
        }
        return page.toString();
    }

    private static byte[] noise(String start, int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(7);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (random.nextInt(96) + (i % 7 == 0 ? 160 : 32));
        }
        byte[] first = start.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }
}
