package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells for every word in whose voice it stands.
///
/// Two sorts of attributions are told apart. A saying ("she said that …", "according to …") only
/// frames its content: the words around it are cut off. An act ("she thanked them for …", "he
/// demanded …", "they denied …") is a happening itself: its words stay with its content.
final class VoiceMap {
    private static final int NONE = -1;

    private final Grammar grammar;
    private final List<Attribution> attributions;
    private final int[] contentOf;
    private final boolean[] frame;

    VoiceMap(Grammar grammar, List<Attribution> attributions) {
        this.grammar = grammar;
        // The widest first, so that an inner content overwrites the outer one.
        this.attributions =
                attributions.stream()
                        .sorted(
                                Comparator.comparingInt(VoiceMap::depth)
                                        .thenComparing(one -> one.content().getFirst()))
                        .toList();
        contentOf = new int[grammar.size()];
        frame = new boolean[grammar.size()];
        Arrays.fill(contentOf, NONE);
        for (int number = 0; number < this.attributions.size(); number++) {
            if (isSaying(this.attributions.get(number))) {
                mark(number);
            }
        }
    }

    private static int depth(Attribution attribution) {
        int depth = 0;
        Optional<Attribution> outer = attribution.within();
        while (outer.isPresent()) {
            depth++;
            outer = outer.get().within();
        }
        return depth;
    }

    private void mark(int number) {
        Attribution attribution = attributions.get(number);
        for (Citation content : attribution.content()) {
            grammar.wordsIn(content.words()).forEach(word -> setContent(word, number));
        }
        for (List<Citation> part :
                List.of(attribution.source(), attribution.cue(), attribution.relay())) {
            for (Citation words : part) {
                grammar.wordsIn(words.words()).forEach(word -> frame[word] = true);
            }
        }
    }

    private void setContent(int word, int number) {
        contentOf[word] = number;
        frame[word] = false;
    }

    /// Whether the cue only says that something is said.
    private boolean isSaying(Attribution attribution) {
        if (!tellsMore(attribution) || (attribution.source().isEmpty() && isInside(attribution))) {
            return false;
        }
        for (int i = attribution.cue().size() - 1; i >= 0; i--) {
            Span cue = attribution.cue().get(i).words();
            List<Integer> words = grammar.wordsIn(cue).boxed().toList();
            for (int word : words.reversed()) {
                Optional<ReportingVerb> verb = ReportingVerbs.of(grammar.lower(word));
                if (verb.isPresent()) {
                    return isSaying(verb.get().kind());
                }
            }
        }
        return true;
    }

    /// Whether the content tells something without its cue: "announced the call" does not.
    private boolean tellsMore(Attribution attribution) {
        return attribution.form() != Attribution.Form.INDIRECT
                || attribution.content().stream()
                        .flatMapToInt(content -> grammar.wordsIn(content.words()))
                        .anyMatch(word -> grammar.word(word).isVerb());
    }

    /// "were reported injured": the cue stands in the middle of what is said.
    private static boolean isInside(Attribution attribution) {
        Span all =
                attribution.content().stream()
                        .map(Citation::words)
                        .reduce(attribution.content().getFirst().words(), Span::cover);
        return attribution.cue().stream().anyMatch(cue -> all.contains(cue.words()));
    }

    private static boolean isSaying(ReportingVerb.Kind kind) {
        return switch (kind) {
            case SAY, ASK, BELIEVE, REPORT -> true;
            case DENY, OMIT, SPEECH_ACT, FEEL -> false;
        };
    }

    /// The longest runs of words inside `sentence` that stand in one voice.
    List<Run> runs(Run sentence) {
        List<Run> runs = new ArrayList<>();
        int from = sentence.from();
        for (int at = from + 1; at <= sentence.to(); at++) {
            if (at == sentence.to() || contentOf[at] != contentOf[from]) {
                runs.add(new Run(from, at));
                from = at;
            }
        }
        return runs;
    }

    /// Whether some of these words name a speaker or the saying.
    boolean isFrame(Run run) {
        for (int at = run.from(); at < run.to(); at++) {
            if (frame[at]) {
                return true;
            }
        }
        return false;
    }

    private Span span(Run run) {
        return grammar.word(run.from()).span().cover(grammar.word(run.to() - 1).span());
    }

    /// The attributions whose content holds the run, and the acts that are told by it, innermost
    /// first.
    List<Attribution> of(Run run) {
        Span span = span(run);
        return attributions.stream()
                .filter(one -> holds(one, span) || (!isSaying(one) && meets(one, span)))
                .sorted(Comparator.comparingInt(VoiceMap::depth).reversed())
                .toList();
    }

    private static boolean holds(Attribution attribution, Span span) {
        return attribution.content().stream()
                .anyMatch(content -> 2 * content.words().shared(span) > span.length());
    }

    private static boolean meets(Attribution attribution, Span span) {
        return attribution.cue().stream().anyMatch(cue -> span.contains(cue.words()));
    }
}
