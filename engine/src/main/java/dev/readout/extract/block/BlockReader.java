package dev.readout.extract.block;

import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks an HTML page once and cuts its visible words into blocks.
///
/// A block ends where a block element begins or ends, at two line breaks, and at one line break
/// after the end of a sentence or after a date.
public final class BlockReader implements NodeFilter {
    private static final Set<String> NAMING =
            Set.of("class", "id", "itemprop", "role", "data-component", "data-testid", "rel");
    private static final List<String> DATES =
            List.of("datetime", "content", "publishdate", "data-datetime");

    /// In characters; a date with a time and a zone has 25 to 35.
    private static final int MAX_DATE = 60;

    /// A page of news has one to fifty.
    private static final int MAX_MARKS = 500;

    private static final BoxRoles TEXT = BoxRoles.of(BoxRole.CONTENT, BoxRole.BODY);
    private static final BoxRoles CLUTTER = BoxRoles.of(BoxRole.CLUTTER);
    private static final Map<String, BoxRoles> BY_ARIA =
            Map.of(
                    "navigation", CLUTTER,
                    "complementary", CLUTTER,
                    "contentinfo", CLUTTER,
                    "banner", BoxRoles.of(BoxRole.META),
                    "dialog", CLUTTER,
                    "search", CLUTTER);

    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<DateMark> marks = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final PageHead pageHead = new PageHead();
    private final Map<String, BoxRoles> known = new HashMap<>();
    private final BlockWords words;
    private final boolean isMapped;
    private final List<Places> places = new ArrayList<>();
    private Box box = new Box(null, "html", "", BoxRoles.NONE);
    private final List<String> tags = new ArrayList<>();
    private int links;
    private int strongs;
    private int breaks;

    /// Number of characters of the block when the last inline element in it ended.
    private int apart;

    /// Reads blocks only.
    public BlockReader() {
        this("");
    }

    /// @param page the characters that were parsed with positions, to map blocks back to; empty for
    ///   none
    public BlockReader(String page) {
        this.words = new BlockWords(page);
        this.isMapped = !page.isEmpty();
        boxes.add(box);
    }

    /// In the order of the page.
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    public PageHead pageHead() {
        return pageHead;
    }

    /// In the order of the page.
    public List<DateMark> dates() {
        return Collections.unmodifiableList(marks);
    }

    /// The whole page first, every box before those inside it.
    public List<Box> boxes() {
        return Collections.unmodifiableList(boxes);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            return enter(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, int depth) {
        String tag = element.normalName();
        TagTraits traits = TagTraits.of(tag);
        if (traits.isOfHead()) {
            pageHead.add(element);
        }
        if (traits.isSkipped()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            breaks++;
            return FilterResult.CONTINUE;
        }
        String names = names(element);
        BoxRoles roles = roles(element, tag, names, traits);
        boolean isLine = isInLine();
        boolean isBlock = isBlock(element, tag);
        // A link is part of its sentence, whatever its name says about who pays for it.
        boolean isPart = isLine && !isBlock && !tag.equals("a");
        if (isPart && roles.has(BoxRole.CLUTTER)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean isNamed = !roles.isEmpty() && (!isLine || isBlock) && !tag.equals("html");
        boolean isBox = traits.isBox() || isNamed;
        if (isBox || isBlock) {
            flush();
        }
        if (isBox) {
            box = new Box(box, tag, names, roles);
            boxes.add(box);
            open.add(depth);
        }
        if (isBlock) {
            tags.add(tag);
        }
        if (traits.isApart() && !isLine) {
            setApart(element);
        }
        mark(element, tag);
        links += isLink(element, tag) ? 1 : 0;
        strongs += isStrong(tag) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void leave(Element element, int depth) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            return;
        }
        boolean isBox = !open.isEmpty() && open.getLast() == depth;
        boolean isBlock = isBlock(element, tag);
        if (isBox || isBlock) {
            flush();
        }
        if (isBox) {
            open.removeLast();
            box = box.parent().orElse(box);
        }
        if (isBlock) {
            tags.removeLast();
        }
        apart = isBlock ? apart : words.length();
        links -= isLink(element, tag) ? 1 : 0;
        strongs -= isStrong(tag) ? 1 : 0;
    }

    private static boolean isStrong(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    /// Inline elements side by side outside a paragraph, without white space between them: a name,
    /// a date, a number of shares.
    private void setApart(Element element) {
        if (apart != words.length() || apart == 0) {
            return;
        }
        char after = firstOf(element);
        if (Character.isLetterOrDigit(words.last())
                && (Character.isUpperCase(after) || Character.isDigit(after))
                && !words.is("by")) {
            flush();
        } else if (Character.isLetterOrDigit(after)) {
            words.gap();
        }
    }

    /// The first character of its words, a space if there is none.
    private static char firstOf(Element element) {
        Node node = element;
        while (node.childNodeSize() > 0) {
            node = node.childNode(0);
        }
        return node instanceof TextNode text && !text.getWholeText().isEmpty()
                ? text.getWholeText().charAt(0)
                : ' ';
    }

    private void mark(Element element, String tag) {
        boolean isNamed = TagTraits.isCustom(tag) || tag.equals("time");
        boolean isEmpty = !isNamed && element.attributesSize() == 0;
        if (isEmpty || (!isNamed && !element.attr("itemprop").startsWith("date"))) {
            return;
        }
        for (String attribute : DATES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= MAX_DATE && marks.size() < MAX_MARKS) {
                String label = element.attr("itemprop") + ' ' + element.className();
                String before = words.end(24);
                String names = label + ' ' + before + ' ' + start(element.ownText());
                marks.add(new DateMark(value, names, box, blocks.size()));
                return;
            }
        }
    }

    private static String start(String words) {
        return words.substring(0, Math.min(words.length(), 24));
    }

    /// A link to another page; places inside a page have links too.
    private static boolean isLink(Element element, String tag) {
        return tag.equals("a") && element.hasAttr("href") && !element.attr("href").startsWith("#");
    }

    /// Whether the words around stand in one line or paragraph, so that an inline element inside it
    /// is part of it.
    private boolean isInLine() {
        return !tags.isEmpty() && TagTraits.of(tags.getLast()).isLine();
    }

    private static boolean isBlock(Element element, String tag) {
        return element.isBlock() || TagTraits.isCustom(tag) || tag.equals("center");
    }

    private BoxRoles roles(Element element, String tag, String names, TagTraits traits) {
        boolean isCustom = TagTraits.isCustom(tag);
        if (element.attributesSize() == 0 && !isCustom) {
            return traits.roles();
        }
        BoxRoles roles = isCustom ? BoxRoles.named(tag) : BoxRoles.NONE;
        if (!names.isEmpty() && !tag.equals("body") && !tag.equals("html")) {
            roles = roles.with(known.computeIfAbsent(names, BoxRoles::named));
        }
        if (roles.has(BoxRole.EMBED)) {
            roles = roles.without(BoxRole.EMBED).without(BoxRole.CLUTTER);
        }
        String aria = element.attr("role");
        BoxRoles byAria =
                aria.isEmpty() ? BoxRoles.NONE : BY_ARIA.getOrDefault(aria, BoxRoles.NONE);
        roles = roles.with(traits.roles()).with(byAria);
        if (tag.equals("article") || tag.equals("main")) {
            roles = roles.only(TEXT);
        }
        return isHidden(element) ? roles.with(CLUTTER) : roles;
    }

    /// Its class, id and the like between spaces.
    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String first = "";
        StringBuilder all = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (!value.isEmpty() && NAMING.contains(attribute.getKey())) {
                if (first.isEmpty()) {
                    first = value;
                } else {
                    all.append(all.isEmpty() ? first : "").append(' ').append(value);
                }
            }
        }
        return all.isEmpty() ? first : all.toString();
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void append(TextNode text) {
        if (breaks > 0 && BlockWords.hasWords(text)) {
            atBreak();
        }
        words.append(text, links > 0, strongs > 0);
    }

    private void atBreak() {
        if (breaks > 1 || words.endsSentence() || words.isDate()) {
            flush();
        } else {
            words.gap();
        }
        breaks = 0;
    }

    private void flush() {
        String text = words.isEmpty() ? "" : words.shown();
        if (!text.isEmpty()) {
            String tag = tags.isEmpty() ? "" : tags.getLast();
            blocks.add(new Block(text, box, tag, words.linked(), words.strong()));
            if (isMapped) {
                places.add(words.inPage());
            }
        }
        words.clear();
        breaks = 0;
        apart = 0;
    }

    /// Where the characters of each block stand in the page; empty if the page was not parsed with
    /// positions.
    public List<Places> places() {
        return Collections.unmodifiableList(places);
    }
}
