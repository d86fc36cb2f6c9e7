package dev.readout.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Mention;
import dev.readout.report.Sketch;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String WORDS = "clinic rehab singer spokesman treatment";

    @Test
    void withoutDatesThePersonsTellLikeEventsApart() {
        Sketch one = naming(Sketched.of("a", "clinic", WORDS), "Mira Holt");

        double same = likeness(one, naming(Sketched.of("b", "clinic", WORDS), "Holt"));
        double other = likeness(one, naming(Sketched.of("b", "clinic", WORDS), "Jana Weir"));
        double nobody = likeness(one, Sketched.of("b", "clinic", WORDS));

        assertThat(same).isGreaterThan(nobody);
        assertThat(other).isLessThan(nobody);
    }

    @Test
    void datedReportsOfTheSamePersonsAreNoMoreAlike() {
        Sketch one = naming(Sketched.on("2031-04-02", "a", "clinic", WORDS), "Mira Holt");
        Sketch later = Sketched.on("2031-04-03", "b", "clinic", WORDS);

        assertThat(likeness(one, naming(later, "Mira Holt"))).isEqualTo(likeness(one, later));
    }

    @Test
    void withoutDatesTheFiguresTellLikeEventsApart() {
        Sketch one = counting("a", "5.8 41");

        double same = likeness(one, counting("b", "5.8 190"));
        double other = likeness(one, counting("b", "6.3 190"));
        double none = likeness(one, counting("b", "x"));

        assertThat(same).isGreaterThan(none);
        assertThat(other).isLessThan(none);
    }

    /// A report with the usual words and these figures.
    private static Sketch counting(String id, String figures) {
        Sketch sketch = Sketched.of(id, "quake", WORDS);
        return new Sketch(
                sketch.report(),
                sketch.published(),
                sketch.headline(),
                sketch.names(),
                sketch.terms(),
                sketch.meaning(),
                Sketched.of(id, "quake", figures).figures());
    }

    private static double likeness(Sketch one, Sketch other) {
        return new Likeness(one).to(Filed.of(1, other, new TreeMap<>()));
    }

    private static Sketch naming(Sketch sketch, String person) {
        return new Sketch(
                sketch.report(),
                sketch.published(),
                sketch.headline(),
                List.of(new Sketch.Named(Mention.Kind.PERSON, person)),
                sketch.terms(),
                sketch.meaning(),
                sketch.figures());
    }
}
