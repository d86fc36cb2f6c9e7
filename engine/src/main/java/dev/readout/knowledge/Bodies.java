package dev.readout.knowledge;

import java.util.List;
import java.util.Optional;

/// Common nouns for institutions, their releases, venues and unnamed people. Case does not count.
public final class Bodies {
    private static final List<Body> ALL =
            Table.read(
                    "bodies",
                    3,
                    row -> new Body(row.text(0), row.list(1), row.choice(2, Body.Kind.class)));
    private static final Phrases<Body> FORMS = new Phrases<>(ALL, Body::forms);

    private Bodies() {}

    /// The noun that is all of `phrase`, in the singular or plural.
    public static Optional<Body> of(String phrase) {
        return FORMS.of(phrase);
    }

    public static boolean is(String phrase, Body.Kind kind) {
        return of(phrase).filter(body -> body.kind() == kind).isPresent();
    }

    public static Optional<Matched<Body>> longestAt(List<String> words, int from) {
        return FORMS.longestAt(words, from);
    }

    public static List<Body> all() {
        return ALL;
    }
}
