package dev.readout.extract;

import dev.readout.knowledge.BoxRole;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Walks an HTML page once and cuts its visible words into blocks.
///
/// A block ends where a block element begins or ends, at two line breaks, and at one line break
/// after the end of a sentence.
final class BlockReader implements NodeFilter {
    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "canvas",
                    "map",
                    "head",
                    "option",
                    "datalist",
                    "meter",
                    "progress",
                    "amp-ad",
                    "amp-iframe",
                    "frameset");
    private static final Set<String> BOXES =
            Set.of(
                    "body",
                    "article",
                    "aside",
                    "blockquote",
                    "center",
                    "div",
                    "dl",
                    "fieldset",
                    "figure",
                    "figcaption",
                    "footer",
                    "form",
                    "header",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "section",
                    "table",
                    "tr",
                    "td",
                    "ul",
                    "details",
                    "dialog",
                    "caption");
    private static final Set<String> LINE_TAGS =
            Set.of(
                    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "td", "th", "pre",
                    "span", "em", "i", "b", "strong", "a", "font", "u");

    /// Inline elements that a style sheet sets apart, where they do not stand in a paragraph.
    private static final Set<String> APART = Set.of("span", "time", "a");

    private static final Map<String, BoxRole> BY_TAG =
            Map.of(
                    "nav", BoxRole.CLUTTER,
                    "aside", BoxRole.CLUTTER,
                    "footer", BoxRole.CLUTTER,
                    "dialog", BoxRole.CLUTTER,
                    "figcaption", BoxRole.CAPTION,
                    "figure", BoxRole.CAPTION,
                    "caption", BoxRole.CAPTION,
                    "time", BoxRole.DATE);
    private static final Set<String> NAMING =
            Set.of("class", "id", "itemprop", "role", "data-component", "data-testid", "rel");
    private static final List<String> DATES =
            List.of("datetime", "content", "publishdate", "data-datetime");

    /// In characters; a date with a time and a zone has 25 to 35.
    private static final int MAX_DATE = 60;

    /// A page of news has one to fifty.
    private static final int MAX_MARKS = 500;

    private static final Map<String, BoxRole> BY_ARIA =
            Map.of(
                    "navigation", BoxRole.CLUTTER,
                    "complementary", BoxRole.CLUTTER,
                    "contentinfo", BoxRole.CLUTTER,
                    "banner", BoxRole.META,
                    "dialog", BoxRole.CLUTTER,
                    "search", BoxRole.CLUTTER);

    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<DateMark> marks = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final Map<String, Set<BoxRole>> known = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final String page;
    private final boolean isMapped;

    /// Of the words of the block that is being read.
    private final Places places = new Places();

    private final List<Places> allPlaces = new ArrayList<>();

    private Box box = new Box(null, "html", "", Set.of());
    private final List<String> tags = new ArrayList<>();
    private int links;
    private int strongs;
    private int linked;
    private int strong;
    private int breaks;

    /// Number of characters of the block when the last element of [#APART] in it ended.
    private int apart;

    /// Reads blocks only.
    BlockReader() {
        this("");
    }

    /// @param page the characters that were parsed with positions, to map blocks back to; empty for
    ///   none
    BlockReader(String page) {
        this.page = page;
        this.isMapped = !page.isEmpty();
        boxes.add(box);
    }

    /// In the order of the page.
    List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /// In the order of the page.
    List<DateMark> dates() {
        return Collections.unmodifiableList(marks);
    }

    /// The whole page first, every box before those inside it.
    List<Box> boxes() {
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
        if (node instanceof Element element && !SKIPPED.contains(element.normalName())) {
            leave(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, int depth) {
        String tag = element.normalName();
        if (SKIPPED.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            breaks++;
            return FilterResult.CONTINUE;
        }
        Set<BoxRole> roles = roles(element, tag);
        boolean isLine = isInLine();
        // A link is part of its sentence, whatever its name says about who pays for it.
        boolean isPart = isLine && !isBlock(element, tag) && !tag.equals("a");
        if (isPart && roles.contains(BoxRole.CLUTTER)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean isBox =
                BOXES.contains(tag)
                        || tag.indexOf('-') > 0
                        || (!roles.isEmpty()
                                && (!isLine || isBlock(element, tag))
                                && !tag.equals("html"));
        if (isBox || isBlock(element, tag)) {
            flush();
        }
        if (isBox) {
            box = new Box(box, tag, names(element), roles);
            boxes.add(box);
            open.add(depth);
        }
        if (isBlock(element, tag)) {
            tags.add(tag);
        }
        setApart(element, tag, isLine);
        mark(element, tag);
        links += isLink(element, tag) ? 1 : 0;
        strongs += tag.equals("b") || tag.equals("strong") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void leave(Element element, int depth) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            return;
        }
        boolean isBox = !open.isEmpty() && open.getLast() == depth;
        if (isBox || isBlock(element, tag)) {
            flush();
        }
        if (isBox) {
            open.removeLast();
            box = box.parent().orElse(box);
        }
        if (isBlock(element, tag)) {
            tags.removeLast();
        }
        apart = APART.contains(tag) ? words.length() : apart;
        links -= isLink(element, tag) ? 1 : 0;
        strongs -= tag.equals("b") || tag.equals("strong") ? 1 : 0;
    }

    /// Inline elements side by side outside a paragraph, without white space between them: a name,
    /// a date, a number of shares.
    private void setApart(Element element, String tag, boolean isLine) {
        if (isLine || apart != words.length() || apart == 0 || !APART.contains(tag)) {
            return;
        }
        char before = words.charAt(apart - 1);
        char after = firstOf(element);
        if (Character.isLetterOrDigit(before)
                && (Character.isUpperCase(after) || Character.isDigit(after))
                && !words.toString().equalsIgnoreCase("by")) {
            flush();
        } else if (Character.isLetterOrDigit(after)) {
            gap();
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

    private void gap() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
            if (isMapped) {
                places.addNothing();
            }
        }
    }

    private void mark(Element element, String tag) {
        boolean isCustom = tag.indexOf('-') > 0;
        if (!isCustom && !tag.equals("time") && !element.attr("itemprop").startsWith("date")) {
            return;
        }
        for (String attribute : DATES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= MAX_DATE && marks.size() < MAX_MARKS) {
                String label = element.attr("itemprop") + ' ' + element.className();
                String before = words.substring(Math.max(0, words.length() - 24));
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
        return !tags.isEmpty() && LINE_TAGS.contains(tags.getLast());
    }

    private static boolean isBlock(Element element, String tag) {
        return element.isBlock() || tag.indexOf('-') > 0 || tag.equals("center");
    }

    private Set<BoxRole> roles(Element element, String tag) {
        BoxRole byTag = BY_TAG.get(tag);
        if (element.attributesSize() == 0 && tag.indexOf('-') < 0) {
            return byTag == null ? Set.of() : Set.of(byTag);
        }
        Set<BoxRole> roles = EnumSet.noneOf(BoxRole.class);
        String names = tag.indexOf('-') > 0 ? tag + ' ' + names(element) : names(element);
        if (!names.isEmpty() && !tag.equals("body") && !tag.equals("html")) {
            roles.addAll(known.computeIfAbsent(names, BoxRole::of));
        }
        if (roles.remove(BoxRole.EMBED)) {
            roles.remove(BoxRole.CLUTTER);
        }
        if (byTag != null) {
            roles.add(byTag);
        }
        BoxRole byAria = BY_ARIA.get(element.attr("role"));
        if (byAria != null) {
            roles.add(byAria);
        }
        if (tag.equals("article") || tag.equals("main")) {
            roles.retainAll(Set.of(BoxRole.CONTENT, BoxRole.BODY));
        }
        if (isHidden(element)) {
            roles.add(BoxRole.CLUTTER);
        }
        return roles;
    }

    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            if (NAMING.contains(attribute.getKey()) && !attribute.getValue().isEmpty()) {
                names.append(attribute.getValue()).append(' ');
            }
        }
        return names.toString();
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        Places origin = isMapped ? origin(node, text) : places;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Text.isSpace(c)) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    append(' ', origin, i);
                }
            } else if (c != '\u00AD' && c != '\u200C' && c != '\u200D' && c != '\u2060') {
                if (breaks > 0) {
                    atBreak();
                }
                append(c, origin, i);
                linked += links > 0 ? 1 : 0;
                strong += strongs > 0 ? 1 : 0;
            }
        }
    }

    private void append(char c, Places origin, int at) {
        words.append(c);
        if (isMapped) {
            places.add(origin.start(at), origin.end(at));
        }
    }

    private Places origin(TextNode node, String text) {
        int start = Math.max(0, node.sourceRange().startPos());
        int end = Math.min(page.length(), Math.max(start, node.sourceRange().endPos()));
        return Places.of(text, page.substring(Math.min(start, end), end), start);
    }

    private void atBreak() {
        String before = words.toString().strip();
        if (breaks > 1 || Line.endsSentence(before)) {
            flush();
        } else {
            gap();
        }
        breaks = 0;
    }

    private void flush() {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            String read = words.substring(0, end);
            String text = unescaped(read);
            blocks.add(new Block(text, box, tags.isEmpty() ? "" : tags.getLast(), linked, strong));
            if (isMapped) {
                allPlaces.add(Places.of(text, read, 0).through(places));
            }
        }
        words.setLength(0);
        places.clear();
        linked = 0;
        strong = 0;
        breaks = 0;
        apart = 0;
    }

    /// Where the characters of each block stand in the page; empty if the page was not parsed with
    /// positions.
    List<Places> places() {
        return Collections.unmodifiableList(allPlaces);
    }

    /// Some pages escape their text twice.
    private static String unescaped(String text) {
        int at = text.indexOf('&');
        return at >= 0 && text.indexOf(';', at) > 0
                ? Line.oneLine(Parser.unescapeEntities(text, false))
                : text;
    }
}
