package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the bytes of a page become characters, and in which language they are.
class EncodingTest {
    private static final String WORDS =
            "The café “Zur Mühle” was shut on Monday, its owner Åse Lindqvist said — for good.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <meta charset=utf-8>",
        "windows-1252, <meta charset=windows-1252>",
        "windows-1252, <meta charset='iso-8859-1'>",
        "windows-1252, '<meta http-equiv=content-type content=\"text/html;"
                + " charset=windows-1252\">'",
        "UTF-8, <meta charset=iso-8859-1>",
        "UTF-8, ''",
        "windows-1252, ''",
        "UTF-16LE, ''",
        "UTF-16BE, ''"
    })
    void aPageIsReadByWhatItSaysOrByWhatItsBytesAllow(String charset, String meta) {
        byte[] bytes = html(meta).getBytes(Charset.forName(charset));

        assertThat(report(new Page("page.html", bytes)).text().characters()).contains(WORDS);
    }

    @Test
    void aByteOrderMarkOutweighsEveryOtherWord() {
        byte[] bytes = ("\uFEFF" + html("")).getBytes(StandardCharsets.UTF_16BE);

        Page page = Page.served("https://sun.example/1", bytes, "text/html; charset=windows-1251");

        assertThat(report(page).text().characters()).contains(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Мэр города сказал", "Shift_JIS, 町役場の時計", "GBK, 市长星期一说"})
    void whatTheServerSaysTellsEncodingsApart(String charset, String words) {
        byte[] bytes = ("<html><p>" + (words + "。").repeat(20)).getBytes(Charset.forName(charset));

        Page page = Page.served("https://sun.example/1", bytes, "text/html; charset=" + charset);

        assertThat(any(page).text().characters()).contains(words);
    }

    @Test
    void oneBrokenCharacterDoesNotSpoilThePage() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(html("<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);

        assertThat(report(new Page("page.html", bytes.toByteArray())).text().characters())
                .contains(WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The mayor of the town said on Monday that the bridge over the river would be shut for"
                + " the summer and that buses would go by the old road until it is open again.'",
        "fr, 'Le maire de la ville a dit lundi que le pont sur la rivière serait fermé pendant tout"
                + " l’été et que les bus passeraient par la vieille route.'",
        "und, 'The mayor shut the bridge on Monday.'"
    })
    void aTextTooShortHasNoLanguage(String code, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);

        assertThat(any(new Page("page.txt", bytes)).head().language()).isEqualTo(code);
    }

    private static String html(String meta) {
        return "<html><head>" + meta + "<title>Mill shut</title></head><p>" + WORDS + "</p>";
    }

    private static Report report(Page page) {
        return ((Extraction.Found) new Extractor().from(page, new ReportId("r1"))).report();
    }

    private static Report any(Page page) {
        Extractor extractor = new Extractor(Extractor.DEFAULT_LIMIT, Extractor.Languages.ANY);
        return ((Extraction.Found) extractor.from(page, new ReportId("r1"))).report();
    }
}
