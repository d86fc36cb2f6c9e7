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

/// Infers whose newsroom wrote a page that names nobody: it lets its own correspondent speak from
/// where she is, "Norda News’s Mara Vell in Tarn says". Where the words name no place, as in "Norda
/// News’s Mara Vell said", another newsroom may tell of her.
final class HouseFinder {
    private static final Pattern CORRESPONDENT =
            Pattern.compile(
                    "(?:[Tt]he )?(\\p{Lu}[\\p{L}&]*(?: \\p{Lu}[\\p{L}&]*){0,3})(?:['’]s|(?<=s)['’])"
                            + " \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}’'-]+,? in \\p{Lu}.*",
                    Pattern.DOTALL);

    private final Register register;

    HouseFinder(Register register) {
        this.register = register;
    }

    /// Nobody if the page points at several.
    Optional<Provenance.Hop> of(Analysis analysis) {
        List<Provenance.Hop> found = new ArrayList<>();
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

    private Optional<Provenance.Hop> hop(String outlet, Citation evidence) {
        return Outlets.named(outlet).isPresent()
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
