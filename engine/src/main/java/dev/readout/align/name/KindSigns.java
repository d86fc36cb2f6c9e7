package dev.readout.align.name;

import dev.readout.align.words.Token;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Locale;

/// Reads in the words around a name whether it is a body or a person: ", which runs the mill" after
/// it, "the company" or "Ltd" beside it; ", who was there", ", 41," or a title.
final class KindSigns {
    private final Named name;
    private final Tokens tokens;

    private KindSigns(Named name) {
        this.name = name;
        this.tokens = name.tokens();
    }

    /// Above 0 for a body, below 0 for a person, 0 where the words tell nothing.
    static int of(Named name) {
        KindSigns signs = new KindSigns(name);
        return (signs.isBody() ? 1 : 0) - (signs.isPerson() ? 1 : 0);
    }

    /// The plain name without the legal form of a company.
    static String withoutForm(Named name) {
        List<String> words = Plain.words(name.text());
        boolean form = words.size() > 1 && WordGroup.COMPANY_FORM.has(words.getLast());
        return String.join(" ", form ? words.subList(0, words.size() - 1) : words);
    }

    private boolean isBody() {
        List<String> words = Plain.words(name.text());
        boolean isNamedSo =
                words.size() > 1
                        && (Bodies.is(words.getFirst(), Body.Kind.MEDIUM)
                                || WordGroup.COMPANY_FORM.has(words.getLast())
                                || WordGroup.COMPANY_NOUN.has(words.getLast()));
        return isNamedSo
                || WordGroup.ENTERPRISE_NOUN.has(smallBefore())
                || afterComma().equals("which")
                || (isPossessive() && WordGroup.BUSINESS_NOUN.has(word(name.at().to() + 1)))
                || (word(name.at().from() - 1).equals("in")
                        && word(name.at().from() - 2).equals("shares"));
    }

    private boolean isPerson() {
        String after = afterComma();
        boolean isAged =
                word(name.at().to()).equals(",")
                        && word(name.at().to() + 2).equals(",")
                        && !after.isEmpty()
                        && after.length() <= 3
                        && after.chars().allMatch(Character::isDigit);
        String before = word(name.at().from() - 1);
        return isAged
                || after.equals("who")
                || word(name.at().to()).equals("who")
                || Honorifics.is(before)
                || Titles.isTitle(before);
    }

    /// The word before the name if it is no name itself.
    private String smallBefore() {
        int before = name.at().from() - 1;
        return isBeside(before) && !tokens.get(before).isCapital() ? word(before) : "";
    }

    /// The word behind the comma behind the name.
    private String afterComma() {
        return word(name.at().to()).equals(",") ? word(name.at().to() + 1) : "";
    }

    private boolean isPossessive() {
        return isBeside(name.at().to()) && tokens.get(name.at().to()).isPossessive();
    }

    private boolean isBeside(int at) {
        return at >= 0 && at < tokens.size() && tokens.sameSentence(at, name.at().from());
    }

    /// In lower case; empty where the sentence has none.
    private String word(int at) {
        if (!isBeside(at)) {
            return "";
        }
        Token token = tokens.get(at);
        return token.text().toLowerCase(Locale.ROOT);
    }
}
