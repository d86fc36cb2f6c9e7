package dev.readout.extract.plain;

import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Labelled;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Masthead;
import dev.readout.extract.line.Titles;
import dev.readout.extract.line.WordBag;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Tells the running text of a plain-text page from what stands around it.
///
/// Running text is told by its sentences: from the first line of prose to the last, less the lines
/// whose words say that they are something else ([Cue]). The headline is the line before it that
/// shares most words with it.
final class LineZones {
    /// A line of fewer words is prose only inside the running text.
    private static final int MIN_PROSE_WORDS = 5;

    /// A line of as many words is prose even if no sentence ends at its end.
    private static final int LONG_PROSE_WORDS = 25;

    /// Subheads are shorter; newspapers keep them under one line.
    private static final int MAX_SUBHEAD_WORDS = 14;

    private static final int MAX_TITLE_WORDS = 32;

    /// A heading such as "Comments" closes the report only if at most this share of all prose words
    /// follows it; more means that the heading stands in the middle of the report.
    private static final double MAX_AFTER_END = 0.25;

    /// Sentences behind the copyright line are no part of the report if they are at most this share
    /// of all prose words: invitations to subscribe, notes on the paper.
    private static final double MAX_AFTER_OWNER = 0.15;

    /// Teasers above the headline hold at most this share of the prose.
    private static final double MAX_BEFORE_TITLE = 0.25;

    /// A line before the text whose words stand in a caption to this share is its alternative text.
    private static final double SAME_PICTURE = 0.75;

    /// A line above the headline that shares as much with the text is the headline itself.
    private static final double MIN_ABOVE = 0.5;

    /// Lines after these are judged by their place alone; no report has as many.
    private static final int MAX_JUDGED = 20_000;

    private final Text text;
    private final List<Line> lines;
    private final Cue[] cues;
    private final Kind[] kinds;
    private final boolean[] prose;

    /// Prose words before each line, and before the end.
    private final int[] proseWords;

    private final int end;
    private int first;
    private int last;

    private LineZones(Text text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.cues = new Cue[lines.size()];
        this.kinds = new Kind[lines.size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = i < MAX_JUDGED ? Cue.of(lines.get(i)) : Cue.NONE;
            if (cues[i] != Cue.NONE && lines.get(i).wordCount() > 60 && cues[i] != Cue.CAPTION) {
                cues[i] = Cue.NONE;
            }
        }
        this.prose = new boolean[lines.size()];
        this.proseWords = new int[lines.size() + 1];
        weighProse();
        HeadLines.settle(text, lines, cues, prose);
        weighProse();
        this.end = end();
        this.first = next(0);
        this.last = last();
    }

    private void weighProse() {
        for (int i = 0; i < cues.length; i++) {
            int words = lines.get(i).wordCount();
            prose[i] =
                    cues[i] == Cue.NONE
                            && (words >= LONG_PROSE_WORDS
                                    || (words >= MIN_PROSE_WORDS
                                            && lines.get(i).endsSentence()
                                            && !isCry(lines.get(i))));
            proseWords[i + 1] = proseWords[i] + (prose[i] ? words : 0);
        }
    }

    /// "Win two tickets for the cup!": a short paragraph that ends so outside of quotation marks is
    /// an advertisement.
    private static boolean isCry(Line line) {
        return line.wordCount() <= MAX_SUBHEAD_WORDS
                && line.words().endsWith("!")
                && line.words().chars().noneMatch(one -> "\"“”‘".indexOf(one) >= 0);
    }

    /// One entry per line, in the order given.
    static List<Labelled> of(Text text, List<Line> lines) {
        return new LineZones(text, lines).label();
    }

    private List<Labelled> label() {
        markPictures();
        weighProse();
        first = next(0);
        last = last();
        OptionalInt title = title();
        title.ifPresent(at -> first = Math.max(first, next(at + 1)));
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kindAt(i, title);
        }
        title.ifPresent(this::markRepeatedTitle);
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            labelled.add(new Labelled(lines.get(i), cues[i], kinds[i]));
        }
        return labelled;
    }

    private Kind kindAt(int i, OptionalInt title) {
        return switch (cues[i]) {
            case ADDRESS, DATE, BYLINE, COPYRIGHT, DISTRIBUTOR, AGENCY -> Kind.META;
            case OUTLET -> isMenu(i) ? Kind.CLUTTER : Kind.META;
            case CAPTION -> Kind.CAPTION;
            case ELSEWHERE, FURNITURE, END_MATTER -> Kind.CLUTTER;
            case NONE -> plainKindAt(i, title);
        };
    }

    /// The name of the outlet among the entries of a menu.
    private boolean isMenu(int i) {
        return Masthead.parts(text.at(lines.get(i).span())).size() > 2;
    }

    private Kind plainKindAt(int i, OptionalInt title) {
        if (title.isPresent() && i == title.getAsInt()) {
            return Kind.TITLE;
        }
        if (i < first) {
            boolean isStandfirst =
                    title.isPresent()
                            && i > title.getAsInt()
                            && (lines.get(i).wordCount() > MIN_PROSE_WORDS + 1
                                    || isListed(lines.get(i)));
            return isStandfirst ? Kind.SUBHEAD : Kind.CLUTTER;
        }
        if (i > last) {
            return Kind.CLUTTER;
        }
        if (prose[i]) {
            return Kind.BODY;
        }
        // Titles listed right under a heading such as "Related articles" inside the text.
        boolean isListed =
                i > 0
                        && (cues[i - 1] == Cue.END_MATTER
                                || (cues[i - 1] == Cue.NONE
                                        && !prose[i - 1]
                                        && kinds[i - 1] == Kind.CLUTTER));
        return isListed ? Kind.CLUTTER : isSubhead(i) ? Kind.SUBHEAD : Kind.BODY;
    }

    private boolean isSubhead(int i) {
        Line line = lines.get(i);
        char start = line.words().charAt(0);
        char close = lastMark(line);
        return line.wordCount() <= MAX_SUBHEAD_WORDS
                && (!line.endsSentence() || close == '?')
                && (Character.isUpperCase(start)
                        || Character.isDigit(start)
                        || start == '"'
                        || start == '“')
                && ":,;".indexOf(close) < 0
                && i + 1 < kinds.length
                && prose[i + 1];
    }

    /// Where the page stops being about this report; the number of lines if it never does.
    private int end() {
        int all = proseWords[cues.length];
        for (int i = 0; i < cues.length; i++) {
            int seen = proseWords[i];
            if (cues[i] == Cue.END_MATTER && seen > 0 && all - seen <= all * MAX_AFTER_END) {
                return i;
            }
            boolean isOwner = cues[i] == Cue.COPYRIGHT || cues[i] == Cue.DISTRIBUTOR;
            if (isOwner && seen > 0 && all - seen <= all * MAX_AFTER_OWNER) {
                return i;
            }
        }
        return cues.length;
    }

    /// The first line of prose at or after `from`.
    private int next(int from) {
        int i = from;
        while (i < end && !prose[i]) {
            i++;
        }
        return i;
    }

    private int last() {
        int i = end - 1;
        while (i >= 0 && !prose[i]) {
            i--;
        }
        return i;
    }

    /// Alternative texts and repeated captions before the text: the same line twice, or a line
    /// whose words stand in a caption near by.
    private void markPictures() {
        for (int i = 0; i < Math.min(cues.length, first + 4); i++) {
            if (cues[i] != Cue.NONE || lines.get(i).wordCount() < MIN_PROSE_WORDS) {
                continue;
            }
            WordBag words = WordBag.of(lines.get(i).words());
            for (int j = Math.max(0, i - 2); j <= Math.min(cues.length - 1, i + 2); j++) {
                boolean isTwin = j != i && lines.get(i).endsSentence() && same(i, j);
                if (isTwin
                        || (cues[j] == Cue.CAPTION
                                && words.shareIn(WordBag.of(lines.get(j).words()))
                                        >= SAME_PICTURE)) {
                    cues[i] = Cue.CAPTION;
                    break;
                }
            }
        }
    }

    private boolean same(int i, int j) {
        return lines.get(i).words().equalsIgnoreCase(lines.get(j).words());
    }

    /// The line before the running text that is most like a headline of it.
    private OptionalInt title() {
        WordBag text = bodyWords();
        int until = titleLimit();
        int best = -1;
        double most = 0;
        for (int i = 0; i < until; i++) {
            double likeness = likeness(i, text);
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(above(best, text));
    }

    /// The first of the lines right above each other that are all like headlines: what follows it
    /// are the lines below a headline.
    private int above(int title, WordBag text) {
        int at = title;
        while (at > 0
                && lines.get(at - 1).wordCount() >= MIN_PROSE_WORDS
                && share(at - 1, text) >= MIN_ABOVE
                && likeness(at - 1, text) > 0) {
            at--;
        }
        return at;
    }

    private double share(int i, WordBag text) {
        return WordBag.of(lines.get(i).words()).shareIn(text);
    }

    private WordBag bodyWords() {
        List<Line> chosen = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (prose[i] && !lines.get(i).words().endsWith("?")) {
                chosen.add(lines.get(i));
            }
        }
        return WordBag.of(chosen);
    }

    /// Headlines stand before the first prose, or before a date or by-line that hardly any prose
    /// precedes; a first line of prose that asks a question may be one.
    private int titleLimit() {
        int limit = Math.min(first, end);
        int all = proseWords[end];
        for (int i = 0; i < end && proseWords[i] <= all * MAX_BEFORE_TITLE; i++) {
            if (cues[i] == Cue.DATE || cues[i] == Cue.BYLINE) {
                limit = Math.max(limit, i);
            }
        }
        boolean asks =
                first < end
                        && lines.get(first).wordCount() <= MAX_SUBHEAD_WORDS + 6
                        && "?!".indexOf(lastMark(lines.get(first))) >= 0
                        && first < last;
        return asks ? Math.max(limit, first + 1) : limit;
    }

    /// "• Harbour office and pilots agree"
    private static boolean isListed(Line line) {
        return line.words().startsWith("•");
    }

    private static char lastMark(Line line) {
        return line.words().charAt(line.words().length() - 1);
    }

    /// 0 for a line that cannot be a headline; more with each share of its words in the text, and
    /// for standing twice, or next to the date, the by-line or the text.
    private double likeness(int i, WordBag text) {
        Line line = lines.get(i);
        int words = line.wordCount();
        if (cues[i] != Cue.NONE
                || words < 3
                || words > MAX_TITLE_WORDS
                || isListed(line)
                || (line.endsSentence() && "?!".indexOf(lastMark(line)) < 0)) {
            return 0;
        }
        double share = share(i, text);
        boolean isNear =
                i + 1 == first || isHeadCue(i + 1) || isHeadCue(i - 1) || (i == 0 && first <= 3);
        boolean isTwice = isRepeated(i);
        double likeness = share + (isNear ? 0.3 : 0) + (isTwice ? 0.3 : 0);
        boolean isEnough = share >= 0.3 || (isNear && words >= MIN_PROSE_WORDS - 1);
        return isEnough ? likeness : 0;
    }

    /// Looks at the lines near by only, so that a menu of any length costs little.
    private boolean isRepeated(int i) {
        for (int j = Math.max(0, i - 40); j < Math.min(Math.min(first, end), i + 40); j++) {
            if (j != i && Titles.isSame(lines.get(i).words(), lines.get(j).words())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeadCue(int i) {
        return i >= 0 && i < cues.length && (cues[i] == Cue.DATE || cues[i] == Cue.BYLINE);
    }

    private void markRepeatedTitle(int title) {
        for (int i = 0; i < Math.max(first, Math.min(end, kinds.length)); i++) {
            if (i < kinds.length
                    && cues[i] == Cue.NONE
                    && Titles.isSame(lines.get(title).words(), lines.get(i).words())) {
                kinds[i] = Kind.TITLE;
            }
        }
    }
}
