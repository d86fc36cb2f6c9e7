package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.Wording;
import dev.readout.server.lineage.Lineage;
import dev.readout.server.lineage.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Writes where the words of an outlet come from: shares, from whom, how fast.
final class ProfilePart {
    /// Those from whom most comes.
    private static final int SHOWN = 15;

    private static final int WHOLE = 100;

    private final Html html;

    ProfilePart(Html html) {
        this.html = html;
    }

    void write(Profile profile) {
        html.open("section").element("h2", "Whose words");
        if (profile.words().characters() == 0) {
            html.element("p", "No brief tells of its reports yet.", "class", "none");
            html.close("section");
            return;
        }
        html.element(
                "p",
                "Of the text of %s."
                        .formatted(Wording.count(profile.reports(), "report", "reports")),
                "class",
                "hint");
        shares(profile.words());
        partners(profile);
        html.close("section");
    }

    /// A bar, and what its parts are.
    private void shares(Lineage words) {
        List<Share> shares =
                List.of(
                        new Share("own", words.own(), "its own words"),
                        new Share("relayed", words.relayed(), "attributed to somebody"),
                        new Share("copied", words.copied(), "stood elsewhere before"),
                        new Share("shared", words.shared(), "elsewhere as well, first not known"));
        double whole = words.characters() / (double) WHOLE;
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 100 3",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        double from = 0;
        for (Share share : shares) {
            double width = share.characters / whole;
            html.open(
                            "rect",
                            "class",
                            share.kind,
                            "x",
                            number(from),
                            "width",
                            number(width),
                            "height",
                            "3")
                    .close("rect");
            from += width;
        }
        html.close("svg").open("ul", "class", "shares");
        for (Share share : shares) {
            html.open("li", "class", share.kind);
            html.element("b", Math.round(share.characters / whole) + " %");
            html.text(" " + share.label).close("li");
        }
        html.close("ul");
    }

    private record Share(String kind, int characters, String label) {}

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private void partners(Profile profile) {
        List<Profile.Partner> partners = profile.partners();
        if (partners.isEmpty()) {
            return;
        }
        html.element("h3", "From whom").open("div", "class", "scroll");
        html.open("table", "class", "list").open("thead").open("tr");
        html.element("th", "Agency or outlet", "scope", "col");
        for (String heading :
                List.of("Reports", "Statements", "Copied characters", "Half of them came within")) {
            html.element("th", heading, "scope", "col", "class", "number");
        }
        html.close("tr").close("thead").open("tbody");
        partners.stream().limit(SHOWN).forEach(this::partner);
        html.close("tbody").close("table").close("div");
    }

    private void partner(Profile.Partner partner) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", partner.name(), "href", "/agencies/" + Asked.encoded(partner.name()));
        html.close("th");
        for (int number : new int[] {partner.reports(), partner.relays(), partner.copied()}) {
            html.element("td", Numbers.of(number), "class", "number");
        }
        html.element(
                "td",
                partner.delay().map(ProfilePart::words).orElse("not known"),
                "class",
                "number");
        html.close("tr").line();
    }

    private static String words(Duration delay) {
        long minutes = delay.toMinutes();
        return delay.toDays() > 1
                ? delay.toDays() + " days"
                : minutes >= 120
                        ? delay.toHours() + " hours"
                        : Wording.count((int) minutes, "minute", "minutes");
    }
}
