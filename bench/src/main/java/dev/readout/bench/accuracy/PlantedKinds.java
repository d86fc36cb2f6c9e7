package dev.readout.bench.accuracy;

import dev.readout.Engine;
import dev.readout.copy.CopyFinder;
import dev.readout.report.Arrival;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.story.Copy;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Copies of example reports, one of each kind that `copies` tells apart, and how many of them are
/// told to be of that kind.
public final class PlantedKinds {
    private static final long SEED = 20_310_409;
    private static final LocalDate DAY = LocalDate.of(2031, 4, 8);
    private static final String OUTLET = "Bay Herald";
    private static final String OTHER = "Quay Tribune";

    /// All but what remains when nothing tells whose words they are.
    private static final Set<Copy.Kind> KINDS =
            EnumSet.complementOf(EnumSet.of(Copy.Kind.SHARED_TEXT));

    private PlantedKinds() {}

    /// For each kind which share of the planted copies was told to be of it.
    ///
    /// @param clusters folders of reports
    public static Map<Copy.Kind, Figure.Share> told(List<Path> clusters) throws IOException {
        List<String> originals = PlantedCopies.originals(clusters);
        Engine engine = new Engine();
        Map<Copy.Kind, Figure.Share> told = new EnumMap<>(Copy.Kind.class);
        for (Copy.Kind kind : KINDS) {
            Random random = new Random(SEED);
            int right = 0;
            int planted = 0;
            for (String text : originals) {
                Optional<Planted> pair = planted(kind, text, random);
                planted += pair.isPresent() ? 1 : 0;
                right += pair.filter(one -> isTold(kind, one, engine)).isPresent() ? 1 : 0;
            }
            told.put(kind, new Figure.Share(right, planted));
        }
        return told;
    }

    /// The part of the page of measurements, after that of [PlantedCopies].
    public static String section(Map<Copy.Kind, Figure.Share> told) {
        StringBuilder section =
                new StringBuilder(
                        """

                        And one copy of each kind, edited as such copies are: which share is found and told to be of \
                        that kind.

                        | kind | copies | told |
                        |---|---|---|
                        """);
        told.forEach((kind, share) ->
                section.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %d | %.3f |\n",
                                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                share.of(),
                                share.headline())));
        return section.toString();
    }

    /// A report and its copy.
    private record Planted(Arrival original, Arrival copy) {}

    private static boolean isTold(Copy.Kind kind, Planted pair, Engine engine) {
        CopyFinder finder = engine.copyFinder(CopyFinder.Limits.usual());
        finder.add(pair.original());
        List<Copy> copies = finder.add(pair.copy());
        return copies.size() == 1 && copies.getFirst().kind() == kind;
    }

    /// Empty if the report has nothing that could be copied in that way.
    private static Optional<Planted> planted(Copy.Kind kind, String text, Random random) {
        return switch (kind) {
            case SAME_REPORT -> pair(OUTLET, text, OUTLET, CopyEdits.withNewHeadline(text, random));
            case SYNDICATED -> pair(OUTLET, text, OTHER, CopyEdits.withNewHeadline(text, random));
            case EDITED_AGENCY_COPY ->
                    pair("Reuters", text, OTHER, CopyEdits.rewritten(text, random));
            case SHARED_QUOTATION -> pair(OUTLET, text, OTHER, CopyEdits.quotesOnly(text, random));
            case PRESS_RELEASE ->
                    pair(
                            "Port of Tavenna",
                            "FOR IMMEDIATE RELEASE\n\n" + text,
                            OTHER,
                            CopyEdits.shortened(text, random));
            case SHARED_TEXT -> Optional.empty();
        };
    }

    private static Optional<Planted> pair(
            String outlet, String original, String other, String copy) {
        return copy.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Planted(
                                arrival("original", outlet, DAY, original),
                                arrival("copy", other, DAY.plusDays(1), copy)));
    }

    private static Arrival arrival(String id, String outlet, LocalDate day, String text) {
        return new Arrival(
                new ReportId(id),
                new Text(text),
                Optional.empty(),
                new Published.On(day),
                Optional.of(
                        "https://"
                                + outlet.toLowerCase(Locale.ROOT).replace(' ', '-')
                                + ".example/"
                                + id),
                Optional.of(outlet));
    }
}
