package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.page.Leaf;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoreAddress;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.WrittenBrief;
import dev.readout.server.store.WrittenBrief.Form;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages as a browser without scripts gets them.
class PagesTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @TempDir static Path folder;

    private static ReadoutServer server;
    private static String firstVisit = "";

    @BeforeAll
    static void start() throws Exception {
        server =
                ReadoutServer.start(
                        new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder)));
        firstVisit = page("/").body();
        post("/add/example", "");
        for (int i = 0; i < 1200 && !page("/").body().contains(" conflicts</span></p>"); i++) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstVisitTellsWhatThisIsAndOffersTheExample() {
        assertThat(firstVisit)
                .contains("It counts origins, not outlets", "Try it with six invented reports");
    }

    @Test
    void aStoryShowsWhatItsBriefCountsAndLeadsToIt() throws Exception {
        String stories = page("/").body();
        String story = page(address(stories, "/stories/")).body();

        assertThat(stories).contains("6 reports · at least ", " conflicts</span>");
        assertThat(story)
                .contains("id=\"brief\"", "They differ", "class=\"site\"")
                .doesNotContain("<script>", "<style>");
    }

    @Test
    void aClaimHasAnAddressThatLeadsToItsPlace() throws Exception {
        String story = address(page("/").body(), "/stories/");
        HttpResponse<String> there = page(story + "/at/c3");

        assertThat(there.statusCode()).isEqualTo(302);
        assertThat(there.headers().firstValue("Location")).contains(story + "#c3");
        assertThat(page(story + "/parts/claims-1").statusCode()).isEqualTo(404);
    }

    @Test
    void aLargeStoryIsReadInParts() throws Exception {
        try (Store store = Store.open(StoreAddress.in(folder))) {
            String id = store.stories().reports().storyOf(1).orElseThrow();
            String story = "/stories/" + id;
            WrittenBrief whole = brief(store, id, List.of());
            List<Leaf> leaves =
                    List.of(
                            new Leaf("", "Silo", "<main id=\"brief\">The beginning</main>"),
                            new Leaf("c1", "“A silo & its dust”", "<p>All of its sentences</p>"));
            store.stories().briefs().save(id, brief(store, id, leaves));

            assertThat(page(story).body()).contains("The beginning");
            assertThat(page(story + "/at/c1").headers().firstValue("Location"))
                    .contains(story + "/parts/c1");
            assertThat(page(story + "/parts/c1").body())
                    .contains("<h1>“A silo &amp; its dust”</h1>", "All of its sentences");
            assertThat(page("/api" + story + "/export?format=html").body())
                    .contains("They differ")
                    .doesNotContain("<!--slot");
            store.stories().briefs().save(id, whole);
        }
    }

    private static WrittenBrief brief(Store store, String story, List<Leaf> leaves) {
        StoryRow row = store.stories().find(story).orElseThrow();
        Map<Form, String> forms = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            forms.put(form, store.stories().briefs().find(story, form).orElseThrow().words());
        }
        return new WrittenBrief(
                row.versions().briefed(),
                new WrittenBrief.Listed(
                        row.title(), row.counts().origins(), row.counts().conflicts()),
                forms.getOrDefault(Form.JSON, ""),
                forms.getOrDefault(Form.PAGE, ""),
                forms.getOrDefault(Form.MARKDOWN, ""),
                leaves);
    }

    @Test
    void filtersPassStoriesByAndSayWhatTheyCannotRead() throws Exception {
        assertThat(page("/?name=Nobody").body()).contains("No story is like that.");
        assertThat(page("/?from=soon").body())
                .contains("“soon” is no day like 2031-04-02", "6 reports");
    }

    @Test
    void eachSentenceOfAReportHasAnAddress() throws Exception {
        assertThat(page("/reports/1").body())
                .containsPattern("<span id=\"s\\d+\" class=\"sentence\">");
    }

    @Test
    void aReportStandsBesideItsStoredPageWhichCanDoNothing() throws Exception {
        HttpResponse<String> stored = page("/reports/1/stored");

        assertThat(page("/reports/1").body())
                .contains("sandbox title=\"The stored page\"", "<mark>", "aria-label=\"To claim c");
        assertThat(stored.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox; default-src 'none'");
        assertThat(page("/reports/1/stored?as=text").headers().firstValue("Content-Type"))
                .contains("text/plain;charset=utf-8");
    }

    @Test
    void anEditIsShownInItsStoryAndAtTheReport() throws Exception {
        String report =
                "url=http%3A%2F%2Fweir.example%2Fa&outlet=Weir+Post&title=Weir+closes&text=";
        post("/add/words", report + encoded("The weir closes at noon, warden Elin Sand said."));
        post("/add/words", report + encoded("The weir closes at dusk, warden Elin Sand said."));
        String own = address(page("/search?q=weir&in=reports").body(), "/reports/");
        for (int i = 0; i < 1200 && own.isEmpty(); i++) {
            Thread.sleep(100);
            own = address(page("/search?q=weir&in=reports").body(), "/reports/");
        }
        String story = address(page(own).body(), "/stories/").replaceAll("/at/.*", "");

        assertThat(page(own).body()).contains("“noon” became “dusk”, no correction notice");
        assertThat(comes(story, "<del>noon</del> <ins>dusk</ins>")).isTrue();
        assertThat(page(story).body()).contains("href=\"#edits\"", "Beside its stored page");
    }

    @Test
    void wordsThatAreNoReportAreRefusedWithTheirMistakes() throws Exception {
        HttpResponse<String> refused = post("/add/words", "title=Ferry&published=soon");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "The text was not taken.")
                .contains("<li>The text is missing or blank.</li>", "<li>The date is no date like")
                .contains("name=\"title\" value=\"Ferry\"", "value=\"soon\"");
    }

    @Test
    void hostileWordsAreShownAsWords() throws Exception {
        post(
                "/add/words",
                "text="
                        + encoded("A ferry ran aground, <script>alert(1)</script> said the guard.")
                        + "&outlet="
                        + encoded("\"><img src=x onerror=alert(1)>"));
        String outlets = page("/outlets").body();

        assertThat(outlets).doesNotContain("<img").doesNotContain("<script>alert");
    }

    @Test
    void aFeedIsAddedPausedAndLeft() throws Exception {
        String url = "http://127.0.0.1:1/feed.xml";
        post("/feeds", "url=" + encoded(url) + "&outlet=Bay+Herald");
        String address = address(page("/feeds").body(), "/feeds/");
        post(address + "/pause", "");
        String paused = page("/feeds").body();
        post(address + "/delete", "");

        assertThat(paused).contains(url, "Bay Herald", ">Paused</b>", ">Resume<");
        assertThat(page("/feeds").body()).doesNotContain("Bay Herald");
    }

    @Test
    void anAddressThatIsNoneIsToldWithItsMistake() throws Exception {
        assertThat(post("/feeds", "url=ferry&outlet=Bay+Herald").body())
                .contains("“ferry” ", "value=\"Bay Herald\"");
        assertThat(post("/add/addresses", "addresses=ferry%0Ahttp://bay.example/").body())
                .contains("Nothing was fetched.", "<li>ferry ", "http://bay.example/</textarea>")
                .doesNotContain("<li>http");
    }

    @Test
    void anAddressOfThisMachineIsRefusedWithTheSettingThatAllowsIt() throws Exception {
        HttpResponse<String> asked = post("/add/addresses", "addresses=http://127.0.0.1:1/ferry");
        String progress = asked.headers().firstValue("Location").orElseThrow();

        assertThat(
                        comes(
                                progress,
                                "127.0.0.1 is an address of this machine (the setting fetch.local"
                                        + " allows it)"))
                .isTrue();
    }

    @Test
    void whatIsTooLargeIsToldInOneSentence() throws Exception {
        HttpResponse<String> refused = post("/add/words", "text=" + "a".repeat(20_000_001));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("More than 20 million bytes came at once, the limit;");
    }

    @Test
    void aDecisionIsRespectedListedAndTakenBack() throws Exception {
        String story = address(page("/").body(), "/stories/");
        String conflict = option(page(story + "/correct").body(), "places");
        post(story + "/correct", "kind=no-conflict&by=M.+Tarn&places=" + encoded(conflict));
        String decided = page("/corrections").body();
        boolean isRespected = comes(story, "Corrected by hand");
        String undo = address(decided, "/corrections/");
        post(undo, "by=O.+Brandt");

        assertThat(decided).contains("do not differ", "M. Tarn", "Take back");
        assertThat(isRespected).isTrue();
        assertThat(goes(story, "Corrected by hand")).isTrue();
        assertThat(page("/corrections").body()).contains("taken back by O. Brandt");
        assertThat(page("/api/corrections").body()).contains("\"kind\": \"no-conflict\"");
    }

    @Test
    void whatIsToBeCorrectedIsFoundByItsWords() throws Exception {
        String story = address(page("/").body(), "/stories/");
        String some = page(story + "/correct?words=bRandt").body();

        assertThat(some).contains(": “").contains("Odo Brandt");
        assertThat(some).doesNotContain("Ruben Hale (person");
        assertThat(page(story + "/correct").body()).contains("Ruben Hale (person");
    }

    @Test
    void aStoryIsSplitAndMadeOneAgain() throws Exception {
        String story = address(page("/").body(), "/stories/");
        post(story + "/correct", "kind=split&by=M.+Tarn&report=2&report=3");
        boolean isSplit = comes("/", "2 reports");
        post(address(page("/corrections").body(), "/corrections/"), "by=M.+Tarn");

        assertThat(isSplit).isTrue();
        assertThat(goes("/", "2 reports")).isTrue();
    }

    @Test
    void aDecisionThatDoesNotFitIsRefused() throws Exception {
        String story = address(page("/").body(), "/stories/");

        assertThat(post(story + "/correct", "kind=split&by=M.+Tarn").body())
                .contains("Some reports, and not all, can be split off.");
        assertThat(post(story + "/correct", "kind=split&report=2").body())
                .contains("A decision needs a name");
        String id = story.substring("/stories/".length());
        assertThat(post(story + "/correct", "kind=merge&by=M.+Tarn&other=" + id).body())
                .contains("A story cannot be merged with itself.");
    }

    @Test
    void wordsAreFoundInClaimsAndReports() throws Exception {
        assertThat(comes("/search?q=silo&in=claims", "/at/c")).isTrue();
        assertThat(page("/search?q=silos&in=reports").body())
                .contains("/reports/", "<mark>silo</mark>");
        assertThat(page("/speakers").body()).contains("/speakers/Mirela%20Tossa");
        assertThat(page("/speakers/Mirela%20Tossa").body()).contains("Who relays", " statement");
    }

    @Test
    void anOutletShowsWhoseWordsItHasAndAnAgencyWhoRelaysIt() throws Exception {
        assertThat(comes("/outlets/Coast%20Radio", "its own words")).isTrue();
        String agency = address(page("/outlets/Coast%20Radio").body(), "/agencies/");

        assertThat(page(agency).body()).contains("Who relays it", "/outlets/Coast%20Radio");
    }

    @Test
    void whoSaidSomethingIsFoundByItsWords() throws Exception {
        assertThat(comes("/search?q=silo&in=statements", "class=\"who\"")).isTrue();
        assertThat(page("/search?q=silo&in=statements").body()).contains("/speakers/");
    }

    @Test
    void whatIsNewSinceTheLastVisitIsCountedAndShownAlone() throws Exception {
        HttpRequest.Builder later = request("/?new=yes");
        long hour = 3_600_000;
        long now = System.currentTimeMillis();
        later.header("Cookie", "readout-visit=0." + (now - hour));
        String news =
                HttpClient.newHttpClient().send(later.build(), BodyHandlers.ofString()).body();

        assertThat(news).contains("new since your last visit", "class=\"fresh\"");
        assertThat(page("/?order=moved").body()).contains("<b>Moved most today</b>", " reports");
    }

    @Test
    void aPageThatIsNotThereIsTold() throws Exception {
        HttpResponse<String> missing = page("/stories/none");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("There is no story none.", "To the stories");
    }

    @Test
    void noPageAsksAnotherHostOrRunsWordsAsCode() throws Exception {
        for (String path : new String[] {"/", "/add", "/feeds", "/outlets", "/reports/1"}) {
            HttpResponse<String> answer = page(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'");
            assertThat(answer.body()).doesNotContainPattern("(src|action)=\"(https?:)?//");
        }
    }

    private static boolean comes(String path, String words) throws Exception {
        return waits(path, words, true);
    }

    private static boolean goes(String path, String words) throws Exception {
        return waits(path, words, false);
    }

    private static boolean waits(String path, String words, boolean isThere) throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (page(path).body().contains(words) == isThere) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /// The first choice of a form.
    private static String option(String page, String name) {
        String start = "<option value=\"";
        int at = page.indexOf(start, page.indexOf("name=\"" + name + "\"")) + start.length();
        return page.substring(at, page.indexOf('"', at));
    }

    private static String address(String page, String start) {
        int at = page.indexOf("\"" + start) + 1;
        return at == 0 ? "" : page.substring(at, page.indexOf('"', at));
    }

    private static HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Accept", "text/html");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
