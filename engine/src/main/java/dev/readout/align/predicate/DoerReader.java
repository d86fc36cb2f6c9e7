package dev.readout.align.predicate;

import dev.readout.report.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads who stands with a verb as its subject or object, through the passive, "who" and "is
/// expected to".
final class DoerReader {
    /// Words of what lies ahead of whoever is their subject.
    private static final Set<String> RAISING =
            Set.of("is", "are", "was", "were", "due", "set", "likely", "certain", "bound");

    private final WordTree words;
    private final RoleReader roles;

    DoerReader(WordTree words, RoleReader roles) {
        this.words = words;
        this.roles = roles;
    }

    /// Who does it; in the passive the one behind "by".
    Optional<Role> agent(int at, Set<String> speakers) {
        if (words.children(at, "nsubjpass").isEmpty()) {
            return role(at, speakers, "nsubj").or(() -> raised(at, speakers));
        }
        return words.children(at, "nmod").stream()
                .filter(words::isBy)
                .findFirst()
                .flatMap(child -> roles.role(child, speakers));
    }

    /// "The lock" in "the lock is to close", "the lock is expected to close".
    private Optional<Role> raised(int at, Set<String> speakers) {
        int head = words.word(at).head();
        boolean raised =
                words.word(at).relation().equals("xcomp")
                        && head != Word.ROOT
                        && (RAISING.contains(words.form(head))
                                || !words.children(head, "nsubjpass").isEmpty());
        return raised ? role(head, speakers, "nsubjpass", "nsubj") : Optional.empty();
    }

    Optional<Role> role(int at, Set<String> speakers, String... relations) {
        List<Integer> children = words.children(at, relations);
        return children.stream()
                .filter(child -> !isRelative(child))
                .findFirst()
                .or(() -> children.stream().findFirst())
                .map(child -> isRelative(child) ? antecedent(child, at) : child)
                .flatMap(child -> roles.role(child, speakers));
    }

    /// "who", "which", "that"
    private boolean isRelative(int child) {
        String tag = words.word(child).tag();
        return tag.equals("WP") || tag.equals("WDT");
    }

    /// "Engineer" in "the engineer who closed it", "call" in "the call, which lasted an hour".
    private int antecedent(int relative, int clause) {
        if (isClause(clause)) {
            return words.word(clause).head();
        }
        boolean comma = relative > 0 && words.form(relative - 1).equals(",");
        int before = comma ? relative - 2 : relative - 1;
        return before >= 0 && words.word(before).isNoun() ? before : relative;
    }

    /// Whether the clause tells more of the noun that governs it: "the engineer who closed it".
    private boolean isClause(int at) {
        return words.word(at).relation().startsWith("acl");
    }
}
