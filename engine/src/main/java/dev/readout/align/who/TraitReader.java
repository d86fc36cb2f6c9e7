package dev.readout.align.who;

import dev.readout.align.name.Named;
import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Parties;
import dev.readout.knowledge.UsStates;
import dev.readout.report.Mention;
import dev.readout.text.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads parties, places and ages beside the name of a person or in words that describe one: "Mara
/// Vell, 54, a Republican of Ohio", "Ilan Sor (D-Texas)", "the 54-year-old Texan lawmaker".
final class TraitReader {
    /// Words behind a name that are looked at.
    private static final int REACH = 16;

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 109;
    private static final Pattern YEARS_OLD = Pattern.compile("(\\d{1,3})-years?-old");
    private static final Pattern AGE = Pattern.compile("\\d{2,3}");

    private final Scene scene;
    private final Tokens tokens;

    TraitReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /// What stands before the name from `start` on, and behind it as far as that tells of its
    /// bearer.
    void learn(int start, Tokens.Range name, Figure person) {
        read(new Tokens.Range(start, name.from()), person.traits());
        read(behind(name), person.traits());
    }

    /// What the words themselves tell.
    Traits of(Tokens.Range words) {
        Traits traits = new Traits();
        read(words, traits);
        return traits;
    }

    /// Whether one word tells an age or a party.
    boolean isTrait(int token) {
        return age(token).isPresent() || Parties.of(tokens.get(token).text()).isPresent();
    }

    /// "54-year-old"
    boolean isAgeOf(int token) {
        return YEARS_OLD.matcher(tokens.get(token).text()).matches();
    }

    private void read(Tokens.Range range, Traits traits) {
        for (int at = range.from(); at < range.to(); at++) {
            age(at).ifPresent(traits::addAge);
            String word = tokens.get(at).text();
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && Parties.ofLetters(word.substring(0, hyphen)).isPresent()) {
                Parties.ofLetters(word.substring(0, hyphen)).ifPresent(traits::addParty);
                String rest = word.substring(hyphen + 1);
                traits.addPlace(plain(UsStates.named(longer(rest, at, range.to())).orElse(rest)));
            } else {
                Parties.of(word).ifPresent(traits::addParty);
                place(at).ifPresent(traits::addPlace);
            }
        }
    }

    /// "New York" of "D-New York".
    private String longer(String rest, int at, int to) {
        if (at + 1 >= to || !tokens.get(at + 1).isWord()) {
            return rest;
        }
        String two = rest + " " + tokens.get(at + 1).text();
        return UsStates.named(two).isPresent() ? two : rest;
    }

    /// Whether the word is one of the name of a place.
    boolean isOfPlace(int at) {
        return place(at).isPresent()
                || (at > 0 && state(at - 1).filter(name -> name.contains(" ")).isPresent())
                || scene.nameAt(at).filter(one -> one.kind() == Mention.Kind.PLACE).isPresent();
    }

    private Optional<String> place(int at) {
        return state(at)
                .or(() ->
                        scene.nameAt(at)
                                .filter(one -> one.at().from() == at)
                                .filter(one -> one.kind() == Mention.Kind.PLACE)
                                .map(Named::text))
                .map(TraitReader::plain);
    }

    /// A state of the United States, also inside a longer name: "Texas Republican"; under an
    /// abbreviation only before a mark: "Miss Vell" tells of none.
    private Optional<String> state(int at) {
        String name = longer(tokens.get(at).text(), at, tokens.sentenceEnd(at));
        boolean mark = at + 1 < tokens.size() && !tokens.get(at + 1).isWord();
        return UsStates.named(name).filter(whole -> mark || whole.equals(name));
    }

    private static String plain(String place) {
        return Plain.of(place);
    }

    private Optional<Integer> age(int at) {
        String word = tokens.get(at).text();
        Matcher yearsOld = YEARS_OLD.matcher(word);
        if (yearsOld.matches()) {
            return Optional.of(Integer.valueOf(yearsOld.group(1)));
        }
        boolean apart =
                at > 0
                        && at + 1 < tokens.size()
                        && tokens.get(at - 1).is(",")
                        && !tokens.get(at + 1).isWord()
                        && AGE.matcher(word).matches();
        return apart
                ? Optional.of(Integer.valueOf(word)).filter(TraitReader::isAge)
                : Optional.empty();
    }

    private static boolean isAge(int years) {
        return YOUNGEST <= years && years <= OLDEST;
    }

    /// "(D-Texas)", ", 54, a Republican of Ohio", "of Tarn": to the first verb, "who" or other
    /// person.
    private Tokens.Range behind(Tokens.Range name) {
        int limit = Math.min(tokens.sentenceEnd(name.to() - 1), name.to() + REACH);
        int to = name.to();
        if (to < limit && !opens(tokens.get(to))) {
            return new Tokens.Range(to, to);
        }
        int commas = 0;
        while (to < limit && !ends(to)) {
            commas += tokens.get(to).is(",") ? 1 : 0;
            to++;
        }
        boolean closed = to < limit || to == tokens.sentenceEnd(name.to() - 1);
        return new Tokens.Range(name.to(), closed || commas > 1 ? to : name.to());
    }

    private static boolean opens(Token token) {
        return token.is(",") || token.is("(") || token.is("of") || token.is("from");
    }

    private boolean ends(int at) {
        Token token = tokens.get(at);
        String tag = token.tag();
        return token.isFinite()
                || tag.equals("CC")
                || tag.startsWith("W")
                || tag.equals("VBG")
                || (tag.equals("IN") && !token.is("of") && !token.is("from"))
                || scene.nameAt(at).filter(Named::isPerson).isPresent();
    }
}
