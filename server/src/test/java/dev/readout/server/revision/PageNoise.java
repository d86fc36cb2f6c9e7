package dev.readout.server.revision;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Changes a page as sites do all day long without touching a word of the report.
final class PageNoise {
    private static final List<String> HEADLINES =
            List.of(
                    "Lake freezes over for the first time in years",
                    "Ten walks to take before the leaves fall",
                    "Bridge tolls to rise by 4 per cent",
                    "How a baker from the Lower Town won the lottery twice",
                    "Minister to visit Port Sorrel on Friday",
                    "Quiz: how well do you know your valley?");

    private final Random random;
    private final Document page;

    PageNoise(Random random, Document page) {
        this.random = random;
        this.page = page;
    }

    /// One change of a kind chosen by chance.
    void add() {
        switch (random.nextInt(15)) {
            case 0 -> menu();
            case 1 -> beside("<span class=\"comments\">%d comments</span>".formatted(number()));
            case 2 -> beside("<span class=\"shares\">%d shares</span>".formatted(number()));
            case 3 ->
                    beside("<span class=\"age\">Updated %d minutes ago</span>".formatted(number()));
            case 4 -> beside("<span class=\"views\">%,d views</span>".formatted(number() * 97));
            case 5 -> between("<div class=\"ad\">Advertisement</div>");
            case 6 -> between(related());
            case 7 ->
                    between(
                            "<form class=\"newsletter\"><label>All you need to know, in your inbox"
                                    + " at seven.</label><input type=\"email\"><button>Sign"
                                    + " up</button></form>");
            case 8 ->
                    between(
                            "<p class=\"more\"><strong>Read more:</strong> <a href=\"/m\">%s</a></p>"
                                    .formatted(headline()));
            case 9 -> mostRead();
            case 10 -> spaces();
            case 11 -> quotes();
            case 12 -> wrapped();
            case 13 ->
                    page.body()
                            .prepend(
                                    "<div class=\"breaking\"><a href=\"/b\">BREAKING: %s</a></div>"
                                            .formatted(headline()));
            default ->
                    page.body()
                            .append(
                                    "<div class=\"cookie-banner\" role=\"dialog\"><p>We and our %d partners store"
                                                    .formatted(number())
                                            + " cookies on your device.</p><button>Accept"
                                            + " all</button></div>");
        }
    }

    private int number() {
        return 1 + random.nextInt(400);
    }

    private String headline() {
        return HEADLINES.get(random.nextInt(HEADLINES.size()));
    }

    private void menu() {
        List<Element> items = page.select("nav li");
        if (items.isEmpty()) {
            page.body().prepend("<nav><ul><li><a href=\"/w\">Weather</a></li></ul></nav>");
        } else {
            items.get(random.nextInt(items.size())).text(headline());
        }
    }

    /// Puts something next to the headline or the date.
    private void beside(String html) {
        Element head = page.selectFirst("h1");
        if (head != null) {
            head.after("<div class=\"meta\">" + html + "</div>");
        }
    }

    private void between(String html) {
        List<Element> paragraphs = page.select("article p, main p");
        if (paragraphs.size() > 2) {
            paragraphs.get(1 + random.nextInt(paragraphs.size() - 1)).before(html);
        }
    }

    private String related() {
        return "<aside class=\"related\"><h3>Related</h3><ul><li><a href=\"/r\">%s</a></li><li><a"
                .concat(" href=\"/s\">%s</a></li></ul></aside>")
                .formatted(headline(), headline());
    }

    private void mostRead() {
        page.body()
                .append(
                        "<section class=\"most-read\"><h2>Most read</h2><ol><li><a href=\"/1\">%s</a>"
                                .concat("</li><li><a href=\"/2\">%s</a></li></ol></section>")
                                .formatted(headline(), headline()));
    }

    private void spaces() {
        for (TextNode words : texts()) {
            if (random.nextInt(3) == 0) {
                words.text(
                        words.getWholeText()
                                .replace(" ", random.nextBoolean() ? "\u00A0" : " \n  "));
            }
        }
    }

    private void quotes() {
        for (TextNode words : texts()) {
            words.text(words.getWholeText().replace('“', '"').replace('”', '"').replace('’', '\''));
        }
    }

    /// Marks a word up, as links do.
    private void wrapped() {
        List<TextNode> texts = texts();
        TextNode words = texts.get(random.nextInt(texts.size()));
        String text = words.getWholeText();
        int start = text.indexOf(' ', 3) + 1;
        int end = text.indexOf(' ', start);
        if (start > 0 && end > 0) {
            TextNode word = words.splitText(start);
            word.splitText(end - start);
            word.wrap("<a href=\"/topic\"></a>");
        }
    }

    private List<TextNode> texts() {
        return page.select("p, td").stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(node -> !node.isBlank())
                .toList();
    }
}
