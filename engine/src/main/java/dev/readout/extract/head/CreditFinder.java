package dev.readout.extract.head;

import dev.readout.extract.line.AgencyWords;
import dev.readout.extract.line.Dateline;
import dev.readout.extract.line.Labelled;
import dev.readout.extract.line.Line;
import dev.readout.report.Credit;
import dev.readout.report.Credit.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who wrote, owns or passed on a report by the words around its text.
public final class CreditFinder {
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:©|\\(c\\)|copyright|[\\s,]|(?:19|20)\\d\\d(?: ?[-–]"
                            + " ?(?:19|20)\\d\\d)?|by\\b)*([^.©]*(?:\\.(?=\\S|$)[^.©]*)*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHTS =
            Pattern.compile(
                    "[\\s,.;|]*\\b(?:all rights reserved|all rights|this material may).*",
                    Pattern.CASE_INSENSITIVE);

    /// What stands behind a bar or a dot is a link of its own: "© The Example Post | Terms".
    private static final Pattern NEXT_LINK = Pattern.compile("\\s[|·•]\\s.*");

    private static final Pattern BY =
            Pattern.compile("^\\p{L}+ (?:by|via|through) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_BRACKET =
            Pattern.compile("(?:\\(([^()]{2,30})\\)|[-–—] ?([\\p{L} ]{2,30}))[.]?$");

    /// "© The Example Post 2025".
    private static final Pattern YEARS =
            Pattern.compile("[\\s,]{1,3}(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?$");

    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\.\\p{L}|\\b(?:Ltd|Inc|Co|Corp|Bros))\\.$");

    private final Text text;
    private final List<Credit> credits = new ArrayList<>();

    private CreditFinder(Text text) {
        this.text = text;
    }

    /// Credits in the order of the text.
    public static List<Credit> in(Text text, List<Labelled> lines) {
        CreditFinder finder = new CreditFinder(text);
        Optional<Labelled> lastBody = Optional.empty();
        for (Labelled labelled : lines) {
            finder.read(labelled);
            if (labelled.kind() == dev.readout.report.Zone.Kind.BODY) {
                lastBody = Optional.of(labelled);
            }
        }
        lastBody.ifPresent(labelled -> finder.readEnd(labelled.line()));
        finder.credits.sort((one, other) ->
                Integer.compare(
                        one.evidence().map(Span::start).orElse(Integer.MAX_VALUE),
                        other.evidence().map(Span::start).orElse(Integer.MAX_VALUE)));
        return List.copyOf(finder.credits);
    }

    private void read(Labelled labelled) {
        Line line = labelled.line();
        switch (labelled.cue()) {
            case AGENCY ->
                    AgencyWords.agency(line.words())
                            .or(() -> AgencyWords.byForm(line.words()))
                            .ifPresent(name -> add(Kind.AGENCY, name, line));
            case BYLINE ->
                    AgencyWords.amongst(line.words().replaceFirst("(?i)^by ", ""))
                            .ifPresent(name -> add(Kind.AGENCY, name, line));
            case COPYRIGHT ->
                    owner(line.words()).ifPresent(name -> add(Kind.COPYRIGHT, name, line));
            case DISTRIBUTOR ->
                    add(
                            Kind.DISTRIBUTOR,
                            withoutPoint(BY.matcher(line.words()).replaceFirst("")),
                            line);
            case ELSEWHERE -> add(Kind.ELSEWHERE, line.words(), line);
            case NONE -> {
                if (labelled.kind() == dev.readout.report.Zone.Kind.BODY) {
                    readDateline(line);
                }
            }
            default -> {}
        }
    }

    private void readDateline(Line line) {
        Dateline.of(line.words())
                .map(Dateline::agency)
                .filter(agency -> !agency.isEmpty())
                .ifPresent(agency -> add(Kind.AGENCY, agency, line));
    }

    /// "… by noon. (AFP)" or "… by noon. — Reuters" at the very end of the text.
    private void readEnd(Line line) {
        String words = line.words();
        Matcher matcher = LAST_BRACKET.matcher(words.substring(Math.max(0, words.length() - 40)));
        if (matcher.find()) {
            String name = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip();
            if (AgencyWords.isAgency(name)) {
                add(Kind.AGENCY, name, line);
            }
        }
    }

    private static Optional<String> owner(String words) {
        Matcher matcher = OWNER.matcher(RIGHTS.matcher(words).replaceFirst(""));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String owner = NEXT_LINK.matcher(matcher.group(1)).replaceFirst("");
        String name = YEARS.matcher(withoutPoint(owner.strip())).replaceFirst("");
        return name.length() < 2 || name.length() > 80 ? Optional.empty() : Optional.of(name);
    }

    /// A point that ends the sentence goes, that of "L.P." or "Ltd." stays.
    private static String withoutPoint(String words) {
        String name = words.strip();
        return name.endsWith(".") && !ABBREVIATED.matcher(name).find()
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private void add(Kind kind, String name, Line line) {
        String raw = text.at(line.span());
        int at = raw.indexOf(name);
        Span evidence =
                at < 0
                        ? line.span()
                        : new Span(
                                line.span().start() + at, line.span().start() + at + name.length());
        Credit credit = new Credit(kind, name, Optional.of(evidence));
        if (credits.stream()
                .noneMatch(other -> other.kind() == kind && other.name().equals(name))) {
            credits.add(credit);
        }
    }
}
