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
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.ServletException;
import java.util.List;

/// A request that cannot be answered as asked, written as [RFC
/// 9457](https://www.rfc-editor.org/rfc/rfc9457) has it.
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String TOO_LARGE =
            "more than %d million bytes came at once, the limit; hand them in in parts, or stop the"
                            .formatted(ReadoutServer.MAX_REQUEST / 1_000_000)
                    + " server and use readout import";

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
                (e, request) -> answer(request, e.getStatus(), detail(e, request), List.of()));
        routes.exception(
                ServletException.class,
                (e, request) -> {
                    boolean isLong = request.contentLength() > ReadoutServer.MAX_REQUEST;
                    String detail = isLong ? TOO_LARGE : "the form could not be read";
                    answer(request, isLong ? 413 : 400, detail, List.of());
                });
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

    /// In our words where the framework has its own.
    private static String detail(HttpResponseException e, Context request) {
        return switch (e) {
            case EndpointNotFound nothing -> "there is nothing at " + request.path();
            case MethodNotAllowedResponse wrong ->
                    "%s is not asked with %s".formatted(request.path(), request.method());
            default -> e.getStatus() == 413 ? TOO_LARGE : String.valueOf(e.getMessage());
        };
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
