package dev.readout.align.who;

import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The offices of persons as bodies: "Mara Vell’s office", "the president’s office".
final class Offices {
    private final Cast cast;
    private final Phrases phrases;

    Offices(Cast cast, Phrases phrases) {
        this.cast = cast;
        this.phrases = phrases;
    }

    /// The seat of government of a head of state or government; else an office of its own.
    Figure of(Figure person, NounPhrase parts) {
        Optional<Figure> seat =
                person.country()
                        .filter(code -> person.leads())
                        .flatMap(code ->
                                cast.all().stream().filter(one -> one.isSeatOf(code)).findFirst());
        if (seat.isPresent()) {
            return seat.get();
        }
        List<String> words = new ArrayList<>(Plain.words(person.canonical()));
        words.add("office");
        String name = phrases.text(phrases.withoutArticle(parts.core()));
        Figure office = cast.body(words, person.country(), name);
        person.belongsTo(office);
        return office;
    }
}
