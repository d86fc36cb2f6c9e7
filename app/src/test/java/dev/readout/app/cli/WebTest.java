package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.LoopbackHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses on the command line, against a host of this machine that serves the example pages.
class WebTest {
    private static final Path PAGES = Ran.repository("examples/web-pages");
    private static final String LOGIN =
            "<title>Log in</title><p>Readers only.</p><form><input type=password></form>";

    private static final String CONSENT =
            "<title>Before you continue</title><p>We use cookies and data.</p>"
                    + "<button>Reject all</button><button>Accept all</button>";

    @TempDir Path folder;

    private LoopbackHost host;

    @BeforeEach
    void open() throws IOException {
        host = new LoopbackHost().folder(PAGES).page("/login", LOGIN);
        host.redirect("/old", "/vessa-times.html");
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void addressesAndFilesAreReadTogetherAndWhatFailsIsNamedOnce() {
        Ran ran =
                Ran.of(
                        "brief",
                        PAGES.resolve("culture-wire.html"),
                        host.at("/channel-nine.html"),
                        host.at("/none.html"),
                        host.at("/login"),
                        "ftp://gazette.example/x",
                        "--allow-local");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("2 reports · ");
        assertThat(ran.err().lines())
                .containsExactlyInAnyOrder(
                        "readout: %s answered 404 Not Found".formatted(host.at("/none.html")),
                        "readout: %s is a login page, not a report".formatted(host.at("/login")),
                        "readout: ftp://gazette.example/x is not read: its scheme is ftp, and only"
                                + " http and https are read");
    }

    @Test
    void withoutLeaveThisMachineIsNotAsked() {
        Ran ran = Ran.of("brief", host.at("/channel-nine.html"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo(
                        "readout: %s is not read: 127.0.0.1 is an address of this machine"
                                        .formatted(host.at("/channel-nine.html"))
                                + " (--allow-local allows it)\n");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void aPageThatTwoAddressesLeadToIsReadOnce() {
        Ran ran =
                Ran.of(
                        "brief",
                        host.at("/vessa-times.html"),
                        host.at("/old"),
                        host.at("/vessa-times.html#top"),
                        "--allow-local");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1 report ");
    }

    @ParameterizedTest
    @CsvSource({"saved.warc.gz, json", "saved.warc.gz, html", "saved.warc, text"})
    void whatWasSavedGivesTheSameBrief(String name, String format) {
        Path file = folder.resolve(name);
        List<Object> live = new ArrayList<>(everything());
        live.addAll(List.of("--save", file));

        Ran fetched = brief(live, format);
        Ran archived = brief(List.of(file), format);

        assertThat(archived.out()).isEqualTo(fetched.out()).contains("Channel Nine");
        assertThat(archived.err()).isEqualTo(fetched.err()).hasLineCount(9);
        assertThat(archived.code()).isEqualTo(1);
    }

    @Test
    void theOrderOfAddressesDoesNotMatter() {
        List<Object> addresses = new ArrayList<>(everything());
        String expected = brief(addresses, "json").out();

        Collections.reverse(addresses);

        assertThat(brief(addresses, "json").out()).isEqualTo(expected);
    }

    @Test
    void anArchiveThatIsThereIsNeitherReadNorWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("old.warc.gz"), "precious");

        Ran ran = Ran.of("brief", host.at("/old"), "--allow-local", "--save", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("readout: --save wants a new file: %s exists\n".formatted(file));
        assertThat(file).hasContent("precious");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void savingWantsAnAddressAndAName() {
        Ran nothing = Ran.of("brief", PAGES, "--save", folder.resolve("a.warc.gz"));
        Ran unnamed = Ran.of("brief", host.at("/old"), "--save", folder.resolve("a.zip"));

        assertThat(nothing.err()).contains("--save keeps what is fetched, and no address is given");
        assertThat(unnamed.err()).contains("--save wants a name in .warc.gz or .warc");
        assertThat(List.of(nothing.code(), unnamed.code())).containsExactly(2, 2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void extractReadsAddressesInTheirOrder() {
        Ran ran =
                Ran.of(
                        "extract",
                        host.at("/vessa-times.html"),
                        host.at("/channel-nine.html"),
                        "--allow-local");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains(host.at("/vessa-times.html") + "\""),
                        then -> assertThat(then).contains(host.at("/channel-nine.html") + "\""));
    }

    @Test
    void whatLooksLikeAnAddressWithoutItsBeginningIsExplained() {
        Ran ran = Ran.of("brief", "www.gazette.example/ferry");

        assertThat(ran.err())
                .isEqualTo(
                        "readout: www.gazette.example/ferry does not exist; an address begins with"
                                + " http:// or https://\n");
    }

    /// Pages, and one address of each kind that fails.
    private List<Object> everything() {
        host.answer("/paper", "HTTP/1.1 200 OK\nContent-Type: application/pdf", new byte[9])
                .page("/consent", CONSENT)
                .redirect("/gone", "/none")
                .redirect("/round", "/round")
                .answer("/cut", "HTTP/1.1 200 OK\nContent-Length: 99", new byte[9]);
        return List.of(
                host.at("/channel-nine.html"),
                host.at("/culture-wire.html"),
                host.at("/old"),
                host.at("/paper"),
                host.at("/gone"),
                host.at("/round"),
                host.at("/cut"),
                host.at("/login"),
                host.at("/consent"),
                "http://nowhere.invalid/a",
                "http://",
                "gopher://gazette.example/\u00e9");
    }

    private static Ran brief(List<Object> inputs, String format) {
        List<Object> arguments = new ArrayList<>(List.of("brief", "--allow-local", "--all"));
        arguments.addAll(List.of("--format", format));
        arguments.addAll(inputs);
        return Ran.of(arguments.toArray());
    }
}
