package dev.readout.align.name;

import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Titles;
import dev.readout.report.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the names of one report: what the knowledge files hold, and what the tagger took for a
/// name, mended where it cut a name short or took a title into it.
///
/// Names do not overlap and come in the order of the text.
public final class NameFinder {
    private final Tokens tokens;
    private final Mention.Kind[] labels;
    private final List<String> words;

    /// Words that the report writes small, and nowhere large inside a sentence.
    private final Set<String> small;

    private NameFinder(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.labels = new Mention.Kind[tokens.size()];
        Arrays.fill(labels, Mention.Kind.OTHER);
        this.words = tokens.all().stream().map(Token::text).toList();
        this.small = smallWords(tokens);
        for (Mention mention : mentions) {
            Tokens.Range range = tokens.in(mention.span());
            Arrays.fill(labels, range.from(), range.to(), mention.kind());
        }
    }

    private static Set<String> smallWords(Tokens tokens) {
        Set<String> small = new HashSet<>();
        Set<String> large = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isCapital()) {
                small.add(token.text());
            } else if (!token.isHeadline() && !tokens.startsSentence(i)) {
                large.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        small.removeAll(large);
        return small;
    }

    public static List<Named> in(Tokens tokens, List<Mention> mentions) {
        NameFinder finder = new NameFinder(tokens, mentions);
        List<Named> names = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Optional<Named> name = finder.at(at);
            name.ifPresent(names::add);
            at = name.map(found -> found.at().to()).orElse(at + 1);
        }
        return names;
    }

    private Optional<Named> at(int from) {
        if (!tokens.get(from).isCapital()) {
            return lowerAgency(from);
        }
        Optional<Known> known =
                labels[from] == Mention.Kind.PERSON && isLabelledPerson(from + 1)
                        ? Optional.empty()
                        : Known.at(tokens, from, tokens.sentenceEnd(from));
        if (known.isPresent()) {
            return Optional.of(known(known.get(), from));
        }
        if ((isTitleOrFunction(from) && !beginsBody(from)) || isDay(from) || isCommonNoun(from)) {
            return Optional.empty();
        }
        return run(from);
    }

    /// "Justice Department", "General Assembly": the tagger takes both words for one organisation.
    private boolean beginsBody(int from) {
        int next = from + 1;
        return next < tokens.sentenceEnd(from)
                && tokens.get(next).isCapital()
                && !tokens.get(from).isHeadline()
                && isOrganisation(from)
                && isOrganisation(next);
    }

    /// "Tuesday", "March": no name, unless the tagger takes it for a person's.
    private boolean isDay(int index) {
        String word = tokens.get(index).text();
        return labels[index] != Mention.Kind.PERSON
                && (CalendarNames.weekday(word).isPresent()
                        || CalendarNames.month(word).isPresent());
    }

    /// A word that stands large only because it opens a sentence or stands in a headline: "Report:
    /// ferry was overloaded" in a report that speaks of "a report".
    private boolean isCommonNoun(int index) {
        Token token = tokens.get(index);
        boolean alone =
                index + 1 >= tokens.sentenceEnd(index) || !tokens.get(index + 1).isCapital();
        return alone
                && (token.isHeadline() || tokens.startsSentence(index))
                && small.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /// Abbreviations that agencies write small: "dpa".
    private Optional<Named> lowerAgency(int from) {
        if (labels[from] != Mention.Kind.ORGANISATION || !tokens.get(from).isWord()) {
            return Optional.empty();
        }
        return Known.lowerAgency(tokens, from)
                .map(known -> named(from, from + 1, Mention.Kind.ORGANISATION, known));
    }

    private boolean isLabelledPerson(int index) {
        return index < tokens.size()
                && labels[index] == Mention.Kind.PERSON
                && tokens.get(index).isCapital();
    }

    /// A known name, or the longer name of a body that begins with it: "French Navy".
    private Named known(Known known, int from) {
        int end = from + known.words();
        if (known.kind() != Known.Kind.AGENCY && known.kind() != Known.Kind.OUTLET) {
            int bodyEnd = bodyEnd(from, end);
            if (bodyEnd > end) {
                Known longer =
                        new Known(
                                Known.Kind.ADJECTIVE,
                                known.name(),
                                known.country(),
                                bodyEnd - from);
                return new Named(
                        tokens,
                        new Tokens.Range(from, bodyEnd),
                        Mention.Kind.ORGANISATION,
                        Known.at(tokens, from, bodyEnd)
                                .filter(whole -> whole.words() == bodyEnd - from)
                                .or(() -> Optional.of(longer)));
            }
        }
        return named(from, end, kindOf(known), known);
    }

    private static Mention.Kind kindOf(Known known) {
        return switch (known.kind()) {
            case AGENCY, OUTLET, SEAT -> Mention.Kind.ORGANISATION;
            case COUNTRY, ADJECTIVE, CAPITAL -> Mention.Kind.PLACE;
        };
    }

    /// Where the name of a body ends that begins at `from` and runs past `end`; `end` if none does.
    ///
    /// It is a run of capital words of which the last is a noun for an institution, or that the
    /// tagger takes for one whole organisation.
    private int bodyEnd(int from, int end) {
        int best = end;
        int limit = tokens.sentenceEnd(from);
        for (int i = end; i < limit && (tokens.get(i).isCapital() || isJoint(i)); i++) {
            if (!tokens.get(i).isCapital() || (tokens.get(i).isHeadline() && !isOrganisation(i))) {
                continue;
            }
            if (isInstitution(i) || (isOrganisation(from) && isOrganisation(i))) {
                best = i + 1;
            } else if (Titles.longestAt(words, i).isPresent()) {
                break;
            }
        }
        return best;
    }

    private boolean isInstitution(int index) {
        return Bodies.is(tokens.get(index).text(), Body.Kind.INSTITUTION)
                && !tokens.get(index).isHeadline();
    }

    private boolean isOrganisation(int index) {
        return labels[index] == Mention.Kind.ORGANISATION;
    }

    /// "of", "for", "and" inside a name: a capital word follows, and the tagger sees one name.
    private boolean isJoint(int index) {
        Token token = tokens.get(index);
        boolean small = token.is("of") || token.is("for") || token.is("and") || token.is("the");
        return small && isOrganisation(index);
    }

    private boolean isTitleOrFunction(int from) {
        Token token = tokens.get(from);
        boolean labelled = labels[from] != Mention.Kind.OTHER;
        return (StopWords.is(token.text()) && !labelled)
                || isCalendar(from)
                || Honorifics.is(token.text())
                || Titles.longestAt(words, from).isPresent()
                || (!labelled && tokens.startsSentence(from) && !isProper(from));
    }

    /// "May" and "April" are months unless the tagger sees a person.
    private boolean isCalendar(int index) {
        String text = tokens.get(index).text();
        return labels[index] != Mention.Kind.PERSON
                && (CalendarNames.weekday(text).isPresent()
                        || CalendarNames.month(text).isPresent());
    }

    private boolean isProper(int index) {
        return tokens.get(index).tag().startsWith("NNP");
    }

    /// A run of capital words, cut where another known name or a title begins.
    private Optional<Named> run(int from) {
        Mention.Kind kind = labels[from];
        int to = from + 1;
        int limit = tokens.sentenceEnd(from);
        while (to < limit && continues(to, kind)) {
            if (kind == Mention.Kind.OTHER) {
                kind = labels[to];
            }
            to++;
        }
        int end = bodyEnd(from, to);
        if (end > to || (isInstitution(to - 1) && to - from > 1)) {
            kind = Mention.Kind.ORGANISATION;
            to = Math.max(end, to);
        }
        boolean guess = kind == Mention.Kind.OTHER;
        if (guess && (tokens.get(from).isHeadline() || !isProper(from))) {
            return Optional.empty();
        }
        boolean leadsToName = to < limit && Honorifics.is(words.get(to));
        if (leadsToName && kind == Mention.Kind.PERSON) {
            return Optional.empty();
        }
        return Optional.of(new Named(tokens, new Tokens.Range(from, to), kind, Optional.empty()));
    }

    private boolean continues(int index, Mention.Kind kind) {
        Token token = tokens.get(index);
        if (kind == Mention.Kind.PERSON && isParticle(index)) {
            return true;
        }
        if (isJoint(index)) {
            return index + 1 < tokens.size() && isOrganisation(index + 1);
        }
        if (!token.isCapital() || isCalendar(index) || StopWords.is(token.text())) {
            return false;
        }
        boolean same = labels[index] == kind && kind != Mention.Kind.OTHER;
        if (token.isHeadline() && !same) {
            return false;
        }
        boolean compatible =
                same || kind == Mention.Kind.OTHER || labels[index] == Mention.Kind.OTHER;
        return compatible
                && (same || Known.at(tokens, index, index + 1).isEmpty())
                && (same || !isTitle(index));
    }

    private boolean isTitle(int index) {
        return Titles.longestAt(words, index).isPresent() || Honorifics.is(words.get(index));
    }

    /// "bin", "van", "de": small words inside a name of a person.
    private boolean isParticle(int index) {
        return labels[index] == Mention.Kind.PERSON
                && tokens.get(index).isWord()
                && isLabelledPerson(index + 1);
    }

    private Named named(int from, int to, Mention.Kind kind, Known known) {
        return new Named(tokens, new Tokens.Range(from, to), kind, Optional.of(known));
    }
}
