package dev.readout.extract.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The elements of a page that speak to machines, as a walk over the page meets them.
public final class PageHead {
    private static final List<String> KEYS = List.of("property", "name", "itemprop");

    private final Map<String, String> metas = new HashMap<>();
    private final List<Element> descriptions = new ArrayList<>();
    private Optional<String> canonical = Optional.empty();

    /// @param element a `meta`, `link` or `script`, or the `head` with those in it
    void add(Element element) {
        switch (element.normalName()) {
            case "head" -> element.children().forEach(this::add);
            case "meta" -> addMeta(element);
            case "link" -> addLink(element);
            case "script" -> addScript(element);
            default -> {}
        }
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (String key : KEYS) {
            String name = meta.attr(key);
            if (!name.isEmpty()) {
                metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private void addLink(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = Optional.of(link.attr("href").strip());
        }
    }

    private void addScript(Element script) {
        if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            descriptions.add(script);
        }
    }

    /// What the first of the meta elements says that has a name, property or itemprop, whatever its
    /// case.
    Optional<String> meta(String key) {
        return Optional.ofNullable(metas.get(key.toLowerCase(Locale.ROOT)));
    }

    /// The address under which the page wants to be known, as written.
    Optional<String> canonical() {
        return canonical;
    }

    /// The scripts that describe the page in words of schema.org.
    public List<Element> descriptions() {
        return Collections.unmodifiableList(descriptions);
    }
}
