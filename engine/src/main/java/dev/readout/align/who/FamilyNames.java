package dev.readout.align.who;

import dev.readout.align.name.Named;
import dev.readout.align.words.Tokens;
import dev.readout.text.Plain;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells whom a family name alone means at its place in one report.
final class FamilyNames {
    /// Sentences in which a person who speaks or acts keeps the family name.
    private static final int FOCUS = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final PersonNames persons;
    private final SubjectReader subjects;
    private final RoleFinder roles;
    private final Map<Figure, Integer> counts = new HashMap<>();

    FamilyNames(Scene scene, PersonNames persons, SubjectReader subjects, RoleFinder roles) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.persons = persons;
        this.subjects = subjects;
        this.roles = roles;
    }

    /// Notes that the report has now named somebody.
    void met(Figure figure) {
        counts.merge(figure, 1, Integer::sum);
    }

    /// Whom a family name alone means. Of father and son it is the father, unless the reports name
    /// the son more often: then nobody can tell.
    Optional<Figure> meant(Named name) {
        List<Figure> fitting = fitting(name);
        List<Figure> bearers = bearers(name, fitting);
        if (fitting.size() <= 1) {
            return bearers.stream().findFirst();
        }
        List<Figure> titled = titled(name, fitting);
        if (titled.size() == 1) {
            return titled.stream().findFirst();
        }
        if (bearers.size() == 1) {
            return bearers.stream().findFirst();
        }
        if (Descendants.areNamesakes(words(bearers.get(0)), words(bearers.get(1)))) {
            int most = bearers.stream().mapToInt(Figure::count).max().orElse(0);
            return bearers.stream()
                    .filter(one -> one.count() == most && !Descendants.hasSuffix(words(one)))
                    .findFirst();
        }
        if (subjects.isSubject(name.at())) {
            Optional<Figure> focus = focus(name, bearers);
            if (focus.isPresent()) {
                return focus;
            }
        }
        return foremost(bearers);
    }

    /// Those who bear the name, without men after "Mrs" and women after "Mr", as far as is known.
    private List<Figure> fitting(Named name) {
        Optional<Figure.Gender> gender = gender(name);
        return persons.bearing(name.text()).stream()
                .filter(one -> gender.isEmpty() || one.may(gender.get()))
                .toList();
    }

    /// Of those whom the name may mean the ones who stand first: whom this report has named, else
    /// whom it names in full later, else whom only others name.
    ///
    /// Who is first named as somebody’s kin does not take the name from another; after "Mrs" comes
    /// whom a report calls so elsewhere, or whose given name is a woman’s, if there is one.
    private List<Figure> bearers(Named name, List<Figure> fitting) {
        Optional<Figure.Gender> gender = gender(name);
        List<Figure> here =
                preferred(fitting, like(fitting, one -> scene.introduces(one) || count(one) > 0));
        List<Figure> own = preferred(here, one -> !scene.isKin(one));
        List<Figure> met = preferred(own, like(own, one -> count(one) > 0));
        return gender.isEmpty()
                ? met
                : preferred(
                        preferred(met, one -> one.isNamedAs(gender.get())),
                        one -> one.isAddressedAs(gender.get()));
    }

    /// Also a father whose son it is true of, for only their number tells them apart.
    private static Predicate<Figure> like(List<Figure> figures, Predicate<Figure> which) {
        return one ->
                which.test(one)
                        || figures.stream()
                                .filter(which)
                                .anyMatch(other ->
                                        Descendants.areNamesakes(words(one), words(other)));
    }

    /// Those of whom it is true, or all if it is true of nobody.
    private static List<Figure> preferred(List<Figure> figures, Predicate<Figure> which) {
        List<Figure> some = figures.stream().filter(which).toList();
        return some.isEmpty() ? figures : some;
    }

    /// Those whom a report gives the title that stands before the name: "Minister Sor".
    private List<Figure> titled(Named name, List<Figure> bearers) {
        return roles.before(name.at())
                .map(role -> bearers.stream().filter(one -> one.bearsHead(role)).toList())
                .orElse(List.of());
    }

    private static List<String> words(Figure figure) {
        return Plain.words(figure.canonical());
    }

    private Optional<Figure.Gender> gender(Named name) {
        return Pronouns.genderBefore(tokens, name.at().from());
    }

    /// The bearer who was the last speaker or subject, a few sentences back at most.
    private Optional<Figure> focus(Named name, List<Figure> bearers) {
        int sentence = tokens.get(name.at().from()).sentence();
        return scene.met(bearers::contains)
                .takeWhile(one -> sentence - tokens.get(one.at().from()).sentence() <= FOCUS)
                .filter(one -> one.part() == Scene.Part.SPEAKER || one.part() == Scene.Part.SUBJECT)
                .map(Scene.Seen::figure)
                .findFirst();
    }

    /// The bearer whom this report has named most often so far; of those not named yet, the one
    /// whom all reports name; nobody if two are equal.
    private Optional<Figure> foremost(List<Figure> bearers) {
        List<Figure> sorted =
                bearers.stream()
                        .sorted(Comparator.comparingInt((Figure one) -> -count(one)))
                        .toList();
        if (count(sorted.get(0)) > count(sorted.get(1))) {
            return Optional.of(sorted.getFirst());
        }
        return count(sorted.get(0)) > 0 ? Optional.empty() : foremostOfAll(bearers);
    }

    private static Optional<Figure> foremostOfAll(List<Figure> bearers) {
        List<Figure> sorted =
                bearers.stream().sorted(Comparator.comparingInt(Figure::count).reversed()).toList();
        boolean clear = sorted.get(0).count() > sorted.get(1).count();
        return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
    }

    private int count(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }
}
