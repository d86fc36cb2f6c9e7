package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.line.ByLine;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Zone.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Notes about its authors under a report: who they are, what they write, where they are reached.
public final class AuthorNotes {
    /// In characters; a note is one paragraph.
    private static final int MAX_NOTE = 700;

    /// Paragraphs at the end that are looked at; a report has one to three authors.
    private static final int MAX_NOTES = 4;

    /// Words between "is a" and the trade: "an award-winning freelance science writer".
    private static final int MAX_BEFORE_TRADE = 9;

    /// What a note says of an author whose name opens it.
    private static final Set<String> VERBS =
            Set.of(
                    "is",
                    "was",
                    "are",
                    "has",
                    "can",
                    "may",
                    "covers",
                    "writes",
                    "reports",
                    "joined",
                    "works",
                    "contributes",
                    "serves",
                    "teaches",
                    "lives",
                    "specializes",
                    "specialises",
                    "hosts",
                    "edits",
                    "oversees",
                    "contributed");

    /// "Ann Example can be reached at …", with the name.
    private static final Pattern REACHED =
            Pattern.compile(
                    "(\\p{Lu}\\S{1,20} \\p{Lu}\\S{1,20}) (?:can|may) be reached (?:at|by|on)\\b");

    private static final Pattern FOLLOWED =
            Pattern.compile(
                    "\\b(?:reach|follow|e-?mail|contact|find) (?:him|her|them|me)"
                            + " (?:at|on|by|via)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final List<Kind> kinds;
    private final Set<String> authors;

    /// @param authors their names in lower case
    public AuthorNotes(List<Block> blocks, List<Kind> kinds, Set<String> authors) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.authors = authors;
    }

    /// The block at which the notes begin that close the text; the number of blocks if there are
    /// none.
    public int start() {
        int start = kinds.size();
        int looked = 0;
        for (int i = kinds.size() - 1; i > 0 && looked < MAX_NOTES; i--) {
            if (kinds.get(i) == Kind.BODY) {
                looked++;
                if (!isNote(i)) {
                    break;
                }
                start = i;
            }
        }
        return start;
    }

    private boolean isNote(int i) {
        String words = blocks.get(i).text();
        if (words.length() > MAX_NOTE) {
            return false;
        }
        return opensWithAuthor(words.toLowerCase(Locale.ROOT))
                || isAddress(i, words)
                || isIntroduction(i, words);
    }

    private boolean opensWithAuthor(String lower) {
        for (String author : authors) {
            if (lower.startsWith(author + " ")) {
                String rest = lower.substring(author.length() + 1);
                return VERBS.contains(rest.split("[^a-z]", 2)[0]);
            }
        }
        return false;
    }

    /// Where an author is reached; that of the police has a name that stands in the text before.
    private boolean isAddress(int i, String words) {
        Matcher reached = REACHED.matcher(words);
        return words.indexOf('@') >= 0
                && (FOLLOWED.matcher(words).find()
                        || (reached.find() && !isNamedBefore(i, reached.group(1))));
    }

    /// "Ann Example is a freelance writer in Harbour City.", if no paragraph before names her.
    private boolean isIntroduction(int i, String words) {
        int is = words.indexOf(" is a");
        if (is <= 0 || is > 40 || !ByLine.isPerson(words.substring(0, is))) {
            return false;
        }
        String[] after = words.substring(is + 4).split("[^\\p{L}]+", MAX_BEFORE_TRADE + 1);
        for (int k = 1; k < Math.min(after.length, MAX_BEFORE_TRADE); k++) {
            if (WordGroup.WRITING_TRADE.has(after[k].toLowerCase(Locale.ROOT))) {
                String last = words.substring(words.lastIndexOf(' ', is - 1) + 1, is);
                return !isNamedBefore(i, last);
            }
        }
        return false;
    }

    private boolean isNamedBefore(int i, String name) {
        for (int before = 0; before < i; before++) {
            if (kinds.get(before) == Kind.BODY && blocks.get(before).text().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
