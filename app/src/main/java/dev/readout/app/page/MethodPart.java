package dev.readout.app.page;

import java.util.List;

/// How to read a brief, and by which version of the method it was made.
final class MethodPart {
    static final List<String> LINES =
            List.of(
                    "Everything in quotation marks is cut from a report; a click shows it where it"
                            + " stands.",
                    "r1, r2, … are the reports in the order of their file names; c1, c2, … the"
                            + " claims, the leading ones first. ~ marks what no words of a page"
                            + " say and was worked out.",
                    "Origins are counted, not reports. “2 to 4 origins”: at least the parties"
                            + " behind the named origins, at most these and the newsrooms that say"
                            + " it in their own voice.",
                    "“Perhaps r5”: that report may say the same; it is not counted, and nobody in"
                            + " it is an origin for it.",
                    "A silence is firm only where a report states it, or where a report had every"
                            + " chance to carry what the others do.",
                    "Nothing here says what is true, and the reading errs: look at the words"
                            + " before you rely on it.");

    private MethodPart() {}

    static void write(Html html) {
        html.open("ol", "class", "how");
        LINES.forEach(line -> html.element("li", line));
        html.close("ol").element("p", version(), "class", "quiet");
    }

    /// The version in the manifest of the jar.
    static String version() {
        String version = MethodPart.class.getPackage().getImplementationVersion();
        return "Method: Readout "
                + (version == null ? "(not packaged)" : version)
                + ". The same reports give the same brief, byte for byte.";
    }
}
