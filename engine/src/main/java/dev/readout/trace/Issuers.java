package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.report.Analysis;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import dev.readout.report.Zone;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Provenance;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which pages are those of the body whose news they bring: the release of a company, the
/// statement on the page of a ministry.
///
/// A page is its issuer's own if nobody else wrote it, the issuer is no medium, and either its name
/// is that of an institution or the running text presents it ("About …"); or if its title says no
/// more than whose statement it is, and the text speaks of "us".
final class Issuers {
    private static final Pattern STATEMENT_OF =
            Pattern.compile(
                    "(?:(?:joint|official|public|open) )?(\\p{L}+) (?:of|by|from) (.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> US = Set.of("we", "us", "our");

    private final Map<ReportId, EntityId> issuers = new HashMap<>();

    Issuers(Register register, List<Provenance> provenances, List<Analysis> analyses) {
        Map<ReportId, Analysis> byId = new HashMap<>();
        analyses.forEach(one -> byId.put(one.report().id(), one));
        for (Provenance provenance : provenances) {
            Analysis analysis = byId.get(provenance.report());
            if (provenance.hops().size() == 1 && analysis != null) {
                Provenance.Hop only = provenance.hops().getFirst();
                if (!register.isMedium(only.entity())
                        && (isInstitution(register.get(only.entity()))
                                || isPresented(only, analysis))) {
                    issuers.put(provenance.report(), only.entity());
                }
            }
            if (provenance.hops().size() <= 1 && analysis != null) {
                stated(analysis, register)
                        .ifPresent(issuer -> issuers.put(provenance.report(), issuer));
            }
        }
    }

    /// Whose own page the report is.
    Optional<EntityId> of(ReportId report) {
        return Optional.ofNullable(issuers.get(report));
    }

    /// "Harbour Ministry", "Ministry of Harbours", not "Ministry Post".
    private static boolean isInstitution(Entity entity) {
        String name = entity.canonical().toLowerCase(Locale.ROOT);
        int of = name.indexOf(" of ");
        String head = of > 0 ? name.substring(0, of) : name;
        return Bodies.is(head, Body.Kind.INSTITUTION)
                || Bodies.is(head.substring(head.lastIndexOf(' ') + 1), Body.Kind.INSTITUTION);
    }

    /// Whose "Statement of the committee of the Harbour Union" a title announces: the known body
    /// with the longest name in it.
    private static Optional<EntityId> stated(Analysis analysis, Register register) {
        return analysis.report().zones(Zone.Kind.TITLE).stream()
                .filter(title -> !hasVerb(analysis, title))
                .map(title -> analysis.report().text().at(title))
                .map(STATEMENT_OF::matcher)
                .filter(Matcher::lookingAt)
                .filter(found -> Bodies.is(found.group(1), Body.Kind.RELEASE))
                .filter(found -> speaksOfUs(analysis))
                .findFirst()
                .flatMap(found -> register.bodyIn(found.group(2)));
    }

    private static boolean hasVerb(Analysis analysis, Span title) {
        return words(analysis).anyMatch(word -> word.isFinite() && title.contains(word.span()));
    }

    /// Whether the text says "we" outside of quotations.
    private static boolean speaksOfUs(Analysis analysis) {
        return words(analysis)
                .filter(word -> US.contains(Plain.of(analysis.report().text().at(word.span()))))
                .anyMatch(word ->
                        analysis.reading().quotations().stream()
                                .noneMatch(quotation -> quotation.contains(word.span())));
    }

    private static Stream<Word> words(Analysis analysis) {
        return analysis.reading().words().stream();
    }

    private static boolean isPresented(Provenance.Hop hop, Analysis analysis) {
        return hop.evidence()
                .filter(words ->
                        analysis.report().zones(Zone.Kind.BODY).stream()
                                .anyMatch(body -> body.contains(words.words())))
                .isPresent();
    }
}
