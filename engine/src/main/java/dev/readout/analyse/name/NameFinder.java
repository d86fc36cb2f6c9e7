package dev.readout.analyse.name;

import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.Titles;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the names in a text and settles what each of them is the name of.
///
/// The tagger is often unsure of foreign names. What general knowledge does not tell is decided by
/// the majority of a name's places in the text; a name found once in full also counts where the
/// tagger missed a later part of it.
public final class NameFinder {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "outside", "across");

    private final Text text;
    private final List<Word> words;

    private NameFinder(Text text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// @param labels one per word
    /// @param starts numbers of the words that begin a sentence
    public static List<Mention> in(
            Text text, List<Word> words, List<NameLabel> labels, List<Integer> starts) {
        List<NameChunk> chunks = new NameChunker(text, words, labels).chunks(starts);
        return new NameFinder(text, words)
                .settled(new HeadlineNames(text, words, starts).cut(chunks));
    }

    private List<Mention> settled(List<NameChunk> chunks) {
        NameVote vote = new NameVote();
        for (NameChunk chunk : chunks) {
            vote.add(surface(chunk), chunk);
            clue(chunk)
                    .ifPresent(kind -> {
                        vote.add(surface(chunk), chunk.as(kind));
                        vote.add(surface(chunk), chunk.as(kind));
                    });
        }
        List<Mention> names = new ArrayList<>();
        int next = 0;
        for (NameChunk chunk : chunks) {
            addMissed(next, chunk.begin(), vote, names);
            Mention.Kind kind = chunk.isKnown() ? chunk.kind() : vote.on(surface(chunk), chunk);
            names.add(new Mention(kind, span(chunk)));
            next = chunk.end();
        }
        addMissed(next, words.size(), vote, names);
        return names;
    }

    /// What the word before a name tells: "in Port Linden", "Captain Kolt". It weighs as much as
    /// two places.
    private Optional<Mention.Kind> clue(NameChunk chunk) {
        if (chunk.isKnown() || chunk.begin() == 0) {
            return Optional.empty();
        }
        String before = text.at(words.get(chunk.begin() - 1).span());
        if (Titles.isTitle(before) || Honorifics.is(before)) {
            return Optional.of(Mention.Kind.PERSON);
        }
        return PLACE_PREPOSITIONS.contains(before.toLowerCase(Locale.ROOT)) && !isOwner(chunk)
                ? Optional.of(Mention.Kind.PLACE)
                : Optional.empty();
    }

    private boolean isOwner(NameChunk chunk) {
        return chunk.end() < words.size() && words.get(chunk.end()).tag().equals("POS");
    }

    /// Names of one word between two others that the tagger took for no name.
    private void addMissed(int begin, int end, NameVote vote, List<Mention> names) {
        for (int word = begin; word < end; word++) {
            Span span = words.get(word).span();
            if (words.get(word).tag().startsWith("NNP")) {
                vote.certain(text.at(span)).ifPresent(kind -> names.add(new Mention(kind, span)));
            }
        }
    }

    /// The words of a name with single spaces between them.
    private String surface(NameChunk chunk) {
        StringBuilder surface = new StringBuilder();
        for (Word word : words.subList(chunk.begin(), chunk.end())) {
            surface.append(surface.isEmpty() ? "" : " ").append(text.at(word.span()));
        }
        return surface.toString();
    }

    private Span span(NameChunk chunk) {
        return words.get(chunk.begin()).span().cover(words.get(chunk.end() - 1).span());
    }
}
