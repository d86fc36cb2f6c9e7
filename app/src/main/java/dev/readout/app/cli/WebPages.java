package dev.readout.app.cli;

import dev.readout.app.fetch.Fetch;
import dev.readout.report.Skipped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What the addresses of a command line gave, each page once though several lead to it.
final class WebPages {
    static final WebPages NONE = new WebPages(List.of(), List.of());

    private final Map<String, Fetch> fetches = new LinkedHashMap<>();

    /// @param words the addresses as the user wrote them, each once
    /// @param results one for each of the words, in their order
    WebPages(List<String> words, List<Fetch> results) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            String name =
                    switch (results.get(i)) {
                        case Fetch.Fetched fetched -> fetched.page().name();
                        case Fetch.Failed failed -> failed.asked();
                    };
            if (seen.add(name)) {
                fetches.put(words.get(i), results.get(i));
            }
        }
    }

    List<Fetch> all() {
        return List.copyOf(fetches.values());
    }

    /// Hands over what became of one address; nothing if another one gave the same page.
    void give(String words, InputReader.Target target) {
        Fetch fetch = fetches.remove(words);
        if (fetch != null) {
            switch (fetch) {
                case Fetch.Fetched fetched -> target.page(fetched.page(), words);
                case Fetch.Failed failed ->
                        target.skipped(new Skipped(failed.asked(), failed.detail()), words);
            }
        }
    }
}
