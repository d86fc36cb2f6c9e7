package dev.readout.extract.head;

import dev.readout.extract.block.Markup;
import dev.readout.report.Credit;
import dev.readout.report.Credit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the markup of a page says about where its report comes from.
public final class MarkupCredits {
    private MarkupCredits() {}

    /// @param host where the page was read, empty if it is not known
    public static List<Credit> of(Markup markup, String host) {
        List<Credit> credits = new ArrayList<>();
        markup.canonical()
                .filter(address -> isElsewhere(TextHead.hostOf(address), host(markup, host)))
                .ifPresent(address -> credits.add(credit(Kind.CANONICAL, address)));
        for (String name : markup.names("isBasedOn")) {
            credits.add(credit(Kind.BASED_ON, name));
        }
        markup.names("publisher").stream()
                .filter(name -> !name.startsWith("http"))
                .findFirst()
                .ifPresent(name -> credits.add(credit(Kind.PUBLISHER, name)));
        return credits;
    }

    /// The host that the page was read from, else that of the address it shares.
    private static String host(Markup markup, String host) {
        return host.isEmpty() ? markup.meta("og:url").map(TextHead::hostOf).orElse("") : host;
    }

    /// Whether the hosts belong to different sites: "m.example.org" and "example.org" do not.
    private static boolean isElsewhere(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.equals(other)
                && !one.endsWith("." + site(other))
                && !site(other).equals(one);
    }

    /// The last two parts of a host, three under a short second part: "example.org",
    /// "example.co.uk".
    private static String site(String host) {
        String[] parts = host.split("\\.", 12);
        int from = parts.length - 2;
        if (from > 0 && parts[from].length() <= 3) {
            from--;
        }
        return from <= 0 ? host : String.join(".", List.of(parts).subList(from, parts.length));
    }

    private static Credit credit(Kind kind, String name) {
        return new Credit(kind, name, Optional.empty());
    }
}
