package dev.readout.report;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report as it comes in a stream: its words and what the sender says about it. Nothing of that
/// is proved by words of a page.
///
/// @param id names the report in the stream
/// @param text what the sender gives as running text; spans count in it
/// @param address where it stands on the web, as the sender writes it
/// @param outlet who published it, as the sender calls it
/// @param credits what its page or its feed says of where it comes from, outside the text; none has
///   words of the text as evidence
public record Arrival(
        ReportId id,
        Text text,
        Optional<String> title,
        Published published,
        Optional<String> address,
        Optional<String> outlet,
        List<Credit> credits) {
    public Arrival {
        credits = List.copyOf(credits);
    }

    /// Of a report without credits.
    public Arrival(
            ReportId id,
            Text text,
            Optional<String> title,
            Published published,
            Optional<String> address,
            Optional<String> outlet) {
        this(id, text, title, published, address, outlet, List.of());
    }

    /// A text without anything beside it.
    public static Arrival of(ReportId id, Text text) {
        return new Arrival(
                id,
                text,
                Optional.empty(),
                new Published.NotStated(),
                Optional.empty(),
                Optional.empty());
    }

    /// The arrival as a report to analyse: its title, then its text.
    ///
    /// A title that the text begins with is not doubled. Spans count in the new text.
    ///
    /// @param longest characters of the text that are taken; a text is cut at a space
    public Report report(int longest) {
        String body = text.characters();
        if (body.length() > longest) {
            int space = body.lastIndexOf(' ', longest);
            body = body.substring(0, space > 0 ? space : longest);
        }
        String headline = title.orElse("");
        int titled = headline.length();
        String all = body;
        if (!body.startsWith(headline)) {
            all = headline + "\n\n" + body;
        }
        List<Zone> zones = new ArrayList<>();
        if (titled > 0) {
            zones.add(new Zone(Zone.Kind.TITLE, new Span(0, titled)));
        }
        if (all.length() > titled) {
            zones.add(new Zone(Zone.Kind.BODY, new Span(titled, all.length())));
        }
        return new Report(id, id.value(), new Text(all), zones, head(titled));
    }

    private Head head(int titled) {
        Optional<Stated> headline =
                title.filter(words -> !words.isBlank())
                        .map(words -> new Stated(words, How.STATED, List.of(new Span(0, titled))));
        return new Head(
                headline,
                List.of(),
                outlet.filter(name -> !name.isBlank())
                        .map(name -> new Stated(name, How.STATED, List.of())),
                published instanceof Published.NotStated
                        ? Dating.unknown()
                        : new Dating(published, How.STATED, List.of()),
                Optional.empty(),
                credits,
                "en");
    }
}
