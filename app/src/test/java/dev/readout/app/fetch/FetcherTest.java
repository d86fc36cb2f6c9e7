package dev.readout.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.LoopbackHost;
import dev.readout.app.http.Client;
import dev.readout.app.http.Guard;
import dev.readout.app.http.Reason;
import dev.readout.app.http.Resolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A polite fetcher against a host of this machine that does all that hosts do.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FetcherTest {
    private static final int LIMIT = 100_000;
    private static final String PAGE = "<title>Ferry late</title><p>The ferry was late.</p>";

    /// A title and 40 times the same paragraph, 3,585 bytes, packed with brotli by Node.js.
    private static final String BROTLI =
            "GwAOIIzTJbRX+Sx1W6qji8Ysc/JhOddi8/gYUdHJgdN3Odj5IAUSRhiJBY7D50mM6O0JsqSqj9xjL9DTQ9gehzAb1Yqp9lymwDy406tsNgX4SgUAL8zTGckG";

    private LoopbackHost host;

    @BeforeEach
    void open() throws IOException {
        host = new LoopbackHost();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aPageIsFetchedWithOurNameAfterRobotsTxt() {
        host.page("/ferry?p=1", PAGE);

        Fetch.Fetched fetched = fetched(host.at("/ferry?p=1#top"));

        assertThat(fetched.page().name()).isEqualTo(host.at("/ferry?p=1"));
        assertThat(fetched.page().content()).asString().isEqualTo(PAGE);
        assertThat(fetched.page().type()).contains("text/html; charset=utf-8");
        assertThat(host.requests().getFirst()).startsWith("GET /robots.txt HTTP/1.1\r\n");
        assertThat(host.requests().getLast())
                .startsWith("GET /ferry?p=1 HTTP/1.1\r\nHost: 127.0.0.1:" + host.port())
                .contains("\r\nUser-Agent: Readout/0.0.1\r\n")
                .contains("\r\nAccept-Encoding: gzip, br\r\n");
        assertThat(fetched.captures()).hasSize(2);
    }

    @Test
    void gzipBrotliAndChunksAreUndone() throws IOException {
        host.answer(
                "/gzip",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
        host.answer(
                "/brotli",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: br",
                Base64.getDecoder().decode(BROTLI));
        host.answer(
                "/chunks",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Type: text/html",
                "4;x=y\r\n<p>T\r\nA\r\nhe ferry w\r\n0\r\nLast: 1\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(fetched(host.at("/gzip")).page().content()).asString().isEqualTo(PAGE);
        assertThat(fetched(host.at("/brotli")).page().content())
                .hasSize(3_585)
                .asString()
                .endsWith("was thick.</p>");
        assertThat(fetched(host.at("/chunks")).page().content())
                .asString()
                .isEqualTo("<p>The ferry w");
    }

    @Test
    void fiveRedirectsAreFollowedAndNotSix() {
        host.page("/end", PAGE);
        for (int i = 1; i <= 6; i++) {
            host.redirect("/" + i, i == 1 ? "end?" : "/" + (i - 1));
        }
        host.page("/end?", PAGE);

        assertThat(fetched(host.at("/5")).page().name()).isEqualTo(host.at("/end?"));
        assertFailed(
                host.at("/6"),
                Reason.REDIRECTS,
                "is redirected more than 5 times, last to " + host.at("/end?"));
    }

    @Test
    void redirectsForEverEnd() {
        host.redirect("/a", "/b").redirect("/b", "/a");

        assertFailed(host.at("/a"), Reason.REDIRECTS, "is redirected more than 5 times, last to");
        assertThat(host.asked("/a") + host.asked("/b")).isEqualTo(6);
    }

    @Test
    void aRedirectToAnotherSchemeIsNotFollowed() {
        host.redirect("/a", "file:///etc/passwd");

        assertFailed(host.at("/a"), Reason.REDIRECTS, "its scheme is file");
    }

    @Test
    void statusesAreNamed() {
        host.answer("/500", "HTTP/1.1 500 Oh no <b>", new byte[0]);
        host.answer("/429", "HTTP/1.1 429 Slow\nRetry-After: 120", new byte[0]);

        assertFailed(host.at("/404"), Reason.STATUS, "answered 404 Not Found");
        assertFailed(host.at("/500"), Reason.STATUS, "answered 500 Internal Server Error");
        assertFailed(
                host.at("/429"),
                Reason.STATUS,
                "answered 429 Too Many Requests, and asks to wait 120 s");
    }

    @Test
    void noAnswerEndsInTime() {
        host.play("/silent", out -> new CountDownLatch(1).await());

        assertTooLate(host.at("/silent"), "gave no answer within 700 ms");
    }

    @Test
    void aLookUpWithoutAnAnswerEndsInTime() {
        Resolver silent =
                name -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new UnknownHostException(name);
                };
        FetchSettings settings = settings().withTimeout(Duration.ofMillis(300));
        Guard guard = new Guard(Guard.Reach.LOCAL_TOO);
        Client client = new Client(settings.userAgent(), settings.timeout(), guard, silent);

        Fetch fetch =
                new Fetcher(settings, guard, client)
                        .all(List.of("http://silent.example/"))
                        .getFirst();

        assertThat(((Fetch.Failed) fetch).detail()).isEqualTo("gave no answer within 300 ms");
    }

    @Test
    void anAnswerThatDripsEndsInTime() {
        host.play(
                "/drip",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(20);
                    }
                });

        assertTooLate(host.at("/drip"), "did not come to its end within 700 ms");
    }

    @Test
    void aBodyThatNeverEndsIsReadUpToTheLimit() {
        host.play("/endless", out -> endless(out, "HTTP/1.1 200 OK\r\n\r\n", "all work "));
        host.play(
                "/chunks",
                out ->
                        endless(
                                out,
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "1\r\na\r\n"));

        assertFailed(
                host.at("/endless"), Reason.TOO_LARGE, "sends more than 100,000 bytes, the limit");
        assertFailed(
                host.at("/chunks"), Reason.TOO_LARGE, "sends more than 100,000 bytes, the limit");
    }

    @Test
    void aHeadThatNeverEndsIsReadUpToTheLimit() {
        host.play("/head", out -> endless(out, "HTTP/1.1 200 OK\r\n", "X-Field: value\r\n"));

        assertFailed(host.at("/head"), Reason.NOT_HTTP, "gave an answer that is not HTTP");
    }

    @Test
    void tenGigabytesAnnouncedAreNotRead() {
        host.play(
                "/huge",
                out ->
                        endless(
                                out,
                                "HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n",
                                "all work "));

        assertFailed(
                host.at("/huge"),
                Reason.TOO_LARGE,
                "announces 10.0 GB; the limit is 100,000 bytes");
    }

    @Test
    void aBombInGzipIsUnpackedUpToTheLimit() throws IOException {
        host.answer(
                "/bomb",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                gzip(new byte[30_000_000]));

        assertFailed(
                host.at("/bomb"),
                Reason.TOO_LARGE,
                "unpacks to more than 100,000 bytes, the limit");
    }

    @Test
    void packingThatIsBrokenOrUnknownIsNamed() {
        host.answer(
                "/broken",
                "HTTP/1.1 200 OK\nContent-Encoding: gzip",
                "no gzip".getBytes(StandardCharsets.UTF_8));
        host.answer(
                "/zstd",
                "HTTP/1.1 200 OK\nContent-Encoding: zstd",
                "(/".getBytes(StandardCharsets.UTF_8));

        assertFailed(
                host.at("/broken"), Reason.PACKING, "says that it is packed as gzip and is not");
        assertFailed(host.at("/zstd"), Reason.PACKING, "is packed as zstd, which is not read");
    }

    @Test
    void whatIsCutShortIsNoPage() {
        host.answer("/length", "HTTP/1.1 200 OK\nContent-Length: 5000", new byte[1_234]);
        host.answer(
                "/chunks",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
                "ff\r\nabc".getBytes(StandardCharsets.UTF_8));

        assertFailed(
                host.at("/length"), Reason.CUT_SHORT, "was cut short after 1,234 of 5,000 bytes");
        assertFailed(host.at("/chunks"), Reason.CUT_SHORT, "was cut short after");
    }

    @Test
    void whatIsNoHttpIsNoPage() throws IOException {
        host.play("/ssh", out -> out.write("SSH-2.0-x\r\n".getBytes(StandardCharsets.US_ASCII)));
        host.play("/nothing", out -> out.write(new byte[0]));

        assertFailed(host.at("/ssh"), Reason.NOT_HTTP, "gave an answer that is not HTTP");
        assertFailed(
                host.at("/nothing"), Reason.CUT_SHORT, "closed the connection without an answer");
    }

    @Test
    void aPictureIsNoPageAndIsNotRead() {
        host.play(
                "/film",
                out -> endless(out, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", "film "));

        assertFailed(host.at("/film"), Reason.TYPE, "is no page of text but video/mp4");
    }

    @Test
    void robotsTxtThatForbidsAPageIsObeyed() {
        host.page("/robots.txt", "User-agent: readout\nDisallow: /private/")
                .page("/private/ferry", PAGE)
                .page("/ferry", PAGE);

        assertFailed(
                host.at("/private/ferry"),
                Reason.ROBOTS,
                "is left alone: robots.txt of 127.0.0.1:%d asks programs not to read it"
                        .formatted(host.port()));
        assertThat(host.asked("/private/ferry")).isZero();
        assertThat(fetched(host.at("/ferry"))).isNotNull();
    }

    @Test
    void aRedirectIntoWhatRobotsTxtForbidsIsNotFollowed() {
        host.page("/robots.txt", "User-agent: *\nDisallow: /private/")
                .redirect("/ferry", "/private/ferry")
                .page("/private/ferry", PAGE);

        assertFailed(host.at("/ferry"), Reason.ROBOTS, "asks programs not to read it");
        assertThat(host.asked("/private/ferry")).isZero();
    }

    @Test
    void robotsTxtThatCannotBeHadForbidsEverything() {
        host.answer("/robots.txt", "HTTP/1.1 503 Busy", new byte[0]).page("/ferry", PAGE);

        assertFailed(
                host.at("/ferry"),
                Reason.ROBOTS,
                "robots.txt of 127.0.0.1:%d answered 503 Service Unavailable"
                        .formatted(host.port()));
    }

    @Test
    void robotsTxtThatNobodyCanReadForbidsEverything() throws IOException {
        host.page("/ferry", PAGE)
                .answer(
                        "/robots.txt",
                        "HTTP/1.1 200 OK\nContent-Encoding: gzip",
                        gzip(new byte[6_000_000]));

        assertFailed(
                host.at("/ferry"),
                Reason.ROBOTS,
                "is left alone: robots.txt of 127.0.0.1:%d cannot be read".formatted(host.port()));
    }

    @Test
    void robotsTxtThatLeadsToNowhereForbidsEverything() {
        host.page("/ferry", PAGE).redirect("/robots.txt", "http://robots.invalid/robots.txt");

        assertFailed(
                host.at("/ferry"),
                Reason.ROBOTS,
                "robots.txt of 127.0.0.1:%d cannot be read".formatted(host.port()));
    }

    @Test
    void aLongRobotsTxtIsReadFromItsBeginning() {
        host.page("/ferry", PAGE)
                .page("/robots.txt", "User-agent: *\nDisallow: /\n" + "# more\n".repeat(90_000));

        assertFailed(host.at("/ferry"), Reason.ROBOTS, "asks programs not to read it");
    }

    @Test
    void aRedirectMayBeWrittenInUtf8() {
        byte[] utf8 = "/f\u00e4hre".getBytes(StandardCharsets.UTF_8);
        host.redirect("/ferry", new String(utf8, StandardCharsets.ISO_8859_1))
                .page("/f%C3%A4hre", PAGE);

        assertThat(fetched(host.at("/ferry")).page().name()).isEqualTo(host.at("/f%C3%A4hre"));
    }

    @Test
    void noSuchHostAndAClosedDoorAreNamed() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertFailed(
                "http://gazette.invalid/x",
                Reason.NO_HOST,
                "cannot be found: there is no host gazette.invalid");
        assertFailed(
                "http://127.0.0.1:" + closed + "/",
                Reason.UNREACHABLE,
                "cannot be reached: it refuses the connection (127.0.0.1, port %d)"
                        .formatted(closed));
    }

    @Test
    void withoutLeaveNothingOnThisMachineIsAsked() {
        host.page("/ferry", PAGE);
        Fetcher fetcher = new Fetcher(settings().withReach(Guard.Reach.WEB));
        String port = ":" + host.port() + "/ferry";

        List<Fetch> fetches =
                fetcher.all(
                        List.of(
                                "http://127.0.0.1" + port,
                                "http://localhost" + port,
                                "http://2130706433" + port,
                                "http://0x7f.1" + port,
                                "http://0177.0.0.1" + port,
                                "http://[::1]" + port,
                                "http://[::ffff:127.0.0.1]" + port,
                                "http://0.0.0.0" + port));

        assertThat(fetches)
                .allSatisfy(fetch ->
                        assertThat(((Fetch.Failed) fetch).reason()).isEqualTo(Reason.LOCAL));
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void everyRedirectIsJudgedByWhereItLeads() {
        host.redirect("/a", "http://10.0.0.7/secret");
        host.redirect("/b", "http://169.254.169.254/latest/meta-data/");
        Guard guard = Guard.exceptFor(List.of("127.0.0.1"));
        Fetcher fetcher = fetcher(guard, Resolver.SYSTEM);

        List<Fetch> fetches = fetcher.all(List.of(host.at("/a"), host.at("/b")));

        assertThat(fetches)
                .extracting(fetch -> ((Fetch.Failed) fetch).detail())
                .containsExactly(
                        "leads to http://10.0.0.7/secret, which is not read: 10.0.0.7 is an address"
                                + " of the local network (--allow-local allows it)",
                        "leads to http://169.254.169.254/latest/meta-data/, which is not read:"
                                + " 169.254.169.254 is an address of the local network (link-local,"
                                + " cloud metadata) (--allow-local allows it)");
    }

    @Test
    void aNameThatTurnsLocalAfterTheFirstAnswerIsJudgedAgain() {
        host.page("/ferry", PAGE);
        AtomicInteger lookUps = new AtomicInteger();
        Resolver rebinding =
                name ->
                        List.of(
                                InetAddress.getByName(
                                        lookUps.getAndIncrement() == 0
                                                ? "127.0.0.1"
                                                : "192.168.0.1"));
        Fetcher fetcher = fetcher(Guard.exceptFor(List.of("127.0.0.1")), rebinding);

        Fetch fetch =
                fetcher.all(List.of("http://rebound.example:%d/ferry".formatted(host.port())))
                        .getFirst();

        assertThat(((Fetch.Failed) fetch).detail()).contains("192.168.0.1 is an address of the");
        assertThat(host.asked("/robots.txt")).isEqualTo(1);
        assertThat(host.asked("/ferry")).isZero();
    }

    @Test
    void theOrderOfResultsIsThatOfTheAddressesWhateverComesFirst() throws IOException {
        try (LoopbackHost slow = new LoopbackHost()) {
            slow.play(
                    "/slow",
                    out -> {
                        Thread.sleep(150);
                        out.write(
                                ("HTTP/1.1 200 OK\r\n\r\n" + PAGE)
                                        .getBytes(StandardCharsets.UTF_8));
                    });
            host.page("/fast", PAGE);
            List<String> words = List.of(slow.at("/slow"), host.at("/fast"), "x:", host.at("/no"));

            List<Fetch> fetches = fetcher().all(words);

            assertThat(fetches).extracting(Fetch::asked).containsExactlyElementsOf(words);
        }
    }

    @Test
    void hostsAreAskedSideBySideAndOneHostOneAtATime() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        LoopbackHost.Play meeting =
                out -> {
                    both.countDown();
                    assertThat(both.await(400, TimeUnit.MILLISECONDS)).isTrue();
                    out.write(("HTTP/1.1 200 OK\r\n\r\n" + PAGE).getBytes(StandardCharsets.UTF_8));
                };
        LoopbackHost.Play counting =
                out -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    Thread.sleep(20);
                    atOnce.decrementAndGet();
                    out.write(("HTTP/1.1 200 OK\r\n\r\n" + PAGE).getBytes(StandardCharsets.UTF_8));
                };
        try (LoopbackHost other = new LoopbackHost()) {
            other.play("/meet", meeting);
            host.play("/meet", meeting).play("/1", counting).play("/2", counting);
            host.play("/3", counting);

            List<Fetch> fetches =
                    fetcher()
                            .all(
                                    List.of(
                                            host.at("/meet"),
                                            other.at("/meet"),
                                            host.at("/1"),
                                            host.at("/2"),
                                            host.at("/3")));

            assertThat(fetches).allSatisfy(f -> assertThat(f).isInstanceOf(Fetch.Fetched.class));
            assertThat(most).hasValue(1);
            assertThat(host.asked("/robots.txt")).isEqualTo(1);
        }
    }

    private static void endless(OutputStream out, String head, String body) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        byte[] words = body.repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        while (true) {
            out.write(words);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static FetchSettings settings() {
        return FetchSettings.of("0.0.1")
                .withMaxBytes(LIMIT)
                .withTimeout(Duration.ofSeconds(20))
                .withReach(Guard.Reach.LOCAL_TOO);
    }

    private static Fetcher fetcher() {
        return new Fetcher(settings());
    }

    private static Fetcher fetcher(Guard guard, Resolver resolver) {
        FetchSettings settings = settings();
        Client client = new Client(settings.userAgent(), settings.timeout(), guard, resolver);
        return new Fetcher(settings, guard, client);
    }

    private static Fetch.Fetched fetched(String address) {
        Fetch fetch = fetcher().all(List.of(address)).getFirst();
        assertThat(fetch).as(fetch.toString()).isInstanceOf(Fetch.Fetched.class);
        return (Fetch.Fetched) fetch;
    }

    private static void assertTooLate(String address, String detail) {
        Fetcher hasty = new Fetcher(settings().withTimeout(Duration.ofMillis(700)));

        Fetch.Failed failed = (Fetch.Failed) hasty.all(List.of(address)).getFirst();

        assertThat(failed.detail()).isEqualTo(detail);
        assertThat(failed.reason()).isEqualTo(Reason.TIMEOUT);
    }

    private static void assertFailed(String address, Reason reason, String detail) {
        Fetch fetch = fetcher().all(List.of(address)).getFirst();
        assertThat(fetch)
                .isInstanceOfSatisfying(
                        Fetch.Failed.class,
                        failed -> {
                            assertThat(failed.detail()).contains(detail);
                            assertThat(failed.reason()).isEqualTo(reason);
                        });
    }
}
