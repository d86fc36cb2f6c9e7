package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Titles;
import java.util.Locale;

/// Speakers without a name: "two officials", "a doctor".
final class UnnamedReader {
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;

    UnnamedReader(Scene scene, Cast cast) {
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
    }

    Figure of(Tokens.Range range, Tokens.Range core) {
        return cast.unnamed(description(range), phrases.code(core));
    }

    /// Who speaks for a body: "a harbour board spokesman".
    Figure voice(NounPhrase parts, Figure body) {
        return cast.voice(description(parts.whole()), phrases.lower(parts.core().to() - 1), body);
    }

    private String description(Tokens.Range range) {
        Tokens.Range words = phrases.closed(phrases.withoutArticle(phrases.firstSegment(range)));
        String text = phrases.text(words.isEmpty() ? range : words);
        boolean sentenceStart = tokens.startsSentence(range.from()) && words.from() == range.from();
        return sentenceStart ? lowerFirst(text) : text;
    }

    /// "Officials" at the start of a sentence are "officials"; a word that no list of common words
    /// holds keeps its capital, for it may be a name.
    private static String lowerFirst(String text) {
        String first = text.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean common =
                Bodies.of(first).isPresent()
                        || Titles.isTitle(first)
                        || Titles.isModifier(first)
                        || StopWords.is(first)
                        || NumberWords.of(first).isPresent();
        return common ? first + text.substring(first.length()) : text;
    }
}
