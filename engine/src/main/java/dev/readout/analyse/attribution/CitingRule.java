package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Mention;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads who cites whom: the one cited speaks, the one citing passes it on.
///
/// "According to Norda News, citing the ministry, …"; "…, Norda News reported, citing the
/// ministry"; "Norda News, citing the ministry, said …"; "Citing the ministry, Norda News reported
/// …"; "…, according to Norda News, which cited the ministry".
final class CitingRule {
    private static final Set<String> CITING = Set.of("citing", "quoting");

    /// Behind what is cited they name whose words it is: "citing figures from the ministry".
    private static final Set<String> BEHIND_CITED = Set.of("from", "by");

    private static final Set<String> CITED = Set.of("cited", "quoted", "cites", "quotes");

    /// So many words may stand between the agency and "citing": "reported late on Monday,".
    private static final int REACH = 7;

    private final Grammar grammar;
    private final Phrases phrases;
    private final SentenceParts parts;
    private final Relays relays;
    private final Speakers speakers;

    CitingRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        parts = new SentenceParts(grammar);
        relays = new Relays(grammar);
        speakers = new Speakers(grammar);
    }

    /// Who cites, by which verb if there is one, and who is cited.
    private record Citing(Span agency, Optional<Span> verb, Span word, Span cited) {
        Span frame() {
            Span frame = agency.cover(word).cover(cited);
            return verb.map(frame::cover).orElse(frame);
        }

        boolean holds(Span span) {
            return Stream.of(agency, word, cited).anyMatch(span::overlaps)
                    || verb.filter(span::overlaps).isPresent();
        }
    }

    void apply(List<Draft> drafts) {
        for (int index = 0; index < grammar.size() - 1; index++) {
            if (cites(index)) {
                read(index, drafts).ifPresent(found -> replace(drafts, found));
            }
        }
    }

    private boolean cites(int index) {
        return CITING.contains(grammar.lower(index))
                || (index > 0
                        && CITED.contains(grammar.lower(index))
                        && grammar.lower(index - 1).equals("which"));
    }

    private Optional<Citing> read(int index, List<Draft> drafts) {
        Optional<Span> cited = phrases.from(index + 1);
        if (cited.filter(this::maySpeak).isEmpty()) {
            return Optional.empty();
        }
        Span word = grammar.word(index).span();
        boolean first =
                grammar.sentenceAt(word.start())
                        .filter(sentence -> grammar.firstAfter(sentence.start()) == index)
                        .isPresent();
        return first
                ? agencyBehind(word, cited.get())
                : agencyBefore(index, word, cited.get(), drafts);
    }

    /// Whose words can be cited; a reason cannot: "citing the weather", "citing Norda’s efforts".
    private boolean maySpeak(Span cited) {
        int behind = grammar.firstAfter(cited.end());
        return speakers.isKnown(cited) || BEHIND_CITED.contains(grammar.lower(behind));
    }

    /// "Citing the ministry, Norda News reported"
    private Optional<Citing> agencyBehind(Span word, Span cited) {
        int comma = grammar.firstAfter(cited.end());
        if (comma + 2 >= grammar.size() || !grammar.lower(comma).equals(",")) {
            return Optional.empty();
        }
        Optional<Span> agency = phrases.from(comma + 1).filter(this::carriesNews);
        return agency.map(
                span -> new Citing(span, verbAt(grammar.firstAfter(span.end())), word, cited));
    }

    private Optional<Citing> agencyBefore(int index, Span word, Span cited, List<Draft> drafts) {
        int before = grammar.lower(index - 1).equals("which") ? index - 1 : index;
        int end = before > 0 && grammar.lower(before - 1).equals(",") ? before - 1 : before;
        Optional<Span> subject = phrases.before(end).filter(this::carriesNews);
        if (subject.isPresent()) {
            int behind = grammar.firstAfter(cited.end());
            boolean comma = behind < grammar.size() && grammar.lower(behind).equals(",");
            Optional<Span> verb = verbAt(comma ? behind + 1 : behind);
            return Optional.of(new Citing(subject.get(), verb, word, cited));
        }
        for (int at = end - 1; at > Math.max(0, end - REACH); at--) {
            Optional<Span> verb = verbAt(at);
            Optional<Span> agency =
                    verb.isEmpty() ? verb : phrases.before(at).filter(this::carriesNews);
            if (agency.isPresent()) {
                return Optional.of(new Citing(agency.get(), verb, word, cited));
            }
        }
        return drafts.stream()
                .filter(draft -> !draft.source.isEmpty() && isNear(draft, word))
                .filter(draft -> draft.source.stream().allMatch(this::carriesNews))
                .max(Comparator.comparingInt(draft -> draft.frame().orElseThrow().end()))
                .map(draft -> new Citing(draft.source.getFirst(), Optional.empty(), word, cited));
    }

    private boolean isNear(Draft draft, Span word) {
        return draft.frame()
                .filter(frame -> frame.end() <= word.start())
                .filter(frame ->
                        grammar.sentenceAt(word.start()).filter(frame::overlaps).isPresent())
                .isPresent();
    }

    private Optional<Span> verbAt(int index) {
        return index < grammar.size() && ReportingVerbs.of(grammar.lower(index)).isPresent()
                ? Optional.of(grammar.word(index).span())
                : Optional.empty();
    }

    /// A medium, or an organisation that no list knows.
    private boolean carriesNews(Span phrase) {
        return relays.isRelay(phrase)
                || grammar.reading().names().stream()
                        .anyMatch(name ->
                                name.kind() == Mention.Kind.ORGANISATION
                                        && name.span().overlaps(phrase));
    }

    private void replace(List<Draft> drafts, Citing found) {
        List<Draft> replaced =
                drafts.stream()
                        .filter(draft ->
                                draft.source.stream().anyMatch(found::holds)
                                        || draft.cue.stream().anyMatch(found::holds))
                        .toList();
        Draft draft = new Draft();
        draft.source.add(found.cited());
        draft.relay.add(found.agency());
        found.verb().ifPresent(draft.cue::add);
        replaced.stream()
                .flatMap(one -> one.cue.stream())
                .filter(cue -> !found.frame().contains(cue))
                .distinct()
                .forEach(draft.cue::add);
        draft.cue.add(found.word());
        replaced.stream()
                .flatMap(one -> one.content.stream())
                .filter(span -> !found.holds(span))
                .distinct()
                .sorted()
                .forEach(draft.content::add);
        if (draft.content.isEmpty()) {
            parts.after(found.frame().end())
                    .or(() -> parts.before(draft.frame().orElseThrow().start()))
                    .ifPresent(draft.content::add);
        }
        if (!draft.content.isEmpty()) {
            drafts.removeAll(replaced);
            drafts.add(draft);
        }
    }
}
