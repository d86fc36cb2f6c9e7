package dev.readout.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.report.Skipped;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageBriefTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final List<Page> SILO = pages("silo-blast");
    private static final Brief BRIEF = new Engine().brief(SILO);
    private static final Document PAGE = Jsoup.parse(PageBrief.of(BRIEF));

    private static final String HOSTILE = "<script>alert('x')</script>";

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        assertThat(PAGE.select("a[href]"))
                .hasSizeGreaterThan(100)
                .allSatisfy(link -> {
                    assertThat(link.attr("href")).startsWith("#");
                    assertThat(PAGE.getElementById(link.attr("href").substring(1)))
                            .as(link.outerHtml())
                            .isNotNull();
                });
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void wordsLeadBackToTheirClaim() {
        Element claim = PAGE.select("article.claim").getFirst();
        String place = claim.select("figcaption a").getFirst().attr("href").substring(1);

        Element words = PAGE.select("mark[data-at~=" + place + "]").getLast();

        assertThat(words.nextElementSiblings().select("a").eachAttr("href"))
                .contains("#" + claim.id());
    }

    @Test
    void aClaimShowsItsSentencesWithTheWordsThatDiffer() {
        Element claim =
                PAGE.select("article.claim").stream()
                        .filter(one -> one.select("h3").text().contains("sky came down"))
                        .findFirst()
                        .orElseThrow();

        assertThat(claim.select("figure")).hasSizeGreaterThan(1);
        assertThat(claim.select("blockquote").eachText())
                .anyMatch(words -> words.endsWith("a resident of the Flax Quay told AP."));
        assertThat(claim.select("mark").eachText()).contains("the sky came down on the quay");
        assertThat(PAGE.select(".claim blockquote em")).isNotEmpty();
    }

    @Test
    void wordsThatMaySayTheSameStandApart() {
        Account account =
                BRIEF.accounts().stream()
                        .filter(one -> !one.claim().nearReports().isEmpty())
                        .findFirst()
                        .orElseThrow();
        String near = account.claim().nearReports().getFirst().value();
        Element claim = PAGE.select("#" + account.claim().id().value()).getFirst();

        assertThat(claim.select(".roads").text()).contains("perhaps " + near);
        assertThat(claim.select("figcaption").eachText())
                .anyMatch(words -> words.contains(near) && words.contains("may say the same"));
        assertThat(MarkdownBrief.of(BRIEF)).contains("may say the same:", "perhaps: " + near);
    }

    @Test
    void theHeadTellsWhatWhenAndHowMuch() {
        Element head = PAGE.select("header").getFirst();

        assertThat(head.select("h1").text()).contains("silo");
        assertThat(head.select("time").attr("datetime")).isEqualTo("2025-09-05");
        assertThat(head.select(".counts").text())
                .contains("6 reports", "origins, independence not established", "contradictions");
    }

    @Test
    void everyStepOfTheGraphHasItsWords() {
        int steps = PAGE.select("svg path.edge").size();

        assertThat(PAGE.select("svg text.said")).hasSize(steps).allMatch(Element::hasText);
        assertThat(PAGE.select("svg a.node.unknown title").text()).isEqualTo("not stated");
        assertThat(PAGE.select(".steps > li > ul > li")).hasSizeGreaterThanOrEqualTo(steps);
    }

    @Test
    void theMatrixHasFiveStates() {
        assertThat(PAGE.select("td.own, td.quoted")).isNotEmpty();
        assertThat(PAGE.select("td.near")).isNotEmpty();
        assertThat(PAGE.select("td.differs")).isNotEmpty();
        assertThat(PAGE.select("td.left-out")).isNotEmpty();
        assertThat(PAGE.select("td.silent")).isNotEmpty();
    }

    @Test
    void bothFormsTellHowToReadThem() {
        assertThat(PAGE.select("ol.how li")).hasSize(6);
        assertThat(PAGE.select("#how").text()).contains("Method: Readout");
        assertThat(MarkdownBrief.of(BRIEF)).contains("## How to read this", "Method: Readout");
    }

    @Test
    void thePageAsksNoHostAndForbidsEveryRequest() {
        assertThat(PAGE.select("[src], link, iframe, img, [style], [onclick], base")).isEmpty();
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "http");
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("script")).hasSize(1);
    }

    @Test
    void aReaderFindsTheWayWithoutSight() {
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en");
        assertThat(PAGE.body().child(0).attr("href")).isEqualTo("#brief");
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("th:not([scope])")).isEmpty();
        assertThat(PAGE.select("td.state .word")).isNotEmpty().allMatch(Element::hasText);
    }

    @Test
    void hostileTextShowsAsText() {
        String report =
                """
                %s

                By Ann %s Reed

                The mayor of Dunmere said on Monday that "the bridge %s is safe to cross". \
                The council closed the road to the \u202Eharbour\u202C after the flood, and three people were hurt.
                """
                        .formatted(HOSTILE, HOSTILE, HOSTILE);
        Page page = new Page(HOSTILE + ".txt", report.getBytes(StandardCharsets.UTF_8));
        Brief brief =
                new Engine()
                        .brief(List.of(page))
                        .withSkipped(List.of(new Skipped(HOSTILE, "is \u202Eempty")));

        String html = PageBrief.of(brief);

        assertThat(html).doesNotContain(HOSTILE, "\u202E", "\u202C");
        assertThat(Jsoup.parse(html).select("script")).hasSize(1);
        assertThat(Jsoup.parse(html).select(".skipped").text()).contains(HOSTILE + " is empty");
        assertThat(MarkdownBrief.of(brief))
                .doesNotContain("<script", "\u202E")
                .contains("&lt;script&gt;");
    }

    @Test
    void anyOrderOfReportsGivesTheSameBytes() {
        List<Page> pages = new ArrayList<>(SILO);
        long seed = 7;
        Collections.shuffle(pages, new Random(seed));
        Brief brief = new Engine().brief(pages);

        assertThat(PageBrief.of(brief)).as("seed " + seed).isEqualTo(PageBrief.of(BRIEF));
        assertThat(MarkdownBrief.of(brief)).isEqualTo(MarkdownBrief.of(BRIEF));
    }

    @Test
    void markdownTellsTheSameClaims() {
        assertThat(MarkdownBrief.of(BRIEF).lines().filter(line -> line.startsWith("## ")))
                .contains(
                        "## They differ",
                        "## Silent",
                        "## Rests on one origin or party",
                        "## No report says how it is known",
                        "## Claim by report",
                        "## Through whom",
                        "## Timeline",
                        "## The reports");
    }

    private static List<Page> pages(String example) {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
            List<Page> pages = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                pages.add(new Page(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
