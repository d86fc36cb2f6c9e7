package dev.readout.align.name;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Agency;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Country;
import dev.readout.knowledge.Outlet;
import dev.readout.knowledge.Outlets;
import dev.readout.text.Plain;
import java.util.Optional;

/// A name that the knowledge files hold.
///
/// @param name as the file writes it; of a seat of government, its usual name
/// @param country ISO 3166 code of the country meant, or of the state whose word it is; empty if
///   none
/// @param words number of tokens, at least 1
public record Known(Kind kind, String name, Optional<String> country, int words) {
    /// The longest name in the knowledge files, in tokens: "Democratic People's Republic of Korea".
    private static final int LONGEST = 8;

    public enum Kind {
        AGENCY,
        OUTLET,
        COUNTRY,
        /// "French", "Danes": points at a country, and is none.
        ADJECTIVE,
        /// A place, or the government that sits in it.
        CAPITAL,
        /// "Downing Street"
        SEAT
    }

    /// The longest known name that begins at token `from` and ends before `limit`.
    public static Optional<Known> at(Tokens tokens, int from, int limit) {
        if (!tokens.get(from).isCapital() && !tokens.get(from).is("the")) {
            return Optional.empty();
        }
        int most = Math.min(limit, from + LONGEST) - from;
        for (int count = most; count > 0; count--) {
            if (tokens.get(from + count - 1).isWord()) {
                Optional<Known> known = of(tokens.text(from, from + count), count);
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a text begins with a known name: "Ruritanian officials".
    public static boolean isName(String text) {
        int end = text.length();
        while (end > 0) {
            if (of(text.substring(0, end), 2).isPresent()) {
                return true;
            }
            end = text.lastIndexOf(' ', end - 1);
        }
        return false;
    }

    /// An agency under an abbreviation that begins small: "dpa".
    static Optional<Known> lowerAgency(Tokens tokens, int from) {
        return Agencies.named(tokens.get(from).text()).map(agency -> agency(agency, 1));
    }

    private static Optional<Known> of(String surface, int words) {
        return Countries.named(surface)
                .map(country -> country(Kind.COUNTRY, country, words))
                .or(() -> Agencies.named(surface).map(agency -> agency(agency, words)))
                .or(() -> adjective(surface, words))
                .or(() -> seat(surface, words))
                .or(() ->
                        Countries.withCapital(surface)
                                .map(country -> country(Kind.CAPITAL, country, words)))
                .or(() -> outlet(surface, words));
    }

    private static Optional<Known> adjective(String surface, int words) {
        return Countries.withAdjective(surface)
                .or(() -> Countries.withDemonym(surface))
                .map(country -> country(Kind.ADJECTIVE, country, words));
    }

    private static Optional<Known> seat(String surface, int words) {
        return Countries.withSeat(surface)
                .map(country ->
                        new Known(
                                Kind.SEAT,
                                seatName(country, surface),
                                Optional.of(country.code()),
                                words));
    }

    private static String seatName(Country country, String surface) {
        String plain = Plain.name(surface);
        return country.governmentSeats().stream()
                .filter(seat -> Plain.name(seat).equals(plain))
                .findFirst()
                .orElse(surface);
    }

    /// Many outlets are called like common words ("Time", "The Sun"): one word must be in capitals.
    private static Optional<Known> outlet(String surface, int words) {
        boolean plain = words == 1 && !surface.chars().skip(1).anyMatch(Character::isUpperCase);
        return plain || (surface.regionMatches(true, 0, "the ", 0, 4) && words == 2)
                ? Optional.empty()
                : Outlets.named(surface).map(found -> outlet(found, words));
    }

    private static Known country(Kind kind, Country country, int words) {
        return new Known(kind, country.name(), Optional.of(country.code()), words);
    }

    private static Known agency(Agency agency, int words) {
        return new Known(Kind.AGENCY, agency.name(), agency.state(), words);
    }

    private static Known outlet(Outlet outlet, int words) {
        return new Known(Kind.OUTLET, outlet.name(), outlet.state(), words);
    }
}
