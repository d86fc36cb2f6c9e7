package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.tagging.TaggedAttribution;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes attributions out of what the tagger marks: what it cannot see is read by rules, what
/// nobody says is dropped.
///
/// The tagger knows source, cue and content of outermost attributions. Rules add relays ("was
/// quoted by Norda News as saying"), content before a clause-final cue, attributions inside
/// attributions, denial; they drop silences, expectations without a speaker, and things that cannot
/// speak.
public final class AttributionFinder {
    private static final Set<String> SUBORDINATE =
            Set.of("as", "while", "after", "before", "amid", "ahead", "when", "following");

    private static final Set<String> PERSONS = Set.of("him", "her", "me", "us", "you");

    private final Grammar grammar;
    private final Speakers speakers;
    private final RelayRule relays;
    private final NearestSubjectRule nearest;
    private final Function<List<Span>, List<TaggedAttribution>> tagger;

    /// @param tagger reads each span as a paragraph of its own
    public AttributionFinder(
            Grammar grammar, Function<List<Span>, List<TaggedAttribution>> tagger) {
        this.grammar = grammar;
        this.tagger = tagger;
        speakers = new Speakers(grammar);
        relays = new RelayRule(grammar);
        nearest = new NearestSubjectRule(grammar);
    }

    /// Attributions in the order of the text, an outer one before those inside it.
    ///
    /// @param titles the headlines, in the order of the text
    public List<Attribution> in(
            ReportId report, List<TaggedAttribution> tagged, List<Span> titles) {
        List<Draft> drafts = new ArrayList<>(tagged.stream().map(Draft::of).toList());
        new QuotedByRule(grammar).apply(drafts);
        relays.apply(drafts);
        new UnsaidRule(grammar).apply(drafts);
        new AnnouncedRule(grammar).apply(drafts);
        new GerundRule(grammar).apply(drafts);
        new LostSubjectRule(grammar).apply(drafts);
        new QuotationRule(grammar).apply(drafts);
        new RunningQuotationRule(grammar).apply(drafts);
        new SignatureRule(grammar).apply(drafts);
        new HearsayRule(grammar).apply(drafts);
        new GapRule(grammar).apply(drafts);
        new SubjectRule(grammar).apply(drafts);
        new ClauseFinalRule(grammar).apply(drafts);
        new SpokenActRule(grammar).apply(drafts);
        drafts.forEach(this::cutBehindQuotation);
        drafts.forEach(this::dropBareComplementizer);
        new PronounContentRule(grammar).apply(drafts);
        drafts.addAll(new HeadlineRule(grammar).in(titles));
        drafts.forEach(nearest::apply);
        drafts.removeIf(draft -> !isAttribution(draft));
        drafts.forEach(this::dropAfterthought);
        drafts.forEach(this::keepWhatIsVowed);
        new NestingRule(grammar, tagger).apply(drafts);
        drafts.forEach(nearest::apply);
        drafts.removeIf(draft -> !isAttribution(draft));
        new UnsaidRule(grammar).apply(drafts);
        new DeedRule(grammar).apply(drafts);
        new EstimateRule(grammar).apply(drafts);
        drafts.forEach(inner -> clip(inner, drafts));
        joinRelays(drafts);
        drafts.forEach(this::moveComplementizer);
        new HeardRule(grammar).apply(drafts);
        return build(report, drafts);
    }

    private boolean isAttribution(Draft draft) {
        if (draft.content.isEmpty()
                || draft.cue.isEmpty()
                || asks(draft)
                || isAnonymity(draft)
                || isAfterthought(draft)
                || isLabel(draft)
                || isRally(draft)
                || isEmptyOfMatter(draft)) {
            return false;
        }
        Cue cue = Cue.of(draft.cue, grammar);
        if (draft.source.isEmpty() || cue == Cue.HEARSAY) {
            return cue == Cue.HEARSAY;
        }
        boolean known = draft.source.stream().anyMatch(speakers::isKnown);
        if (!cue.attributes()) {
            boolean tells = cue == Cue.NONE || cue == Cue.TOPIC;
            return tells
                    && known
                    && !grammar.isQuoted(draft.cue.getFirst())
                    && draft.content.stream().allMatch(grammar::isQuoted);
        }
        boolean proving = isProving(draft);
        boolean says = cue == Cue.SAY || cue == Cue.ASK || cue == Cue.ACCORDING || cue == Cue.DENY;
        return known || (says && !proving) || !draft.relay.isEmpty();
    }

    private boolean isProving(Draft draft) {
        return draft.cue.stream()
                .flatMap(span -> grammar.wordsIn(span).boxed())
                .anyMatch(word -> WordGroup.PROVING_VERB.has(grammar.lower(word)));
    }

    /// "Demonstrated against the toll": done with feet, not with words.
    private boolean isRally(Draft draft) {
        int next = grammar.firstAfter(draft.cue.getLast().end());
        return isProving(draft) && next < grammar.size() && grammar.lower(next).equals("against");
    }

    /// Nothing is left of the content but a clause of the reporter behind the cue: ", as talks went
    /// on".
    private boolean isAfterthought(Draft draft) {
        int end = draft.frame().map(Span::end).orElse(0);
        return draft.content.stream()
                .allMatch(span -> span.start() >= end && opensSubordinate(span));
    }

    /// A colon behind words that name no speaker: "Port fire: two dead", "Prison for Lund: “He
    /// lied”".
    private boolean isLabel(Draft draft) {
        boolean colon = draft.cue.stream().map(grammar::lower).toList().equals(List.of(":"));
        return colon
                && draft.source.stream()
                        .noneMatch(span ->
                                speakers.isKnown(span) && !nearest.standsBehindPreposition(span));
    }

    /// "That is what the ministry said", "to dismiss him": no word of it tells anything.
    private boolean isEmptyOfMatter(Draft draft) {
        List<Integer> words =
                draft.content.stream().flatMap(span -> grammar.wordsIn(span).boxed()).toList();
        return (words.size() > 1 || isDoneToSomebody(draft, words.getFirst()))
                && draft.content.stream().noneMatch(grammar::isQuoted)
                && words.stream().allMatch(word -> StopWords.is(grammar.lower(word)));
    }

    /// "To dismiss him", "to thank her": somebody is to do it, and no word of it is told.
    private boolean isDoneToSomebody(Draft draft, int content) {
        return PERSONS.contains(grammar.lower(content))
                && grammar.lower(draft.cue.getFirst()).startsWith("to ");
    }

    /// "who asked not to be named"
    private boolean isAnonymity(Draft draft) {
        return draft.content.size() == 1
                && grammar.lower(draft.content.getFirst()).startsWith("not to be ");
    }

    /// "What did the minister say?" is the reporter's question and attributes nothing.
    private boolean asks(Draft draft) {
        Span cue = draft.cue.getFirst();
        return !grammar.isQuoted(cue)
                && grammar.sentenceAt(cue.start())
                        .filter(sentence -> grammar.text().at(sentence).strip().endsWith("?"))
                        .filter(sentence -> draft.content.stream().noneMatch(grammar::isQuoted))
                        .isPresent();
    }

    /// "…, the minister said, as talks went on": the clause behind the cue is the reporter's own.
    private void dropAfterthought(Draft draft) {
        draft.frame()
                .ifPresent(frame -> {
                    boolean before =
                            draft.content.stream().anyMatch(span -> span.end() <= frame.start());
                    if (before) {
                        draft.content.removeIf(
                                span -> span.start() >= frame.end() && opensSubordinate(span));
                    }
                });
    }

    /// "Bridge shut, mayor vows to sue": what is vowed stands behind the verb, and the clause
    /// before it is the headline's own.
    private void keepWhatIsVowed(Draft draft) {
        Span cue = draft.cue.getLast();
        boolean vowed =
                draft.content.stream()
                        .anyMatch(span ->
                                grammar.firstAfter(span.start()) == grammar.firstAfter(cue.end())
                                        && grammar.lower(grammar.firstAfter(span.start()))
                                                .equals("to"));
        if (vowed && !draft.source.isEmpty()) {
            int start = draft.source.getFirst().start();
            draft.content.removeIf(span -> span.end() <= start);
        }
    }

    /// "…estimates 'at least forty,' and roads are blocked": behind the quotation the reporter goes
    /// on.
    private void cutBehindQuotation(Draft draft) {
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            Optional<Span> quotation =
                    grammar.reading().quotations().stream()
                            .filter(other -> other.start() == span.start() && span.contains(other))
                            .findFirst();
            if (quotation.isPresent()) {
                Span rest = new Span(quotation.get().end(), span.end());
                if (grammar.wordsIn(rest)
                        .limit(1)
                        .anyMatch(word -> grammar.word(word).tag().equals("CC"))) {
                    draft.content.set(place, quotation.get());
                }
            }
        }
    }

    private boolean opensSubordinate(Span span) {
        int first = grammar.firstAfter(span.start());
        return !grammar.isQuoted(span)
                && SUBORDINATE.contains(grammar.lower(first))
                && !grammar.isComparison(first);
    }

    /// An agency that reports nothing but one statement of somebody else is a relay of it.
    private void joinRelays(List<Draft> drafts) {
        for (Draft agency : List.copyOf(drafts)) {
            for (Draft speaker : List.copyOf(drafts)) {
                boolean same =
                        speaker != agency
                                && agency.holds(speaker)
                                && agency.content.size() == 1
                                && fills(speaker, agency.content.getFirst());
                if (same && relays.passesOn(agency, speaker)) {
                    drafts.remove(agency);
                    break;
                }
            }
        }
    }

    private boolean fills(Draft inner, Span content) {
        return inner.whole()
                .filter(whole -> whole.shared(content) * 10 >= content.length() * 8)
                .isPresent();
    }

    /// Whose speaker and verb stand in somebody's words says nothing outside of them.
    private static void clip(Draft inner, List<Draft> drafts) {
        for (Draft outer : drafts) {
            boolean framed =
                    outer != inner
                            && !inner.source.isEmpty()
                            && Stream.concat(inner.source.stream(), inner.cue.stream())
                                    .allMatch(outer::saysWithin);
            if (framed && inner.content.stream().anyMatch(outer::saysWithin)) {
                inner.content.removeIf(part -> !outer.saysWithin(part));
            }
        }
    }

    /// A "that" alone is no content, where there is more: "that, the ministry said, …".
    private void dropBareComplementizer(Draft draft) {
        if (draft.content.size() > 1) {
            draft.content.removeIf(span -> grammar.lower(span).equals("that"));
        }
    }

    /// Takes "that" and "which" from the beginning of the content.
    private void moveComplementizer(Draft draft) {
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            List<Integer> words = grammar.wordsIn(span).limit(2).boxed().toList();
            if (words.size() == 2 && grammar.isRelative(words.getFirst())) {
                draft.content.set(
                        place, new Span(grammar.word(words.getLast()).span().start(), span.end()));
            }
        }
    }

    private List<Attribution> build(ReportId report, List<Draft> drafts) {
        drafts.sort(
                Comparator.comparingInt(Draft::start)
                        .thenComparingInt(draft -> -draft.whole().orElseThrow().length())
                        .thenComparingInt(draft -> draft.cue.getFirst().start()));
        IdentityHashMap<Draft, Attribution> built = new IdentityHashMap<>();
        drafts.stream()
                .sorted(Comparator.comparingInt(AttributionFinder::contentLength).reversed())
                .forEach(draft ->
                        built.put(
                                draft,
                                build(report, draft, outerOf(draft, drafts).map(built::get))));
        return drafts.stream().map(built::get).toList();
    }

    private static int contentLength(Draft draft) {
        return draft.content.stream().mapToInt(Span::length).sum();
    }

    private Optional<Draft> outerOf(Draft inner, List<Draft> drafts) {
        return drafts.stream()
                .filter(outer ->
                        outer != inner
                                && contentLength(outer) > contentLength(inner)
                                && outer.holds(inner))
                .min(Comparator.comparingInt(AttributionFinder::contentLength));
    }

    private Attribution build(ReportId report, Draft draft, Optional<Attribution> within) {
        return new Attribution(
                cite(report, draft.source),
                cite(report, draft.cue),
                cite(report, draft.content),
                cite(report, draft.relay),
                form(draft.content),
                denies(draft) ? Attribution.Polarity.DENIED : Attribution.Polarity.AFFIRMED,
                within);
    }

    /// Also where an agency passes it on: "dismissed …, Norda News reported".
    private boolean denies(Draft draft) {
        return Cue.of(draft.cue, grammar) == Cue.DENY
                || (!draft.relay.isEmpty() && Cue.of(draft.cue.subList(0, 1), grammar) == Cue.DENY);
    }

    private static List<Citation> cite(ReportId report, List<Span> spans) {
        return Citation.of(report, spans.stream().distinct().sorted().toList());
    }

    private Attribution.Form form(List<Span> content) {
        if (content.stream().allMatch(grammar::isQuoted)) {
            return Attribution.Form.DIRECT;
        }
        boolean some =
                content.stream()
                        .anyMatch(span ->
                                grammar.reading().quotations().stream().anyMatch(span::overlaps));
        return some ? Attribution.Form.MIXED : Attribution.Form.INDIRECT;
    }
}
