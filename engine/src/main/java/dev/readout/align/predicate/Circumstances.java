package dev.readout.align.predicate;

import java.util.Set;
import java.util.TreeSet;

/// Reads what else a clause tells of a deed: where, when, with what.
final class Circumstances {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "inside", "outside", "within", "around");

    private final WordTree words;

    Circumstances(WordTree words) {
        this.words = words;
    }

    Set<String> places(int at) {
        Set<String> places = new TreeSet<>();
        words.children(at, "nmod").stream()
                .filter(child ->
                        words.children(child, "case").stream()
                                .anyMatch(one -> WHERE.contains(words.form(one))))
                .forEach(child -> places.addAll(words.terms(child)));
        return places;
    }

    Set<String> others(int at) {
        Set<String> others = new TreeSet<>();
        for (int child : words.children(at, "nmod", "iobj", "xcomp", "advmod")) {
            if (!words.isTimed(child) && !words.isBy(child)) {
                others.addAll(words.terms(child));
            }
        }
        return others;
    }
}
