package dev.readout.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.intake.NotKeptException;
import dev.readout.server.page.Pages;
import dev.readout.server.watch.Journal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;

/// A request that cannot be answered as asked, written as [RFC
/// 9457](https://www.rfc-editor.org/rfc/rfc9457) has it.
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<String> mistakes;

    /// @param detail what is wrong, for whoever asked
    Problem(int status, String detail) {
        this(status, detail, List.of());
    }

    /// @param mistakes everything that is wrong with the request
    Problem(int status, String detail, List<String> mistakes) {
        super(detail);
        this.status = status;
        this.mistakes = List.copyOf(mistakes);
    }

    /// Turns whatever goes wrong into a problem.
    static void route(RoutesConfig routes, Journal journal) {
        routes.exception(
                Problem.class,
                (problem, request) ->
                        answer(
                                request,
                                problem.status,
                                String.valueOf(problem.getMessage()),
                                problem.mistakes));
        routes.exception(
                HttpResponseException.class,
                (e, request) ->
                        answer(request, e.getStatus(), String.valueOf(e.getMessage()), List.of()));
        routes.exception(
                NotKeptException.class,
                (e, request) ->
                        answer(
                                request,
                                507,
                                "nothing was acknowledged: " + e.getMessage(),
                                List.of()));
        routes.exception(
                Exception.class,
                (e, request) -> {
                    journal.failure("%s %s failed".formatted(request.method(), request.path()), e);
                    answer(request, 500, "the server made a mistake; its log says more", List.of());
                });
    }

    /// Programs ask below `/api`, readers anywhere else.
    private static boolean isPage(Context request) {
        String accepted = request.header("Accept");
        return !request.path().startsWith("/api/")
                && accepted != null
                && accepted.contains("text/html");
    }

    private static void answer(Context request, int status, String detail, List<String> mistakes) {
        if (isPage(request)) {
            Pages.mistake(request, status, detail);
            return;
        }
        ObjectNode problem = Answers.object("type", "about:blank");
        problem.put("title", HttpStatus.forStatus(status).getMessage());
        problem.put("status", status).put("detail", detail);
        if (!mistakes.isEmpty()) {
            ArrayNode list = problem.putArray("mistakes");
            mistakes.forEach(list::add);
        }
        Answers.json(request, problem);
        request.status(status).contentType("application/problem+json");
    }
}
