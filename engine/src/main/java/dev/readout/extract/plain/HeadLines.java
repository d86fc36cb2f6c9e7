package dev.readout.extract.plain;

import dev.readout.extract.line.AgencyWords;
import dev.readout.extract.line.ByLine;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Masthead;
import dev.readout.knowledge.Furniture;
import dev.readout.knowledge.OutletNouns;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells by their place what lines around the text of a plain-text page are, where their own words
/// do not: the name of the outlet above its menu or slogan, a by-line without "By", the credit of
/// an agency that no file knows.
///
/// A name on the first line counts only with a second sign: a menu, a section or a slogan beside or
/// below it, a word that ends mastheads, capitals throughout, or its return below the text. A line
/// whose words all stand in the text in small letters names nothing.
final class HeadLines {
    /// Lines above the text, and below it, that are looked at; longer menus say nothing more.
    private static final int MAX_AROUND = 300;

    /// In words; a slogan is not longer.
    private static final int MAX_SLOGAN = 12;

    /// In words; a headline is not shorter.
    private static final int MIN_TITLE = 4;

    /// In words; names in capitals throughout are not longer.
    private static final int MAX_CAPITALS = 4;

    private final Text text;
    private final List<Line> lines;
    private final Cue[] cues;
    private final boolean[] prose;
    private final int first;
    private final int last;

    /// Number of lines before each line of the head that may be its headline.
    private final int[] titles;

    /// Words of the prose as they are written.
    private final Set<String> written = new HashSet<>();

    /// The same in lower case.
    private final Set<String> lower = new HashSet<>();

    private HeadLines(Text text, List<Line> lines, Cue[] cues, boolean[] prose) {
        this.text = text;
        this.lines = lines;
        this.cues = cues;
        this.prose = prose;
        int from = 0;
        while (from < cues.length && !prose[from]) {
            from++;
        }
        int to = cues.length - 1;
        while (to > from && !prose[to]) {
            to--;
        }
        this.first = from;
        this.last = to;
        this.titles = new int[from + 1];
    }

    /// Changes those of `cues` that the place of their lines corrects.
    static void settle(Text text, List<Line> lines, Cue[] cues, boolean[] prose) {
        HeadLines head = new HeadLines(text, lines, cues, prose);
        head.readProse();
        head.countTitles();
        head.markNames();
        head.markAgencies();
        head.markByLines();
        head.markDates();
    }

    private void readProse() {
        for (int i = first; i <= last; i++) {
            if (prose[i]) {
                for (String word : lines.get(i).words().split("[^\\p{L}\\p{N}]+", 0)) {
                    written.add(word);
                    lower.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private void markNames() {
        int top = top();
        if (top < first && !isNamed() && isNameplate(top)) {
            cues[top] = Cue.OUTLET;
            if (top + 1 < first && isSlogan(top + 1)) {
                cues[top + 1] = Cue.FURNITURE;
            }
        }
        for (int i = last + 1; i < Math.min(cues.length, last + MAX_AROUND); i++) {
            List<String> parts = parts(i);
            boolean isMenu =
                    cues[i] == Cue.NONE
                            && parts.size() > 1
                            && Masthead.isName(parts.getFirst())
                            && parts.subList(1, parts.size()).stream().allMatch(this::isMenuWord);
            if (isMenu) {
                cues[i] = Cue.OUTLET;
            }
        }
    }

    /// The first line that is neither an address nor a word of the page's menu.
    private int top() {
        int i = 0;
        while (i < first
                && (cues[i] == Cue.ADDRESS
                        || cues[i] == Cue.CAPTION
                        || (cues[i] == Cue.FURNITURE && parts(i).size() < 2))) {
            i++;
        }
        return i;
    }

    /// Whether a line of the head is the name of an outlet by its words.
    private boolean isNamed() {
        for (int i = 0; i < Math.min(first, MAX_AROUND); i++) {
            boolean isDated =
                    cues[i] == Cue.DATE
                            && Masthead.nameIn(text.at(lines.get(i).span())).isPresent();
            if (cues[i] == Cue.OUTLET || isDated) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameplate(int i) {
        if (cues[i] != Cue.NONE && cues[i] != Cue.FURNITURE) {
            return false;
        }
        List<String> parts = parts(i).stream().filter(part -> !Masthead.isSection(part)).toList();
        if (parts.isEmpty()) {
            return false;
        }
        String name = parts.getFirst();
        boolean isShared = parts(i).size() > 1;
        if (!mayName(name, isShared) || isCommon(name)) {
            return false;
        }
        return isShared
                ? isBesideMenu(name, parts.subList(1, parts.size()))
                : Masthead.isHost(name)
                        || isMenu(i + 1)
                        || recurs(name)
                        || (hasTitle(i + 1) && (isLike(name) || isSlogan(i + 1) || isLoud(name)));
    }

    /// A name in small letters counts on a line that is cut into pieces and has no capital at all.
    private static boolean mayName(String name, boolean isShared) {
        return Masthead.mayName(name)
                || AgencyWords.isCalledAgency(name)
                || (isShared
                        && name.equals(name.toLowerCase(Locale.ROOT))
                        && OutletNouns.is(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /// Whether all words of the name stand in the text in small letters, as those of a kicker do.
    private boolean isCommon(String name) {
        for (String word : name.split("[^\\p{L}\\p{N}]+", 0)) {
            if (!word.isEmpty() && !written.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBesideMenu(String name, List<String> others) {
        boolean isMenu = others.stream().allMatch(this::isMenuWord);
        return isMenu
                || Masthead.isName(name)
                || isLike(name)
                || !Masthead.mayName(name)
                || others.stream().anyMatch(HeadLines::isSloganOf)
                || recurs(name);
    }

    private boolean isMenuWord(String part) {
        return Masthead.isSection(part)
                || Furniture.is(part)
                || (Line.wordCount(part) <= 2
                        && !part.isEmpty()
                        && Character.isUpperCase(part.charAt(0)));
    }

    /// A line of three or more short pieces.
    private boolean isMenu(int i) {
        if (i >= first) {
            return false;
        }
        List<String> parts = parts(i);
        return parts.size() > 2 && parts.stream().allMatch(this::isMenuWord);
    }

    /// "The voice of the coast", "Independent since 1901", "a blog for walkers".
    private static boolean isSloganOf(String words) {
        if (Line.wordCount(words) > MAX_SLOGAN || words.indexOf('"') >= 0) {
            return false;
        }
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
            if (WordGroup.SLOGAN_NOUN.has(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSlogan(int i) {
        return i < first
                && (cues[i] == Cue.NONE || cues[i] == Cue.FURNITURE)
                && isSloganOf(lines.get(i).words())
                && hasTitle(i + 1);
    }

    /// Whether a line that may be the headline stands between here and the text.
    private boolean hasTitle(int from) {
        return hasTitle(from, first);
    }

    private boolean hasTitle(int from, int to) {
        return from < to && titles[to] > titles[from];
    }

    private void countTitles() {
        for (int i = 0; i < first; i++) {
            boolean isLike =
                    i < MAX_AROUND
                            && cues[i] == Cue.NONE
                            && lines.get(i).wordCount() >= MIN_TITLE
                            && !isMenu(i);
            titles[i + 1] = titles[i] + (isLike ? 1 : 0);
        }
    }

    /// Ends as many mastheads and other names do, and does not begin as a heading does.
    private static boolean isLike(String name) {
        String[] all = name.toLowerCase(Locale.ROOT).split("\\s+", 0);
        return all.length > 1
                && WordGroup.MASTHEAD_END.has(all[all.length - 1])
                && !WordGroup.SECTION.has(all[0]);
    }

    /// In capitals throughout, of words that the text has not.
    private boolean isLoud(String name) {
        if (Line.wordCount(name) > MAX_CAPITALS || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0)) {
            if (word.length() > 2 && lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the name stands below the text, or the text says that somebody told it something.
    private boolean recurs(String name) {
        if (name.length() < 5) {
            return false;
        }
        for (int i = first; i < Math.min(cues.length, last + MAX_AROUND); i++) {
            String words = lines.get(i).words();
            boolean isFound =
                    prose[i]
                            ? isTold(words, name)
                            : words.length() <= Line.LONG && has(words, name);
            if (isFound) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(String words, String name) {
        int at = words.indexOf(name);
        return at >= 0
                && (words.startsWith("told ", at - 5)
                        || words.startsWith("told the ", at - 9)
                        || words.startsWith(" has learned", at + name.length())
                        || words.startsWith(" understands", at + name.length()));
    }

    private static boolean has(String words, String name) {
        int at = words.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                && (end >= words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }

    /// An agency on the first line is the outlet if no other one is named.
    private void markAgencies() {
        boolean isNamed = isNamed();
        int top = top();
        for (int i = 0; i < Math.min(cues.length, last + MAX_AROUND); i++) {
            boolean isAround = (i < first && i < MAX_AROUND) || i > last;
            if (!isAround
                    || cues[i] != Cue.NONE
                    || (AgencyWords.byForm(lines.get(i).words()).isEmpty()
                            && !(i > last && AgencyWords.isDeskSign(lines.get(i).words())))) {
                continue;
            }
            boolean isOutlet =
                    i == top
                            && i < first
                            && !isNamed
                            && AgencyWords.isCalledAgency(lines.get(i).words());
            cues[i] = isOutlet ? Cue.OUTLET : Cue.AGENCY;
        }
    }

    /// Names of persons alone, below what may be the headline, that the text never names.
    private void markByLines() {
        for (int i = 1; i < Math.min(first, MAX_AROUND); i++) {
            if (cues[i] == Cue.NONE
                    && lines.get(i).words().length() <= 120
                    && hasTitle(0, i)
                    && ByLine.isAlone(lines.get(i).words())
                    && isUnheard(lines.get(i).words())) {
                cues[i] = Cue.BYLINE;
            }
        }
    }

    /// "Harbour City, 3 May 2025. Updated 13:20" beside a headline.
    private void markDates() {
        for (int i = 0; i < Math.min(first, MAX_AROUND); i++) {
            if (cues[i] == Cue.NONE
                    && Masthead.isPlaceWithDate(lines.get(i).words())
                    && (hasTitle(0, i) || hasTitle(i + 1))) {
                cues[i] = Cue.DATE;
            }
        }
    }

    private boolean isUnheard(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
            if (word.length() > 3 && lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private List<String> parts(int i) {
        return lines.get(i).words().length() > Line.LONG
                ? List.of()
                : Masthead.parts(text.at(lines.get(i).span()));
    }
}
