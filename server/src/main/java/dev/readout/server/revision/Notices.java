package dev.readout.server.revision;

import dev.readout.knowledge.CorrectionNotices;
import dev.readout.report.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Finds what a page says of its own correction, wherever it stands on it.
final class Notices {
    /// In characters; what is longer is no notice.
    private static final int LONGEST = 1_000;

    private Notices() {}

    /// A notice that the later page has and the earlier one has not.
    static Optional<String> added(Page before, Page after) {
        List<String> known = in(before);
        return in(after).stream().filter(notice -> !known.contains(notice)).findFirst();
    }

    private static List<String> in(Page page) {
        String text = new String(page.content(), StandardCharsets.UTF_8);
        return text.indexOf('<') < 0
                ? text.lines().map(String::strip).filter(Notices::isNotice).toList()
                : Jsoup.parse(text).body().getAllElements().stream()
                        .filter(Notices::isInnermost)
                        .map(Element::text)
                        .toList();
    }

    /// Whether the element is a notice and none of its children is one by itself.
    private static boolean isInnermost(Element element) {
        return isNotice(element.text())
                && element.children().stream().noneMatch(child -> isNotice(child.text()));
    }

    private static boolean isNotice(String words) {
        return words.length() <= LONGEST && CorrectionNotices.isIn(words);
    }
}
