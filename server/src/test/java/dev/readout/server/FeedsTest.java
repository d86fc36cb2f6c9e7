package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.app.http.Guard;
import dev.readout.server.feed.FetchRules;
import dev.readout.server.feed.Pace;
import dev.readout.server.outlets.Outlet;
import dev.readout.server.outlets.Outlets;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that reads outlets of this machine.
class FeedsTest {
    private static final String FERRY =
            "A ferry ran aground off Sorrel Point before dawn on Monday, the coast guard said.";

    private static final String HURT =
            "At least 10 people were hurt, and all of those aboard were brought ashore by noon.";

    @TempDir Path folder;

    private Outlets outlets;
    private ReadoutServer server;
    private Asking asking;

    @BeforeEach
    void start() throws IOException {
        outlets = Outlets.open();
        Pace pace =
                new Pace(
                        Duration.ofMillis(50),
                        Duration.ofMillis(200),
                        List.of(Duration.ofMillis(300), Duration.ofMillis(600)));
        FetchRules rules = new FetchRules(pace, Duration.ZERO, Guard.Reach.LOCAL_TOO);
        server =
                ReadoutServer.start(
                        new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder), rules));
        asking = new Asking(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
        outlets.close();
    }

    @Test
    void whatFiveOutletsPublishIsReadFromFiveKindsOfFeeds() throws Exception {
        outlets.agency().publish("ferry", "Ferry aground", FERRY, HURT);
        for (Outlet outlet : outlets.all()) {
            if (outlet != outlets.agency()) {
                outlet.syndicate(outlets.agency(), "ferry");
            }
            asking.subscribe(outlet.feed());
        }

        until("five reports", () -> reports().size() == 5);
        outlets.herald().publish("storm", "Storm nears", FERRY.replace("ferry", "storm"), HURT);
        until("six reports", () -> reports().size() == 6);

        assertThat(reports())
                .extracting(report -> report.path("outlet").asText())
                .contains("Norda News", "Bay Herald", "Sorrel Tribune", "Lake Courier");
        assertThat(reports().getFirst().path("published").asText()).startsWith("2031-04-07T06:");
    }

    @Test
    void whomAFeedNamesAsTheSourceStandsInTheBrief() throws Exception {
        outlets.agency().publish("ferry", "Ferry aground", FERRY, HURT);
        outlets.gazette().syndicate(outlets.agency(), "ferry");
        asking.subscribe(outlets.gazette().feed());
        until("a brief", () -> !credits().isEmpty());

        JsonNode credit = credits().getFirst();
        assertThat(credit.path("kind").asText()).isEqualTo("feed");
        assertThat(credit.path("name").asText()).isEqualTo(outlets.agency().name());
    }

    private List<JsonNode> credits() throws Exception {
        List<JsonNode> credits = new ArrayList<>();
        for (JsonNode story : asking.get("/api/stories").path("stories")) {
            JsonNode brief = asking.get("/api/stories/" + story.path("id").asText());
            brief.findValues("credits").forEach(list -> list.forEach(credits::add));
        }
        return credits;
    }

    @Test
    void anEditedPageIsARevisionAndAMovedOneTheSameReport() throws Exception {
        outlets.agency().publish("ferry", "Ferry aground", FERRY, HURT);
        asking.subscribe(outlets.agency().feed());
        until("one report", () -> reports().size() == 1);

        outlets.agency().edit("ferry", "At least 10", "15");
        until("two revisions", () -> revisions().size() == 2);
        outlets.agency().move("ferry", "ferry-sinks");
        outlets.agency().edit("ferry-sinks", "aground", "aground and sank");
        until("three revisions", () -> revisions().size() == 3);

        assertThat(reports()).hasSize(1);
        assertThat(revisions())
                .extracting(revision -> revision.path("text").asText().contains("At least 10"))
                .containsExactly(true, false, false);
    }

    @Test
    void whatAnEditChangedIsToldWithTheClaimsItTouchesAndWhetherTheOutletSaysSo() throws Exception {
        outlets.agency().publish("ferry", "Ferry aground", FERRY, HURT);
        asking.subscribe(outlets.agency().feed());
        until("one report", () -> reports().size() == 1);
        outlets.agency().edit("ferry", "At least 10", "15");
        until("two revisions", () -> revisions().size() == 2);
        outlets.agency()
                .edit(
                        "ferry",
                        "by noon.",
                        "by noon. Correction: An earlier version of this report gave another"
                                + " number.");
        outlets.agency().edit("ferry", "15 people", "12 people");
        until("three revisions", () -> revisions().size() >= 3);

        until("a brief", () -> changes().get(0).toString().contains("\"claims\":[{"));
        JsonNode first = changes().get(0);
        assertThat(first.path("told").asText())
                .isEqualTo("“At least 10” became “15”, no correction notice");
        assertThat(first.path("notice").isNull()).isTrue();
        assertThat(first.path("edits").get(0).path("claims").findValuesAsText("text"))
                .isNotEmpty()
                .allMatch(claim ->
                        HURT.replace("At least 10", "12").contains(claim) || HURT.contains(claim));
        assertThat(changes().get(1).path("notice").asText())
                .contains("An earlier version of this report");
    }

    private JsonNode changes() throws Exception {
        String id = reports().getFirst().path("id").asText();
        return asking.get("/api/reports/%s/changes".formatted(id)).path("changes");
    }

    @Test
    void anEditThatTheFeedDoesNotTellIsFoundWhenThePageIsLookedAtAgain() throws Exception {
        outlets.courier().publish("ferry", "Ferry aground", FERRY, HURT);
        asking.subscribe(outlets.courier().feed());
        until("one report", () -> reports().size() == 1);

        outlets.courier().edit("ferry", "At least 10", "15");

        until("two revisions", () -> revisions().size() == 2);
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgainAndCountersAreNoEdit() throws Exception {
        outlets.herald().publish("ferry", "Ferry aground", FERRY, HURT);
        asking.subscribe(outlets.herald().feed());

        until("three visits", () -> outlets.herald().asked("/ferry") == 3);
        until("nothing new", () -> outlets.herald().unchanged() >= 3);

        assertThat(revisions()).hasSize(1);
        assertThat(outlets.herald().asked("/robots.txt")).isEqualTo(1);
    }

    @Test
    void whatBecameOfEveryEntryIsTold() throws Exception {
        Outlet herald = outlets.herald();
        herald.robots("User-agent: *\nDisallow: /private");
        herald.publish("ferry", "Ferry aground", FERRY, HURT);
        herald.publish("private", "Not for programs", FERRY, HURT);
        herald.publish("gone", "Gone", FERRY, HURT);
        herald.publish("empty", "Nothing to read");
        herald.fail("/gone", 404);
        String feed = asking.subscribe(herald.feed());
        until(
                "all entries",
                () ->
                        asking.get(feed + "/entries").path("entries").size() == 4
                                && asking.get(feed).path("entries").path("waiting").asInt() == 0);

        List<String> told = new ArrayList<>();
        for (JsonNode entry : asking.get(feed + "/entries").path("entries")) {
            told.add(
                    "%s %s: %s"
                            .formatted(
                                    entry.path("url").asText().replaceAll(".*/", ""),
                                    entry.path("state").asText(),
                                    entry.path("outcome")
                                            .asText()
                                            .replaceAll("127[0-9.:]*", "HOST")));
        }

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "ferry read: was read",
                        "private skipped: is left alone: robots.txt of HOST asks programs not to"
                                + " read it",
                        "gone failed: answered 404 Not Found, and asks to wait 1 s",
                        "empty skipped: has no running text");
        assertThat(
                        asking.get(feed + "/entries")
                                .path("entries")
                                .get(3)
                                .path("mining_reserved")
                                .asBoolean())
                .isTrue();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void aPageThatIsGoneTakesNoReportWithIt() throws Exception {
        Outlet herald = outlets.herald();
        herald.publish("ferry", "Ferry aground", FERRY, HURT);
        String feed = asking.subscribe(herald.feed());
        until("one report", () -> reports().size() == 1);

        herald.fail("/ferry", 410);

        until(
                "a failure",
                () -> asking.get(feed + "/entries").toString().contains("answered 410 Gone"));
        assertThat(asking.get(feed).path("entries").path("read").asInt()).isEqualTo(1);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void aFeedThatFailsIsAskedLessAndLessOften() throws Exception {
        Outlet herald = outlets.herald();
        herald.fail("/feed.xml", 503);
        String feed = asking.subscribe(herald.feed());

        until("two failures", () -> asking.get(feed).path("failures").asInt() == 2);

        JsonNode told = asking.get(feed);
        assertThat(told.path("outcome").asText())
                .isEqualTo("answered 503 Service Unavailable, and asks to wait 1 s");
        assertThat(told.path("next").asText()).isGreaterThan(told.path("last").asText());
        assertThat(herald.asked("/feed.xml")).isEqualTo(2);
    }

    @Test
    void feedsArePausedDeletedAndHandedOnAsAList() throws Exception {
        outlets.herald().publish("ferry", "Ferry aground", FERRY, HURT);
        String herald = asking.subscribe(outlets.herald().feed());
        until("one report", () -> reports().size() == 1);
        asking.send("PATCH", herald, "application/json", "{\"paused\": true}");
        outlets.herald().publish("storm", "Storm nears", FERRY.replace("ferry", "storm"), HURT);
        asking.subscribe(outlets.agency().feed());
        String list = asking.send("GET", "/api/feeds.opml", "", "").body();

        assertThat(asking.send("DELETE", herald, "", "").statusCode()).isEqualTo(204);
        assertThat(asking.get("/api/feeds").path("feeds")).hasSize(1);
        assertThat(reports()).hasSize(1);
        JsonNode added = asking.json(asking.send("POST", "/api/feeds", "text/x-opml", list));
        assertThat(added.path("added").asInt()).isEqualTo(1);
        assertThat(added.path("known").asInt()).isEqualTo(1);
        until("two reports", () -> reports().size() == 2);
    }

    @Test
    void theCapturesOfAStoryAreTakenInByAnotherServer() throws Exception {
        outlets.herald().publish("ferry", "Ferry aground", FERRY, HURT);
        asking.subscribe(outlets.herald().feed());
        until("its story", () -> !asking.get("/api/stories").path("stories").isEmpty());
        String story = asking.get("/api/stories").path("stories").get(0).path("id").asText();
        byte[] captures = asking.bytes("/api/stories/%s/export?format=warc".formatted(story));

        try (Served other = Served.in(folder.resolve("other"))) {
            HttpResponse<String> posted = other.upload("story.warc.gz", captures, "");

            assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
            JsonNode there = other.json("/api/reports/1");
            assertThat(there.path("url").asText()).isEqualTo(outlets.herald().at("/ferry"));
            assertThat(there.path("text")).isEqualTo(asking.get("/api/reports/1").path("text"));
        }
    }

    @Test
    void anAddressIsFetchedWhenSomebodyNamesIt() throws Exception {
        outlets.herald().publish("ferry", "Ferry aground", FERRY, HURT);

        JsonNode named =
                asking.json(
                        asking.post(
                                "/api/addresses",
                                "{\"addresses\": [\"%s\"]}"
                                        .formatted(outlets.herald().at("/ferry"))));

        until("one report", () -> reports().size() == 1);
        String path = "/api/addresses/" + named.path("addresses").get(0).path("id").asText();
        until("told", () -> asking.get(path).path("outcome").asText().equals("was read"));
        assertThat(asking.get(path).path("report").asText()).startsWith("/api/reports/");
    }

    private List<JsonNode> reports() throws Exception {
        List<JsonNode> reports = new ArrayList<>();
        asking.get("/api/reports").path("reports").forEach(reports::add);
        return reports;
    }

    private List<JsonNode> revisions() throws Exception {
        String id = reports().getFirst().path("id").asText();
        List<JsonNode> revisions = new ArrayList<>();
        asking.get("/api/reports/%s/revisions".formatted(id))
                .path("revisions")
                .forEach(revisions::add);
        return revisions;
    }
}
