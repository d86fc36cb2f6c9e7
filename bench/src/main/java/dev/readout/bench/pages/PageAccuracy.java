package dev.readout.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.Engine;
import dev.readout.bench.accuracy.Figure;
import dev.readout.json.ReportJson;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How well `extract` reads web pages, measured on the lines that it writes.
///
/// @param set the name of the set
/// @param whole on the pages as they are
/// @param stripped on the same pages without what only programs see, see [StrippedPage]
public record PageAccuracy(String set, PageScore whole, PageScore stripped) {
    private static final ReportId ID = new ReportId("r1");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// In characters.
    private static final int NAME = 8;

    private static final String HEAD =
            """

            ## Web pages

            What `extract` finds on web pages, against what a person reads there, by the definitions of \
            scrapinghub's article-extraction-benchmark for the text (runs of four words; precision and recall on average over the \
            pages). Same words = share of the pages whose text is gold's word for word; title = share that is the same without \
            case and accents; author = F1 over names; date = F1 over days; dateline and agency = F1, where one that gold has \
            not is wrong. Stripped = every block of JSON-LD and every meta tag taken out, so that only what a reader sees \
            is left. In brackets how many gold has. Pages on which gold itself is doubted do not count. The pages of `web-pages` \
            are invented; the others belong to their publishers and are no part of the repository. Rules were written \
            with all of them at hand: expect less of others.

            | set | pages | text F1 | P / R | same words | title | author | date | dateline | agency | author, stripped | date, stripped |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    public static PageAccuracy of(PageSet set) throws IOException {
        return new PageAccuracy(
                set.name(),
                score(set.pages(), UnaryOperator.identity()),
                score(set.pages(), StrippedPage::of));
    }

    /// The section of the page of measurements.
    ///
    /// @param example the set of the repository
    /// @param others if there are several, they are shown together too
    public static String section(PageAccuracy example, List<PageAccuracy> others) {
        StringBuilder section = new StringBuilder(HEAD).append(example.row());
        others.forEach(one -> section.append(one.row()));
        if (others.size() > 1) {
            section.append(together(others).row());
        }
        return section.append(misses(example, others)).toString();
    }

    private static String misses(PageAccuracy example, List<PageAccuracy> others) {
        List<String> misses =
                Stream.concat(Stream.of(example), others.stream())
                        .flatMap(one ->
                                one.whole.misses().stream()
                                        .map(miss -> "- " + one.set + ", " + miss))
                        .toList();
        return misses.isEmpty()
                ? ""
                : "\n"
                      + "Datelines and agencies that are not those of gold, each with the start of"
                      + " its page's name:\n\n"
                        + String.join("\n", misses)
                        + "\n";
    }

    private static PageAccuracy together(List<PageAccuracy> sets) {
        List<PageScore.Answer> whole = new ArrayList<>();
        List<PageScore.Answer> stripped = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (PageAccuracy set : sets) {
            whole.addAll(set.whole.pages());
            stripped.addAll(set.stripped.pages());
            name.append(name.isEmpty() ? "" : " + ").append(set.set);
        }
        return new PageAccuracy(name.toString(), new PageScore(whole), new PageScore(stripped));
    }

    private static PageScore score(List<GoldPage> pages, UnaryOperator<Page> change)
            throws IOException {
        Engine engine = new Engine();
        List<PageScore.Answer> answers = new ArrayList<>();
        for (GoldPage page : pages) {
            JsonNode found = found(engine.extract(change.apply(page.page()), ID));
            String name = page.page().name();
            answers.add(new PageScore.Answer(shortened(name), page.gold(), found));
        }
        return new PageScore(answers);
    }

    /// The first characters of a name that is a number or a hash.
    private static String shortened(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        int end = bare.indexOf('.') < 0 ? bare.length() : bare.indexOf('.');
        return bare.substring(0, Math.min(NAME, end));
    }

    private static JsonNode found(Extraction extraction) throws IOException {
        return switch (extraction) {
            case Extraction.Found found -> JSON.readTree(ReportJson.line(found.report()));
            case Extraction.Stub stub -> JSON.readTree(ReportJson.line(stub));
            case Extraction.NoReport none -> JSON.createObjectNode();
        };
    }

    private String row() {
        Figure.Retrieval text = whole.text();
        List<String> cells =
                List.of(
                        set,
                        String.valueOf(whole.pages().size()),
                        number(text.f1()),
                        number(text.precision()) + " / " + number(text.recall()),
                        cell(whole.sameText()),
                        cell(whole.title()),
                        cell(whole.author()),
                        cell(whole.date()),
                        cell(whole.dateline()),
                        cell(whole.agency()),
                        cell(stripped.author()),
                        cell(stripped.date()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(Figure.Retrieval figure) {
        return cell(figure.f1(), figure.gold());
    }

    private static String cell(Figure.Share figure) {
        return cell(figure.headline(), figure.of());
    }

    private static String cell(double figure, int gold) {
        return gold == 0 ? "–" : "%s (%d)".formatted(number(figure), gold);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
