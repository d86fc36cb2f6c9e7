package dev.readout.server.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.Engine;
import dev.readout.json.ReportJson;
import dev.readout.report.Edit;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.revise.EditFinder;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/// Changes four kinds of pages over and over, their words and what stands around them.
class ChangesOnPagesTest {
    private static final Path PAGES = Path.of("../examples/web-pages");
    private static final int ROUNDS = 40;
    private static final long SEED = 20_310_410;

    private final Engine engine = new Engine();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random = new Random(SEED);

    private int reported;
    private int unfounded;
    private int made;
    private int found;

    @Test
    void menusCountersAndWhiteSpaceAreNoEditsAndNewWordsAre() throws Exception {
        JsonNode truth = mapper.readTree(Files.readString(PAGES.resolve("truth.json")));
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : truth.propertyStream().map(entry -> entry.getKey()).toList()) {
                mutate(PAGES.resolve(name + ".html"), truth.path(name).path("text").asText());
            }
        }

        System.out.printf(
                "%d edits reported, %d of them without a change of words; %d of %d changes found%n",
                reported, unfounded, found, made);
        assertThat(reported).isGreaterThan(ROUNDS);
        assertThat(unfounded)
                .as("edits without a change of words")
                .isLessThanOrEqualTo(reported / 50);
        assertThat(found).as("changes found").isGreaterThanOrEqualTo(made * 98 / 100);
    }

    private void mutate(Path file, String words) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        List<String> edits = new ArrayList<>();
        if (random.nextBoolean()) {
            edit(page, words, edits);
        }
        PageNoise noise = new PageNoise(random, page);
        for (int i = random.nextInt(5); i >= 0; i--) {
            noise.add();
        }
        Text before = text(file, bytes);
        Text after = text(file, page.outerHtml().getBytes(StandardCharsets.UTF_8));
        count(before, after, edits);
    }

    /// Puts another word for one of the report's.
    private void edit(Document page, String words, List<String> edits) {
        List<TextNode> texts =
                page.body().getAllElements().stream()
                        .flatMap(element -> element.textNodes().stream())
                        .filter(node -> isOfReport(node, words))
                        .toList();
        TextNode node = texts.get(random.nextInt(texts.size()));
        String text = node.getWholeText();
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i + 6 < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i))) {
                starts.add(i);
            }
        }
        int start = starts.get(random.nextInt(starts.size()));
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String mark = "quillon" + edits.size();
        node.text(text.substring(0, start) + mark + text.substring(end));
        edits.add(mark);
        made++;
    }

    private static boolean isOfReport(TextNode node, String words) {
        String text = plain(node.getWholeText());
        return text.length() > 60 && plain(words).contains(text);
    }

    private static String plain(String words) {
        return EditFinder.words(new Text(words));
    }

    private void count(Text before, Text after, List<String> edits) {
        for (Edit edit : EditFinder.between(before, after)) {
            String now = edit.after().map(after::at).orElse("");
            reported++;
            if (edits.stream().noneMatch(now::contains)) {
                unfounded++;
                System.out.println(
                        "no change of words: %s -> %s %s"
                                .formatted(edit.before().map(before::at).orElse("-"), now, edits));
            } else {
                found++;
            }
        }
    }

    private Text text(Path file, byte[] bytes) throws IOException {
        Page page = new Page(String.valueOf(file.getFileName()), bytes);
        return switch (engine.extract(page, new ReportId("r1"))) {
            case Extraction.Found(var report) -> {
                JsonNode row = mapper.readTree(ReportJson.line(report));
                yield new Text(row.path("title").asText() + "\n\n" + row.path("text").asText());
            }
            case Extraction.Stub stub -> throw new AssertionError(stub.why().detail());
            case Extraction.NoReport none -> throw new AssertionError(none.detail());
        };
    }
}
