package dev.readout.trace;

import dev.readout.knowledge.Outlets;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.Zone;
import dev.readout.story.Provenance;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Infers whose newsroom wrote a page that names nobody: it lets its own correspondent speak
/// ("Norda News’s Mara Vell in Tarn says"), or somebody told its own site ("told NordaNews.com").
///
/// A site is named by its address only at home: others write "told Norda News".
final class HouseFinder {
    private static final Pattern CORRESPONDENT =
            Pattern.compile(
                    "(?:[Tt]he )?(\\p{Lu}[\\p{L}&]*(?: \\p{Lu}[\\p{L}&]*){0,3})(?:['’]s|(?<=s)['’])"
                            + " \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}’'-]+\\b.*",
                    Pattern.DOTALL);

    private static final Pattern TOLD_SITE =
            Pattern.compile(
                    "\\b(?:told|tells|telling|spoke (?:to|with)|(?:interview|statement|e-?mail)"
                            + " (?:to|with)) (\\p{L}[\\p{L}\\p{N}-]*(?:\\.\\p{L}{2,})+)");

    private final Register register;

    HouseFinder(Register register) {
        this.register = register;
    }

    /// Nobody if the page points at several.
    Optional<Provenance.Hop> of(Analysis analysis) {
        List<Provenance.Hop> found = new ArrayList<>(sites(analysis));
        for (Attribution attribution : analysis.attributions()) {
            if (attribution.within().isEmpty() && attribution.source().size() == 1) {
                correspondent(attribution.source().getFirst(), analysis).ifPresent(found::add);
            }
        }
        return found.stream().map(Provenance.Hop::entity).distinct().count() == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private Optional<Provenance.Hop> correspondent(Citation source, Analysis analysis) {
        Matcher matcher = CORRESPONDENT.matcher(analysis.report().at(source));
        return matcher.matches() && isBody(source.words(), analysis)
                ? hop(matcher.group(1), source)
                : Optional.empty();
    }

    private List<Provenance.Hop> sites(Analysis analysis) {
        List<Provenance.Hop> sites = new ArrayList<>();
        Matcher matcher = TOLD_SITE.matcher(analysis.report().text().characters());
        while (matcher.find()) {
            Span words = new Span(matcher.start(1), matcher.end(1));
            if (isBody(words, analysis) && Outlets.atHost(matcher.group(1)).isPresent()) {
                hop(matcher.group(1), new Citation(analysis.report().id(), words))
                        .ifPresent(sites::add);
            }
        }
        return sites;
    }

    private Optional<Provenance.Hop> hop(String outlet, Citation evidence) {
        return Outlets.named(outlet).isPresent() || Outlets.atHost(outlet).isPresent()
                ? Optional.of(
                        new Provenance.Hop(
                                register.publisher(outlet), How.INFERRED, Optional.of(evidence)))
                : Optional.empty();
    }

    /// In the running text, outside of quotations.
    private static boolean isBody(Span words, Analysis analysis) {
        return analysis.report().zones(Zone.Kind.BODY).stream()
                        .anyMatch(body -> body.contains(words))
                && analysis.reading().quotations().stream()
                        .noneMatch(quotation -> quotation.contains(words));
    }
}
