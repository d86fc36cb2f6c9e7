package dev.readout.extract.head;

import dev.readout.extract.line.Labelled;
import dev.readout.knowledge.PressReleases;
import dev.readout.report.How;
import dev.readout.report.Stated;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who issued a press release: the body that a paragraph "About …" at its end presents, if
/// the page gives a contact of the press office and names the body in its headline or first
/// paragraph.
final class Release {
    private static final Pattern ABOUT =
            Pattern.compile("About (\\p{Lu}[^:.!?]{1,60}?)(?::.*|\\s?$)", Pattern.DOTALL);

    private Release() {}

    static Optional<Stated> issuer(Text text, List<Labelled> lines) {
        if (lines.stream().noneMatch(line -> PressReleases.isContact(line.line().words()))) {
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
