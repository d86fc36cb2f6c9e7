package dev.readout.report;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A report written for a test, one sentence per line, with its names and attributions told by
/// their words; each is looked for from the beginning of the text.
public final class Told {
    private final ReportId id;
    private final String text;
    private final List<Mention> names = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private Optional<Stated> outlet = Optional.empty();

    public Told(String id, String... sentences) {
        this.id = new ReportId(id);
        this.text = String.join("\n", sentences);
    }

    public Told person(String name) {
        return named(Mention.Kind.PERSON, name);
    }

    public Told body(String name) {
        return named(Mention.Kind.ORGANISATION, name);
    }

    public Told place(String name) {
        return named(Mention.Kind.PLACE, name);
    }

    private Told named(Mention.Kind kind, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            names.add(new Mention(kind, new Span(at, at + name.length())));
        }
        return this;
    }

    public Told outlet(String name) {
        outlet = Optional.of(new Stated(name, How.STATED, List.of()));
        return this;
    }

    public Told said(String speaker, String cue, String content) {
        return said(speaker, cue, content, "", Optional.empty());
    }

    /// @param relay words that name who passed it on; none if empty
    public Told said(
            String speaker,
            String cue,
            String content,
            String relay,
            Optional<Attribution> within) {
        Attribution.Form form =
                content.startsWith("\"") ? Attribution.Form.DIRECT : Attribution.Form.INDIRECT;
        attributions.add(
                new Attribution(
                        find(speaker),
                        find(cue),
                        find(content),
                        find(relay),
                        form,
                        Attribution.Polarity.AFFIRMED,
                        within));
        return this;
    }

    public Attribution last() {
        return attributions.getLast();
    }

    public Citation words(String words) {
        return find(words).getFirst();
    }

    public Analysis analysis() {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (String sentence : text.lines().toList()) {
            sentences.add(new Span(start, start + sentence.length()));
            start += sentence.length() + 1;
        }
        names.sort(Comparator.comparing(Mention::span));
        return new Analysis(
                report(),
                new Reading(List.of(), sentences, names, List.of()),
                List.of(),
                List.of(),
                attributions,
                List.of(),
                List.of());
    }

    private Report report() {
        Head head =
                new Head(
                        Optional.empty(),
                        List.of(),
                        outlet,
                        Dating.unknown(),
                        Optional.empty(),
                        List.of(),
                        "en");
        Zone body = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
        return new Report(id, id.value() + ".txt", new Text(text), List.of(body), head);
    }

    private List<Citation> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"%s\" is not in \"%s\"".formatted(words, text));
        }
        return List.of(new Citation(id, new Span(at, at + words.length())));
    }
}
