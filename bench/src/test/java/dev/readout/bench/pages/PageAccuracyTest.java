package dev.readout.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.bench.accuracy.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageAccuracyTest {
    private static final String SHOWN =
            """
            <html><head><title>Mill bridge of Ostrava Ness shut</title></head><body><article>
            <h1>Mill bridge of Ostrava Ness shut</h1><p class="byline">By Runa Feld</p><time>May 3, 2031</time>
            <p>The mill bridge of Ostrava Ness was shut on Friday after a barge had touched its middle pier.</p>
            <p>Divers will look at the stones on Monday, the harbour office said, and until then buses go round.</p>
            </article></body></html>
            """;

    private static final String HIDDEN =
            SHOWN.replace("By Runa Feld", "")
                    .replace("<time>May 3, 2031</time>", "")
                    .replace(
                            "</head>",
                            """
                            <meta name="author" content="Runa Feld"><script type="application/ld+json">
                            {"@type":"NewsArticle","datePublished":"2031-05-03T08:00:00Z"}</script></head>
                            """);

    private static final String GOLD =
            """
            {"title": "Mill bridge of Ostrava Ness shut", "author": ["Runa Feld"], "date": "2031-05-03",
            "text": "The mill bridge of Ostrava Ness was shut on Friday after a barge had touched its middle pier. \
            Divers will look at the stones on Monday, the harbour office said, and until then buses go round."}\
            """;

    @Test
    void whatOnlyProgramsSeeIsNotThereOnAStrippedPage(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("html"));
        pack(folder.resolve("html/shown.html.gz"), SHOWN);
        pack(folder.resolve("html/hidden.html.gz"), HIDDEN);
        Files.writeString(
                folder.resolve("truth.json"),
                "{\"shown\": %s, \"hidden\": %s}".formatted(GOLD, GOLD));

        PageAccuracy accuracy = PageAccuracy.of(PageSet.in(folder));

        assertThat(accuracy.whole().sameText().headline()).isEqualTo(1);
        assertThat(accuracy.whole().title().headline()).isEqualTo(1);
        assertThat(accuracy.whole().author().recall()).isEqualTo(1);
        assertThat(accuracy.whole().date().recall()).isEqualTo(1);
        assertThat(accuracy.stripped().sameText().headline()).isEqualTo(1);
        assertThat(accuracy.stripped().author().recall()).isEqualTo(0.5);
        assertThat(accuracy.stripped().date().recall()).isEqualTo(0.5);
        assertThat(PageAccuracy.section(accuracy, List.of(accuracy, accuracy)))
                .contains("| 2 | 1.000 | 1.000 / 1.000 | 1.000 (2) |")
                .contains("| 4 | 1.000 |");
    }

    @Test
    void aFieldIsComparedAsThePublishedScorersDo() throws JsonProcessingException {
        PageScore score =
                new PageScore(
                        List.of(
                                answer(
                                        "{'text': 'a b c d e', 'title': 'École, shut!', 'author':"
                                                + " 'By Ada Lund and Bo Ek', 'date': '2031-05-03'}",
                                        "{'text': 'a b c d x', 'title': 'ecole shut', 'authors':"
                                                + " ['Bo Ek', 'Staff'], 'published':"
                                                + " '2031-05-03T08:00'}"),
                                answer(
                                        "{'text': 'one two', 'title': 'Two', 'date': '2031-05-04',"
                                                + " 'date_suspect': true, 'agency': 'AP'}",
                                        "{'text': 'one two', 'title': 'Three', 'published':"
                                                + " '2031-05-05', 'dateline': 'VESSA'}"),
                                answer("{'text': 'p q r s', 'author': 'Cy Dahl'}", "{}")));

        assertFigure(score.text(), 0.75, 0.5);
        assertThat(score.sameText()).isEqualTo(new Figure.Share(1, 3));
        assertThat(score.title()).isEqualTo(new Figure.Share(1, 2));
        assertFigure(score.author(), 1.0 / 2, 1.0 / 3);
        assertThat(score.date()).isEqualTo(Figure.Retrieval.of(1, 1, 1));
        assertFigure(score.dateline(), 0, 1);
        assertFigure(score.agency(), 0, 0);
        assertThat(score.misses())
                .containsExactly(
                        "dateline of p1: VESSA, in gold none", "agency of p1: none, in gold AP");
    }

    private static void assertFigure(Figure.Retrieval figure, double precision, double recall) {
        assertThat(figure.precision()).isCloseTo(precision, within(1e-9));
        assertThat(figure.recall()).isCloseTo(recall, within(1e-9));
    }

    private static PageScore.Answer answer(String gold, String found)
            throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return new PageScore.Answer(
                "p1",
                json.readTree(gold.replace('\'', '"')),
                json.readTree(found.replace('\'', '"')));
    }

    private static void pack(Path file, String html) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
    }
}
