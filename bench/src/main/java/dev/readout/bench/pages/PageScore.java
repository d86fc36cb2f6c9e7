package dev.readout.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.bench.accuracy.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How well what extract finds on pages meets their gold.
///
/// @param pages what gold says and what was found, a pair for each page
record PageScore(List<Answer> pages) {
    PageScore {
        pages = List.copyOf(pages);
    }

    /// @param page its name, without endings
    /// @param gold see [GoldPage]
    /// @param found the line that extract writes, an object without a field if it found no report
    record Answer(String page, JsonNode gold, JsonNode found) {
        boolean isSure(String field) {
            return !gold.path(field + "_suspect").asBoolean();
        }
    }

    /// The mean over the pages of precision and of recall, in runs of words.
    Figure.Retrieval text() {
        return TextOverlap.mean(
                pagesWithText().stream()
                        .map(page -> TextOverlap.of(words(page.gold), words(page.found)))
                        .toList());
    }

    /// Pages whose text is that of gold word for word.
    Figure.Share sameText() {
        List<Answer> pages = pagesWithText();
        return share(pages, page -> words(page.gold).equals(words(page.found)));
    }

    /// Pages whose title is that of gold, without case and accents.
    Figure.Share title() {
        List<Answer> titled = pages.stream().filter(page -> has(page.gold, "title")).toList();
        return share(
                titled,
                page ->
                        has(page.found, "title")
                                && plain(page.gold, "title").equals(plain(page.found, "title")));
    }

    /// Names, on the pages where gold has one.
    Figure.Retrieval author() {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Answer page : pages) {
            Set<String> gold = Words.names(page.gold.path("author"));
            if (!gold.isEmpty()) {
                Set<String> names = Words.names(page.found.path("authors"));
                Set<String> both = new HashSet<>(names);
                both.retainAll(gold);
                right += both.size();
                found += names.size();
                wanted += gold.size();
            }
        }
        return Figure.Retrieval.of(right, found, wanted);
    }

    /// Days, on the pages where gold has one.
    Figure.Retrieval date() {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Answer page : pages) {
            String gold = Words.day(string(page.gold, "date"));
            if (!gold.isEmpty() && page.isSure("date")) {
                String day = Words.day(string(page.found, "published"));
                right += day.equals(gold) ? 1 : 0;
                found += day.isEmpty() ? 0 : 1;
                wanted++;
            }
        }
        return Figure.Retrieval.of(right, found, wanted);
    }

    Figure.Retrieval dateline() {
        return stated("dateline");
    }

    Figure.Retrieval agency() {
        return stated("agency");
    }

    /// Each dateline and agency that is not the one of gold: "agency of 5f0c: AFP, in gold none".
    List<String> misses() {
        return pages.stream()
                .flatMap(page ->
                        Stream.of("dateline", "agency")
                                .filter(field -> !isSame(page, field))
                                .map(field ->
                                        "%s of %s: %s, in gold %s"
                                                .formatted(
                                                        field,
                                                        page.page,
                                                        orNone(page.found, field),
                                                        orNone(page.gold, field))))
                .toList();
    }

    private static String orNone(JsonNode page, String field) {
        return has(page, field) ? string(page, field) : "none";
    }

    private static boolean isSame(Answer page, String field) {
        return plain(page.gold, field).equals(plain(page.found, field));
    }

    /// On all pages: where gold has none, one that is found is wrong.
    private Figure.Retrieval stated(String field) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Answer page : pages) {
            boolean isWanted = has(page.gold, field);
            boolean isFound = has(page.found, field);
            right += isWanted && isFound && isSame(page, field) ? 1 : 0;
            found += isFound ? 1 : 0;
            wanted += isWanted ? 1 : 0;
        }
        return Figure.Retrieval.of(right, found, wanted);
    }

    private List<Answer> pagesWithText() {
        return pages.stream().filter(page -> page.gold.has("text") && page.isSure("text")).toList();
    }

    private static Figure.Share share(List<Answer> pages, Predicate<Answer> isRight) {
        return new Figure.Share(pages.stream().filter(isRight).count(), pages.size());
    }

    private static List<String> words(JsonNode page) {
        return Words.of(string(page, "text"));
    }

    private static boolean has(JsonNode page, String field) {
        return !string(page, field).isEmpty();
    }

    private static String plain(JsonNode page, String field) {
        return Words.plain(string(page, field));
    }

    private static String string(JsonNode page, String field) {
        return page.path(field).asText("");
    }
}
