package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.knowledge.GivenNames;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One person, body or place while the reports are read: what is known of it grows.
final class Figure {
    /// In a name or description that a wrapped text tears.
    private static final Pattern LINE_END = Pattern.compile("\\s*[\\n\\r]\\s*");

    private final Entity.Kind kind;
    private final String canonical;
    private final TreeSet<String> surfaces = new TreeSet<>();
    private final SequencedSet<Role> roles = new LinkedHashSet<>();
    private final Set<Retainers.Service> services = new HashSet<>();
    private final Traits traits = new Traits();
    private Optional<Figure> party = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Optional<Known.Kind> known = Optional.empty();
    private int count;
    private final Map<Gender, Integer> pronouns = new EnumMap<>(Gender.class);
    private final Map<Gender, Integer> respects = new EnumMap<>(Gender.class);

    Figure(Entity.Kind kind, String canonical) {
        this.kind = kind;
        this.canonical = LINE_END.matcher(canonical).replaceAll(" ");
    }

    Entity.Kind kind() {
        return kind;
    }

    String canonical() {
        return canonical;
    }

    boolean isPerson() {
        return kind == Entity.Kind.PERSON;
    }

    /// How many names in all reports mean it.
    int count() {
        return count;
    }

    void counted() {
        count++;
    }

    void seenAs(String surface) {
        surfaces.add(surface);
    }

    List<String> surfaces() {
        return List.copyOf(surfaces);
    }

    void bears(Role role) {
        roles.add(role);
    }

    List<Role> roles() {
        return new ArrayList<>(roles);
    }

    /// Whether a report calls it the head of a state or government.
    boolean leads() {
        return roles.stream().anyMatch(role -> WordGroup.LEADING_OFFICE.has(role.head()));
    }

    boolean answers(Role asked) {
        return roles.stream().anyMatch(role -> role.answers(asked));
    }

    /// Whether `asked` may call it again: the same title, or a wider noun ("the lawmaker").
    boolean mayBeCalled(Role asked) {
        return answers(asked) || roles.stream().anyMatch(role -> role.answersWider(asked));
    }

    Traits traits() {
        return traits;
    }

    /// Whether a report gives it the same title or noun, whatever stands before that.
    boolean bearsHead(Role asked) {
        return roles.stream().anyMatch(role -> role.head().equals(asked.head()));
    }

    void worksAs(Retainers.Service service) {
        services.add(service);
    }

    /// Whether a report calls it that of the same person.
    boolean serves(Retainers.Service asked) {
        return services.contains(asked);
    }

    /// Whether a report calls it the `noun`, a spokesman, of that body or of its side.
    boolean isVoiceOf(Figure body, String noun) {
        boolean called = roles.stream().anyMatch(role -> role.head().equals(noun));
        return called
                && party.isPresent()
                && party.equals(body.party().or(() -> Optional.of(body)));
    }

    /// The first party that is told stays.
    void belongsTo(Figure side) {
        if (party.isEmpty() && side != this) {
            party = Optional.of(side);
        }
    }

    Optional<Figure> party() {
        return party;
    }

    void speaksFor(String code) {
        if (country.isEmpty()) {
            country = Optional.of(code);
        }
    }

    /// ISO 3166 code of the country that it is, or whose word it is.
    Optional<String> country() {
        return country;
    }

    void isKnownAs(Known.Kind kind) {
        known = Optional.of(kind);
    }

    boolean isKnown(Known.Kind kind) {
        return known.equals(Optional.of(kind));
    }

    /// Whether no knowledge file holds it.
    boolean isPlain() {
        return known.isEmpty();
    }

    void alsoSeenAs(Figure other) {
        surfaces.addAll(other.surfaces);
    }

    /// Whether it is the seat of that country's government.
    boolean isSeatOf(String code) {
        return known.equals(Optional.of(Known.Kind.SEAT)) && country.equals(Optional.of(code));
    }

    /// Whether it is an agency or an outlet that speaks for that country.
    boolean isMediumOf(String code) {
        return isMedium() && country.equals(Optional.of(code));
    }

    /// Whether it is an agency or an outlet that a knowledge file holds.
    boolean isMedium() {
        return isKnown(Known.Kind.AGENCY) || isKnown(Known.Kind.OUTLET);
    }

    /// Whether a form of its name ends in these plain words.
    boolean isCalled(String plain) {
        return ends(canonical, plain) || surfaces.stream().anyMatch(form -> ends(form, plain));
    }

    private static boolean ends(String name, String plain) {
        String whole = Plain.of(name);
        return whole.equals(plain) || whole.endsWith(" " + plain);
    }

    /// Notes that a pronoun was taken to mean it.
    void called(Gender gender) {
        pronouns.merge(gender, 1, Integer::sum);
    }

    /// Notes that a word of respect goes with its name: "Mrs". That is surer than any pronoun.
    void addressed(Gender gender) {
        respects.merge(gender, 1, Integer::sum);
    }

    boolean isAddressedAs(Gender gender) {
        return respects.containsKey(gender);
    }

    /// Whether its given name is one of women, or of men.
    boolean isNamedAs(Gender gender) {
        return isPerson() && givenName().filter(gender::equals).isPresent();
    }

    /// Whether "she" or "he" may stand for it: no more is known than the words used so far.
    boolean may(Gender gender) {
        return switch (gender) {
            case SHE -> (isPerson() || isOneUnnamed()) && !isRather(Gender.HE, Gender.SHE);
            case HE -> (isPerson() || isOneUnnamed()) && !isRather(Gender.SHE, Gender.HE);
            case IT ->
                    kind == Entity.Kind.ORGANISATION
                            || kind == Entity.Kind.COUNTRY
                            || (isUnnamed() && Descriptions.isThing(canonical));
            case THEY -> kind == Entity.Kind.GROUP || (isUnnamed() && !isOnePerson());
        };
    }

    /// Whether a word of respect or its given name says so.
    boolean isSurely(Gender gender) {
        return isAddressedAs(gender) || (respects.isEmpty() && isNamedAs(gender));
    }

    /// By words of respect, or else by the given name or the noun that calls it, or else by the
    /// pronouns so far.
    private boolean isRather(Gender one, Gender other) {
        Optional<Gender> given =
                isUnnamed()
                        ? Pronouns.told(this)
                        : isPerson() && respects.isEmpty() ? givenName() : Optional.empty();
        if (given.isPresent()) {
            return given.get() == one;
        }
        Map<Gender, Integer> told = respects.isEmpty() ? pronouns : respects;
        return told.getOrDefault(one, 0) > told.getOrDefault(other, 0);
    }

    /// A name of one word may be a family name: "Thomas".
    private Optional<Gender> givenName() {
        List<String> words = Plain.words(canonical);
        if (words.size() < 2) {
            return Optional.empty();
        }
        String first = words.getFirst();
        return GivenNames.isOfWoman(first)
                ? Optional.of(Gender.SHE)
                : GivenNames.isOfMan(first) ? Optional.of(Gender.HE) : Optional.empty();
    }

    private boolean isOnePerson() {
        return isOneUnnamed() && !WordGroup.COLLECTIVE.has(Plain.words(canonical).getLast());
    }

    private boolean isUnnamed() {
        return kind == Entity.Kind.SOURCE;
    }

    private boolean isOneUnnamed() {
        return isUnnamed() && !Descriptions.isMany(canonical) && !Descriptions.isThing(canonical);
    }

    /// What pronouns tell.
    enum Gender {
        SHE,
        HE,
        IT,
        THEY
    }
}
