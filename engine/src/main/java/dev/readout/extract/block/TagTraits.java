package dev.readout.extract.block;

import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import java.util.HashMap;
import java.util.Map;

/// What the name of an element tells about its words.
///
/// @param isSkipped its words are not shown, or are no text: scripts, buttons, pictures
/// @param isOfHead it speaks to machines, or holds what does
/// @param isBox it may hold several blocks
/// @param isLine it holds one line or paragraph, so that inline elements in it are part of it
/// @param isApart an inline element that style sheets set apart where it stands in no paragraph
/// @param roles what the element is for, whatever its names say
record TagTraits(
        boolean isSkipped,
        boolean isOfHead,
        boolean isBox,
        boolean isLine,
        boolean isApart,
        BoxRoles roles) {

    private static final TagTraits PLAIN =
            new TagTraits(false, false, false, false, false, BoxRoles.NONE);
    private static final TagTraits CUSTOM = PLAIN.box();
    private static final Map<String, TagTraits> KNOWN = new HashMap<>();

    static {
        for (String tag :
                new String[] {
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
                    "frameset"
                }) {
            boolean isOfHead = tag.equals("head") || tag.equals("script");
            KNOWN.put(tag, new TagTraits(true, isOfHead, false, false, false, BoxRoles.NONE));
        }
        for (String tag :
                new String[] {
                    "body",
                    "article",
                    "blockquote",
                    "center",
                    "div",
                    "dl",
                    "fieldset",
                    "form",
                    "header",
                    "main",
                    "ol",
                    "section",
                    "table",
                    "tr",
                    "ul",
                    "details"
                }) {
            KNOWN.put(tag, PLAIN.box());
        }
        for (String tag : new String[] {"aside", "footer", "nav", "dialog"}) {
            KNOWN.put(tag, PLAIN.box().as(BoxRole.CLUTTER));
        }
        for (String tag : new String[] {"figure", "figcaption", "caption"}) {
            KNOWN.put(tag, PLAIN.box().as(BoxRole.CAPTION));
        }
        for (String tag :
                new String[] {"p", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "th", "pre"}) {
            KNOWN.put(tag, PLAIN.line());
        }
        for (String tag : new String[] {"li", "td"}) {
            KNOWN.put(tag, PLAIN.box().line());
        }
        for (String tag : new String[] {"span", "a"}) {
            KNOWN.put(tag, PLAIN.apart());
        }
        for (String tag : new String[] {"meta", "link"}) {
            KNOWN.put(tag, new TagTraits(false, true, false, false, false, BoxRoles.NONE));
        }
        KNOWN.put("time", PLAIN.apart().as(BoxRole.DATE));
    }

    static TagTraits of(String tag) {
        TagTraits known = KNOWN.get(tag);
        if (known != null) {
            return known;
        }
        return isCustom(tag) ? CUSTOM : PLAIN;
    }

    /// An element that a page made itself.
    static boolean isCustom(String tag) {
        return tag.indexOf('-') > 0;
    }

    private TagTraits box() {
        return new TagTraits(isSkipped, isOfHead, true, isLine, isApart, roles);
    }

    private TagTraits line() {
        return new TagTraits(isSkipped, isOfHead, isBox, true, isApart, roles);
    }

    private TagTraits apart() {
        return new TagTraits(isSkipped, isOfHead, isBox, isLine, true, roles);
    }

    private TagTraits as(BoxRole role) {
        return new TagTraits(isSkipped, isOfHead, isBox, isLine, isApart, BoxRoles.of(role));
    }
}
