package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader who comes back finds: what is new is marked, what was known is there.
class VisitsTest {
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private static final String COOLS =
            "The kiln of Arle cooled on Monday, the potter Ilva Sund said. ";

    @TempDir Path folder;

    @Test
    void whatCameToAStorySinceTheLastVisitIsMarkedInIt() throws Exception {
        try (Served served = Served.in(folder)) {
            post(served, "Kell Post", "It had burned for nine days.");
            long visit = System.currentTimeMillis() + 1;
            Thread.sleep(5);
            post(served, "Arle Echo", "Two walls are cracked.");
            until("a brief of both", () -> page(served, 0).contains("Two walls are cracked”</h3>"));

            assertThat(page(served, 0)).doesNotContain("class=\"fresh\"", "your last visit");
            assertThat(page(served, visit))
                    .contains("Since your last visit, ", ": 1 new report <a")
                    .contains("Two walls are cracked” <span class=\"fresh\">new</span></h3>")
                    .contains("It had burned for nine days”</h3>");
            assertThat(page(served, visit - HOUR))
                    .contains("The whole story is new since your last visit, ")
                    .doesNotContain("class=\"fresh\"");
            assertThat(page(served, visit + HOUR)).doesNotContain("your last visit");
        }
    }

    @Test
    void afterARestartTheLastBriefIsShownAtOnceAndUntilTheNextIsMade() throws Exception {
        String claim = "It had burned for nine days”</h3>";
        try (Served served = Served.in(folder)) {
            post(served, "Kell Post", "It had burned for nine days.");
            until("a brief", () -> page(served, 0).contains(claim));
        }
        try (Served served = Served.in(folder)) {
            assertThat(page(served, 0)).contains(claim);
            post(served, "Arle Echo", "Two walls are cracked.");
            until(
                    "the story to move",
                    () ->
                            page(served, 0)
                                    .contains(
                                            "New reports have come; the brief is being made"
                                                    + " again."));

            assertThat(page(served, 0)).contains(claim);
        }
    }

    private static void post(Served served, String outlet, String words) throws Exception {
        String json =
                """
                {"title": "Kiln of Arle cools", "published": "2031-04-07", "outlet": "%s", "text": "%s"}
                """
                        .formatted(outlet, COOLS + words);
        HttpResponse<String> posted = served.post("application/json", json);
        assertThat(posted.statusCode()).isEqualTo(201);
    }

    /// The story as somebody gets it whose visit before this one ended at a time; 0 for nobody who
    /// was here before.
    private static String page(Served served, long visit) throws Exception {
        String cookie = "readout-visit=%d.%d".formatted(visit, System.currentTimeMillis());
        return served.answer(served.request("/stories/s1").header("Cookie", cookie)).body();
    }
}
