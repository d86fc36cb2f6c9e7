package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.tagging.TaggedAttribution;
import dev.readout.report.Attribution;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
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
    private final Grammar grammar;
    private final RelayRule relays;
    private final NearestSubjectRule nearest;
    private final NoAttributionRule nothing;
    private final ContentCutter cutter;
    private final Function<List<Span>, List<TaggedAttribution>> tagger;

    /// @param tagger reads each span as a paragraph of its own
    public AttributionFinder(
            Grammar grammar, Function<List<Span>, List<TaggedAttribution>> tagger) {
        this.grammar = grammar;
        this.tagger = tagger;
        relays = new RelayRule(grammar);
        nearest = new NearestSubjectRule(grammar);
        nothing = new NoAttributionRule(grammar);
        cutter = new ContentCutter(grammar);
    }

    /// Attributions in the order of the text, an outer one before those inside it.
    ///
    /// @param titles the headlines, in the order of the text
    public List<Attribution> in(
            ReportId report, List<TaggedAttribution> tagged, List<Span> titles) {
        List<Draft> drafts = new ArrayList<>(tagged.stream().map(Draft::of).toList());
        new QuotedByRule(grammar).apply(drafts);
        relays.apply(drafts);
        new AdjunctRule(grammar).apply(drafts);
        new UnsaidRule(grammar).apply(drafts);
        new AnnouncedRule(grammar).apply(drafts);
        new GerundRule(grammar).apply(drafts);
        new LostSubjectRule(grammar).apply(drafts);
        new QuotationRule(grammar).apply(drafts);
        new WholeQuotationRule(grammar).apply(drafts);
        new RunningQuotationRule(grammar).apply(drafts);
        new SignatureRule(grammar).apply(drafts);
        new HearsayRule(grammar).apply(drafts);
        new GapRule(grammar).apply(drafts);
        new SubjectRule(grammar).apply(drafts);
        new ClauseFinalRule(grammar).apply(drafts);
        new SentenceFinalRule(grammar).apply(drafts);
        new SpokenActRule(grammar).apply(drafts);
        drafts.forEach(cutter::cutBehindQuotation);
        drafts.forEach(cutter::dropBareComplementizer);
        new PronounContentRule(grammar).apply(drafts);
        drafts.addAll(new HeadlineRule(grammar).in(titles));
        drafts.forEach(nearest::apply);
        nothing.apply(drafts);
        drafts.forEach(cutter::dropAfterthought);
        drafts.forEach(cutter::cutTurn);
        drafts.forEach(cutter::keepWhatIsVowed);
        new NestingRule(grammar, tagger).apply(drafts);
        new WholeQuotationRule(grammar).apply(drafts);
        drafts.forEach(outer -> drafts.forEach(inner -> cutter.cutRelative(outer, inner)));
        drafts.forEach(nearest::apply);
        nothing.apply(drafts);
        new ColonQuotationRule(grammar).apply(drafts);
        new UnsaidRule(grammar).apply(drafts);
        new DeedRule(grammar).apply(drafts);
        new FrameRule(grammar).apply(drafts);
        new EstimateRule(grammar).apply(drafts);
        drafts.forEach(inner -> clip(inner, drafts));
        joinRelays(drafts);
        drafts.forEach(cutter::moveComplementizer);
        new HeardRule(grammar).apply(drafts);
        new OwnWordsRule(grammar).apply(drafts);
        return new AttributionBuilder(grammar).build(report, drafts);
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
}
