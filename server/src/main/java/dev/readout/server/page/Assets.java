package dev.readout.server.page;

import dev.readout.app.page.PageBrief;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;

/// Style sheets and scripts. Their addresses change with their content, so a browser keeps them.
final class Assets {
    /// No style and no code that the rules of our pages forbid.
    static final String HTMX_SETTINGS =
            "{\"includeIndicatorStyles\": false, \"allowEval\": false, \"selfRequestsOnly\": true}";

    private static final Map<String, String> ALL =
            Map.of(
                    "brief.css", PageBrief.style(),
                    "brief.js", PageBrief.script(),
                    "site.css", resource("site.css"),
                    "icon.svg", resource("icon.svg"),
                    "htmx.js",
                            resource(
                                    "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));

    /// Stands within a stored page, which may load nothing.
    static final String CAPTURE_STYLE = resource("capture.css");

    private Assets() {}

    /// How the rules of a page name a style that stands within it.
    static String hash(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void route(RoutesConfig routes) {
        routes.get("/assets/{version}/{name}", Assets::answer);
    }

    static String address(String name) {
        return "/assets/" + version(ALL.getOrDefault(name, "")) + "/" + name;
    }

    private static void answer(Context request) {
        String name = request.pathParam("name");
        String content = ALL.get(name);
        if (content == null) {
            throw new NotFoundResponse("there is no asset " + name);
        }
        request.header("Cache-Control", "public, max-age=31536000, immutable");
        request.contentType(type(name));
        request.result(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String name) {
        return switch (name.substring(name.indexOf('.'))) {
            case ".css" -> "text/css";
            case ".svg" -> "image/svg+xml";
            default -> "text/javascript";
        };
    }

    private static String version(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource %s cannot be read".formatted(name), e);
        }
    }
}
