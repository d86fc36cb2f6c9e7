package dev.readout.brief;

import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Alignment;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.Finding;
import dev.readout.story.Lineage;
import dev.readout.story.Origin;
import dev.readout.story.Side;
import dev.readout.story.Trace;
import dev.readout.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Looks up all that a brief would cite in the reports, and leaves out what does not stand there.
///
/// A citation stands if its report has the place, the place holds words, and no character is cut in
/// two. Nothing falls unless an earlier stage errs; then a reader is spared a sentence without
/// evidence, and told how many are missing.
final class Refinding {
    private final Map<ReportId, String> texts = new HashMap<>();
    private final Set<ClaimId> fallen = new HashSet<>();
    private int dropped;

    Refinding(List<Report> reports) {
        reports.forEach(report -> texts.put(report.id(), report.text().characters()));
    }

    /// How many claims, findings, passages and dates were left out so far.
    int dropped() {
        return dropped;
    }

    /// The trace without the claims and attributions that do not stand.
    Trace of(Trace trace) {
        trace.accounts().stream()
                .filter(account -> !stands(account))
                .forEach(account -> fallen.add(account.claim().id()));
        List<Account> accounts = kept(trace.accounts(), account -> isKept(account.claim()));
        List<Lineage> lineages = kept(trace.lineages(), one -> stands(one.attribution()));
        return new Trace(trace.entities(), trace.provenances(), lineages, accounts);
    }

    /// The alignment without what does not stand, and without findings on claims that fell.
    Alignment of(Alignment alignment) {
        return new Alignment(
                alignment.entities(),
                alignment.claims().stream().filter(this::isKept).toList(),
                kept(alignment.findings(), this::stands),
                kept(alignment.passages(), passage -> stand(passage.places())),
                kept(
                        alignment.timeline(),
                        happening -> stand(happening.words()) && stand(List.of(happening.shown()))),
                alignment.refusals().stream()
                        .filter(one -> stand(List.of(one.near(), one.refused())))
                        .toList(),
                alignment.datings());
    }

    private <T> List<T> kept(List<T> all, Predicate<T> stands) {
        List<T> kept = all.stream().filter(stands).toList();
        dropped += all.size() - kept.size();
        return kept;
    }

    private boolean stands(Account account) {
        return stands(account.claim().wording())
                && stand(account.claim().places())
                && account.origins().stream().allMatch(this::stands)
                && account.near().stream().allMatch(this::stands);
    }

    private boolean stands(Origin origin) {
        return switch (origin) {
            case Origin.Named named -> stands(named.evidence());
            case Origin.Unnamed unnamed -> stands(unnamed.evidence());
            case Origin.NotStated none -> true;
        };
    }

    private boolean stands(Attribution attribution) {
        return Stream.of(
                        attribution.source(),
                        attribution.cue(),
                        attribution.content(),
                        attribution.relay())
                .allMatch(this::stand);
    }

    private boolean stands(Finding finding) {
        return switch (finding) {
            case Finding.Agreement agreement -> isKept(agreement.claim());
            case Finding.Difference difference -> sidesStand(difference.sides());
            case Finding.Silence silence ->
                    silence.about().stream().allMatch(this::isKept)
                            && stand(silence.statement())
                            && stand(silence.words())
                            && stand(silence.matter().stream().toList());
        };
    }

    private boolean sidesStand(List<Side> sides) {
        return sides.stream().allMatch(side -> stand(side.words()));
    }

    private boolean isKept(Claim claim) {
        return !fallen.contains(claim.id());
    }

    private boolean stand(Collection<Citation> citations) {
        return citations.stream().allMatch(this::stands);
    }

    private boolean stands(Citation citation) {
        String text = texts.get(citation.report());
        Span words = citation.words();
        return text != null
                && words.end() <= text.length()
                && !isInsideCharacter(words.start(), text)
                && !isInsideCharacter(words.end(), text)
                && !text.substring(words.start(), words.end()).isBlank();
    }

    private static boolean isInsideCharacter(int position, String text) {
        return position > 0
                && position < text.length()
                && Character.isLowSurrogate(text.charAt(position))
                && Character.isHighSurrogate(text.charAt(position - 1));
    }
}
