package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.json.CitedBrief;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four reports of two events are taken in once, and then asked about.
class StoriesApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> REPORTS =
            List.of(
                    report(
                            "Ferry runs aground off Sorrel Point, 12 hurt",
                            "Bay Herald",
                            "2031-04-07",
                            "The ferry Maid of Arle ran aground off Sorrel Point on Monday, and 12"
                                    + " passengers were hurt, harbour master Ruta Ekberg said. “The"
                                    + " engine failed in the swell,” Ekberg told reporters in"
                                    + " Tavenna."),
                    report(
                            "Seventeen hurt as ferry Maid of Arle grounds off Sorrel Point",
                            "Tavenna Gazette",
                            "2031-04-07",
                            "Seventeen passengers were hurt when the ferry Maid of Arle ran aground"
                                + " off Sorrel Point on Monday, the coast guard said. Ekberg denied"
                                + " that the engine of the ferry had failed."),
                    report(
                            "Maid of Arle: ferry aground at Sorrel Point 𝒜",
                            "Arle Courier",
                            "2031-04-08",
                            "The ferry Maid of Arle lies aground off Sorrel Point, harbour master"
                                + " Ruta Ekberg said in Tavenna. The Bay Herald reported that 12"
                                + " passengers were hurt on Monday."),
                    report(
                            "Bakers of Kell vote to strike over flour prices",
                            "Bay Herald",
                            "2031-04-09",
                            "Bakers in Kell voted on Wednesday to stop work over the price of"
                                    + " flour, their union said. Mayor Odo Falk called the vote a"
                                    + " mistake."));

    @TempDir static Path folder;

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.in(folder);
        for (String report : REPORTS) {
            assertThat(served.post("application/json", report).statusCode()).isEqualTo(201);
        }
        until("the briefs", StoriesApiTest::isSettled);
        until("the claims of one story", () -> speakers("q=aground").contains("Ruta Ekberg"));
        until("those of the other", () -> !stories("q=flour&in=claims").isEmpty());
    }

    private static boolean isSettled() throws Exception {
        JsonNode stories = served.json("/api/stories").path("stories");
        boolean all = stories.size() == 2;
        for (JsonNode story : stories) {
            all &= story.path("brief").asText().equals("current");
        }
        return all;
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void storiesAreListedWithWhatTheirBriefsCount() throws Exception {
        JsonNode stories = served.json("/api/stories").path("stories");

        assertThat(stories).hasSize(2);
        JsonNode bakers = stories.get(0);
        JsonNode ferry = stories.get(1);
        assertThat(bakers.path("title").asText()).startsWith("Bakers of Kell");
        assertThat(bakers.path("reports").asInt()).isEqualTo(1);
        assertThat(ferry.path("reports").asInt()).isEqualTo(3);
        assertThat(ferry.path("origins").asInt()).isPositive();
        assertThat(ferry.path("conflicts").isInt()).isTrue();
        assertThat(ferry.path("from").asText()).isEqualTo("2031-04-07");
        assertThat(ferry.path("to").asText()).isEqualTo("2031-04-08");
    }

    @Test
    void aStoryIsItsBriefAndEachOfItsCitationsStandsInTheReports() throws Exception {
        String brief = served.get("/api/stories/s1").body();

        CitedBrief cited =
                CitedBrief.read(new ByteArrayInputStream(brief.getBytes(StandardCharsets.UTF_8)));
        assertThat(cited).isInstanceOf(CitedBrief.Parsed.class);
        JsonNode tree = MAPPER.readTree(brief);
        assertThat(tree.path("schema").asText()).isEqualTo("corroboration-gold/1");
        for (JsonNode report : tree.path("reports")) {
            String id = report.path("id").asText().substring(1);
            assertThat(served.get("/api/reports/" + id + "/text").body())
                    .isEqualTo(report.path("text").asText());
        }
        assertThat(tree.path("reports").findValuesAsText("id")).contains("r1", "r2", "r3");
        assertThat(tree.path("conflicts")).isNotEmpty();
    }

    @Test
    void annotationsPointByQuotationAndByCodePoints() throws Exception {
        JsonNode items = served.json("/api/stories/s1/annotations").path("first").path("items");

        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            JsonNode target = item.path("target");
            int[] text = served.get(target.path("source").asText()).body().codePoints().toArray();
            JsonNode quote = target.path("selector").get(0);
            JsonNode position = target.path("selector").get(1);
            int start = position.path("start").asInt();
            int length = position.path("end").asInt() - start;
            assertThat(new String(text, start, length)).isEqualTo(quote.path("exact").asText());
            assertThat(new String(text, 0, start)).endsWith(quote.path("prefix").asText());
        }
    }

    @Test
    void storiesAreFilteredByWhatTheyTellOf() throws Exception {
        assertThat(found("name=Ekberg")).containsExactly("s1");
        assertThat(found("place=tavenna")).containsExactly("s1");
        assertThat(found("outlet=Bay%20Herald")).containsExactly("s4", "s1");
        assertThat(found("outlet=Arle%20Courier&conflicting=false")).containsExactly("s1");
        assertThat(found("language=en&from=2031-04-09")).containsExactly("s4");
        assertThat(found("to=2031-04-07")).containsExactly("s1");
        assertThat(found("since=2090-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void aListGoesOnWhereItsCursorSays() throws Exception {
        JsonNode first = served.json("/api/stories?limit=1&language=en");
        JsonNode second = served.json(first.path("next").asText());

        assertThat(first.path("stories").findValuesAsText("id")).containsExactly("s4");
        assertThat(second.path("stories").findValuesAsText("id")).containsExactly("s1");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void whoHasTheListAlreadyIsNotSentItAgain() throws Exception {
        for (String path : List.of("/api/stories", "/api/stories/s1", "/api/outlets")) {
            String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
            HttpRequest.Builder again = served.request(path).header("If-None-Match", tag);

            assertThat(served.answer(again).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void aStoryLeavesInEveryForm() throws Exception {
        assertThat(served.get("/api/stories/s1/export?format=json").body())
                .isEqualTo(served.get("/api/stories/s1").body());
        assertThat(served.get("/api/stories/s1/export?format=csv").body())
                .startsWith("\"story\",\"claim\"")
                .contains("Ekberg");
        assertThat(served.get("/api/stories/s1/export?format=markdown").body()).startsWith("# ");
        assertThat(served.get("/api/stories/s1/export?format=html").body())
                .startsWith("<!DOCTYPE html>");
        assertThat(
                        served.get("/api/stories/s1/export?format=warc")
                                .headers()
                                .firstValue("Content-Type"))
                .contains("application/warc");
        assertThat(served.get("/api/stories/s1/export?format=pdf").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/stories/s99/export").statusCode()).isEqualTo(404);
    }

    @Test
    void outletsAreCounted() throws Exception {
        JsonNode first = served.json("/api/outlets").path("outlets").get(0);

        assertThat(first.path("name").asText()).isEqualTo("Bay Herald");
        assertThat(first.path("reports").asInt()).isEqualTo(2);
        assertThat(first.path("stories").asInt()).isEqualTo(2);
    }

    @Test
    void reportsAndClaimsAreFoundByWordsAndPhrases() throws Exception {
        assertThat(stories("q=flour")).containsOnly("s4");
        assertThat(stories("q=\"ran+aground\"&match=words")).containsOnly("s1");
        assertThat(stories("q=\"aground+ran\"&match=words")).isEmpty();
        assertThat(stories("q=monday+-gazette+passengers&match=words")).containsOnly("s1");
        assertThat(stories("q=strike+ferry&match=words")).isEmpty();
        assertThat(stories("q=kell&outlet=bay+herald")).containsOnly("s4");

        JsonNode hit = served.json("/api/search?q=Odo+Falk&in=reports").path("hits").get(0);
        JsonNode words = hit.path("words");
        String text = served.get("/api/reports/4/text").body();
        assertThat(text.substring(words.path("start").asInt(), words.path("end").asInt()))
                .isEqualTo(words.path("text").asText())
                .contains("Odo Falk");
    }

    @Test
    void whatMeansNearlyTheSameIsFoundAfterIt() throws Exception {
        JsonNode hits =
                served.json(
                                "/api/search?q=workers+walk+out+because+of+costs+of+bread&match=meaning")
                        .path("hits");

        assertThat(hits).isNotEmpty();
        assertThat(hits.get(0).path("story").asText()).isEqualTo("s4");
        assertThat(hits.get(0).path("match").asText()).isEqualTo("meaning");
    }

    @Test
    void whoSaidItIsAFacetAndAFilter() throws Exception {
        assertThat(speakers("q=aground")).contains("Ruta Ekberg");
        assertThat(speakers("q=flour")).doesNotContain("Ruta Ekberg");
        assertThat(stories("in=claims&speaker=ruta+ekberg")).containsOnly("s1");
    }

    private static List<String> speakers(String question) throws Exception {
        return served.json("/api/claims?" + question)
                .path("facets")
                .path("speaker")
                .findValuesAsText("value");
    }

    private static List<String> stories(String question) throws Exception {
        return served.json("/api/search?" + question.replace("\"", "%22"))
                .path("hits")
                .findValuesAsText("story");
    }

    private static List<String> found(String question) throws Exception {
        return served.json("/api/stories?" + question).path("stories").findValuesAsText("id");
    }

    private static String report(String title, String outlet, String published, String text) {
        return MAPPER.createObjectNode()
                .put("title", title)
                .put("outlet", outlet)
                .put("published", published)
                .put("text", text)
                .toString();
    }
}
