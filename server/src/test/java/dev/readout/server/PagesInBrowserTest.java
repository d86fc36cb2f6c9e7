package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.readout.Engine;
import dev.readout.app.http.Guard;
import dev.readout.app.page.Chromium;
import dev.readout.app.page.Chromium.Shown;
import dev.readout.app.page.PageBrief;
import dev.readout.json.BriefJson;
import dev.readout.server.feed.FetchRules;
import dev.readout.server.feed.Pace;
import dev.readout.server.outlets.Outlet;
import dev.readout.server.outlets.Outlets;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import dev.readout.server.store.WrittenBrief;
import dev.readout.story.Brief;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/// Walks through the pages in a real Chromium, from the first visit on, while five outlets of this
/// machine publish; left out, with a sentence, where there is no Chromium.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesInBrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String FERRY =
            "The ferry Maid of Arle ran aground off Sorrel Point on Monday, harbour master Ruta"
                    + " Ekberg said.";
    private static final String REST =
            "All of those aboard were brought ashore by noon, and the harbour stays closed until"
                    + " the ferry is afloat again.";
    private static final String OWNER =
            "Arle Lines, the owner of the ferry, denied that its crew had been warned of the"
                    + " shoal.";
    private static final String TWELVE = "Ekberg said that 12 passengers were hurt on the ferry.";
    private static final String SEVENTEEN =
            "The coast guard said that 17 passengers were hurt on the ferry.";

    /// The line of a merge in the list of what was decided.
    private static final String MERGE = "li:has-text('of two sets of reports are one')";

    @TempDir static Path folder;
    private static Optional<Chromium> chromium = Optional.empty();
    private static Outlets outlets;
    private static ReadoutServer server;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Chromium.installed();
        outlets = Outlets.open();
        Pace pace =
                new Pace(
                        Duration.ofMillis(200),
                        Duration.ofSeconds(2),
                        List.of(Duration.ofSeconds(2)));
        server =
                ReadoutServer.start(
                        new Settings(
                                Settings.LOOPBACK,
                                0,
                                folder,
                                StoreAddress.in(folder),
                                new FetchRules(pace, Duration.ZERO, Guard.Reach.LOCAL_TOO)));
        program.ifPresent(path -> chromium = Optional.of(Chromium.start(path)));
    }

    @AfterAll
    static void stop() {
        chromium.ifPresent(Chromium::close);
        server.close();
        outlets.close();
    }

    /// Before each test, for a class that is left out as a whole is not reported.
    @BeforeEach
    void needChromium() {
        if (chromium.isEmpty()) {
            throw new TestAbortedException(Chromium.MISSING);
        }
    }

    @Test
    @Order(1)
    void theFirstVisitExplainsItselfAndItsExampleBecomesAStory() {
        try (Shown shown = open("/", 1024)) {
            assertThat(shown.page().locator("main li").count()).isEqualTo(5);
            assertThat(shown.accessibility()).isEmpty();

            click(shown.page(), "button:has-text('Try it')");

            await(shown.page(), "text=6 reports · at least");
            assertThat(shown.messages()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void feedsAreAddedAndWhatFiveOutletsPublishIsOneStory() throws Exception {
        outlets.agency().publish("ferry", "Ferry Maid of Arle runs aground", FERRY, TWELVE, REST);
        outlets.herald().syndicate(outlets.agency(), "ferry");
        outlets.tribune()
                .publish(
                        "aground", "Maid of Arle aground off Sorrel Point", FERRY, SEVENTEEN, REST);
        outlets.courier().publish("ferry-2", "Ferry off Sorrel Point", FERRY, TWELVE, OWNER);
        outlets.gazette().publish("owner", "Owner of the Maid of Arle", FERRY, OWNER, SEVENTEEN);
        try (Shown shown = open("/feeds", 1024)) {
            for (Outlet outlet : outlets.all()) {
                shown.page().fill("input[name=url]", outlet.feed());
                click(shown.page(), "button:has-text('Read the feed')");
            }
            await(shown.page(), "h2 >> nth=5");
            assertThat(shown.accessibility()).isEmpty();

            settled(shown.page(), "5 reports · at least");

            openFerry(shown.page());
            assertThat(shown.page().locator(".report").count()).isEqualTo(5);
        }
    }

    @Test
    @Order(3)
    void whatAnOutletEditsIsShownWordByWord() throws Exception {
        outlets.tribune().edit("aground", "17 passengers", "19 passengers");
        try (Shown shown = open("/", 1024)) {
            Page page = shown.page();
            openFerry(page);
            String story = page.url();
            until(
                    "the edit",
                    () -> {
                        page.navigate(story);
                        return page.content().contains("<ins>19</ins>");
                    });
            assertThat(page.locator("#edits del").first().innerText()).isEqualTo("17");
            assertThat(page.locator("#edits").innerText()).contains("no correction notice");
            assertThat(shown.accessibility()).isEmpty();
        }
    }

    private static void openFerry(Page page) {
        page.locator("h2 a:has-text('Arle')").first().click();
        await(page, "#brief");
    }

    @Test
    @Order(4)
    void aClaimLeadsToItsEvidenceAndAConflictToItsSides() throws Exception {
        try (Shown shown = example()) {
            Page page = shown.page();
            Locator claim = page.locator(".claim").first();
            claim.locator("h3").click();
            claim.locator("figure").first().waitFor();
            claim.locator("figcaption a").first().click();
            await(page, "mark.now");

            assertThat(page.locator(".difference .side").count()).isGreaterThan(1);
            assertThat(shown.accessibility()).isEmpty();
            assertThat(shown.requests()).allMatch(url -> url.startsWith(server.address()));
            assertThat(shown.messages()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void aSplitIsDecidedAndTakenBack() throws Exception {
        try (Shown shown = example()) {
            Page page = shown.page();
            click(page, "a[href$='/correct']");
            assertThat(shown.accessibility()).isEmpty();
            click(page, "summary:has-text('Split')");
            page.locator("input[name=report]").first().check();
            page.locator("details[open] input[name=by]").fill("M. Tarn");
            click(page, "details[open] button");
            await(page, "text=tell of another event");
            assertThat(shown.accessibility()).isEmpty();
            settled(page, "5 reports · at least");

            page.navigate(server.address() + "/corrections");
            click(page, "button:has-text('Take back')");
            await(page, "text=taken back by M. Tarn");

            settled(page, "6 reports · at least");
        }
    }

    @Test
    @Order(6)
    void twoStoriesAreMergedAndTheMergeIsTakenBack() throws Exception {
        try (Shown shown = example()) {
            Page page = shown.page();
            click(page, "a[href$='/correct']");
            click(page, "summary:has-text('Merge')");
            Locator form = page.locator("details[open]");
            String ferry = form.locator("option:has-text('Arle')").first().getAttribute("value");
            form.locator("select[name=other]").selectOption(ferry);
            form.locator("input[name=by]").fill("M. Tarn");
            form.locator("button").click();
            await(page, MERGE);
            settled(page, "11 reports · at least");

            page.navigate(server.address() + "/stories/" + ferry);
            assertThat(page.locator(".report").count()).isEqualTo(11);
            assertThat(shown.accessibility()).isEmpty();

            page.navigate(server.address() + "/corrections");
            click(page, MERGE + " button:has-text('Take back')");
            await(page, MERGE + ":has-text('taken back by M. Tarn')");
            settled(page, "6 reports · at least");
            assertThat(page.content()).contains("5 reports · at least");
        }
    }

    @Test
    @Order(7)
    void whatIsSearchedIsFoundAndAnOutletHasItsPage() throws Exception {
        try (Shown shown = open("/", 1024)) {
            Page page = shown.page();
            settled(page, "6 reports · at least");
            until("the index", () -> shows(page, "/search?q=silo&in=claims", "class=\"q\""));
            assertThat(shown.accessibility()).isEmpty();

            page.locator(".rows a.q").first().click();
            page.waitForURL("**/stories/**");

            page.navigate(server.address() + "/outlets");
            click(page, "th a:has-text('Bay Herald')");
            await(page, "h1:has-text('Bay Herald')");
            assertThat(shown.accessibility()).isEmpty();
            page.navigate(server.address() + "/speakers");
            assertThat(shown.accessibility()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void theKeyboardSkipsToTheContent() {
        try (Shown shown = open("/", 1024)) {
            shown.page().keyboard().press("Tab");
            assertThat(shown.isTrue("document.activeElement.matches('.skip')")).isTrue();

            shown.page().keyboard().press("Enter");
            shown.page().keyboard().press("Tab");
            assertThat(shown.isTrue("document.activeElement.closest('main') !== null")).isTrue();
        }
    }

    /// The example as if it had hundreds of reports: nobody waits here until so many are read.
    @Test
    @Order(10)
    void aStoryInPartsLeadsFromAClaimToItsWords() throws Exception {
        try (Store store = Store.open(StoreAddress.in(folder))) {
            int version = store.stories().find("s1").orElseThrow().versions().current();
            store.stories().briefs().save("s1", inParts(version));
        }
        try (Shown shown = open("/stories/s1", 1024)) {
            Page page = shown.page();
            assertThat(shown.accessibility()).isEmpty();
            page.locator(".claim summary").first().click();
            click(page, "a:has-text('The claim with all its sentences')");
            page.waitForURL("**/parts/c*");
            assertThat(shown.accessibility()).isEmpty();

            page.locator("figcaption a").first().click();
            page.waitForURL("**/parts/r*");
            await(page, "mark.now");
            assertThat(page.locator("a:has-text('Beside its stored page')").count()).isEqualTo(1);
            assertThat(shown.accessibility()).isEmpty();

            page.locator("sup a").first().click();
            await(page, ".claim:target details[open]");
        }
    }

    private static WrittenBrief inParts(int version) throws IOException {
        List<dev.readout.report.Page> pages = new ArrayList<>();
        for (String name :
                List.of("coast-radio", "daily-lantern", "harbour-mail", "marrin-gazette")) {
            try (InputStream in =
                    Settings.class.getResourceAsStream("page/example/" + name + ".txt")) {
                pages.add(
                        new dev.readout.report.Page(
                                name + ".txt", Objects.requireNonNull(in).readAllBytes()));
            }
        }
        Brief brief = new Engine().brief(pages);
        return new WrittenBrief(
                version,
                new WrittenBrief.Listed("Silo", 1, 1),
                BriefJson.of(brief),
                "",
                "",
                PageBrief.leaves(brief, "/stories/s1"));
    }

    @ParameterizedTest
    @Order(9)
    @CsvSource({"390, LIGHT", "390, DARK", "1024, DARK", "1600, LIGHT"})
    void noPageIsWiderThanTheWindow(int width, ColorScheme colours) {
        try (Shown shown = chromium.orElseThrow().open(server.address(), width, colours)) {
            for (String path :
                    List.of(
                            "/",
                            "/?name=Nobody",
                            "/stories/s1",
                            "/stories/s1/correct",
                            "/reports/1",
                            "/search?q=silo",
                            "/search?q=silo&in=statements",
                            "/search?q=zwieback&in=claims",
                            "/speakers",
                            "/speakers/Mirela%20Tossa",
                            "/outlets",
                            "/outlets/Coast%20Radio",
                            "/agencies/AP",
                            "/feeds",
                            "/feeds/1",
                            "/stories/none",
                            "/corrections",
                            "/add")) {
                shown.page().navigate(server.address() + path);

                assertThat(shown.number("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(width);
                assertThat(shown.accessibility()).as(path).isEmpty();
            }
        }
    }

    private static Shown example() throws Exception {
        Shown shown = open("/", 1024);
        settled(shown.page(), "6 reports · at least");
        shown.page().locator("h2 a:has-text('silo')").first().click();
        await(shown.page(), "#brief");
        return shown;
    }

    /// Waits until the list of stories has these words, and every brief tells of all its reports.
    private static void settled(Page page, String words) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!shows(page, "/", words)
                || page.content().contains("being made")
                || page.content().contains("being read")) {
            assertThat(System.nanoTime()).as(words).isLessThan(end);
            Thread.sleep(500);
        }
    }

    private static boolean shows(Page page, String path, String words) {
        page.navigate(server.address() + path);
        return page.content().contains(words);
    }

    private static Shown open(String path, int width) {
        return chromium.orElseThrow().open(server.address() + path, width, ColorScheme.LIGHT);
    }

    private static void click(Page page, String what) {
        page.locator(what).first().click();
    }

    private static void await(Page page, String what) {
        page.locator(what)
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout((double) PATIENCE.toMillis()));
    }
}
