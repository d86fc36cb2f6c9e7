package dev.readout.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.readout.Engine;
import dev.readout.app.page.Chromium.Shown;
import dev.readout.report.Page;
import dev.readout.report.Skipped;
import dev.readout.story.Brief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/// Opens pages in a real Chromium; left out, with a sentence, where there is none.
class PageInBrowserTest {
    private static final String SCRIPT =
            "<img src=x onerror=\"alert('x')\"><script>alert('x')</script>";

    @TempDir static Path folder;
    private static Optional<Chromium> chromium = Optional.empty();
    private static Path silo = Path.of("");
    private static Path vote = Path.of("");
    private static Path hostile = Path.of("");

    @BeforeAll
    static void openChromium() throws IOException {
        Optional<Path> program = Chromium.installed();
        if (program.isPresent()) {
            silo = written("silo.html", new Engine().brief(example("silo-blast")));
            vote = written("vote.html", new Engine().brief(example("confidence-vote")));
            hostile = written("hostile.html", hostile());
            chromium = Optional.of(Chromium.start(program.get()));
        }
    }

    /// Before each test, for a class that is left out as a whole is not reported.
    @BeforeEach
    void needChromium() {
        if (chromium.isEmpty()) {
            throw new TestAbortedException(Chromium.MISSING);
        }
    }

    @AfterAll
    static void closeChromium() {
        chromium.ifPresent(Chromium::close);
    }

    @Test
    void aClickOnAClaimShowsItsSentencesSideBySide() {
        try (Shown shown = open(silo, 1024)) {
            Locator claim = shown.page().locator(".claim").first();
            Locator sentences = claim.locator("figure");
            assertThat(sentences.first().isVisible()).isFalse();

            claim.locator("h3").click();

            assertThat(sentences.first().isVisible()).isTrue();
            assertThat(sentences.nth(1).boundingBox().y)
                    .isEqualTo(sentences.first().boundingBox().y);
            assertThat(claim.locator("mark").count()).isPositive();
            assertThat(claim.locator("blockquote em").count()).isPositive();
        }
    }

    @Test
    void aCitationLeadsToItsWordsAndTheyLeadBack() {
        try (Shown shown = open(silo, 1024)) {
            Locator claim = shown.page().locator(".claim").first();
            String id = claim.getAttribute("id");
            claim.locator("h3").click();

            claim.locator("figcaption a").first().click();

            Locator words = shown.page().locator("mark.now").first();
            words.waitFor();
            assertThat(shown.isTrue(inView("mark.now"))).isTrue();
            assertThat(claim.locator("blockquote").first().textContent())
                    .contains(words.textContent().strip());

            shown.page().locator("mark.now + sup a[href='#" + id + "']").first().click();
            shown.page().waitForURL(url -> url.endsWith("#" + id));
            assertThat(shown.isTrue(inView("#" + id + " h3"))).isTrue();
        }
    }

    @Test
    void everythingIsReachedWithTheTabKeyAndSeenThere() {
        try (Shown shown = open(silo, 1024)) {
            shown.page().keyboard().press("Tab");
            assertThat(shown.page().locator(":focus").textContent()).isEqualTo("Skip to the brief");
            assertThat(shown.isTrue(inView(":focus"))).isTrue();
            shown.page().keyboard().press("Enter");
            shown.page().keyboard().press("Tab");
            assertThat(shown.isTrue("document.activeElement.closest('main section') !== null"))
                    .isTrue();
            shown.page().locator(".claim summary").first().focus();
            shown.page().keyboard().press("Enter");
            assertThat(shown.page().locator(".claim figure").first().isVisible()).isTrue();
            shown.page().locator("main section a[href], main section summary").first().focus();

            int stops = shown.number("document.querySelectorAll('a[href], summary').length");
            List<String> unseen = new ArrayList<>();
            for (int i = 0;
                    i < stops && shown.isTrue("document.activeElement !== document.body");
                    i++) {
                if (!shown.isTrue(inView(":focus")) || !shown.isTrue(FOCUS_SHOWS)) {
                    unseen.add((String) shown.page().evaluate("document.activeElement.outerHTML"));
                }
                shown.page().keyboard().press("Tab");
            }
            assertThat(unseen).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "1024,LIGHT", "1600,LIGHT", "1024,DARK"})
    void contrastAndLabelsAreGood(int width, ColorScheme colours) {
        try (Shown shown = chromium.orElseThrow().open(vote, width, colours)) {
            shown.page().evaluate(OPEN_ALL);

            assertThat(shown.accessibility()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1024, 1600})
    void nothingStandsBesideTheScreen(int width) {
        try (Shown shown = open(silo, width)) {
            assertThat(shown.number("document.documentElement.scrollWidth")).isEqualTo(width);

            shown.page().evaluate(OPEN_ALL);
            assertThat(shown.number("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void onPaperStandsWhatWasOpenAndNoMenu() {
        try (Shown shown = open(silo, 1024)) {
            shown.page().locator(".claim h3").first().click();
            shown.page()
                    .emulateMedia(
                            new com.microsoft.playwright.Page.EmulateMediaOptions()
                                    .setMedia(Media.PRINT));

            assertThat(shown.page().locator("nav").isVisible()).isFalse();
            assertThat(shown.page().locator(".claim figure").first().isVisible()).isTrue();
            assertThat(shown.page().locator("svg text.said").first().isVisible()).isTrue();
            assertThat(pages(shown.page().pdf())).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void hostileTitlesByLinesAndFileNamesShowAsText() {
        try (Shown shown = open(hostile, 1024)) {
            shown.page().evaluate(OPEN_ALL);
            String text = shown.page().locator("body").innerText();

            assertThat(text).contains("<script>alert('x')</script>", "Ann " + SCRIPT + " Reed");
            assertThat(shown.page().title()).contains("<script>");
            assertThat(shown.page().locator(".skipped").innerText()).contains(SCRIPT + ".html");
            assertThat(shown.page().locator("img, iframe").count()).isZero();
            assertThat(shown.number("document.scripts.length")).isEqualTo(1);
            assertThat(shown.requests()).hasSize(1);
            assertThat(shown.messages()).isEmpty();
        }
    }

    @Test
    void thePageAsksForNothingButItself() {
        try (Shown shown = open(silo, 1024)) {
            shown.page().mouse().wheel(0, 20_000);
            shown.page().locator(".claim h3").first().click();

            assertThat(shown.requests()).containsExactly(silo.toUri().toString());
            assertThat(shown.messages()).isEmpty();
        }
    }

    private static Shown open(Path file, int width) {
        return chromium.orElseThrow().open(file, width, ColorScheme.LIGHT);
    }

    private static final String OPEN_ALL =
            "document.querySelectorAll('details').forEach(one => one.open = true)";

    private static final String FOCUS_SHOWS =
            """
            (() => {
                const one = document.activeElement;
                const drawn = one.matches(".node") ? one.querySelector("rect") : one;
                const style = getComputedStyle(drawn);
                return style.outlineStyle !== "none" || parseFloat(style.strokeWidth) > 2;
            })()
            """;

    private static String inView(String selector) {
        return """
        (() => {
            const box = document.querySelector("%s").getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        })()
        """
                .formatted(selector);
    }

    private static int pages(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b", -1).length
                - 1;
    }

    private static Path written(String name, Brief brief) throws IOException {
        return Files.writeString(folder.resolve(name), PageBrief.of(brief));
    }

    private static List<Page> example(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", name))) {
            List<Page> pages = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                pages.add(new Page(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return pages;
        }
    }

    private static Brief hostile() {
        String report =
                """
                Bridge of Dunmere %s closed after the flood

                By Ann %s Reed

                The mayor of Dunmere said on Monday that "the bridge %s is safe to cross". \
                The council closed the road to the harbour after the flood, and three people were hurt.
                """
                        .formatted(SCRIPT, SCRIPT, SCRIPT);
        Page page = new Page(SCRIPT + ".txt", report.getBytes(StandardCharsets.UTF_8));
        return new Engine()
                .brief(List.of(page))
                .withSkipped(List.of(new Skipped(SCRIPT + ".html", "is empty")));
    }
}
