package dev.readout.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CaptureTest {
    private static final String HOSTILE =
            """
            <!DOCTYPE html><html><head><meta http-equiv="refresh" content="0;url=http://bay.example/">
            <link rel="preconnect" href="http://bay.example/"><base href="http://bay.example/">
            <style>@import url(http://bay.example/a.css);</style><script>alert(1)</script></head>
            <body onload="alert(2)"><h1 style="background:url(http://bay.example/b.png)">Weir closes</h1>
            <p>The weir <a href="javascript:alert(3)" ping="http://bay.example/">closes</a> at noon.</p>
            <img src="http://bay.example/c.png" onerror="alert(4)"><form action="http://bay.example/">
            <input autofocus onfocus="alert(5)"></form><iframe src="http://bay.example/"></iframe>
            <svg><image href="http://bay.example/d.svg"/></svg></body></html>
            """;

    @Test
    void aStoredPageKeepsItsWordsAndNothingThatRunsOrAsksAHost() {
        String shown = shown("text/html", HOSTILE.getBytes(StandardCharsets.UTF_8));

        assertThat(shown)
                .contains("<h1>Weir closes</h1>", "closes</a> at noon.")
                .doesNotContain("bay.example", "alert", "<img", "<form", "<iframe", "http-equiv");
    }

    @Test
    void wordsWithoutMarkupAreShownAsTheyAre() {
        String shown =
                shown("text/plain", "Weir <closes> at noon.".getBytes(StandardCharsets.UTF_8));

        assertThat(shown).contains("<pre>Weir &lt;closes&gt; at noon.</pre>");
    }

    @Test
    void thePageIsReadInTheEncodingThatItsServerSaid() {
        byte[] western = "<html><p>Café Börje".getBytes(Charset.forName("windows-1252"));

        assertThat(shown("text/html; charset=windows-1252", western)).contains("Café Börje");
    }

    private static String shown(String type, byte[] content) {
        return new Capture(Page.served("http://weir.example/", content, type)).shown();
    }
}
