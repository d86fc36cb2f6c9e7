package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.name.Named;
import dev.readout.align.words.Tokens;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One report while its names are told apart: which words are names, and whom they were found to
/// mean so far.
final class Scene {
    private static final int NONE = -1;

    private final Tokens tokens;
    private final List<Named> names;
    private final int[] nameOf;
    private final @Nullable Figure[] figures;
    private final NavigableMap<Citation, Figure> mentions = new TreeMap<>();
    private final NavigableMap<Citation, List<Figure>> pairs = new TreeMap<>();
    private final List<Span> titles;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Figure, Boolean> introduced = new HashMap<>();
    private Optional<Figure> quoted = Optional.empty();
    private int barrier = NONE;

    Scene(Tokens tokens, List<Named> names, List<Span> titles) {
        this.titles = List.copyOf(titles);
        this.tokens = tokens;
        this.names = List.copyOf(names);
        this.nameOf = new int[tokens.size()];
        this.figures = new Figure[names.size()];
        Arrays.fill(nameOf, NONE);
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(nameOf, names.get(i).at().from(), names.get(i).at().to(), i);
        }
    }

    /// Whether the token stands in a headline.
    boolean isTitle(int token) {
        return titles.stream().anyMatch(tokens.get(token).span()::overlaps);
    }

    Tokens tokens() {
        return tokens;
    }

    List<Named> names() {
        return names;
    }

    Optional<Named> nameAt(int token) {
        return nameOf[token] == NONE ? Optional.empty() : Optional.of(names.get(nameOf[token]));
    }

    /// Whom the name over this token was found to mean.
    Optional<Figure> figureAt(int token) {
        return nameOf[token] == NONE
                ? Optional.empty()
                : Optional.ofNullable(figures[nameOf[token]]);
    }

    Optional<Figure> figureOf(Named name) {
        return figureAt(name.at().from());
    }

    /// Country that the name over this token points at, as an ISO 3166 code.
    Optional<String> codeOf(int token) {
        return nameAt(token).flatMap(Named::known).flatMap(Known::country);
    }

    void settle(Named name, Figure figure) {
        figures[nameOf[name.at().from()]] = figure;
        figure.counted();
        mention(name.at(), figure);
    }

    /// Notes that the report names somebody in full.
    ///
    /// @param asKin whether as a relation of somebody else; the first time counts
    void introduce(Figure figure, boolean asKin) {
        introduced.putIfAbsent(figure, asKin);
    }

    /// Whether the report names somebody in full, here or elsewhere.
    boolean introduces(Figure figure) {
        return introduced.containsKey(figure);
    }

    /// Whether the report first names somebody as a relation of somebody else.
    boolean isKin(Figure figure) {
        return introduced.getOrDefault(figure, false);
    }

    /// Notes that these words mean `figure`, and lists them as a form of its name.
    void mention(Tokens.Range at, Figure figure) {
        mentions.put(tokens.cite(at.from(), at.to()), figure);
    }

    /// Notes that these words mean all of `figures` together.
    void pair(Tokens.Range at, List<Figure> figures) {
        pairs.put(tokens.cite(at.from(), at.to()), List.copyOf(figures));
    }

    NavigableMap<Citation, List<Figure>> pairs() {
        return pairs;
    }

    NavigableMap<Citation, Figure> mentions() {
        return mentions;
    }

    /// Notes that the reader has now met `figure`: later pronouns may mean it.
    void meet(Tokens.Range at, Figure figure, Part part) {
        seen.add(new Seen(at, figure, part));
    }

    /// Notes that somebody acts there whose name may mean several: no pronoun behind it means
    /// anybody before it.
    void bar(int token) {
        barrier = token;
    }

    /// Token of the last one of these; [#NONE] if there was none.
    int barrier() {
        return barrier;
    }

    /// Whose quotation is read from now on, if one is.
    void quote(Optional<Figure> speaker) {
        quoted = speaker;
    }

    /// Whether it is the one whose quotation is read: in "“He lied,” Vell said" Vell is no "he".
    boolean isQuoted(Figure figure) {
        return quoted.filter(figure::equals).isPresent();
    }

    /// Those met so far, the last one first.
    Stream<Seen> met(Predicate<Figure> who) {
        return seen.reversed().stream().filter(one -> who.test(one.figure()));
    }

    static boolean isBody(Figure figure) {
        return figure.kind() == Entity.Kind.ORGANISATION;
    }

    /// Somebody who was met.
    record Seen(Tokens.Range at, Figure figure, Part part) {
        /// Whether they said or did something there.
        boolean acts() {
            return part == Part.SPEAKER || part == Part.SUBJECT;
        }
    }

    /// In what part somebody was met.
    enum Part {
        SPEAKER,
        SUBJECT,
        /// "Mara Vell’s brother" tells of the brother.
        POSSESSIVE,
        OTHER
    }
}
