package dev.readout.align.slot.number;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.CountedNouns;
import dev.readout.knowledge.NumberWord;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An age as a sentence tells it.
///
/// @param first the first word that tells it
/// @param noun whom it is told of where he has no name: "girl" in "a girl of 13"
record AgeWords(
        SentenceWords words, int years, int first, int last, How how, Optional<Integer> noun) {
    private static final String YEARS = "(\\d{1,3}|[a-z]+(?:-[a-z]+)?)";

    /// Of how each stands.
    enum How {
        /// Before the person: "16-year-old Olav Marr".
        BEFORE(YEARS + "(?: - |[- ])years?(?: - |[- ])old\\b"),
        /// Right behind: "Olav Marr, 16,", "a girl (13)", "a man aged 23", "a girl of 13".
        BEHIND(
                "(?<=, )(\\d{1,3})(?=[,.;:)](?! ?\\d))|(?<=\\()(\\d{1,3})(?=\\))"
                        + "|(?:who (?:is|was)|aged) "
                        + YEARS
                        + "\\b(?=[,.;:)](?! ?\\d)| (?!to |-))|(?<= of )(\\d{1,2})(?=[,.;](?! ?\\d)|"
                        + " who| from| in| was| is| had| has)"),
        /// Of whom the sentence is: "died at the age of 74", "He was 89."
        SUBJECT(
                "(?:at (?:the )?age (?:of )?|aged |at )"
                        + YEARS
                        + "\\b|(?:is|was) (\\d{1,3})(?: years old| years of"
                        + " age)?(?=[.,;](?!\\d)|$)");

        private final Pattern pattern;

        How(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Pattern DYING =
            Pattern.compile("\\b(?:died|dies|dead|dying|passed away|has died|death)\\b");

    /// Before an age that is of another time.
    private static final Pattern THEN =
            Pattern.compile(
                    "\\b(?:when|until|since|turned|turns|would have|almost|nearly|by the"
                            + " time|between|under|over)\\b");

    /// Behind an age that is of another time: "who was 18 at the time", "then 18".
    private static final Pattern THEN_BEHIND =
            Pattern.compile("[,)]? (?:at (?:the|that) time|back then|when)\\b.*", Pattern.DOTALL);

    private static final Set<String> CHILDHOOD = Set.of("a", "an", "the", "another", "his", "her");

    /// Words of a name or a description behind an age.
    private static final int FAR = 6;

    static List<AgeWords> in(SentenceWords words) {
        String text = words.text().toLowerCase(Locale.ROOT);
        List<AgeWords> ages = new ArrayList<>();
        for (How how : How.values()) {
            Matcher matcher = how.pattern.matcher(text);
            while (matcher.find()) {
                age(words, text, how, matcher).ifPresent(ages::add);
            }
        }
        return ages;
    }

    private static Optional<AgeWords> age(
            SentenceWords words, String text, How how, Matcher found) {
        Optional<Integer> years = years(found);
        boolean dying = found.group().startsWith("at ") || found.group().startsWith("aged ");
        boolean untold =
                how == How.SUBJECT
                        && (THEN.matcher(text).find()
                                || (dying
                                        && !DYING.matcher(text.substring(0, found.start()))
                                                .find()));
        boolean then =
                THEN_BEHIND.matcher(text.substring(found.end())).matches()
                        || text.substring(0, found.start()).endsWith("then ");
        if (years.isEmpty() || untold || then) {
            return Optional.empty();
        }
        int from = words.sentence().start();
        int first = words.at(from + found.start());
        int last = Math.min(words.size() - 1, words.at(from + found.end() - 1));
        AgeWords age = new AgeWords(words, years.get(), first, last, how, Optional.empty());
        return Optional.of(new AgeWords(words, years.get(), first, last, how, age.described()));
    }

    private static Optional<Integer> years(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return number(found.group(group));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(Integer.parseInt(word)).filter(years -> years > 0);
        }
        int total = 0;
        for (String part : Plain.words(word.replace('-', ' '))) {
            Optional<NumberWord> number = NumberWords.of(part);
            boolean plain =
                    number.filter(one ->
                                    one.kind() == NumberWord.Kind.ONE
                                            || one.kind() == NumberWord.Kind.TEN)
                            .isPresent();
            if (!plain) {
                return Optional.empty();
            }
            total += number.get().value().intValue();
        }
        return Optional.of(total).filter(years -> years > 0);
    }

    /// The noun that it stands with.
    private Optional<Integer> described() {
        return switch (how) {
            case BEFORE -> ahead();
            case BEHIND -> before();
            case SUBJECT -> Optional.empty();
        };
    }

    /// "16-year-old Dutch exchange student"
    private Optional<Integer> ahead() {
        int noun = -1;
        for (int at = last + 1; at <= last + FAR && isDescription(at); at++) {
            noun = words.isNoun(at) ? at : noun;
        }
        return Optional.of(noun).filter(at -> at > 0 && !words.tag(at).startsWith("NNP"));
    }

    private boolean isDescription(int at) {
        return words.isNoun(at) || words.tag(at).startsWith("JJ") || words.tag(at).equals("VBN");
    }

    /// "a girl of 13": a common noun in the singular with its article.
    private Optional<Integer> before() {
        String text = words.text().toLowerCase(Locale.ROOT);
        int from = words.sentence().start();
        String left = text.substring(0, Math.max(0, span().start() - from));
        if (left.endsWith(", ") && DYING.matcher(left).find()) {
            return Optional.empty();
        }
        int at = first - 1;
        while ((words.isEnd(at) && at > 0) || words.form(at).equals("of")) {
            at--;
        }
        int start = at;
        while (start > 0 && isDescription(start - 1)) {
            start--;
        }
        boolean one = words.tag(at).equals("NN") && CHILDHOOD.contains(words.form(start - 1));
        boolean bare = words.form(first - 1).equals("of");
        if (bare && !isPerson(words.form(at))) {
            return Optional.empty();
        }
        return one && !words.lemma(at).equals("age") ? Optional.of(at) : Optional.empty();
    }

    private static boolean isPerson(String noun) {
        return WordGroup.FEMALE.has(noun)
                || WordGroup.MALE.has(noun)
                || CountedNouns.groupOf(CountedNouns.Sort.PEOPLE, noun).isPresent();
    }

    Span span() {
        return words.span(first, last);
    }
}
