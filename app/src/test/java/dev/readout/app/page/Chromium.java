package dev.readout.app.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium of this machine, driven without a screen.
public final class Chromium implements AutoCloseable {
    public static final String MISSING =
            "the page was not tried in a browser: no Chromium was found; install it (Debian:"
                    + " apt-get install chromium; macOS: brew install --cask chromium) or name it"
                    + " in CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> PLACES =
            List.of(
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// What `CHROMIUM` names, else the first one on the path.
    public static Optional<Path> installed() {
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<String> onPath =
                Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> NAMES.stream().map(name -> folder + "/" + name));
        return Stream.of(Stream.of(named), onPath, PLACES.stream())
                .flatMap(all -> all)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Chromium start(Path program) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> options =
                List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run");
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(options)));
    }

    /// Opens a page in a window of its own; what it asks for and complains of is kept.
    Shown open(Path file, int width, ColorScheme colours) {
        return open(file.toUri().toString(), width, colours);
    }

    /// As [#open(Path, int, ColorScheme)], from a server.
    public Shown open(String address, int width, ColorScheme colours) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colours));
        Page page = context.newPage();
        List<String> requests = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> messages.add(message.text()));
        page.onPageError(messages::add);
        page.onDialog(dialog -> {
            messages.add("a script opened a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(address);
        return new Shown(context, page, requests, messages);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /// A page on the screen.
    ///
    /// @param requests addresses that were asked for, the page itself first
    /// @param messages what the page wrote to the console
    public record Shown(
            BrowserContext context, Page page, List<String> requests, List<String> messages)
            implements AutoCloseable {
        public boolean isTrue(String script) {
            return Boolean.TRUE.equals(page.evaluate(script));
        }

        public int number(String script) {
            return ((Number) page.evaluate(script)).intValue();
        }

        /// What axe-core has to say against the page, one line each; empty if nothing.
        public String accessibility() {
            page.evaluate(axe());
            return (String)
                    page.evaluate(
                            """
                            async () => {
                                const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
                                const found = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
                                return found.violations
                                    .map((one) => one.id + ": " + one.nodes.map((node) => node.html).slice(0, 3))
                                    .join("\\n");
                            }
                            """);
        }

        private static String axe() {
            try (var in = Chromium.class.getResourceAsStream("/axe.min.js")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
