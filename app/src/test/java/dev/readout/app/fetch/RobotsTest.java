package dev.readout.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static final String FILE =
            """
            # for all
            User-agent: *
            Disallow: /

            User-Agent: otherbot
            user-agent: READOUT/1.0
            Disallow: /private   # but
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /search?*page=
            Disallow: /caf%c3%a9
            Allow:
            Crawl-delay: 2.5
            Sitemap: https://gazette.example/sitemap.xml

            User-agent: readout
            Disallow: /tags/
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private, false",
        "/private/x, false",
        "/private/open/x, true",
        "/paper.pdf, false",
        "/paper.pdf?x, true",
        "/a.pdf/b.pdf, false",
        "/search?q=a&page=2, false",
        "/search?q=a, true",
        "/café, false",
        "/caf%C3%A9/menu, false",
        "/tags/ferry, false",
        "/robots.txt, true",
    })
    void theGroupsThatNameUsCount(String target, boolean allowed) {
        assertThat(robots(FILE).allows(target)).isEqualTo(allowed);
    }

    @Test
    void withoutAGroupForUsTheOneForAllCounts() {
        Robots robots = robots("User-agent: *\nDisallow: /\nAllow: /news$\n");

        assertThat(robots.allows("/news")).isTrue();
        assertThat(robots.allows("/news/2")).isFalse();
    }

    @Test
    void ofTwoRulesOfOneLengthTheOneThatAllowsCounts() {
        assertThat(robots("User-agent: *\nDisallow: /page\nAllow: /page\n").allows("/page"))
                .isTrue();
    }

    @Test
    void aPageInsteadOfTheFileForbidsNothing() {
        assertThat(robots("<!doctype html><title>Not found: page</title>").allows("/")).isTrue();
    }

    @Test
    void aDelayIsKeptUpToTenSeconds() {
        assertThat(robots(FILE).delay()).contains(Duration.ofMillis(2_500));
        assertThat(robots("User-agent: *\nCrawl-delay: 900").delay())
                .contains(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void rulesOfManyStarsTakeNoLongTime() {
        String rule = "Disallow: /" + "a*".repeat(900) + "b\n";
        Robots robots = robots("User-agent: *\n" + rule.repeat(250));

        assertThat(robots.allows("/" + "a".repeat(7_000))).isTrue();
    }

    private static Robots robots(String file) {
        return Robots.of(file.getBytes(StandardCharsets.UTF_8), "Readout");
    }
}
