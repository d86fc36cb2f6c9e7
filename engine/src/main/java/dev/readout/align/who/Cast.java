package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.name.Named;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Country;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Every figure of a story, each once.
final class Cast {
    private static final Set<String> JOINTS = Set.of("of", "the", "for", "and", "in");

    private final NavigableMap<String, Figure> figures = new TreeMap<>();

    List<Figure> all() {
        return figures.values().stream().distinct().toList();
    }

    Figure country(String code) {
        String name = Countries.of(code).map(Country::name).orElse(code);
        Figure country =
                figures.computeIfAbsent(
                        "country " + code, key -> new Figure(Entity.Kind.COUNTRY, name));
        country.speaksFor(code);
        return country;
    }

    /// An agency, an outlet or a seat of government.
    Figure known(Known known) {
        Figure figure =
                figures.computeIfAbsent(
                        "known " + Plain.name(known.name()),
                        key -> new Figure(Entity.Kind.ORGANISATION, known.name()));
        figure.isKnownAs(known.kind());
        known.country().ifPresent(code -> side(figure, code));
        return figure;
    }

    Figure place(String name) {
        return figures.computeIfAbsent(
                "place " + Plain.name(name), key -> new Figure(Entity.Kind.PLACE, name));
    }

    Figure group(String name, Optional<String> code) {
        Figure figure =
                figures.computeIfAbsent(
                        "group " + Plain.name(name), key -> new Figure(Entity.Kind.GROUP, name));
        code.ifPresent(country -> side(figure, country));
        return figure;
    }

    /// @param plain the name that all spellings of the person share
    Figure person(String plain, String canonical) {
        return figures.computeIfAbsent(
                "person " + plain, key -> new Figure(Entity.Kind.PERSON, canonical));
    }

    /// An institution by its name; "the Ministry of Fisheries" and "the Fisheries Ministry" are
    /// one.
    ///
    /// Without a country it is the one body of that name that has one, if there is only one. A
    /// university, a hospital or a club is no side of the country whose word its name bears.
    Figure body(Named name) {
        Optional<String> code = Optional.empty();
        List<String> words = new ArrayList<>();
        boolean ofPeople = isOfPeople(Plain.words(name.text()));
        for (int i = name.at().from(); i < name.at().to(); ) {
            Optional<Known> known = Known.at(name.tokens(), i, name.at().to());
            if (known.filter(Cast::pointsAtCountry).isPresent() && !ofPeople) {
                code = code.or(known.get()::country);
                i += known.get().words();
            } else {
                words.addAll(Plain.words(name.tokens().get(i).text()));
                i++;
            }
        }
        return body(words, code, name.text());
    }

    Figure body(List<String> words, Optional<String> code, String canonical) {
        String key = "body " + key(words);
        Optional<String> there = code.or(() -> onlyCountry(key));
        Figure figure =
                figures.computeIfAbsent(
                        key + there.map(country -> " @" + country).orElse(""),
                        whole -> new Figure(Entity.Kind.ORGANISATION, canonical));
        there.ifPresent(country -> side(figure, country));
        return figure;
    }

    /// The one body of all reports whose name ends in these plain words; a name of one that other
    /// reports write out.
    Optional<Figure> onlyBodyCalled(String plain) {
        List<Figure> called =
                all().stream().filter(one -> Scene.isBody(one) && one.isCalled(plain)).toList();
        long names = called.stream().map(one -> Plain.name(one.canonical())).distinct().count();
        return names == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /// The one body of all reports whose name is longer and ends in the noun: "Marrin Police" for
    /// "police"; nobody where they name two.
    Optional<Figure> onlyBodyOfKind(String noun) {
        List<Figure> bodies =
                all().stream()
                        .filter(one -> Scene.isBody(one) && one.isCalled(noun))
                        .filter(one -> !Plain.name(one.canonical()).equals(noun))
                        .toList();
        long names = bodies.stream().map(one -> Plain.name(one.canonical())).distinct().count();
        return names == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    /// Somebody without a name who speaks for a body: "a harbour board spokesman". Of one body and
    /// one noun there is one.
    Figure voice(String description, String noun, Figure body) {
        Figure voice =
                figures.computeIfAbsent(
                        "voice " + noun + " " + Plain.of(body.canonical()),
                        key -> new Figure(Entity.Kind.SOURCE, description));
        voice.belongsTo(body.party().orElse(body));
        body.country().ifPresent(voice::speaksFor);
        return voice;
    }

    /// A description that nobody bears as a name: "two officials".
    Figure unnamed(String description, Optional<String> code) {
        Figure figure =
                figures.computeIfAbsent(
                        "unnamed " + Plain.of(description),
                        key -> new Figure(Entity.Kind.SOURCE, description));
        code.ifPresent(country -> side(figure, country));
        return figure;
    }

    /// From now on the body of that name is `figure`.
    void alias(String abbreviation, Figure figure) {
        figures.put("body " + key(Plain.words(abbreviation)), figure);
    }

    private Optional<String> onlyCountry(String key) {
        List<String> codes =
                figures.subMap(key + " @", true, key + " @~", true).keySet().stream()
                        .map(whole -> whole.substring(whole.indexOf('@') + 1))
                        .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    private void side(Figure figure, String code) {
        figure.speaksFor(code);
        figure.belongsTo(country(code));
    }

    private static boolean isOfPeople(List<String> words) {
        return words.stream().anyMatch(WordGroup.CIVIL_BODY::has);
    }

    private static boolean pointsAtCountry(Known known) {
        return switch (known.kind()) {
            case COUNTRY, ADJECTIVE, CAPITAL -> true;
            case AGENCY, OUTLET, SEAT -> false;
        };
    }

    /// Without the legal form of a company at the end.
    private static List<String> withoutForm(List<String> words) {
        boolean form = words.size() > 1 && WordGroup.COMPANY_FORM.has(words.getLast());
        return form ? words.subList(0, words.size() - 1) : words;
    }

    /// Words in alphabetical order, British as American.
    private static String key(List<String> words) {
        List<String> kept =
                withoutForm(words).stream().filter(word -> !JOINTS.contains(word)).toList();
        return String.join(
                " ",
                (kept.isEmpty() ? words : kept)
                        .stream()
                                .map(word -> word.replace("defence", "defense"))
                                .map(word -> word.replace("centre", "center"))
                                .map(word -> word.replace("labour", "labor"))
                                .sorted()
                                .toList());
    }
}
