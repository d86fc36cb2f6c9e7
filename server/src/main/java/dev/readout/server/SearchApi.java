package dev.readout.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Citation;
import dev.readout.server.search.Hits;
import dev.readout.server.search.Search;
import dev.readout.server.search.Wanted;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.server.store.Submission;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `/api/search` over reports and claims, and `/api/claims` over claims alone.
final class SearchApi {
    /// Nobody turns so many pages; a finer question finds better.
    private static final int DEEPEST = 1_000;

    private static final int LONGEST = 500;

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/search", request -> find(request, kinds(new Question(request))));
        routes.get("/api/claims", request -> find(request, EnumSet.of(Kind.CLAIM)));
    }

    private static Set<Kind> kinds(Question question) {
        return switch (question.choice(
                "in", "all", List.of("reports", "claims", "statements", "all"))) {
            case "reports" -> EnumSet.of(Kind.REPORT);
            case "claims" -> EnumSet.of(Kind.CLAIM);
            case "statements" -> EnumSet.of(Kind.STATEMENT);
            default -> Kind.USUAL;
        };
    }

    private void find(Context request, Set<Kind> kinds) {
        Question question = new Question(request);
        String words = question.words("q").orElse("");
        if (words.length() > LONGEST) {
            throw new Problem(400, "q has more than %d characters".formatted(LONGEST));
        }
        String how = question.choice("match", "both", List.of("words", "meaning", "both"));
        Wanted.Page page =
                new Wanted.Page((int) question.number("after", 0, 0, DEEPEST), question.limit());
        Hits hits =
                search.find(
                        new Wanted(
                                words,
                                kinds,
                                How.valueOf(how.toUpperCase(Locale.ROOT)),
                                traits(question),
                                question.day("from"),
                                question.day("to"),
                                page));
        ObjectNode answer = Answers.object();
        ArrayNode list = answer.putArray("hits");
        hits.hits().forEach(hit -> list.add(hit(hit)));
        answer.put("total", hits.byWords());
        facets(answer.putObject("facets"), hits);
        int next = page.skipped() + page.limit();
        question.next(
                answer,
                "after",
                hits.isMore() && next <= DEEPEST
                        ? Optional.of(String.valueOf(next))
                        : Optional.empty());
        Answers.hashed(request, answer);
    }

    private static Map<Trait, String> traits(Question question) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            question.words(name(trait)).ifPresent(words -> traits.put(trait, words));
        }
        return traits;
    }

    private static ObjectNode hit(Hits.Hit hit) {
        ObjectNode row =
                Answers.object("kind", hit.kind().name().toLowerCase(Locale.ROOT))
                        .put("story", hit.story())
                        .put("id", hit.id())
                        .put("match", hit.how().name().toLowerCase(Locale.ROOT));
        hit.report().ifPresent(report -> head(row, report.words()));
        hit.words().place().ifPresent(place -> row.set("words", span(place, hit.words().shown())));
        if (hit.kind() != Kind.REPORT) {
            names(row.putArray("speakers"), hit, Trait.SPEAKER);
            names(row.putArray("through"), hit, Trait.THROUGH);
            names(row.putArray("outlets"), hit, Trait.OUTLET);
            hit.facts().of(Trait.STANCE).forEach(stance -> row.put("stance", stance));
        }
        return row;
    }

    private static void names(ArrayNode target, Hits.Hit hit, Trait trait) {
        hit.facts().of(trait).forEach(target::add);
    }

    private static void head(ObjectNode row, Submission words) {
        words.title().ifPresent(title -> row.put("title", title));
        words.outlet().ifPresent(outlet -> row.put("outlet", outlet));
        words.published().ifPresent(published -> row.put("published", published));
    }

    private static ObjectNode span(Citation citation, String words) {
        return Answers.object("report", citation.report().value())
                .put("start", citation.words().start())
                .put("end", citation.words().end())
                .put("text", words);
    }

    private static void facets(ObjectNode target, Hits hits) {
        for (Trait trait : Trait.values()) {
            ArrayNode list = target.putArray(name(trait));
            hits.facets()
                    .getOrDefault(trait, new LinkedHashMap<>())
                    .forEach((value, count) ->
                            list.addObject().put("value", value).put("count", count));
        }
    }

    private static String name(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }
}
