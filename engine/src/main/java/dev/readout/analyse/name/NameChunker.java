package dev.readout.analyse.name;

import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.Matched;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.Titles;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts the words of a text into names: what is known as a name, and what the tagger takes for one.
///
/// Titles, articles, possessive endings and marks are cut off, a word in brackets is a name of its
/// own. A run that the tagger labels differently in its parts is one name if the parts govern one
/// another: "Sun Mi" and "Ra".
final class NameChunker {
    private static final int NONE = -1;

    /// Words of the longest known names: "Democratic People's Republic of Korea" has six.
    private static final int LONGEST_KNOWN = 7;

    /// Words of these parts of speech neither begin nor end a name, though they may stand large at
    /// the start of a sentence.
    private static final Set<String> FUNCTION_TAGS =
            Set.of("DT", "IN", "TO", "CC", "PRP", "PRP$", "WRB", "WP", "WDT", "MD", "RB");

    /// Small articles that a family name may begin with.
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "as", "ash", "ad", "ar", "at", "az", "an", "ul", "ibn");

    private final Text text;
    private final List<Word> words;
    private final List<NameLabel> labels;
    private final BodyNames bodies;
    private final List<NameChunk> chunks = new ArrayList<>();
    private final ShortForms shortForms;

    private int sentenceEnd;

    /// The word behind the last title.
    private int named = NONE;

    NameChunker(Text text, List<Word> words, List<NameLabel> labels) {
        this.text = text;
        this.words = words;
        this.labels = labels;
        bodies = new BodyNames(text, words, labels);
        shortForms = new ShortForms(text, words);
    }

    /// Names in the order of the text.
    ///
    /// @param starts numbers of the words that begin a sentence
    List<NameChunk> chunks(List<Integer> starts) {
        for (int sentence = 0; sentence < starts.size(); sentence++) {
            sentenceEnd = sentence + 1 < starts.size() ? starts.get(sentence + 1) : words.size();
            int word = starts.get(sentence);
            while (word < sentenceEnd) {
                word = Math.max(word + 1, addFrom(word));
            }
        }
        return chunks;
    }

    /// Adds the name that begins at a word, if one does, and answers where to go on.
    private int addFrom(int word) {
        if (shortForms.has(word)) {
            add(word, word + 1, Mention.Kind.ORGANISATION, true);
            return word + 1;
        }
        if (!mayBorder(word)) {
            return word + 1;
        }
        int limit = limit(word);
        int body = bodies.end(word, limit);
        if (body > word) {
            add(word, body, Mention.Kind.ORGANISATION, true);
            return body;
        }
        Optional<Matched<KnownNames.Known>> known = known(word);
        if (known.isPresent()) {
            int end = word + known.get().words();
            known.get().entry().kind().ifPresent(kind -> add(word, end, kind, true));
            return end;
        }
        int afterTitle = afterTitle(word);
        if (afterTitle > word) {
            named = afterTitle;
            return afterTitle;
        }
        int labelled = firstLabelled(word);
        if (labelled == NONE) {
            return word + 1;
        }
        int end = labelled + 1;
        while (end < limit && goesOn(word, end)) {
            end++;
        }
        addTrimmed(word, end, labelled);
        return end;
    }

    /// Where a name that begins at a word ends at the latest: "and" joins nobody to the one whose
    /// title stands right before.
    private int limit(int word) {
        int limit = word;
        while (limit < sentenceEnd && !(word == named && letters(limit).equals("and"))) {
            limit++;
        }
        return limit;
    }

    /// The word itself if it is labelled as a name; else the first word of an organisation whose
    /// name begins with this one unlabelled.
    private int firstLabelled(int word) {
        if (kind(word).isPresent()) {
            return word;
        }
        int at = word;
        while (at < sentenceEnd && kind(at).isEmpty() && isProper(at)) {
            at++;
        }
        boolean isBody = at < sentenceEnd && labels.get(at) == NameLabel.ORGANISATION;
        return isBody && isCapitalised(at) && !isOffice(at) ? at : NONE;
    }

    private boolean goesOn(int begin, int word) {
        NameLabel before = labels.get(word - 1);
        NameLabel label = labels.get(word);
        if (isMark(word)) {
            return isJoined(word, before) && isApostrophe(word);
        }
        if (isMark(word - 1) && !isApostrophe(word - 1)) {
            return false;
        }
        if (!isCapitalised(word)) {
            return isJoined(word, before);
        }
        if (known(word).isPresent() && !isInside(begin, word)) {
            return false;
        }
        if (label == before) {
            return before == NameLabel.ORGANISATION ? !isOffice(word) : afterTitle(word) == word;
        }
        if (kind(word).isPresent()) {
            return isLinked(word) && afterTitle(word) == word;
        }
        return label == NameLabel.NONE
                && (before == NameLabel.PERSON || before == NameLabel.ORGANISATION)
                && isProper(word)
                && isLinked(word);
    }

    /// Whether a small word or an ending stands between two capitalised words of one name: "of",
    /// "'s".
    private boolean isJoined(int word, NameLabel before) {
        int next = word + 1;
        while (next < sentenceEnd && next < word + 3 && !isCapitalised(next) && !isMark(next)) {
            next++;
        }
        return next < sentenceEnd
                && (before == NameLabel.ORGANISATION || before == NameLabel.PLACE)
                && labels.get(word) == before
                && labels.get(next) == before
                && isCapitalised(next);
    }

    /// Whether a title of two words or more begins here: "Foreign Minister". One word may also
    /// belong to the name of a body: "General".
    private boolean isOffice(int word) {
        return afterTitle(word) > word + 1;
    }

    /// Whether the tagger takes the words from `begin` on and this one for one organisation.
    private boolean isInside(int begin, int word) {
        for (int at = begin; at <= word; at++) {
            if (labels.get(at) != NameLabel.ORGANISATION) {
                return false;
            }
        }
        return true;
    }

    private boolean isLinked(int word) {
        return words.get(word - 1).head() == word || words.get(word).head() == word - 1;
    }

    /// The longest known name at a word, unless it is a part of a longer name.
    private Optional<Matched<KnownNames.Known>> known(int begin) {
        if (!mayBorder(begin)) {
            return Optional.empty();
        }
        int limit = Math.min(sentenceEnd, begin + LONGEST_KNOWN);
        for (int end = limit; end > begin; end--) {
            if (!isCapitalised(end - 1)) {
                continue;
            }
            Optional<KnownNames.Known> known = KnownNames.of(text.at(span(begin, end)));
            if (known.isPresent() && !isPart(end)) {
                return Optional.of(new Matched<>(known.get(), end - begin));
            }
        }
        return Optional.empty();
    }

    /// Whether the tagger sees a longer person or organisation that goes on behind known words:
    /// "Jordan Kolt", "Solvarian Foreign Ministry".
    private boolean isPart(int end) {
        NameLabel label = labels.get(end - 1);
        boolean mayBePart = label == NameLabel.PERSON || label == NameLabel.ORGANISATION;
        boolean goesOn =
                end < sentenceEnd
                        && labels.get(end) == label
                        && isCapitalised(end)
                        && afterTitle(end) == end;
        return mayBePart && goesOn;
    }

    /// The first word after titles and words of respect that begin at a word.
    private int afterTitle(int word) {
        if (!isCapitalised(word)) {
            return word;
        }
        int respect = Honorifics.is(letters(word)) ? word + 1 : word;
        List<String> next = new ArrayList<>();
        for (int at = word; at < Math.min(sentenceEnd, word + LONGEST_KNOWN); at++) {
            next.add(letters(at));
        }
        return Titles.longestAt(next, 0)
                .map(title -> Math.max(respect, word + title.words()))
                .orElse(respect);
    }

    private void addTrimmed(int begin, int end, int labelled) {
        int from = begin;
        int to = end;
        while (from < to && (!mayBorder(from) || isSpeaking(from, to))) {
            from++;
        }
        while (to > from && (!mayBorder(to - 1) || isDayBehind(from, to))) {
            to--;
        }
        if (from < to && !isAdjective(from, to) && !leadsToName(from, to)) {
            add(from, to, majority(Math.max(from, labelled), to), false);
        }
    }

    /// "Sunday" in "wrote on Chirper Sunday"; "Black Sunday" is neither a body nor a person.
    private boolean isDayBehind(int begin, int end) {
        NameLabel label = labels.get(end - 1);
        return end - begin > 1
                && (label == NameLabel.ORGANISATION || label == NameLabel.PERSON)
                && CalendarNames.weekday(letters(end - 1)).isPresent();
    }

    /// "Added" in "Added Ilan Sor", which begins a sentence behind a quotation.
    private boolean isSpeaking(int word, int end) {
        return end - word > 1
                && words.get(word).tag().startsWith("VB")
                && ReportingVerbs.of(letters(word)).isPresent();
    }

    /// "Former Solvarian Sen" before ". Ilan Sor": what somebody is, and no name.
    private boolean leadsToName(int begin, int end) {
        return end - begin > 1
                && Honorifics.is(letters(end - 1))
                && end < words.size()
                && (letters(end).equals(".") || letters(end - 1).endsWith("."));
    }

    private boolean mayBorder(int word) {
        return isCapitalised(word) && !FUNCTION_TAGS.contains(words.get(word).tag());
    }

    /// "Valdorian", which no list knows.
    private boolean isAdjective(int begin, int end) {
        Word only = words.get(begin);
        return end - begin == 1
                && labels.get(begin) == NameLabel.OTHER
                && (only.tag().equals("JJ") || only.relation().equals("amod"));
    }

    private Mention.Kind majority(int begin, int end) {
        Mention.Kind best = kind(begin).orElse(Mention.Kind.OTHER);
        long most = 0;
        for (Mention.Kind kind : Mention.Kind.values()) {
            long count = 0;
            for (int word = begin; word < end; word++) {
                count += kind(word).filter(kind::equals).isPresent() ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = kind;
            }
        }
        return best;
    }

    private void add(int begin, int end, Mention.Kind kind, boolean isKnown) {
        int from = kind == Mention.Kind.ORGANISATION ? shortForms.learn(begin, end) : begin;
        chunks.add(new NameChunk(from, end, kind, isKnown));
    }

    private Optional<Mention.Kind> kind(int word) {
        return word < sentenceEnd ? labels.get(word).kind() : Optional.empty();
    }

    private boolean isProper(int word) {
        return isCapitalised(word) && words.get(word).tag().startsWith("NNP");
    }

    /// Also "al-Hadi".
    private boolean isCapitalised(int word) {
        if (Character.isUpperCase(first(word))) {
            return true;
        }
        String letters = letters(word);
        int hyphen = letters.indexOf('-');
        return labels.get(word) == NameLabel.PERSON
                && hyphen > 0
                && hyphen + 1 < letters.length()
                && ARTICLES.contains(letters.substring(0, hyphen))
                && Character.isUpperCase(letters.codePointAt(hyphen + 1));
    }

    private boolean isMark(int word) {
        return !Character.isLetterOrDigit(first(word));
    }

    private boolean isApostrophe(int word) {
        return first(word) == '\'' || first(word) == '’';
    }

    private int first(int word) {
        return text.characters().codePointAt(words.get(word).span().start());
    }

    private String letters(int word) {
        return text.at(words.get(word).span());
    }

    private Span span(int begin, int end) {
        return words.get(begin).span().cover(words.get(end - 1).span());
    }
}
