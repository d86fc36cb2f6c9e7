package dev.readout.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.story.Brief;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The page of a brief of many reports, in leaves.
class LeavesTest {
    private static final int REPORTS = 45;

    private static final Map<String, Document> LEAVES = new LinkedHashMap<>();

    static {
        PageBrief.leaves(brief(), "/stories/s1")
                .forEach(leaf -> LEAVES.put(leaf.name(), Jsoup.parse(leaf.html())));
    }

    /// One saying that all reports have, another count in each second one, and a witness of its own
    /// in each.
    private static Brief brief() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String text =
                    """
                    Weir gate %s opens

                    The weir at Tolm was opened on Monday, warden Elin Sand said. \
                    Sand said that %d boats were damaged below the weir. \
                    "I counted %d planks in my garden," resident number %d of Tolm said.
                    """
                            .formatted(i, i % 2 == 0 ? 14 : 41, i + 70, i);
            pages.add(
                    new Page("weir-%02d.txt".formatted(i), text.getBytes(StandardCharsets.UTF_8)));
        }
        return new Engine().brief(pages);
    }

    private static Document leaf(String name) {
        return Objects.requireNonNull(LEAVES.get(name), name);
    }

    @Test
    void everyLinkLeadsToAPlaceOnThisLeafOrTheOneItNames() {
        int links = 0;
        for (Map.Entry<String, Document> leaf : LEAVES.entrySet()) {
            for (Element link : leaf.getValue().select("a[href]")) {
                assertLeads(leaf.getKey(), link.attr("href"));
                links++;
            }
        }
        assertThat(links).isGreaterThan(REPORTS);
    }

    private static void assertLeads(String leaf, String href) {
        String[] parts = (href + "#").split("#", -1);
        String name =
                href.startsWith("#")
                        ? leaf
                        : parts[0].replace("/stories/s1/parts/", "").replace("/stories/s1", "");

        assertThat(LEAVES).as(href).containsKey(name);
        if (!parts[1].isEmpty()) {
            assertThat(leaf(name).getElementById(parts[1])).as(leaf + " " + href).isNotNull();
        }
    }

    @Test
    void thePageItselfHasTheBeginningOfEachList() {
        Document front = leaf("");

        assertThat(front.select("article.report")).hasSizeBetween(10, REPORTS / 2);
        assertThat(front.select("thead th")).hasSizeLessThan(REPORTS);
        assertThat(front.select(".claim").getFirst().select("figure"))
                .hasSizeLessThanOrEqualTo(Leaves.AT_ONCE);
        assertThat(front.select("a.leaf").eachText()).contains("25 more reports");
    }

    @Test
    void aClaimAndAReportHaveALeafOfTheirOwn() {
        Document claim = leaf("c1");
        Document report = leaf("r7");

        assertThat(claim.select("figcaption a").size()).isGreaterThan(Leaves.AT_ONCE);
        assertThat(report.select("article#r7 .text").text()).contains("resident number 6");
        assertThat(report.select("mark.claimed")).isNotEmpty();
    }
}
