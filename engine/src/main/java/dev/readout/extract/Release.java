package dev.readout.extract;

import dev.readout.report.How;
import dev.readout.report.Stated;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who issued a press release: the body that a paragraph "About …" at its end presents, if
/// the page gives a contact of the press office and names the body in its headline or first
/// paragraph.
final class Release {
    private static final Pattern ABOUT =
            Pattern.compile("About (\\p{Lu}[^:.!?]{1,60}?)(?::.*|\\s?$)", Pattern.DOTALL);
    private static final List<String> CONTACTS =
            List.of(
                    "contact:",
                    "contacts:",
                    "media contact",
                    "press contact",
                    "press office",
                    "media relations",
                    "press relations",
                    "investor relations",
                    "media enquiries",
                    "media inquiries",
                    "press enquiries",
                    "press inquiries",
                    "notes to editors",
                    "note to editors");

    private Release() {}

    static Optional<Stated> issuer(Text text, List<Labelled> lines) {
        if (lines.stream().noneMatch(Release::isContact)) {
            return Optional.empty();
        }
        for (Labelled labelled : lines) {
            String words = text.at(labelled.line().span());
            Matcher about = ABOUT.matcher(words.substring(0, Math.min(words.length(), 120)));
            if (about.lookingAt() && isPresented(about.group(1), lines)) {
                int start = labelled.line().span().start() + about.start(1);
                Span span = new Span(start, start + about.group(1).length());
                return Optional.of(new Stated(about.group(1), How.INFERRED, List.of(span)));
            }
        }
        return Optional.empty();
    }

    private static boolean isContact(Labelled labelled) {
        String words = labelled.line().words();
        String start = words.substring(0, Math.min(words.length(), 120)).toLowerCase(Locale.ROOT);
        return CONTACTS.stream().anyMatch(start::contains);
    }

    /// Whether the headline or the first paragraph names it.
    private static boolean isPresented(String name, List<Labelled> lines) {
        for (Labelled labelled : lines) {
            boolean isText = labelled.kind() == Kind.BODY;
            if ((isText || labelled.kind() == Kind.TITLE)
                    && labelled.line().words().contains(name)) {
                return true;
            }
            if (isText) {
                return false;
            }
        }
        return false;
    }
}
