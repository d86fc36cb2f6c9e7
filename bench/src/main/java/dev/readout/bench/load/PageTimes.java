package dev.readout.bench.load;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long each page and each kind of answer takes while nothing else happens.
final class PageTimes {
    /// How often each is asked for.
    static final int TIMES = 30;

    /// Before anything is measured, so that the program has seen the page.
    private static final int WARM = 3;

    private final Map<String, Times> times = new LinkedHashMap<>();
    private final Reader reader;
    private final String large;
    private final String small;
    private final List<String> paths;

    /// @param large id of the large story
    /// @param small id of another one
    /// @param report number of a report of the large story
    PageTimes(Reader reader, String large, String small, int report) {
        this.reader = reader;
        this.large = large;
        this.small = small;
        this.paths =
                List.of(
                        "/",
                        "/?order=moved",
                        "/?conflicting=yes",
                        "/?outlet=Outlet+7&from=2031-01-03",
                        "/?name=" + Posted.speaker(3).replace(' ', '+'),
                        "/stories/" + large,
                        "/stories/" + large + "/parts/c1",
                        "/stories/" + large + "/parts/claims-1",
                        "/stories/" + large + "/correct",
                        "/stories/" + small,
                        "/reports/" + report,
                        "/reports/7",
                        "/reports/7/stored",
                        "/search?q=harbour",
                        "/search?q=%22the+port%22&in=claims",
                        "/speakers",
                        "/speakers/" + Posted.speaker(3).replace(" ", "%20"),
                        "/agencies/" + Posted.agency(3).replace(" ", "%20"),
                        "/outlets",
                        "/outlets/Outlet%201",
                        "/outlets/Outlet%20200",
                        "/feeds",
                        "/corrections",
                        "/add",
                        "/api/stories?limit=100",
                        "/api/stories/" + large,
                        "/api/stories/" + large + "/claims",
                        "/api/stories/" + large + "/reports",
                        "/api/stories/" + large + "/export?format=html",
                        "/api/stories/" + large + "/export?format=csv",
                        "/api/stories/" + large + "/annotations",
                        "/api/search?q=harbour&how=both",
                        "/api/claims?speaker=" + Posted.speaker(3).replace(' ', '+'),
                        "/api/reports?after=50000",
                        "/api/outlets",
                        "/metrics");
    }

    void measure() throws InterruptedException {
        for (String path : paths) {
            for (int i = 0; i < WARM; i++) {
                reader.ask(path);
            }
            Times all = new Times();
            boolean isThere = true;
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                isThere &=
                        reader.ask(path)
                                .map(HttpResponse::statusCode)
                                .filter(is -> is == 200)
                                .isPresent();
                all.add(System.nanoTime() - begin);
            }
            times.put(
                    path.replace(large, "LARGE").replace(small, "SMALL")
                            + (isThere ? "" : " (failed)"),
                    all);
        }
    }

    String table() {
        StringBuilder table = new StringBuilder("| asked for | half | p95 |\n|---|---|---|\n");
        times.forEach((path, all) ->
                table.append(
                        "| `%s` | %d ms | %d ms |\n"
                                .formatted(
                                        path.replace("|", ""),
                                        all.at(0.5).toMillis(),
                                        all.at(0.95).toMillis())));
        return table.toString();
    }
}
